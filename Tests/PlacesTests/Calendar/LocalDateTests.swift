import Foundation
import Places
import Testing

@Suite struct LocalDateTests {
  @Test func agreesWithFoundationOverFourCenturies() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -60_000, to: 90_000, by: 37) {
      let date = LocalDate(dayNumber: number)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      #expect(parts.year == date.year)
      #expect(parts.month == date.month)
      #expect(parts.day == date.day)
      #expect(parts.weekday == date.weekday.rawValue % 7 + 1)
      #expect(LocalDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }

  @Test func countsWeeksAsISO8601Does() throws {
    let calendar = Calendar(identifier: .iso8601)
    for number in stride(from: 10_000, to: 40_000, by: 3) {
      let expected = calendar.component(
        .weekOfYear, from: Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200))
      #expect(LocalDate(dayNumber: number).isoWeek == expected, "\(LocalDate(dayNumber: number))")
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-1", "", "2026-01-01T",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(LocalDate(iso8601: text) == nil)
  }

  @Test func tellsItselfInGerman() throws {
    let date = try #require(LocalDate(iso8601: "2026-11-22"))
    #expect(date.german == "22.11.2026")
    #expect(date.germanShort == "22.11.")
    #expect(date.germanLong == "22. November 2026")
    #expect(date.weekday.german == "Sonntag")
    #expect(LocalDate(year: 2028, month: 2, day: 29)?.iso8601 == "2028-02-29")
  }

  @Test func addsMonthsAtTheEndOfMonths() throws {
    let date = try #require(LocalDate(iso8601: "2027-01-31"))
    #expect(date.adding(months: 1).iso8601 == "2027-02-28")
    #expect(date.adding(months: 13).iso8601 == "2028-02-29")
    #expect(date.adding(months: -2).iso8601 == "2026-11-30")
    #expect(date.adding(days: -31).iso8601 == "2026-12-31")
  }

  @Test func staysWithinTheCalendar() {
    #expect(LocalDate(dayNumber: .max) == .latest)
    #expect(LocalDate.latest.iso8601 == "9999-12-31")
    #expect(LocalDate.earliest.iso8601 == "0001-01-01")
    #expect(LocalDate.latest.adding(days: .max) == .latest)
    #expect(LocalDate.earliest.adding(days: .min) == .earliest)
    #expect(LocalDate.latest.adding(months: .max) == .latest)
    #expect(LocalDate.earliest.adding(months: .min) == .earliest)
  }

  @Test func isTextInJSON() throws {
    let date = try #require(LocalDate(iso8601: "2026-11-22"))
    #expect(String(decoding: try JSONEncoder().encode([date]), as: UTF8.self) == #"["2026-11-22"]"#)
    #expect(try JSONDecoder().decode([LocalDate].self, from: Data(#"["2026-11-22"]"#.utf8)) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([LocalDate].self, from: Data(#"["22.11.2026"]"#.utf8))
    }
  }
}
