import Places

extension TimesFormatter {
  /// "Montag bis Mittwoch und Freitag", "jeden 1. Dienstag im Monat", "am 12.12.2026".
  func days(_ recurrence: Recurrence) -> String {
    switch recurrence {
    case .weekly(let days, let cycle):
      switch cycle {
      case .everyNth(let number, _) where number > 1:
        "\(words.fill(words.everyWeeks, String(number))) \(names(days))"
      case .every, .everyNth: days == .daily ? words.daily : names(days)
      case .evenWeeks: "\(words.evenWeeks) \(names(days))"
      case .oddWeeks: "\(words.oddWeeks) \(names(days))"
      }
    case .monthlyByWeekday(let days, let numbers):
      "\(words.each) \(words.list(numbers.map(ordinal))) \(words.list(days.days.map(name))) \(words.inMonth)"
    case .monthlyByDay(let numbers):
      if numbers.contains(where: { $0 < 0 }) {
        "\(words.each) \(words.list(numbers.map(ordinal))) \(words.lastDay) \(words.inMonth)"
      } else {
        "\(words.each) \(words.list(numbers.map(ordinal))) \(words.inMonth)"
      }
    case .dates(let dates): "\(words.onDates) \(words.list(dates.map(\.german)))"
    }
  }

  private func name(_ day: Weekday) -> String { words.weekdays[day.rawValue - 1] }

  private func ordinal(_ number: Int) -> String {
    if number < 0, words.lastOnes.indices.contains(-number - 1) { return words.lastOnes[-number - 1] }
    return "\(number)."
  }

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
      return ["\(name(first)) \(words.through) \(name(last))"]
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
      return "\(words.startingAt) \(hours.opens.germanBare) \(words.oClock)"
    }
    let range = "\(hours.opens.germanBare)–\(closes.germanBare) \(words.oClock)"
    let isPlainNight = hours.opens.minutes >= 16 * 60 && closes.minutes <= 6 * 60
    return closes > hours.opens || isPlainNight ? range : "\(range) \(words.nextDay)"
  }
}
