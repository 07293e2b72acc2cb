/// A day and a time of day as a clock on the wall shows them; encoded as `2026-11-22T14:00`.
///
/// 24:00 is kept for display ("bis 24 Uhr") and equals 00:00 of the next day.
public struct LocalDateTime: Comparable, Sendable {
  /// The day.
  public let date: LocalDate
  /// The time of day.
  public let time: LocalTime

  /// The day and the time.
  public init(date: LocalDate, time: LocalTime) {
    self.date = date
    self.time = time
  }

  /// From minutes since 1970-01-01T00:00 on the wall.
  public init(wallMinutes: Int) {
    let minute = LocalDate.floorModulo(wallMinutes, 1440)
    self.init(date: LocalDate(dayNumber: (wallMinutes - minute) / 1440), time: LocalTime(clamping: minute))
  }

  /// Minutes since 1970-01-01T00:00 on the wall, daylight saving time not counted.
  public var wallMinutes: Int { date.dayNumber * 1440 + time.minutes }

  /// So many minutes later on the wall, held to about ±20,000 years.
  public func adding(minutes: Int) -> LocalDateTime {
    LocalDateTime(wallMinutes: wallMinutes + min(max(minutes, -10_000_000_000), 10_000_000_000))
  }

  /// Earlier is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.wallMinutes < right.wallMinutes }
}

extension LocalDateTime: Hashable, CustomStringConvertible, Codable {
  /// Equal if the same moment on the wall.
  public static func == (left: Self, right: Self) -> Bool { left.wallMinutes == right.wallMinutes }

  /// Agrees with `==`.
  public func hash(into hasher: inout Hasher) { hasher.combine(wallMinutes) }

  /// Reads `2026-11-22T14:00`.
  public init?(iso8601 text: some StringProtocol) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let date = LocalDate(iso8601: parts[0]), let time = LocalTime(iso8601: parts[1])
    else { return nil }
    self.init(date: date, time: time)
  }

  /// `2026-11-22T14:00`
  public var iso8601: String { "\(date.iso8601)T\(time.iso8601)" }

  /// `2026-11-22T14:00`
  public var description: String { iso8601 }

  /// Reads `2026-11-22T14:00`; anything else is an error.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = LocalDateTime(iso8601: text) else {
      throw notReadable(text, "local date and time", decoder)
    }
    self = value
  }

  /// Writes `2026-11-22T14:00`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}
