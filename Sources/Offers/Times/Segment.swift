import Places

/// One time of one rule or exception, in minutes on the wall since 1970-01-01T00:00.
struct Segment {
  var start: Int
  var end: Int
  /// False if the end is only assumed.
  var isEndKnown: Bool
  var note: String?

  init(_ hours: Hours, on day: Int, note: String?) {
    start = day * 1440 + hours.opens.minutes
    end = start + hours.length
    isEndKnown = hours.closes != nil
    self.note = note
  }
}

extension Times {
  private static let aroundTheClock = [
    TimeRule(.weekly(.daily), opens: .midnight, closes: .endOfDay, publicHolidays: .open)
  ]

  var effectiveRules: [TimeRule] { availability == .alwaysOpen ? Self.aroundTheClock : rules }

  /// Calls the body with every time that begins on the day, in no order.
  func forEachSegment(on day: Int, in calendar: HolidayCalendar, _ body: (Segment) -> Void) {
    let date = LocalDate(dayNumber: day)
    if let closure, closure.covers(date) { return }
    var ruling: TimeException?
    for exception in exceptions where exception.covers(date) {
      if case .extra(let hours) = exception.kind {
        for hours in hours { body(cut(Segment(hours, on: day, note: exception.reason))) }
      } else if exception.length <= ruling?.length ?? .max {
        ruling = exception  // the shortest range is the most specific; of equals the last
      }
    }
    if let ruling {
      guard case .changed(let hours) = ruling.kind else { return }
      for hours in hours { body(cut(Segment(hours, on: day, note: ruling.reason))) }
      return
    }
    let rules = effectiveRules
    // By index, so that rules that do not hold are not copied.
    for index in rules.indices where rules[index].holds(on: day, in: calendar) {
      body(cut(Segment(rules[index].hours, on: day, note: rules[index].note)))
    }
  }

  /// A night that runs into a closure ends with the day.
  private func cut(_ segment: Segment) -> Segment {
    guard let from = closure?.from, from.dayNumber * 1440 > segment.start,
      from.dayNumber * 1440 < segment.end
    else { return segment }
    var shorter = segment
    shorter.end = from.dayNumber * 1440
    shorter.isEndKnown = true
    return shorter
  }

  /// The first day from `start` through `last` on which something may begin.
  func firstDay(from start: Int, through last: Int, in calendar: HolidayCalendar) -> Int? {
    var start = start
    if let closure, closure.covers(LocalDate(dayNumber: start)) {
      guard let until = closure.until else { return nil }
      start = max(start, until.dayNumber + 1)
    }
    var best: Int?
    let rules = effectiveRules
    for index in rules.indices {
      let limit = best.map { $0 - 1 } ?? last
      if let day = rules[index].firstDay(from: start, through: limit, in: calendar) { best = day }
    }
    for exception in exceptions where exception.hasHours && exception.to.dayNumber >= start {
      let day = max(start, exception.from.dayNumber)
      if day <= last, day < best ?? .max, day <= exception.to.dayNumber { best = day }
    }
    return best
  }
}

extension TimeException {
  var length: Int { from.days(until: to) }

  var hasHours: Bool {
    switch kind {
    case .closed: false
    case .extra(let hours), .changed(let hours): !hours.isEmpty
    }
  }
}
