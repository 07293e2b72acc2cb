import Places

extension TimesFormatter {
  /// "Montag bis Mittwoch und Freitag", "jeden 1. Dienstag im Monat", "am 12.12.2026".
  func days(_ recurrence: Recurrence) -> String {
    switch recurrence {
    case .weekly(let days, let cycle):
      switch cycle {
      case .everyNth(let number, _) where number > 1: words.everyWeeks(number, names(days))
      case .every, .everyNth: days == .daily ? words.daily : names(days)
      case .evenWeeks: words.fill(words.evenWeeks, names(days))
      case .oddWeeks: words.fill(words.oddWeeks, names(days))
      }
    case .monthlyByWeekday(let days, let numbers): words.nthWeekday(numbers, days.days)
    case .monthlyByDay(let numbers): words.nthDay(numbers)
    case .dates(let dates): words.fill(words.onDates, words.list(dates.map(words.date)))
    }
  }

  private func name(_ day: Weekday) -> String { words.weekdays[day.rawValue - 1] }

  /// Three days in a row and more are told as a range.
  private func names(_ days: Weekdays) -> String {
    var runs: [[Weekday]] = []
    for day in days.days {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    let parts = runs.flatMap { run -> [String] in
      guard run.count > 2, let first = run.first, let last = run.last else { return run.map(name) }
      return [words.fill(words.through, name(first), name(last))]
    }
    return words.list(parts)
  }

  /// "9–12 und 14–18 Uhr", "ab 19 Uhr".
  func hours(_ hours: [Hours]) -> String {
    words.list(hours.map(text))
  }

  private func text(_ hours: Hours) -> String {
    // 0:00 of the next day is told as 24:00.
    guard let closes = hours.closes.map({ $0 == .midnight ? .endOfDay : $0 }) else {
      return words.fill(words.startingAt, words.time(hours.opens))
    }
    let range = words.fill(words.hours, "\(words.time(hours.opens))–\(words.time(closes))")
    let isPlainNight = hours.opens.minutes >= 16 * 60 && closes.minutes <= 6 * 60
    return closes > hours.opens || isPlainNight ? range : words.fill(words.nextDay, range)
  }
}
