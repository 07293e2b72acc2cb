import Foundation
import Offers
import Places
import Testing

@Suite struct ScheduleTests {
  private func fields(_ change: (inout ScheduleFields) -> Void) -> ScheduleFields {
    var fields = ScheduleFields()
    change(&fields)
    return fields
  }

  private func lines(_ change: (inout ScheduleFields) -> Void) -> [String] {
    TimesFormatter.german(Times(schedules: [fields(change)]))
  }

  @Test(arguments: [
    ("MO,WE", "WEEKLY", "Montag und Mittwoch, 10–12 Uhr"),
    ("mo, we", "weekly", "Montag und Mittwoch, 10–12 Uhr"),
    ("TH,FR", nil, "Donnerstag und Freitag, 10–12 Uhr"),
    ("1TU", "MONTHLY", "jeden 1. Dienstag im Monat, 10–12 Uhr"),
    ("-1FR", nil, "jeden letzten Freitag im Monat, 10–12 Uhr"),
    ("1mo,3mo", "MONTHLY", "jeden 1. und 3. Montag im Monat, 10–12 Uhr"),
    ("+2WE", "MONTHLY", "jeden 2. Mittwoch im Monat, 10–12 Uhr"), ("MO", "MONTHLY", "Montag, 10–12 Uhr"),
    ("1MO", "WEEKLY", "jeden 1. Montag im Monat, 10–12 Uhr"), ("Monday", nil, "Montag, 10–12 Uhr"),
  ])
  func readsDays(byday: String, freq: String?, expected: String) {
    #expect(
      lines {
        $0.byday = byday
        $0.freq = freq
        $0.opensAt = "10:00"
        $0.closesAt = "12:00"
      } == [expected])
  }

  @Test(arguments: [
    ("10:00", "10–12 Uhr"), ("10:00:00", "10–12 Uhr"), ("10:00:00Z", "10–12 Uhr"),
    ("10:00+01:00", "10–12 Uhr"),
    ("10:00-05:00", "10–12 Uhr"), ("9:30", "9:30–12 Uhr"), ("10:00:00.000", "10–12 Uhr"),
    ("9:00 AM", "9–12 Uhr"),
    ("2026-01-01T10:00:00", "10–12 Uhr"),
  ])
  func readsTimes(opensAt: String, expected: String) {
    #expect(
      lines {
        $0.byday = "MO"
        $0.opensAt = opensAt
        $0.closesAt = "12:00"
      } == ["Montag, \(expected)"])
  }

  @Test func readsBounds() {
    #expect(
      lines {
        ($0.freq, $0.byday, $0.opensAt, $0.interval) = ("WEEKLY", "TU", "16:00", 2)
        ($0.dtstart, $0.until) = ("2026-09-15", "20261231T225959Z")
      } == ["alle 2 Wochen am Dienstag, ab 16 Uhr, vom 15.09.2026 bis 31.12.2026, gezählt ab 15.09.2026"])
    #expect(
      lines {
        ($0.byday, $0.opensAt, $0.dtstart, $0.count) = ("TU", "16:00", "2026-09-15", 3)
      } == ["Dienstag, ab 16 Uhr, vom 15.09.2026 bis 29.09.2026"])
    #expect(
      lines { ($0.opensAt, $0.closesAt, $0.dtstart) = ("16:00", "18:00", "2026-09-15") }
        == ["am 15.09.2026, 16–18 Uhr"])
    #expect(
      lines { ($0.freq, $0.bymonthday, $0.opensAt) = ("MONTHLY", "1,15", "16:00") }
        == ["jeden 1. und 15. im Monat, ab 16 Uhr"])
    #expect(
      lines { ($0.freq, $0.opensAt, $0.closesAt) = ("DAILY", "00:00", "00:00") } == ["täglich, 0–24 Uhr"])
  }

  /// What no rule can carry is kept as text and makes no rule.
  @Test(arguments: [
    ("XX", "WEEKLY", "10:00", nil as String?), ("MO", "WEEKLY", "25:00", nil), ("MO", "YEARLY", "10:00", nil),
    ("6MO", "MONTHLY", "10:00", nil), ("MO", "WEEKLY", "10:00", "41,42"), ("MO", "WEEKLY", nil, nil),
    ("99999999999999999999MO", "MONTHLY", "10:00", nil), ("MO,1TU", "MONTHLY", "10:00", nil),
  ])
  func keepsWhatItCannotRead(byday: String, freq: String, opensAt: String?, weeks: String?) {
    let times = Times(schedules: [
      fields { ($0.byday, $0.freq, $0.opensAt, $0.byweekno) = (byday, freq, opensAt, weeks) }
    ])
    #expect(times.rules.isEmpty && times.availability == .unknown)
    #expect(times.note?.contains("byday: \(byday)") == true)
  }

  @Test func keepsTexts() {
    let english = fields {
      $0.description = "The service is available on request."
      $0.notes = "Ring the bell."
    }
    #expect(
      Times(schedules: [english, english]).note == "The service is available on request.\nRing the bell.")
    #expect(Times(schedules: []).availability == .unknown)
    let german = fields { $0.description = "Mo-Fr 9-12 Uhr, nicht in den Ferien" }
    #expect(Times(schedules: [german]).rules.first?.season == .termTime)
    let backwards = fields { ($0.byday, $0.opensAt, $0.closesAt) = ("MO", "16:00", "14:00") }
    #expect(Times(schedules: [backwards]).note == "byday: MO, opens_at: 16:00, closes_at: 14:00")
    let endless = fields { ($0.byday, $0.opensAt, $0.dtstart, $0.count) = ("MO", "9:00", "2026-01-01", .max) }
    #expect(Times(schedules: [endless]).rules.isEmpty)
  }

  @Test func readsTheTablesOfOlderVersions() throws {
    let monday = ScheduleFields(weekday: "1", opensAt: "09:00", closesAt: "12:00")
    let sunday = ScheduleFields(weekday: "Sunday", opensAt: "14:00:00", closesAt: nil)
    #expect(
      TimesFormatter.german(Times(schedules: [monday, sunday])) == ["Montag, 9–12 Uhr", "Sonntag, ab 14 Uhr"])
    #expect(Times(schedules: [ScheduleFields(weekday: "8", opensAt: "9:00", closesAt: nil)]).rules.isEmpty)
    let closed = TimeException(
      holidayClosed: true, opensAt: nil, closesAt: nil, start: "2026-12-24", end: "2026-12-26")
    #expect(
      closed
        == TimeException(.closed, from: try Samples.date("2026-12-24"), to: try Samples.date("2026-12-26")))
    #expect(
      TimeException(holidayClosed: false, opensAt: nil, closesAt: nil, start: "2026-12-24", end: "2026-12-26")
        == nil)
    #expect(
      TimeException(holidayClosed: true, opensAt: nil, closesAt: nil, start: "2026-12-26", end: "2026-12-24")
        == nil)
  }

  @Test func everyTextComesBackFromHSDS() {
    let today = LocalDate(year: 2026, month: 11, day: 22)
    for (text, _) in UnderstoodTexts.first + UnderstoodTexts.second + UnderstoodTexts.third {
      let times = TimesParser.parse(text, today: today).times
      let schedules = times.schedules()
      let back = Times(schedules: schedules)
      #expect(TimesFormatter.german(back) == TimesFormatter.german(times), "\(text): \(schedules)")
      for schedule in schedules {
        #expect(schedule.freq.map { ["WEEKLY", "MONTHLY"].contains($0) } ?? true)
        #expect(schedule.description != nil || schedule.notes != nil)
      }
    }
  }

  @Test func writesTheNearestForm() throws {
    let times = try Samples.times("1. und letzten Di im Monat 10-24 Uhr, außer in den Ferien, ab 15.09.2026")
    let schedule = try #require(times.schedules().first)
    #expect(schedule.freq == "MONTHLY")
    #expect(schedule.byday == "1TU,-1TU")
    #expect(schedule.opensAt == "10:00+01:00")
    #expect(schedule.closesAt == "00:00+01:00")
    #expect(schedule.validFrom == "2026-09-15")
    #expect(
      schedule.description
        == "jeden 1. und letzten Dienstag im Monat, 10–24 Uhr, ab 15.09.2026, nicht in den Schulferien")
    let odd = try #require(try Samples.times("Fr 9-11 Uhr (ungerade KW)").schedules().first)
    #expect(odd.byweekno?.hasPrefix("1,3,5,") == true && odd.byweekno?.hasSuffix(",53") == true)
    #expect(Times.unknown.schedules().isEmpty)
  }
}
