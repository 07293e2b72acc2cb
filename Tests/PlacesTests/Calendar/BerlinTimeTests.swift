import Foundation
import Places
import Testing

@Suite struct BerlinTimeTests {
  @Test func agreesWithTheTimeZoneDatabase() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let start = try #require(Instant(iso8601: "1997-01-01T00:00:00Z"))
    let end = try #require(Instant(iso8601: "2061-01-01T00:00:00Z"))
    var instant = start
    while instant < end {
      let expected = zone.secondsFromGMT(
        for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
      #expect(BerlinTime.offsetMinutes(at: instant) * 60 == expected, "\(instant)")
      let local = BerlinTime.local(instant)
      #expect(local.wallMinutes * 60_000 == Int(instant.milliseconds) + expected * 1000, "\(instant)")
      instant = instant + 5 * 3600  // steps that come by every hour of the day
    }
  }

  @Test func changesInTheRightMinute() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    for year in 1997...2060 {
      let newYear = try #require(LocalDate(year: year, month: 1, day: 1))
      var last = Date(timeIntervalSince1970: Double(BerlinTime.start(of: newYear).milliseconds) / 1000)
      for _ in 0..<2 {
        let change = try #require(zone.nextDaylightSavingTimeTransition(after: last))
        let instant = Instant(seconds: Int64(change.timeIntervalSince1970))
        #expect(
          BerlinTime.offsetMinutes(at: instant) != BerlinTime.offsetMinutes(at: instant - 1), "\(instant)")
        last = change
      }
    }
  }

  @Test func localTimesComeBack() {
    for wall in stride(from: 0, to: 60 * 525_960, by: 997) {
      let local = LocalDateTime(wallMinutes: wall + 16_000 * 1440)
      let back = BerlinTime.local(BerlinTime.instant(local))
      let isGap =
        local.date.month == 3 && local.time.hour == 2 && local.date.weekday == .sunday && local.date.day > 24
      #expect(back == local || isGap && back.time.minutes == 180, "\(local)")
    }
  }

  @Test(arguments: [
    ("2026-03-29T01:59", "2026-03-29T00:59:00Z"), ("2026-03-29T02:00", "2026-03-29T01:00:00Z"),
    ("2026-03-29T02:30", "2026-03-29T01:00:00Z"), ("2026-03-29T03:00", "2026-03-29T01:00:00Z"),
    ("2026-10-25T01:59", "2026-10-24T23:59:00Z"), ("2026-10-25T02:00", "2026-10-25T00:00:00Z"),
    ("2026-10-25T02:59", "2026-10-25T00:59:00Z"), ("2026-10-25T03:00", "2026-10-25T02:00:00Z"),
    ("2026-11-22T14:00", "2026-11-22T13:00:00Z"), ("1990-10-15T12:00", "1990-10-15T11:00:00Z"),
    ("1975-07-01T12:00", "1975-07-01T11:00:00Z"),
  ])
  func gapsGoForwardAndDoubtfulHoursAreTheFirst(local: String, expected: String) throws {
    #expect(BerlinTime.instant(try #require(LocalDateTime(iso8601: local))).iso8601 == expected)
  }

  @Test func theSteadyClockAgreesWithTheOrderOfMoments() throws {
    for day in ["2026-03-29", "2026-10-25", "2026-06-01"] {
      let midnight = BerlinTime.start(of: try #require(LocalDate(iso8601: day)))
      let first = BerlinTime.local(midnight).wallMinutes
      for minute in stride(from: 0, to: 1500, by: 7) {
        let now = midnight + Int64(minute * 60)
        for wall in stride(from: first, to: first + 1440, by: 15) {
          let isPast = BerlinTime.instant(LocalDateTime(wallMinutes: wall)) <= now
          #expect(
            isPast == (wall * 60_000 <= BerlinTime.steadyWallMilliseconds(now)), "\(now) \(wall - first)")
        }
      }
    }
  }
}
