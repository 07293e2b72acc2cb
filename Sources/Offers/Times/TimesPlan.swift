public import Places

/// The times of an offer as calendars want them: what repeats by a rule of theirs, and single dates for what no
/// such rule can say. Together they begin when the times begin, on the days that were asked for.
public struct TimesPlan: Sendable {
  /// A rule from its first day to its last, without some days.
  public struct Series: Sendable {
    /// The rule.
    public var rule: TimeRule
    /// The first day on which the recurrence falls.
    public var first: LocalDate
    /// The last day on which it falls.
    public var last: LocalDate
    /// Days of the recurrence on which nothing takes place: holidays, closures, exceptions.
    public var except: [LocalDate]
  }

  /// What repeats.
  public var series: [Series] = []
  /// What does not.
  public var single: [Occurrence] = []

  /// The plan from one day to another, both included; at most ``Times/horizon`` days.
  public init(_ times: Times, from: LocalDate, to: LocalDate, in calendar: HolidayCalendar) {
    guard times.availability == .scheduled else { return }
    let last = min(to.dayNumber, from.dayNumber + Times.horizon)
    let days = from.dayNumber...max(from.dayNumber, last)
    for rule in times.rules {
      let held = days.filter { rule.holds(on: $0, in: calendar) && !times.sets(asideRulesOn: $0) }
      guard rule.repeatsInCalendars else {
        single += held.map { Occurrence(Segment(rule.hours, on: $0, note: rule.note)) }
        continue
      }
      var bare = rule
      bare.season = .always
      bare.publicHolidays = .open
      let bareDays = days.filter { bare.holds(on: $0, in: calendar) }
      let taken = Set(held)
      guard let first = held.first, let last = held.last else { continue }
      series.append(
        Series(
          rule: rule, first: LocalDate(dayNumber: first), last: LocalDate(dayNumber: last),
          except: bareDays.filter { $0 > first && $0 < last && !taken.contains($0) }.map {
            LocalDate(dayNumber: $0)
          }))
    }
    single += times.exceptionDates(days, calendar)
    single.sort { ($0.start, $0.note ?? "") < ($1.start, $1.note ?? "") }
  }
}

extension TimeRule {
  /// Whether a rule of calendars (RFC 5545) falls on the same days: an even week is no such rule, and what takes
  /// place on holidays only is better said by its dates.
  fileprivate var repeatsInCalendars: Bool {
    guard season != .schoolHolidays, publicHolidays != .only else { return false }
    switch recurrence {
    case .weekly(_, .every), .monthlyByWeekday, .monthlyByDay: return true
    case .weekly(_, .everyNth(let number, let anchor)): return number < 2 || anchor != nil
    case .weekly(_, .evenWeeks), .weekly(_, .oddWeeks), .dates: return false
    }
  }
}

extension Times {
  /// Whether no rule holds on a day.
  fileprivate func sets(asideRulesOn day: Int) -> Bool {
    let date = LocalDate(dayNumber: day)
    if let closure, closure.covers(date) { return true }
    return exceptions.contains { exception in
      if case .extra = exception.kind { return false }
      return exception.covers(date)
    }
  }

  /// The dates of exceptions: those that open besides the rules, and those that change them.
  fileprivate func exceptionDates(_ days: ClosedRange<Int>, _ calendar: HolidayCalendar) -> [Occurrence] {
    var alone = self
    alone.rules = []
    guard !alone.exceptions.isEmpty else { return [] }
    return alone.occurrences(
      from: LocalDate(dayNumber: days.lowerBound), to: LocalDate(dayNumber: days.upperBound),
      in: calendar)
  }
}
