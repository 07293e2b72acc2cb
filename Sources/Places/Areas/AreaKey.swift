public import Storage

/// The official key of an area: state (2 digits), county (5), Samtgemeinde (9, the association part of the
/// ARS), municipality (8, the AGS) or ARS (12); a town's own quarters add `-name` to its key.
public struct AreaKey: RawRepresentable, Hashable, Sendable, Codable, Comparable, SQLConvertible,
  CustomStringConvertible
{
  /// The key as text, leading zeros included.
  public let rawValue: String

  /// A key of the right form, else nil.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let digits = parts.first, [2, 5, 8, 9, 12].contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    if parts.count == 2 {
      let name = parts[1]
      guard !name.isEmpty, name.utf8.count <= 60,
        name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
      else { return nil }
    }
    guard (1...16).contains(Int(digits.prefix(2)) ?? 0) else { return nil }
    self.rawValue = rawValue
  }

  /// The digits without a quarter's name.
  public var digits: Substring { rawValue.prefix { $0 != "-" } }

  /// The two digits of the state.
  public var state: String { String(rawValue.prefix(2)) }

  /// What kind of area the key's form says.
  public var kind: AreaKind {
    if digits.count != rawValue.count { return .quarter }
    switch digits.count {
    case 2: return .state
    case 5: return .county
    case 9: return .association
    default: return .municipality
    }
  }

  /// The key of the next area up by the key's form: a municipality's county, a county's state.
  public var parent: AreaKey? {
    if kind == .quarter { return AreaKey(rawValue: String(digits)) }
    switch digits.count {
    case 5: return AreaKey(rawValue: String(digits.prefix(2)))
    case 8, 9, 12: return AreaKey(rawValue: String(digits.prefix(5)))
    default: return nil
    }
  }

  /// For messages.
  public var description: String { rawValue }
  /// Keys sort as text.
  public static func < (left: AreaKey, right: AreaKey) -> Bool { left.rawValue < right.rawValue }
}

/// The levels of areas, from the state down to a town's quarter.
public enum AreaKind: String, Sendable, Codable, CaseIterable, SQLConvertible {
  case state, county, association, municipality, quarter
}

/// An area with its key, name and the area above it.
public struct Area: Hashable, Sendable, Codable {
  /// Official key.
  public var key: AreaKey
  /// Name as people say it.
  public var name: String
  /// Level.
  public var kind: AreaKind
  /// The area above; nil for a state.
  public var parent: AreaKey?

  /// An area.
  public init(key: AreaKey, name: String, kind: AreaKind, parent: AreaKey?) {
    self.key = key
    self.name = name
    self.kind = kind
    self.parent = parent
  }
}
