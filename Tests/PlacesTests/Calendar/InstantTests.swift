import Foundation
import Places
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-11-22T13:00:00Z", "2026-11-22T13:00:00Z"), ("2026-11-22T14:00:00+01:00", "2026-11-22T13:00:00Z"),
    ("2026-11-22T14:00+0100", "2026-11-22T13:00:00Z"), ("2026-11-22 14:00:00+01", "2026-11-22T13:00:00Z"),
    ("2026-11-22T13:00:00.5Z", "2026-11-22T13:00:00.500Z"),
    ("2026-11-22T13:00:00,123456Z", "2026-11-22T13:00:00.123Z"), ("2026-11-22", "2026-11-22T00:00:00Z"),
    ("2026-11-22T13:00:00", "2026-11-22T13:00:00Z"), ("2026-11-22t08:00:00-05:00", "2026-11-22T13:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"), ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
  ])
  func readsWhatFilesHave(text: String, expected: String) {
    #expect(Instant(iso8601: text)?.iso8601 == expected)
  }

  @Test(arguments: [
    "", "gestern", "2026-11-22T", "2026-11-22T25:00:00Z", "2026-11-22T13:00:00X", "2026-11-22T13:00:00+25:00",
    "2026-02-30T00:00:00Z", "2026-11-22T13:00:00Z ", "2026-11-22T13:61:00Z", "2026-11-22T13:00:00.Z",
    "2026-11-22T13:00:00+01:", "２０２６-11-22",
  ])
  func refusesWhatIsNoMoment(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func staysWithinItsBounds() {
    #expect(Instant.distantPast.iso8601 == "0001-01-01T00:00:00Z")
    #expect(Instant.distantFuture.iso8601 == "9999-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: .max).iso8601 == "9999-12-31T23:59:59.999Z")
    #expect((Instant(milliseconds: .max) + 1).milliseconds == .max)
    #expect((Instant(milliseconds: 0) - .max).milliseconds == .min)
    #expect(Instant(milliseconds: .min).iso8601 == "0001-01-01T00:00:00Z")
    #expect(Instant(seconds: 3).seconds(until: Instant(milliseconds: 4500)) == 1.5)
  }

  @Test func isTextInJSON() throws {
    let instant = Instant(milliseconds: 1_500)
    let data = try JSONEncoder().encode([instant])
    #expect(String(decoding: data, as: UTF8.self) == #"["1970-01-01T00:00:01.500Z"]"#)
    #expect(try JSONDecoder().decode([Instant].self, from: data) == [instant])
  }

  @Test func clocksTellTheirTime() {
    let instant = Instant(iso8601: "2026-11-22T23:30:00Z") ?? .distantPast
    #expect(Clock.fixed(instant).now() == instant)
    #expect(Clock.fixed(instant).today.iso8601 == "2026-11-23")
    #expect(Clock.system.now() > Instant(seconds: 1_700_000_000))
  }
}
