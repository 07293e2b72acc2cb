extension LocalDate: CustomStringConvertible, Codable {
  private static let monthNames = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  /// Reads `2026-11-22`, exactly ten characters.
  public init?(iso8601 text: some StringProtocol) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
      reader.skip("-"), let day = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-11-22`
  public var iso8601: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `2026-11-22`
  public var description: String { iso8601 }

  /// `22.11.2026`
  public var german: String {
    let (year, month, day) = civil
    return "\(padded(day, 2)).\(padded(month, 2)).\(padded(year, 4))"
  }

  /// `22.11.`
  public var germanShort: String { String(german.prefix(6)) }

  /// `22. November 2026`
  public var germanLong: String {
    let (year, month, day) = civil
    return "\(day). \(Self.monthNames[month - 1]) \(year)"
  }

  /// Reads the ISO form; anything else is an error.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = LocalDate(iso8601: text) else { throw notReadable(text, "date", decoder) }
    self = date
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

/// The error of a calendar value that cannot be read; long input is cut.
func notReadable(_ text: String, _ kind: String, _ decoder: any Decoder) -> DecodingError {
  .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "Not a \(kind): \(text.prefix(40))"))
}

/// The number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}
