import Offers
import Places
import Testing

@Suite struct TimesOracleTests {
  /// Weeks around both changes of the clock, Christmas, Easter and a plain summer.
  static let centres = ["2026-03-29", "2026-10-25", "2026-12-24", "2026-04-05", "2026-06-15", "2027-01-01"]

  @Test(arguments: centres)
  func agreesWithTheMinuteByMinuteAnswer(centre: String) throws {
    let centre = try Samples.date(centre)
    for seed in 0..<20 as Range<UInt64> {
      var random = RandomTimes(seed: seed, around: centre)
      let times = random.times()
      let oracle = try #require(
        TimesOracle(times, from: centre.adding(days: -5), days: 30, calendar: Samples.calendar))
      var instant = BerlinTime.start(of: centre.adding(days: -2))
      let end = BerlinTime.start(of: centre.adding(days: 3))
      var cached = times.answer(at: instant, in: Samples.calendar)
      while instant < end {
        let answer = times.answer(at: instant, in: Samples.calendar)
        let isKept = instant >= cached.validUntil || answer.state == cached.state
        if !isKept || answer.validUntil <= instant || !agrees(answer.state, times, oracle, instant) {
          Issue.record("\(instant): \(answer) after \(cached) for \(times)")
          return
        }
        cached = answer
        instant = instant + Int64([420, 900, 1260, 1800].randomElement(using: &random.generator) ?? 900)
      }
    }
  }

  private func agrees(_ state: OpenState, _ times: Times, _ oracle: TimesOracle, _ instant: Instant) -> Bool {
    let minute = oracle.wallMinute(instant)
    let isOpen = oracle.isOpen(at: minute)
    if case .temporarilyClosed(let until, _) = state { return !isOpen && until == times.closure?.until }
    let expected = oracle.next(after: minute)
    let next = times.next(after: instant, in: Samples.calendar)?.start
    let isNextRight =
      expected.map { $0 == next?.wallMinutes }
      ?? (next.map { $0.date >= oracle.first.adding(days: 30) } ?? true)
    guard isNextRight else { return false }
    switch state {
    case .open(let until): return isOpen && (until == nil || until?.wallMinutes == oracle.end(after: minute))
    case .alwaysOpen: return isOpen && times.availability == .alwaysOpen
    case .closed(let told): return !isOpen && told?.start == next
    case .temporarilyClosed: return false
    case .byAppointment: return !isOpen && (times.availability == .byAppointment || times.alsoByAppointment)
    case .unknown: return !isOpen && (times.rules.isEmpty || times.availability == .unknown)
    }
  }

  @Test func listsEveryTimeOnce() throws {
    let centre = try Samples.date("2026-10-25")
    for seed in 500..<530 as Range<UInt64> {
      var random = RandomTimes(seed: seed, around: centre)
      var times = random.times()
      if times.availability == .alwaysOpen { times.availability = .scheduled }
      let first = centre.adding(days: -20)
      let listed = times.occurrences(from: first, to: centre.adding(days: 20), in: Samples.calendar)
      #expect(listed == listed.sorted { $0.start < $1.start })
      for offset in 0...40 {
        let date = first.adding(days: offset)
        for hours in TimesOracle.hours(of: times, on: date, Samples.calendar) {
          let start = LocalDateTime(date: date, time: hours.opens)
          let isListed = listed.contains { $0.start <= start && ($0.end.map { $0 > start } ?? true) }
          if !isListed { Issue.record("\(start) is missing in \(times)") }
        }
      }
    }
  }
}
