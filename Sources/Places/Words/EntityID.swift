import Foundation
public import Storage

/// The id of an entity: a lowercase UUID (RFC 9562) that only fits its own kind.
public struct EntityID<Entity>: RawRepresentable, Hashable, Sendable, Codable, Comparable, SQLConvertible,
  CustomStringConvertible
{
  /// Lowercase UUID text.
  public let rawValue: String

  /// An id from a UUID in any case, else nil.
  public init?(rawValue: String) {
    guard Self.isUUID(rawValue) else { return nil }
    self.rawValue = rawValue.lowercased()
  }

  private init(checked: String) { rawValue = checked }

  /// A new id at random.
  public static func make() -> EntityID { EntityID(checked: UUID().uuidString.lowercased()) }

  /// For messages.
  public var description: String { rawValue }
  /// Ids sort as text.
  public static func < (left: EntityID, right: EntityID) -> Bool { left.rawValue < right.rawValue }

  private static func isUUID(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 {
      switch count {
      case 8, 13, 18, 23: if byte != 45 { return false }
      default:
        let isHex = (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
        if !isHex { return false }
      }
      count += 1
      if count > 36 { return false }
    }
    return count == 36
  }
}
