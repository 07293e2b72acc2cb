import Offers
import Places
import Testing

@Suite struct TimesStateTests {
  /// A text, a moment in local time, and the state as a family reads it.
  @Test(arguments: [
    ("Mo-Fr 8-12 Uhr", "2026-11-23T07:59", "öffnet heute um 8 Uhr"),
    ("Mo-Fr 8-12 Uhr", "2026-11-23T08:00", "jetzt geöffnet bis 12 Uhr"),
    ("Mo-Fr 8-12 Uhr", "2026-11-23T11:59", "jetzt geöffnet bis 12 Uhr"),
    ("Mo-Fr 8-12 Uhr", "2026-11-23T12:00", "wieder morgen, 8 Uhr"),
    ("Mo-Fr 8-12 Uhr", "2026-11-27T12:00", "wieder Mo, 30.11., 8 Uhr"),
    // Two times that overlap or touch are one.
    ("Mo 8-12 Uhr, Mo 11-14 Uhr, Mo 14-16 Uhr", "2026-11-23T09:00", "jetzt geöffnet bis 16 Uhr"),
    // Reformationstag 2026 is a Saturday.
    ("Sa 10-12 Uhr", "2026-10-31T11:00", "wieder Sa, 07.11., 10 Uhr"),
    ("Sa 10-12 Uhr, auch an Feiertagen", "2026-10-31T11:00", "jetzt geöffnet bis 12 Uhr"),
    ("Mo-Fr 9-12 Uhr, feiertags 10-11 Uhr", "2026-10-31T10:30", "jetzt geöffnet bis 11 Uhr"),
    // Christmas 2026: holidays on Friday and Saturday, school holidays until 9 January.
    ("Mo-Fr 8-12 Uhr", "2026-12-24T13:00", "wieder Mo, 28.12., 8 Uhr"),
    ("Mo-Fr 8-12 Uhr, nicht in den Ferien", "2026-12-22T13:00", "wieder Mo, 11.01.2027, 8 Uhr"),
    ("nur in den Ferien Mo-Fr 8-16 Uhr", "2026-11-23T09:00", "wieder Mi, 23.12., 8 Uhr"),
    (
      "Mo-Fr 8-12 Uhr, vom 23.12.2026 bis 02.01.2027 geschlossen", "2026-12-22T13:00",
      "wieder Mo, 04.01.2027, 8 Uhr"
    ),
    // The clock jumps from 2 to 3 on 29 March 2026 and back from 3 to 2 on 25 October.
    ("Sa 22-4 Uhr", "2026-03-29T03:30", "jetzt geöffnet bis 4 Uhr"),
    ("So 2-3 Uhr, So 3-5 Uhr", "2026-03-29T03:00", "jetzt geöffnet bis 5 Uhr"),
    ("Sa 22-4 Uhr", "2026-10-25T02:30", "jetzt geöffnet bis 4 Uhr"),
    // Nights belong to the day on which they begin.
    ("Fr 20-2 Uhr", "2026-11-28T01:00", "jetzt geöffnet bis 2 Uhr"),
    ("Fr 20-2 Uhr", "2026-11-27T21:00", "jetzt geöffnet bis morgen, 2 Uhr"),
    ("Fr 20-2 Uhr", "2026-11-27T01:00", "öffnet heute um 20 Uhr"),
    ("Mo-Fr 8-24 Uhr", "2026-11-27T23:00", "jetzt geöffnet bis 24 Uhr"),
    ("Fr 8-24 Uhr, Sa 0-6 Uhr", "2026-11-27T23:00", "jetzt geöffnet bis morgen, 6 Uhr"),
    // Every n-th.
    ("jeden letzten Freitag im Monat ab 19 Uhr", "2026-11-22T10:00", "wieder Fr, 27.11., 19 Uhr"),
    ("jeden letzten Freitag im Monat ab 19 Uhr", "2026-11-27T19:30", "jetzt geöffnet"),
    ("jeden letzten Freitag im Monat ab 19 Uhr", "2026-11-27T20:00", "wieder Fr, 29.01.2027, 19 Uhr"),
    ("jeden 31. im Monat 9-10 Uhr", "2026-11-22T10:00", "wieder Do, 31.12., 9 Uhr"),
    ("Fr 9-11 Uhr in geraden Kalenderwochen", "2026-11-22T10:00", "wieder Fr, 27.11., 9 Uhr"),
    // Week 53 of 2026 and week 1 of 2027 are both odd.
    ("Do 9-11 Uhr in geraden Kalenderwochen", "2026-12-24T12:00", "wieder Do, 14.01.2027, 9 Uhr"),
    ("Di 9-11 Uhr, alle 2 Wochen, gezählt ab 17.11.2026", "2026-11-22T10:00", "wieder Di, 01.12., 9 Uhr"),
    ("14-tägig dienstags 16 Uhr", "2026-11-22T10:00", "Zeiten nicht bekannt"),
    // Other answers.
    ("rund um die Uhr", "2026-12-25T03:00", "rund um die Uhr"),
    ("nach Vereinbarung", "2026-11-22T10:00", "Termin nach Vereinbarung"),
    ("Mo 9-12 Uhr bis 16.11.2026", "2026-11-22T10:00", "geschlossen"),
    ("Mo 9-12 Uhr bis 16.11.2026 und nach Vereinbarung", "2026-11-22T10:00", "Termin nach Vereinbarung"),
    (
      "vorübergehend geschlossen bis 31.01.2027\nMo 9-12 Uhr", "2026-11-23T10:00",
      "vorübergehend geschlossen bis 31.01.2027"
    ),
    ("vorübergehend geschlossen bis 31.01.2027\nMo 9-12 Uhr", "2027-02-01T08:00", "öffnet heute um 9 Uhr"),
    ("vorübergehend geschlossen ab 24.11.2026\nMo-Fr 9-12 Uhr", "2026-11-23T13:00", "geschlossen"),
    ("am 24.11.2026 geschlossen\nMo-Fr 9-12 Uhr", "2026-11-23T13:00", "wieder Mi, 25.11., 9 Uhr"),
    ("zusätzlich am 29.11.2026, 10-12 Uhr\nMo-Fr 9-12 Uhr", "2026-11-27T13:00", "wieder So, 29.11., 10 Uhr"),
    ("abweichend am 30.11.2026, 14-15 Uhr\nMo-Fr 9-12 Uhr", "2026-11-30T10:00", "öffnet heute um 14 Uhr"),
    ("täglich 0-24 Uhr, auch an Feiertagen", "2026-11-22T10:00", "jetzt geöffnet"),
    ("täglich 0-24 Uhr", "2026-12-20T10:00", "jetzt geöffnet bis Do, 24.12., 24 Uhr"),
  ])
  func tables(text: String, moment: String, expected: String) throws {
    let times = try Samples.times(text)
    let instant = try Samples.instant(moment)
    let state = times.state(at: instant, in: Samples.calendar)
    #expect(TimesFormatter.german(state, now: try Samples.local(moment)) == expected)
  }

  @Test func theHourThatComesTwiceIsNotOpenedTwice() throws {
    let times = try Samples.times("So 2:15-2:45 Uhr")
    let first = try #require(Instant(iso8601: "2026-10-25T00:30:00Z"))
    #expect(
      times.state(at: first, in: Samples.calendar) == .open(until: try Samples.local("2026-10-25T02:45")))
    let second = times.answer(at: first + 3600, in: Samples.calendar)
    guard case .closed(let next?) = second.state else { return #expect(Bool(false), "\(second.state)") }
    #expect(next.start == (try Samples.local("2026-11-01T02:15")))
  }

  @Test func saysUntilWhenTheAnswerHolds() throws {
    let times = try Samples.times("Mo-Fr 8-12 Uhr\nvorübergehend geschlossen vom 25.11.2026 bis 30.11.2026")
    func until(_ moment: String) throws -> Instant {
      times.answer(at: try Samples.instant(moment), in: Samples.calendar).validUntil
    }
    #expect(try until("2026-11-23T07:00") == (try Samples.instant("2026-11-23T08:00")))
    #expect(try until("2026-11-23T09:00") == (try Samples.instant("2026-11-23T12:00")))
    #expect(try until("2026-11-24T13:00") == (try Samples.instant("2026-11-25T00:00")))
    #expect(try until("2026-11-26T13:00") == (try Samples.instant("2026-12-01T00:00")))
    #expect(Times.unknown.answer(at: .distantPast, in: Samples.calendar).validUntil == .distantFuture)
  }

  @Test func extremeMomentsAndRulesAreHarmless() throws {
    let opens = try Samples.time(9)
    let odd: [Recurrence] = [
      .weekly([]), .weekly(.daily, .everyNth(.max, anchor: .latest)),
      .weekly(.daily, .everyNth(.min, anchor: nil)),
      .monthlyByWeekday(.daily, [.min, .max, 0, 9]), .monthlyByDay([.min, .max, 0, 32]), .dates([]),
      .dates([.earliest, .latest]), .weekly(.daily, .everyNth(2, anchor: .earliest)),
    ]
    let times = Times(
      rules: odd.map { TimeRule($0, opens: opens, closes: opens) },
      exceptions: [TimeException(.closed, from: .latest, to: .earliest)],
      closure: Closure(from: .latest, until: .earliest))
    for instant in [
      Instant.distantPast, .distantFuture, Instant(milliseconds: .min), Instant(milliseconds: .max),
    ] {
      _ = times.answer(at: instant, in: Samples.calendar)
      _ = times.next(after: instant, in: Samples.calendar)
    }
    #expect(times.occurrences(from: .earliest, to: .latest, in: Samples.calendar).count <= Times.horizon + 1)
    #expect(times.occurrences(from: .latest, to: .earliest, in: Samples.calendar).isEmpty)
  }

  @Test func listsTimesWithTheirNotes() throws {
    let times = try Samples.times(
      "Mo 9-10 Uhr (Anfänger), Mo 10-11 Uhr (Fortgeschrittene), Mo 9-9:30 Uhr (Anfänger)")
    let day = try Samples.date("2026-11-23")
    #expect(
      times.occurrences(from: day, to: day, in: Samples.calendar) == [
        Occurrence(
          start: try Samples.local("2026-11-23T09:00"), end: try Samples.local("2026-11-23T10:00"),
          note: "Anfänger"),
        Occurrence(
          start: try Samples.local("2026-11-23T10:00"), end: try Samples.local("2026-11-23T11:00"),
          note: "Fortgeschrittene"),
      ])
  }
}
