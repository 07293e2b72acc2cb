import Places

extension Recurrence {
  /// The first day of the recurrence from `start` through `last`, holidays not minded. Jumps instead of
  /// walking day by day.
  func firstDay(from start: Int, through last: Int) -> Int? {
    guard start <= last else { return nil }
    switch self {
    case .weekly(let days, let cycle): return Self.weekly(days, cycle, start, last)
    case .dates(let dates):
      return dates.lazy.map(\.dayNumber).filter { $0 >= start && $0 <= last }.min()
    case .monthlyByWeekday(let days, let ordinals):
      return Self.monthly(start, last) { month in
        var best: Int?
        for index in 0..<7 where days.rawValue & (1 << UInt8(index)) != 0 {
          for ordinal in ordinals { month.offer(month.day(ordinal, weekdayIndex: index), from: start, &best) }
        }
        return best
      }
    case .monthlyByDay(let numbers):
      return Self.monthly(start, last) { month in
        var best: Int?
        for number in numbers { month.offer(month.day(number), from: start, &best) }
        return best
      }
    }
  }

  private static func weekly(_ days: Weekdays, _ cycle: WeekCycle, _ start: Int, _ last: Int) -> Int? {
    guard !days.isEmpty else { return nil }
    var day = start
    while day <= last {
      let index = weekdayIndex(day)
      let rest = days.rawValue >> UInt8(index)
      if rest == 0 {
        day += 7 - index
        continue
      }
      day += rest.trailingZeroBitCount
      guard let wait = weeksToWait(cycle, day) else { return nil }
      if wait == 0 { return day <= last ? day : nil }
      guard wait <= (last - day) / 7 + 1 else { return nil }
      day += wait * 7 - weekdayIndex(day)
    }
    return nil
  }

  /// Weeks from the week of the day to the next week of the cycle; nil if nobody knows.
  private static func weeksToWait(_ cycle: WeekCycle, _ day: Int) -> Int? {
    switch cycle {
    case .every: return 0
    case .everyNth(let number, let anchor):
      guard number > 1 else { return 0 }
      guard let anchor else { return nil }
      let weeks = (anchor.startOfWeek.dayNumber - (day - weekdayIndex(day))) / 7
      let rest = weeks % number
      return rest < 0 ? rest + number : rest
    case .evenWeeks: return LocalDate(dayNumber: day).isoWeek % 2 == 0 ? 0 : 1
    case .oddWeeks: return LocalDate(dayNumber: day).isoWeek % 2 == 1 ? 0 : 1
    }
  }

  /// The first hit month by month.
  private static func monthly(_ start: Int, _ last: Int, _ hit: (Month) -> Int?) -> Int? {
    var month = Month(of: start)
    while month.first <= last {
      if let day = hit(month) { return day <= last ? day : nil }
      month = Month(of: month.first + month.length)
    }
    return nil
  }

  /// Monday 0 to Sunday 6; 1970-01-01 was a Thursday.
  fileprivate static func weekdayIndex(_ day: Int) -> Int {
    let index = (day + 3) % 7
    return index < 0 ? index + 7 : index
  }

  /// A month of the calendar, to count days in.
  private struct Month {
    let first: Int
    let length: Int

    init(of dayNumber: Int) {
      let date = LocalDate(dayNumber: dayNumber)
      first = dayNumber - date.day + 1
      length = date.daysInMonth
    }

    /// The n-th such weekday, from the end if negative.
    func day(_ ordinal: Int, weekdayIndex index: Int) -> Int? {
      guard (1...5).contains(abs(ordinal.clamped)) else { return nil }
      let toFirst = (index - Recurrence.weekdayIndex(first) + 7) % 7
      let count = (length - toFirst + 6) / 7
      let position = ordinal > 0 ? ordinal - 1 : count + ordinal
      return (0..<count).contains(position) ? first + toFirst + position * 7 : nil
    }

    /// The n-th day, from the end if negative.
    func day(_ number: Int) -> Int? {
      guard (1...31).contains(abs(number.clamped)), abs(number) <= length else { return nil }
      return number > 0 ? first + number - 1 : first + length + number
    }

    func offer(_ day: Int?, from start: Int, _ best: inout Int?) {
      guard let day, day >= start else { return }
      best = min(best ?? day, day)
    }
  }
}

extension Int {
  /// Small enough that its magnitude can be taken.
  fileprivate var clamped: Int { Swift.min(Swift.max(self, -1000), 1000) }
}

extension TimeRule {
  /// Whether the rule takes place on the day.
  func holds(on day: Int, in calendar: HolidayCalendar) -> Bool {
    if case .weekly(let days, .every) = recurrence {
      // The common case, and mostly a quick no.
      guard days.rawValue & (1 << UInt8(Recurrence.weekdayIndex(day))) != 0 else { return false }
      if let validFrom, day < validFrom.dayNumber { return false }
      if let validTo, day > validTo.dayNumber { return false }
      return suits(LocalDate(dayNumber: day), calendar)
    }
    return firstDay(from: day, through: day, in: calendar) == day
  }

  /// The first day from `start` through `last` on which the rule takes place, holidays minded.
  func firstDay(from start: Int, through last: Int, in calendar: HolidayCalendar) -> Int? {
    var day = max(start, validFrom?.dayNumber ?? start)
    let last = min(last, validTo?.dayNumber ?? last)
    while let found = recurrence.firstDay(from: day, through: last) {
      let date = LocalDate(dayNumber: found)
      if suits(date, calendar) { return found }
      day = found + 1
      // Holidays are far apart: on to the next ones.
      let end = LocalDate(dayNumber: last)
      if season == .schoolHolidays, !calendar.isSchoolHoliday(date) {
        guard let next = calendar.firstSchoolHoliday(from: date, through: end) else { return nil }
        day = next.dayNumber
      } else if publicHolidays == .only, !calendar.isPublicHoliday(date) {
        guard let next = calendar.firstPublicHoliday(from: date, through: end) else { return nil }
        day = next.dayNumber
      }
    }
    return nil
  }

  private func suits(_ date: LocalDate, _ calendar: HolidayCalendar) -> Bool {
    switch season {
    case .always: break
    case .termTime: if calendar.isSchoolHoliday(date) { return false }
    case .schoolHolidays: if !calendar.isSchoolHoliday(date) { return false }
    }
    switch publicHolidays {
    case .open: return true
    case .closed: return !calendar.isPublicHoliday(date)
    case .only: return calendar.isPublicHoliday(date)
    }
  }
}
