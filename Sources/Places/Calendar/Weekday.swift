/// A day of the week; the week starts on Monday (ISO 8601).
public enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let shortNames = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  private static let longNames = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]

  /// The two-letter code of RFC 5545 and HSDS: `MO` to `SU`.
  public var code: String { Self.codes[rawValue - 1] }

  /// The German abbreviation: `Mo` to `So`.
  public var germanShort: String { Self.shortNames[rawValue - 1] }

  /// The German name: `Montag` to `Sonntag`.
  public var german: String { Self.longNames[rawValue - 1] }

  /// Reads a two-letter code of RFC 5545, in upper or lower case.
  public init?(code: some StringProtocol) {
    guard let index = Self.codes.firstIndex(of: code.uppercased()) else { return nil }
    self.init(rawValue: index + 1)
  }

  /// Monday comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
