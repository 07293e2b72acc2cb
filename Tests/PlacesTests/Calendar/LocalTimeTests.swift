import Foundation
import Places
import Testing

@Suite struct LocalTimeTests {
  @Test func readsAndTellsTimes() throws {
    let time = try #require(LocalTime(iso8601: "14:30"))
    #expect(time.minutes == 870)
    #expect(time.german == "14:30 Uhr")
    #expect(LocalTime(hour: 14)?.german == "14 Uhr")
    #expect(LocalTime(iso8601: "24:00") == .endOfDay)
    #expect(LocalTime.endOfDay.iso8601 == "24:00")
    #expect(LocalTime(clamping: -3) == .midnight)
  }

  @Test(arguments: ["24:01", "25:00", "12:60", "9:00", "12.30", "", "12:3", "-1:00", "12:30:00"])
  func refusesWhatIsNoTime(text: String) {
    #expect(LocalTime(iso8601: text) == nil)
  }

  @Test func midnightIsTheEndOfTheDayBefore() throws {
    let date = try #require(LocalDate(iso8601: "2026-11-22"))
    let end = LocalDateTime(date: date, time: .endOfDay)
    let start = LocalDateTime(date: date.adding(days: 1), time: .midnight)
    #expect(end == start)
    #expect(end.hashValue == start.hashValue)
    #expect(end.iso8601 == "2026-11-22T24:00")
    #expect(LocalDateTime(iso8601: "2026-11-22T24:00") == start)
    #expect(start.adding(minutes: -1).iso8601 == "2026-11-22T23:59")
    #expect(LocalDateTime(iso8601: "2026-11-22 10:00") == nil)
  }

  @Test func setsOfWeekdaysWrapAndEncode() throws {
    #expect(Weekdays.through(.friday, .monday).days == [.monday, .friday, .saturday, .sunday])
    #expect(Weekdays.through(.monday, .friday) == .mondayToFriday)
    let set = Weekdays([.wednesday, .monday])
    #expect(String(decoding: try JSONEncoder().encode(set), as: UTF8.self) == #"["MO","WE"]"#)
    #expect(try JSONDecoder().decode(Weekdays.self, from: Data(#"["we","MO"]"#.utf8)) == set)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Weekdays.self, from: Data(#"["XX"]"#.utf8))
    }
  }
}
