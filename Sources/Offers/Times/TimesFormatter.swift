public import Places

/// Tells times in lines that a family reads: "Montag und Mittwoch, 14–16:30 Uhr, nicht in den Schulferien".
public struct TimesFormatter: Sendable {
  /// The language.
  public var words: TimeWords

  /// How texts are set that people wrote, and that stay German in every language.
  public var quoting: @Sendable (String) -> String

  /// A formatter for a language.
  public init(words: TimeWords = .german, quoting: @escaping @Sendable (String) -> String = { $0 }) {
    self.words = words
    self.quoting = quoting
  }

  /// The lines in German.
  public static func german(_ times: Times) -> [String] { TimesFormatter().lines(times) }

  /// The present state in German, in relation to now: "öffnet heute um 14 Uhr".
  public static func german(_ state: OpenState, now: LocalDateTime) -> String {
    TimesFormatter().text(state, now: now)
  }

  /// One line per rule, hours of the same days together, then exceptions and notes.
  public func lines(_ times: Times) -> [String] {
    var lines: [String] = []
    if let closure = times.closure { lines.append(line(closure)) }
    switch times.availability {
    case .alwaysOpen: lines.append(words.aroundTheClock)
    case .byAppointment: lines.append(words.byAppointment)
    case .scheduled, .unknown: break
    }
    if times.availability != .alwaysOpen { lines += rules(times.rules) }
    lines += times.exceptions.map(line)
    if times.alsoByAppointment, times.availability != .byAppointment {
      lines.append(lines.isEmpty ? words.byAppointment : words.alsoByAppointment)
    }
    if let note = times.note, !note.isEmpty { lines.append(quoting(note)) }
    return lines
  }

  private func rules(_ rules: [TimeRule]) -> [String] {
    var lines: [String] = []
    var index = rules.startIndex
    while index < rules.endIndex {
      let first = rules[index]
      var hours: [Hours] = []
      while index < rules.endIndex, Self.differOnlyInHours(first, rules[index]) {
        hours.append(rules[index].hours)
        index += 1
      }
      lines.append(line(first, hours))
    }
    return lines
  }

  private static func differOnlyInHours(_ left: TimeRule, _ right: TimeRule) -> Bool {
    var same = right
    same.opens = left.opens
    same.closes = left.closes
    return same == left
  }

  private func line(_ rule: TimeRule, _ hours: [Hours]) -> String {
    let isOnHolidays = rule.recurrence == .weekly(.daily) && rule.publicHolidays == .only
    var parts = [isOnHolidays ? words.onPublicHolidays : days(rule.recurrence), self.hours(hours)]
    if let validity = validity(rule.validFrom, rule.validTo) { parts.append(validity) }
    if case .weekly(_, .everyNth(let number, let anchor?)) = rule.recurrence, number > 1 {
      parts.append(words.fill(words.countedFrom, words.date(anchor)))
    }
    switch rule.season {
    case .always: break
    case .termTime: parts.append(words.termTime)
    case .schoolHolidays: parts.append(words.schoolHolidays)
    }
    switch rule.publicHolidays {
    case .closed: break
    case .open: parts.append(words.alsoOnHolidays)
    case .only: if !isOnHolidays { parts.append(words.onlyOnHolidays) }
    }
    return parts.joined(separator: words.comma) + remark(rule.note)
  }

  private func validity(_ from: LocalDate?, _ to: LocalDate?) -> String? {
    switch (from, to) {
    case (let from?, let to?): words.fill(words.fromUntil, words.date(from), words.date(to))
    case (let from?, nil): words.fill(words.from, words.date(from))
    case (nil, let to?): words.fill(words.until, words.date(to))
    case (nil, nil): nil
    }
  }

  private func remark(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return " (\(quoting(text)))"
  }

  // MARK: Exceptions

  private func line(_ closure: Closure) -> String {
    [words.temporarilyClosed, validity(closure.from, closure.until)].compactMap { $0 }.joined(separator: " ")
      + remark(closure.reason)
  }

  private func line(_ exception: TimeException) -> String {
    let span =
      exception.from == exception.to
      ? words.fill(words.onDates, words.date(exception.from))
      : words.fill(words.fromUntil, words.date(exception.from), words.date(exception.to))
    let closed = words.fill(words.closedOn, span)
    let text =
      switch exception.kind {
      case .closed: closed
      case .extra(let hours): words.fill(words.extra, span) + words.comma + self.hours(hours)
      case .changed(let hours):
        hours.isEmpty ? closed : words.fill(words.changed, span) + words.comma + self.hours(hours)
      }
    return text + remark(exception.reason)
  }
}
