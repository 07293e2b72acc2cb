import Places

extension TimesBuilder {
  /// Everything that was understood; what contradicts the rest is left over.
  mutating func result() -> Times {
    finishHeading()
    contrastSeasons()
    var rules: [TimeRule] = []
    for group in groups {
      if let made = made(of: group) {
        rules += made.rules
        exceptions += made.exceptions.map { (group.tokens.lowerBound, $0) }
      } else {
        leave(group.tokens)
      }
    }
    for (days, tokens) in closedDays where !subtract(days, from: &rules) { leave(tokens) }
    if let around, !rules.isEmpty { leave(around) }
    if let appointment, appointment.isOnly, !rules.isEmpty { leave(appointment.tokens) }
    let isAround = around != nil && rules.isEmpty
    let isScheduled = !rules.isEmpty || !exceptions.isEmpty
    return Times(
      availability: isAround
        ? .alwaysOpen : isScheduled ? .scheduled : appointment != nil ? .byAppointment : .unknown,
      rules: rules, exceptions: exceptions.sorted { $0.position < $1.position }.map(\.exception),
      closure: closure,
      alsoByAppointment: appointment != nil && (isAround || isScheduled))
  }

  /// "Mo-Fr 8-16 Uhr, in den Ferien Mo-Fr 9-13 Uhr": the first hours are those of the term.
  private mutating func contrastSeasons() {
    let days = groups.filter { $0.qualifiers.isContrast && !$0.isDead }
      .reduce(into: Weekdays()) { $0.formUnion($1.weekly) }
    guard !days.isEmpty else { return }
    for index in groups.indices
    where groups[index].qualifiers.season == nil && !groups[index].weekly.isDisjoint(with: days)
      && !groups[index].isDead
    {
      groups[index].qualifiers.season = .termTime
      let note = "Zeiten ohne Angabe neben „in den Ferien“ sind als Zeiten der Schulzeit gelesen."
      if !assumptions.contains(note) { assumptions.append(note) }
    }
  }

  private func made(of group: TimesGroup) -> (rules: [TimeRule], exceptions: [TimeException])? {
    guard !group.isDead, !group.hours.isEmpty else { return nil }
    switch group.kind {
    case .regular: return rules(of: group).map { ($0, []) }
    case .extra:
      // "zusätzlich Do 14-17 Uhr" is a rule like any other.
      if group.dates.isEmpty, !(group.qualifiers.from != nil && group.qualifiers.to != nil && !group.hasDays)
      {
        return rules(of: group).map { ($0, []) }
      }
      return exceptions(of: group, .extra(group.hours)).map { ([], $0) }
    case .changed: return exceptions(of: group, .changed(group.hours)).map { ([], $0) }
    }
  }

  private func exceptions(of group: TimesGroup, _ kind: TimeException.Kind) -> [TimeException]? {
    let set = group.qualifiers
    guard group.weekly.isEmpty, group.ordinals.isEmpty, group.monthDays.isEmpty, !group.onPublicHolidays,
      set.season == nil, set.publicHolidays == nil, set.cycle == nil, set.except.isEmpty
    else { return nil }
    if !group.dates.isEmpty, set.from == nil, set.to == nil {
      return group.dates.map { TimeException(kind, from: $0, reason: group.note) }
    }
    guard group.dates.isEmpty, let from = set.from, let to = set.to else { return nil }
    return [TimeException(kind, from: from, to: to, reason: group.note)]
  }

  private func rules(of group: TimesGroup) -> [TimeRule]? {
    let set = group.qualifiers
    guard let recurrences = recurrences(of: group) else { return nil }
    var rules: [TimeRule] = []
    let isSpan = !group.hasDays && !set.onSchoolDays
    for (recurrence, policy) in recurrences {
      for hours in group.hours {
        rules.append(
          TimeRule(
            recurrence, opens: hours.opens, closes: hours.closes, validFrom: isSpan ? nil : set.from,
            validTo: isSpan ? nil : set.to,
            season: set.season ?? .always, publicHolidays: policy, note: group.note))
      }
    }
    return rules
  }

  private func recurrences(of group: TimesGroup) -> [(Recurrence, TimeRule.PublicHolidayPolicy)]? {
    let set = group.qualifiers
    let policy = set.publicHolidays ?? .closed
    var result: [(Recurrence, TimeRule.PublicHolidayPolicy)] = []
    let weekly = group.weekly.subtracting(set.except)
    let isCycleUseless =
      group.weekly.isEmpty && (set.cycle != nil && set.cycle != .every || !set.except.isEmpty)
    guard !isCycleUseless, group.weekly.isEmpty || !weekly.isEmpty, group.dates.isEmpty || weekly.isEmpty
    else { return nil }
    if !weekly.isEmpty { result.append((.weekly(weekly, cycle(set, weekly)), policy)) }
    for (days, numbers) in group.ordinals { result.append((.monthlyByWeekday(days, numbers), policy)) }
    for numbers in group.monthDays { result.append((.monthlyByDay(numbers), policy)) }
    if !group.dates.isEmpty { result.append((.dates(group.dates.sorted()), policy)) }
    if group.onPublicHolidays { result.append((.weekly(.daily), .only)) }
    if result.isEmpty, set.onSchoolDays { result.append((.weekly(.mondayToFriday), policy)) }
    if result.isEmpty, let dates = schoolWeek(set) { result.append((.dates(dates), policy)) }
    return result.isEmpty ? nil : result
  }

  private func cycle(_ set: TimesQualifiers, _ days: Weekdays) -> WeekCycle {
    guard case .everyNth(let number, nil)? = set.cycle else { return set.cycle ?? .every }
    if number == 1 { return .every }
    // "14-tägig dienstags ab 15.09.2026": if that is a Tuesday, it is the first.
    let first = set.from.flatMap { days.contains($0.weekday) ? $0 : nil }
    return .everyNth(number, anchor: set.anchor ?? first)
  }

  /// "vom 12.10. bis 16.10.2026, 9-15 Uhr" within a working week means each of the days.
  private func schoolWeek(_ set: TimesQualifiers) -> [LocalDate]? {
    guard let from = set.from, let to = set.to, set.season == nil, from.days(until: to) <= 4,
      from.weekday <= to.weekday, to.weekday <= .friday
    else { return nil }
    return (0...from.days(until: to)).map { from.adding(days: $0) }
  }

  /// Takes days out of the weekly rules; false if that leaves a rule without days or cannot be said.
  private func subtract(_ days: Weekdays, from rules: inout [TimeRule]) -> Bool {
    var changed = rules
    for index in rules.indices {
      switch rules[index].recurrence {
      case .weekly(let own, let cycle):
        if rules[index].publicHolidays == .only || own.isDisjoint(with: days) { continue }
        let rest = own.subtracting(days)
        if rest.isEmpty { return false }
        changed[index].recurrence = .weekly(rest, cycle)
      case .monthlyByWeekday(let own, _): if !own.isDisjoint(with: days) { return false }
      case .monthlyByDay, .dates: continue
      }
    }
    rules = changed
    return !rules.isEmpty
  }
}
