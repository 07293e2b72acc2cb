import Offers
import Places
import Testing

/// What the tests about times share.
enum Samples {
  /// Lower Saxony with the school holidays of 2026.
  static let calendar = HolidayCalendar(
    state: "03",
    schoolHolidays: [
      ("2026-03-23", "2026-04-07"), ("2026-05-15", "2026-05-15"), ("2026-07-02", "2026-08-12"),
      ("2026-10-12", "2026-10-24"), ("2026-12-23", "2027-01-09"),
    ].compactMap { from, to in
      guard let from = LocalDate(iso8601: from), let to = LocalDate(iso8601: to) else { return nil }
      return SchoolHoliday(state: "03", name: "Ferien", from: from, to: to)
    })

  static func date(_ text: String) throws -> LocalDate { try #require(LocalDate(iso8601: text)) }

  static func local(_ text: String) throws -> LocalDateTime { try #require(LocalDateTime(iso8601: text)) }

  static func instant(_ local: String) throws -> Instant { BerlinTime.instant(try Self.local(local)) }

  static func time(_ hour: Int, _ minute: Int = 0) throws -> LocalTime {
    try #require(LocalTime(hour: hour, minute: minute))
  }

  /// The times that a text tells; fails the test if it is not understood.
  static func times(_ text: String) throws -> Times {
    let parsed = TimesParser.parse(text, today: try date("2026-11-22"))
    #expect(parsed.understood, "\(text): \(parsed.leftovers)")
    return parsed.times
  }
}

/// A small generator with a seed (SplitMix64), so that random cases are the same on every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
