import Offers
import Places
import Testing

@Suite struct TimesFormatterTests {
  @Test func tellsTheStateInRelationToNow() throws {
    let now = try Samples.local("2026-11-22T10:00")  // a Sunday
    func text(_ state: OpenState) -> String { TimesFormatter.german(state, now: now) }
    func closed(_ next: String) throws -> OpenState {
      .closed(next: Occurrence(start: try Samples.local(next)))
    }
    #expect(text(.open(until: try Samples.local("2026-11-22T16:00"))) == "jetzt geöffnet bis 16 Uhr")
    #expect(text(.open(until: try Samples.local("2026-11-22T24:00"))) == "jetzt geöffnet bis 24 Uhr")
    #expect(
      text(.open(until: try Samples.local("2026-11-23T02:30"))) == "jetzt geöffnet bis morgen, 2:30 Uhr")
    #expect(text(.open(until: nil)) == "jetzt geöffnet")
    #expect(text(try closed("2026-11-22T14:00")) == "öffnet heute um 14 Uhr")
    #expect(text(try closed("2026-11-23T09:00")) == "wieder morgen, 9 Uhr")
    #expect(text(try closed("2026-11-24T14:00")) == "wieder Di, 24.11., 14 Uhr")
    #expect(text(try closed("2027-01-04T08:30")) == "wieder Mo, 04.01.2027, 8:30 Uhr")
    #expect(text(.closed(next: nil)) == "geschlossen")
    #expect(text(.byAppointment) == "Termin nach Vereinbarung")
    let until = try Samples.date("2027-01-31")
    #expect(
      text(.temporarilyClosed(until: until, reason: "Umbau")) == "vorübergehend geschlossen bis 31.01.2027")
    #expect(text(.temporarilyClosed(until: nil, reason: nil)) == "vorübergehend geschlossen")
    #expect(text(.alwaysOpen) == "rund um die Uhr")
    #expect(text(.unknown) == "Zeiten nicht bekannt")
  }

  @Test func tellsNotesAndAppointmentsLast() throws {
    var times = try Samples.times("Mo 9-12 Uhr sowie nach Vereinbarung")
    times.note = "Bitte klingeln."
    times.closure = Closure(from: try Samples.date("2026-12-01"), reason: "Umbau")
    #expect(
      TimesFormatter.german(times) == [
        "vorübergehend geschlossen ab 01.12.2026 (Umbau)", "Montag, 9–12 Uhr", "auch nach Vereinbarung",
        "Bitte klingeln.",
      ])
  }

  @Test func whatIsToldIsReadAgain() throws {
    var random = RandomTimes(seed: 11, around: try Samples.date("2026-11-22"))
    for _ in 0..<1500 {
      let times = tellable(&random)
      let lines = TimesFormatter.german(times)
      let parsed = TimesParser.parse(lines.joined(separator: "\n"))
      if !parsed.understood || parsed.times != times {
        Issue.record(
          "\(lines) was read as \(TimesFormatter.german(parsed.times)), left over \(parsed.leftovers)")
        return
      }
    }
  }

  /// Random times in the form that words can tell: sorted, without empty or doubled parts.
  private func tellable(_ random: inout RandomTimes) -> Times {
    var times = random.times()
    if times.availability == .alwaysOpen || times.availability == .byAppointment {
      times.rules = []
      times.exceptions = []
      times.alsoByAppointment = false
    }
    times.rules = times.rules.map { tellable($0, &random) }
    times.exceptions = times.exceptions.map { exception in
      var exception = exception
      switch exception.kind {
      case .closed: break
      case .extra(let hours): exception.kind = .extra(hours.map(tellable))
      case .changed(let hours): exception.kind = .changed(hours.map(tellable))
      }
      if random.chance(2) { exception.reason = "Umbau der Küche" }
      return exception
    }
    if times.availability == .alwaysOpen || times.availability == .byAppointment { return times }
    let isScheduled = !times.rules.isEmpty || !times.exceptions.isEmpty
    times.availability = isScheduled ? .scheduled : times.alsoByAppointment ? .byAppointment : .unknown
    if !isScheduled { times.alsoByAppointment = false }
    return times
  }

  /// 0:00 of the next day is told as 24:00.
  private func tellable(_ hours: Hours) -> Hours {
    Hours(opens: hours.opens, closes: hours.closes == .midnight ? .endOfDay : hours.closes)
  }

  private func tellable(_ rule: TimeRule, _ random: inout RandomTimes) -> TimeRule {
    var rule = rule
    if random.chance(3) {
      rule.note = ["mit Frau Kaya", "Gruppe 2", "Anfänger"].randomElement(using: &random.generator)
    }
    // A span that ends before it begins cannot be told.
    if let from = rule.validFrom, let to = rule.validTo, from > to {
      (rule.validFrom, rule.validTo) = (to, from)
    }
    switch rule.recurrence {
    case .dates(let dates): rule.recurrence = .dates(Array(Set(dates)).sorted())
    case .weekly(let days, .everyNth(1, _)): rule.recurrence = .weekly(days)
    case .monthlyByDay(let numbers) where numbers.contains(-1) && numbers.count > 1:
      rule.recurrence = .monthlyByDay([15, -1])
    default: break
    }
    rule.closes = tellable(rule.hours).closes
    return rule
  }
}
