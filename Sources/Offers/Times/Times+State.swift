public import Places

extension Times {
  /// How far ahead the next time is looked for, in days.
  public static let horizon = 400
  /// How far ahead the end of an unbroken time is looked for, in days.
  static let reach = 14

  /// Whether it is open at the moment, and until when or from when.
  public func state(at instant: Instant, in calendar: HolidayCalendar) -> OpenState {
    answer(at: instant, in: calendar).state
  }

  /// Like ``state(at:in:)``, with the moment until which the answer stays the same, so that callers can keep it.
  public func answer(at instant: Instant, in calendar: HolidayCalendar) -> (
    state: OpenState, validUntil: Instant
  ) {
    let minute = Self.wallMinute(instant)
    let today = LocalDateTime(wallMinutes: minute).date
    if let closure, closure.covers(today) {
      let end = closure.until.map { BerlinTime.start(of: $0.adding(days: 1)) } ?? .distantFuture
      return (.temporarilyClosed(until: closure.until, reason: closure.reason), end)
    }
    var (state, end) = undisturbed(minute, today, calendar)
    if let from = closure?.from, from > today { end = min(end, BerlinTime.start(of: from)) }
    return (state, end)
  }

  /// The first time that begins after the moment, within ``horizon`` days.
  public func next(after instant: Instant, in calendar: HolidayCalendar) -> Occurrence? {
    let minute = Self.wallMinute(instant)
    let running = run(at: minute, days: Self.horizon, calendar)
    return upcoming(after: running?.end ?? minute, today: Self.day(minute), calendar)
  }

  private func undisturbed(_ minute: Int, _ today: LocalDate, _ calendar: HolidayCalendar) -> (
    state: OpenState, validUntil: Instant
  ) {
    if let constant = constantState { return (constant, .distantFuture) }
    let tomorrow = today.adding(days: 1)
    if let running = run(at: minute, days: Self.reach, calendar) {
      // An end out of reach comes into reach as the days pass.
      let isFar = running.end >= (today.dayNumber + Self.reach) * 1440
      let end = isFar ? BerlinTime.start(of: tomorrow) : BerlinTime.instant(.init(wallMinutes: running.end))
      if availability == .alwaysOpen { return (.alwaysOpen, end) }
      return (.open(until: isFar || !running.isEndKnown ? nil : .ending(at: running.end)), end)
    }
    let next = upcoming(after: minute, today: today.dayNumber, calendar)
    let change = next.map { BerlinTime.instant($0.start) } ?? BerlinTime.start(of: tomorrow)
    switch availability {
    case .byAppointment: return (.byAppointment, change)
    case .unknown: return (.unknown, change)
    case .scheduled, .alwaysOpen: break
    }
    if next == nil, alsoByAppointment { return (.byAppointment, change) }
    if next == nil, needsAnchor { return (.unknown, change) }
    return (.closed(next: next), change)
  }

  /// The state if no rule or exception can change it.
  private var constantState: OpenState? {
    if availability == .alwaysOpen { return exceptions.isEmpty ? .alwaysOpen : nil }
    guard rules.isEmpty, !exceptions.contains(where: \.hasHours) else { return nil }
    switch availability {
    case .byAppointment: return .byAppointment
    case .scheduled where alsoByAppointment: return .byAppointment
    default: return .unknown
    }
  }

  /// The unbroken time around the minute, to its end or so many days ahead.
  private func run(at minute: Int, days: Int, _ calendar: HolidayCalendar) -> Segment? {
    let today = Self.day(minute)
    var running: Segment?
    for day in [today - 1, today] {
      forEachSegment(on: day, in: calendar) { segment in
        guard segment.start <= minute, minute < segment.end else { return }
        if segment.outlasts(running) { running = segment }
      }
    }
    guard var running else { return nil }
    extend(&running, through: today + days, sameNote: false, calendar)
    return running
  }

  /// Adds what follows without a break.
  private func extend(_ run: inout Segment, through last: Int, sameNote: Bool, _ calendar: HolidayCalendar) {
    while run.end < last * 1440 {
      var longest = run
      let day = Self.day(run.end)
      for day in [day - 1, day] {
        forEachSegment(on: day, in: calendar) { segment in
          guard segment.start <= run.end, segment.start >= run.start || !sameNote else { return }
          if sameNote, segment.note != run.note { return }
          if segment.outlasts(longest) { longest = segment }
        }
      }
      guard longest.outlasts(run) else { return }
      run.end = longest.end
      run.isEndKnown = longest.isEndKnown
    }
  }

  /// The first time that begins after the minute.
  private func upcoming(after minute: Int, today: Int, _ calendar: HolidayCalendar) -> Occurrence? {
    let last = today + Self.horizon
    var day = Self.day(minute)
    while day <= last {
      var first: Segment?
      forEachSegment(on: day, in: calendar) { segment in
        if segment.start > minute, segment.start < first?.start ?? .max { first = segment }
      }
      if var first {
        extend(&first, through: day + Self.reach, sameNote: true, calendar)
        return Occurrence(first)
      }
      guard let next = firstDay(from: day + 1, through: last, in: calendar) else { return nil }
      day = next
    }
    return nil
  }

  private static func wallMinute(_ instant: Instant) -> Int {
    let wall = BerlinTime.steadyWallMilliseconds(instant)
    return wall >= 0 ? wall / 60_000 : (wall - 59_999) / 60_000
  }

  static func day(_ minute: Int) -> Int { minute >= 0 ? minute / 1440 : (minute - 1439) / 1440 }
}

extension Segment {
  /// Whether it ends later, or at the same time for certain.
  func outlasts(_ other: Segment?) -> Bool {
    guard let other else { return true }
    return end > other.end || end == other.end && isEndKnown && !other.isEndKnown
  }
}

extension LocalDateTime {
  /// An end at midnight is 24:00 of the day before.
  static func ending(at minute: Int) -> LocalDateTime {
    let plain = LocalDateTime(wallMinutes: minute)
    guard plain.time == .midnight else { return plain }
    return LocalDateTime(date: plain.date.adding(days: -1), time: .endOfDay)
  }
}

extension Occurrence {
  init(_ segment: Segment) {
    self.init(
      start: LocalDateTime(wallMinutes: segment.start),
      end: segment.isEndKnown ? .ending(at: segment.end) : nil, note: segment.note)
  }
}
