import Places

extension ScheduleFields {
  /// The rules that the structured fields give; nil if some of them cannot be read or say more than a rule can.
  func rules() -> [TimeRule]? {
    guard let hours = ScheduleReader.hours(opensAt, closesAt), var bounds = bounds(),
      let recurrences = recurrences(bounds.from)
    else { return nil }
    if let count {
      // A few events may be counted; a hostile number may not keep us busy.
      guard (1...5000).contains(count), recurrences.count == 1, let first = bounds.from,
        let last = Self.last(of: recurrences[0], count: count, from: first)
      else { return nil }
      bounds.to = min(last, bounds.to ?? last)
    }
    return recurrences.map { recurrence in
      if case .dates = recurrence { return TimeRule(recurrence, opens: hours.opens, closes: hours.closes) }
      return TimeRule(
        recurrence, opens: hours.opens, closes: hours.closes, validFrom: bounds.from, validTo: bounds.to)
    }
  }

  /// Whether any structured field says something.
  var isStructured: Bool {
    [opensAt, closesAt, byday, byweekno, bymonthday, byyearday, freq].contains {
      ScheduleReader.trimmed($0) != nil
    }
  }

  private func bounds() -> (from: LocalDate?, to: LocalDate?)? {
    var from: LocalDate?
    var to: LocalDate?
    for text in [validFrom, dtstart] where ScheduleReader.trimmed(text) != nil {
      guard let date = ScheduleReader.date(text) else { return nil }
      from = max(from ?? date, date)
    }
    for text in [validTo, until] where ScheduleReader.trimmed(text) != nil {
      guard let date = ScheduleReader.date(text) else { return nil }
      to = min(to ?? date, date)
    }
    return from ?? .earliest <= to ?? .latest ? (from, to) : nil
  }

  private func recurrences(_ from: LocalDate?) -> [Recurrence]? {
    guard ScheduleReader.trimmed(byyearday) == nil else { return nil }
    let byday = ScheduleReader.trimmed(byday)
    let bymonthday = ScheduleReader.trimmed(bymonthday)
    let interval = max(interval ?? 1, 1)
    switch (ScheduleReader.trimmed(freq)?.uppercased(), byday, bymonthday) {
    case ("WEEKLY", let byday?, nil), (nil, let byday?, nil): return weekly(byday, interval)
    case ("DAILY", nil, nil): return interval == 1 ? [.weekly(.daily)] : nil
    case ("MONTHLY", let byday?, nil): return interval == 1 ? monthly(byday) : nil
    case ("MONTHLY", nil, let numbers?), (nil, nil, let numbers?):
      guard interval == 1, ScheduleReader.trimmed(byweekno) == nil else { return nil }
      return ScheduleReader.numbers(numbers, within: -31...31).map { [.monthlyByDay($0)] }
    case ("WEEKLY", nil, nil):
      // As in iCalendar the first event names the day.
      return ScheduleReader.date(dtstart).flatMap { weekly($0.weekday.code, interval) }
    case (nil, nil, nil): return singleDate(from).map { [.dates([$0])] }
    default: return nil
    }
  }

  private func singleDate(_ from: LocalDate?) -> LocalDate? {
    guard count ?? 1 == 1, ScheduleReader.trimmed(byweekno) == nil else { return nil }
    if let start = ScheduleReader.date(dtstart) { return start }
    return from != nil && from == ScheduleReader.date(validTo) ? from : nil
  }

  private func weekly(_ byday: String, _ interval: Int) -> [Recurrence]? {
    guard let days = ScheduleReader.days(byday) else { return nil }
    if days.contains(where: { $0.position != 0 }) { return interval == 1 ? monthly(byday) : nil }
    let set = Weekdays(days.map(\.day))
    if let weeks = ScheduleReader.trimmed(byweekno) {
      guard interval == 1, let cycle = Self.parity(weeks) else { return nil }
      return [.weekly(set, cycle)]
    }
    // The anchor counts weeks from Monday, as without wkst.
    guard interval == 1 || ScheduleReader.trimmed(wkst)?.uppercased() ?? "MO" == "MO" else { return nil }
    let anchor = ScheduleReader.date(dtstart)
    return [.weekly(set, interval == 1 ? .every : .everyNth(interval, anchor: anchor))]
  }

  /// Days with the same positions together: `1MO,3MO,-1FR` are two recurrences.
  private func monthly(_ byday: String) -> [Recurrence]? {
    guard let days = ScheduleReader.days(byday), ScheduleReader.trimmed(byweekno) == nil else { return nil }
    if days.allSatisfy({ $0.position == 0 }) { return [.weekly(Weekdays(days.map(\.day)))] }
    guard days.allSatisfy({ $0.position != 0 }) else { return nil }
    var groups: [(days: Weekdays, positions: [Int])] = []
    for day in Weekdays(days.map(\.day)).days {
      let positions = days.filter { $0.day == day }.map(\.position)
      if let index = groups.firstIndex(where: { $0.positions == positions }) {
        groups[index].days.formUnion(Weekdays(day))
      } else {
        groups.append((Weekdays(day), positions))
      }
    }
    return groups.map { .monthlyByWeekday($0.days, $0.positions) }
  }

  /// All even or all odd weeks of the year.
  private static func parity(_ text: String) -> WeekCycle? {
    guard let weeks = ScheduleReader.numbers(text, within: 1...53).map(Set.init) else { return nil }
    if weeks == Set(evenWeeks) { return .evenWeeks }
    return weeks == Set(oddWeeks) ? .oddWeeks : nil
  }

  static let evenWeeks = Array(stride(from: 2, through: 52, by: 2))
  static let oddWeeks = Array(stride(from: 1, through: 53, by: 2))

  private static func last(of recurrence: Recurrence, count: Int, from: LocalDate) -> LocalDate? {
    var day = from.dayNumber - 1
    for _ in 0..<count {
      guard let next = recurrence.firstDay(from: day + 1, through: day + 4000) else { return nil }
      day = next
    }
    return LocalDate(dayNumber: day)
  }
}
