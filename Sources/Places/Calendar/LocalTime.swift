/// A time of day in whole minutes, 00:00 to 24:00 (the end of a day); encoded as `14:30`.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1440.
  public let minutes: Int

  /// 00:00
  public static let midnight = LocalTime(clamping: 0)
  /// 24:00
  public static let endOfDay = LocalTime(clamping: 1440)

  /// The time so many minutes after midnight; nil outside 0 to 1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The nearest time of day.
  public init(clamping minutes: Int) { self.minutes = min(max(minutes, 0), 1440) }

  /// A time that exists: 0:00 to 23:59, and 24:00.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// The hour, 0 to 24.
  public var hour: Int { minutes / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// Earlier times are smaller.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension LocalTime: CustomStringConvertible, Codable {
  /// Reads `14:30`, exactly five characters.
  public init?(iso8601 text: some StringProtocol) {
    var reader = DigitReader(text)
    guard let hour = reader.number(digits: 2), reader.skip(":"), let minute = reader.number(digits: 2),
      reader.isAtEnd
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// `14:30`
  public var iso8601: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  /// `14:30`
  public var description: String { iso8601 }

  /// `14` or `14:30`, for ranges: "14–16:30 Uhr".
  public var germanBare: String { minute == 0 ? "\(hour)" : "\(hour):\(padded(minute, 2))" }

  /// `14 Uhr` or `14:30 Uhr`
  public var german: String { germanBare + " Uhr" }

  /// Reads `14:30`; anything else is an error.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = LocalTime(iso8601: text) else { throw notReadable(text, "time of day", decoder) }
    self = time
  }

  /// Writes `14:30`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}
