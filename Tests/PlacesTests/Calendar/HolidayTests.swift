import Foundation
import Places
import Testing

@Suite struct HolidayTests {
  /// Easter Sundays from published tables.
  @Test(arguments: [
    "1996-04-07", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
    "2026-04-05",
    "2027-03-28", "2028-04-16", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19",
  ])
  func easterIsRight(sunday: String) throws {
    let date = try #require(LocalDate(iso8601: sunday))
    #expect(PublicHolidays.name(on: date, state: "12") == "Ostersonntag")
    #expect(PublicHolidays.name(on: date.adding(days: 1), state: "03") == "Ostermontag")
    #expect(PublicHolidays.name(on: date.adding(days: -2), state: "03") == "Karfreitag")
  }

  @Test func lowerSaxonyIn2026() {
    #expect(
      PublicHolidays.all(in: 2026, state: "03").map { "\($0.date) \($0.name)" } == [
        "2026-01-01 Neujahr", "2026-04-03 Karfreitag", "2026-04-06 Ostermontag", "2026-05-01 Tag der Arbeit",
        "2026-05-14 Christi Himmelfahrt", "2026-05-25 Pfingstmontag", "2026-10-03 Tag der Deutschen Einheit",
        "2026-10-31 Reformationstag", "2026-12-25 1. Weihnachtstag", "2026-12-26 2. Weihnachtstag",
      ])
  }

  @Test(arguments: [
    ("01", 10), ("02", 10), ("03", 10), ("04", 10), ("05", 11), ("06", 10), ("07", 11), ("08", 12),
    ("09", 13),
    ("10", 12), ("11", 10), ("12", 12), ("13", 11), ("14", 11), ("15", 11), ("16", 11),
  ])
  func everyStateHasItsNumberOfHolidays(state: String, count: Int) {
    #expect(PublicHolidays.all(in: 2026, state: state).count == count)
  }

  @Test(arguments: [
    ("2017-10-31", "03", "Reformationstag"), ("2016-10-31", "03", nil),
    ("2018-10-31", "03", "Reformationstag"),
    ("2017-10-31", "05", "Reformationstag"), ("2018-10-31", "05", nil),
    ("2026-11-18", "14", "Buß- und Bettag"),
    ("2026-11-18", "03", nil), ("2023-11-22", "14", "Buß- und Bettag"), ("2026-09-20", "16", "Weltkindertag"),
    ("2018-09-20", "16", nil), ("2019-03-08", "11", "Internationaler Frauentag"), ("2018-03-08", "11", nil),
    ("2022-03-08", "13", nil), ("2023-03-08", "13", "Internationaler Frauentag"),
    ("2026-06-04", "09", "Fronleichnam"), ("2026-06-04", "03", nil),
    ("2026-08-15", "09", "Mariä Himmelfahrt"),
    ("2026-08-15", "10", "Mariä Himmelfahrt"), ("2026-08-15", "08", nil),
    ("2026-08-08", "09761000", "Augsburger Hohes Friedensfest"), ("2026-08-08", "09", nil),
    ("2025-05-08", "11", "Tag der Befreiung"), ("2026-05-08", "11", nil), ("2026-01-01", "17", nil),
    ("2026-01-01", "", nil), ("2026-01-01", "x3", nil), ("2026-12-25", "03254002", "1. Weihnachtstag"),
  ])
  func statesDiffer(day: String, state: String, name: String?) throws {
    #expect(PublicHolidays.name(on: try #require(LocalDate(iso8601: day)), state: state) == name)
  }

  @Test func theCalendarAgreesWithTheComputationInsideAndOutsideItsSpan() throws {
    let calendar = HolidayCalendar(state: "14")
    for year in [1994, 1995, 2026, 2099, 2100, 2150] {
      let first = try #require(LocalDate(year: year, month: 1, day: 1))
      for offset in 0..<365 {
        let date = first.adding(days: offset)
        #expect(calendar.isPublicHoliday(date) == (PublicHolidays.name(on: date, state: "14") != nil))
      }
    }
  }

  @Test func schoolHolidaysAreDataOfAState() throws {
    let json = """
      [{"state":"03","name":"Weihnachtsferien","from":"2026-12-23","to":"2027-01-09"},
       {"state":"03","name":"Herbstferien","from":"2026-10-12","to":"2026-10-24"},
       {"state":"05","name":"Osterferien","from":"2027-03-22","to":"2027-04-03"},
       {"state":"03","name":"verdreht","from":"2027-06-02","to":"2027-06-01"},
       {"state":"03","name":"alt","from":"1980-06-01","to":"1980-06-02"}]
      """
    let all = try JSONDecoder().decode([SchoolHoliday].self, from: Data(json.utf8))
    let calendar = HolidayCalendar(state: "03254002", schoolHolidays: all)
    let cases = [
      ("2026-10-11", false), ("2026-10-12", true), ("2026-10-24", true), ("2026-10-25", false),
      ("2026-12-31", true),
      ("2027-01-09", true), ("2027-01-10", false), ("2027-03-25", false), ("2027-06-01", false),
      ("1995-01-01", false),
      ("1980-06-02", true),
    ]
    for (day, expected) in cases {
      #expect(calendar.isSchoolHoliday(try #require(LocalDate(iso8601: day))) == expected, "\(day)")
    }
    func first(_ from: String, _ through: String) throws -> String? {
      let (from, through) = (
        try #require(LocalDate(iso8601: from)), try #require(LocalDate(iso8601: through))
      )
      return calendar.firstSchoolHoliday(from: from, through: through)?.iso8601
    }
    #expect(try first("2026-01-01", "2026-12-31") == "2026-10-12")
    #expect(try first("2026-10-24", "2026-10-24") == "2026-10-24")
    #expect(try first("2026-10-25", "2026-12-22") == nil)
    #expect(try first("1980-01-01", "1980-12-31") == "1980-06-01")
    #expect(try first("2027-01-01", "2026-12-31") == nil)
    #expect(calendar.schoolHolidays.knownUntil?.iso8601 == "2027-01-09")
    #expect(calendar.schoolHolidays.periods.map(\.name) == ["alt", "Herbstferien", "Weihnachtsferien"])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(SchoolHolidays.self, from: Data(#"[{"state":"03"}]"#.utf8))
    }
  }
}
