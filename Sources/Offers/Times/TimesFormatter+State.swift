public import Places

extension TimesFormatter {
  /// The state in relation to now: "jetzt geöffnet bis 16 Uhr", "wieder Di, 24.11., 14 Uhr".
  public func text(_ state: OpenState, now: LocalDateTime) -> String {
    switch state {
    case .open(nil): words.openNow
    case .open(let until?): words.fill(words.openNowUntil, moment(until, now: now))
    case .closed(nil): words.closed
    case .closed(let next?):
      next.start.date == now.date
        ? words.fill(words.opensToday, clock(next.start.time))
        : words.fill(words.again, moment(next.start, now: now))
    case .byAppointment: words.appointmentOnly
    case .temporarilyClosed(let until, _):
      [words.temporarilyClosed, until.map { words.fill(words.until, words.date($0)) }].compactMap { $0 }
        .joined(separator: " ")
    case .alwaysOpen: words.aroundTheClock
    case .unknown: words.unknown
    }
  }

  /// A time, told with the day unless it is today: "16 Uhr", "morgen, 9 Uhr", "Di, 24.11., 14 Uhr".
  public func moment(_ moment: LocalDateTime, now: LocalDateTime) -> String {
    let days = now.date.days(until: moment.date)
    if days == 0 { return clock(moment.time) }
    if days == 1 { return words.fill(words.tomorrowAt, clock(moment.time)) }
    let isThisYear = moment.date.year == now.date.year
    return words.fill(
      words.moment, words.weekdaysShort[moment.date.weekday.rawValue - 1],
      isThisYear ? words.shortDate(moment.date) : words.date(moment.date), clock(moment.time))
  }

  /// A time of day by itself: "16 Uhr".
  public func clock(_ time: LocalTime) -> String { words.fill(words.hours, words.time(time)) }

  /// Begin and end, or only the begin: "14–16 Uhr", "ab 14 Uhr".
  public func span(_ begin: LocalTime, _ end: LocalTime?) -> String {
    guard let end else { return words.fill(words.startingAt, words.time(begin)) }
    return words.fill(words.hours, "\(words.time(begin))–\(words.time(end))")
  }
}
