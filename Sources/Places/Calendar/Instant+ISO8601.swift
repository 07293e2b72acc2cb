extension Instant: CustomStringConvertible, Codable {
  /// Reads ISO 8601 and RFC 3339 as files have it: `2026-11-22T13:00:00Z`, with or without seconds and
  /// fraction, `T` or a space, `Z` or an offset (`+01:00`, `+0100`, `+01`). Without zone it is UTC; a bare
  /// date is its first moment in UTC.
  public init?(iso8601 text: some StringProtocol) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
      reader.skip("-"), let day = reader.number(digits: 2),
      let date = LocalDate(year: year, month: month, day: day)
    else { return nil }
    let midnight = Int64(date.dayNumber) * 86_400_000
    if reader.isAtEnd {
      self.init(milliseconds: midnight)
      return
    }
    guard reader.skip("Tt "), let time = Self.timeOfDay(&reader), let offset = Self.offset(&reader),
      reader.isAtEnd
    else { return nil }
    self.init(milliseconds: midnight + Int64(time - offset * 60_000))
  }

  /// `2026-11-22T13:00:00Z`, with `.123` only when there are milliseconds; held within the years 1 to 9999.
  public var iso8601: String {
    let held = min(max(milliseconds, Self.distantPast.milliseconds), Self.distantFuture.milliseconds)
    let rest = LocalDate.floorModulo(Int(held), 86_400_000)
    let date = LocalDate(dayNumber: (Int(held) - rest) / 86_400_000)
    let seconds = rest / 1000
    let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return "\(date.iso8601)T\(clock)\(rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3))Z"
  }

  /// `2026-11-22T13:00:00Z`
  public var description: String { iso8601 }

  /// Reads ISO 8601; anything else is an error.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Instant(iso8601: text) else { throw notReadable(text, "date and time", decoder) }
    self = value
  }

  /// Writes ISO 8601 in UTC.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }

  /// Milliseconds since midnight; a leap second counts as the next minute.
  private static func timeOfDay(_ reader: inout DigitReader) -> Int? {
    guard let hour = reader.number(digits: 2), reader.skip(":"), let minute = reader.number(digits: 2),
      hour < 24, minute < 60
    else { return nil }
    var milliseconds = (hour * 60 + minute) * 60_000
    if reader.skip(":") {
      guard let second = reader.number(digits: 2), second <= 60 else { return nil }
      milliseconds += second * 1000
      if reader.skip(".,") {
        guard let fraction = reader.thousandths() else { return nil }
        milliseconds += fraction
      }
    }
    return milliseconds
  }

  /// Minutes east of Greenwich; none written means UTC.
  private static func offset(_ reader: inout DigitReader) -> Int? {
    if reader.isAtEnd || reader.skip("Zz") { return 0 }
    let east = reader.peek == UInt8(ascii: "+")
    guard reader.skip("+-"), let hours = reader.number(digits: 2), hours < 24 else { return nil }
    var minutes = hours * 60
    if !reader.isAtEnd {
      _ = reader.skip(":")
      guard let rest = reader.number(digits: 2), rest < 60 else { return nil }
      minutes += rest
    }
    return east ? minutes : -minutes
  }
}
