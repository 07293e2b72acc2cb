/// A set of weekdays; encoded as a list of codes, `["MO", "WE"]`.
public struct Weekdays: OptionSet, Hashable, Sendable {
  /// Bit 0 is Monday, bit 6 Sunday.
  public var rawValue: UInt8

  /// Takes the bits as they are; bits above Sunday are dropped.
  public init(rawValue: UInt8) { self.rawValue = rawValue & 0x7f }

  /// The set that holds just this day.
  public init(_ day: Weekday) { self.init(rawValue: 1 << UInt8(day.rawValue - 1)) }

  /// The set of these days.
  public init(_ days: some Sequence<Weekday>) {
    self = days.reduce(into: Weekdays()) { $0.formUnion(Weekdays($1)) }
  }

  /// From one day to another, both included; wraps over the weekend (`Fr` to `Mo`).
  public static func through(_ first: Weekday, _ last: Weekday) -> Weekdays {
    let length = (last.rawValue - first.rawValue + 7) % 7
    return (0...length).reduce(into: Weekdays()) { set, offset in
      set.rawValue |= 1 << UInt8((first.rawValue - 1 + offset) % 7)
    }
  }

  /// Every day.
  public static let daily = Weekdays(rawValue: 0x7f)
  /// Monday to Friday.
  public static let mondayToFriday = Weekdays(rawValue: 0x1f)
  /// Saturday and Sunday.
  public static let weekend = Weekdays(rawValue: 0x60)

  /// Whether the day is in the set.
  public func contains(_ day: Weekday) -> Bool { rawValue & (1 << UInt8(day.rawValue - 1)) != 0 }

  /// The days from Monday on.
  public var days: [Weekday] { Weekday.allCases.filter(contains) }
}

extension Weekdays: Codable {
  /// Reads a list of codes; an unknown code is an error.
  public init(from decoder: any Decoder) throws {
    let codes = try decoder.singleValueContainer().decode([String].self)
    self = try codes.reduce(into: Weekdays()) { set, code in
      guard let day = Weekday(code: code) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "Not a weekday: \(code.prefix(20))"))
      }
      set.formUnion(Weekdays(day))
    }
  }

  /// Writes the codes from Monday on.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(days.map(\.code))
  }
}
