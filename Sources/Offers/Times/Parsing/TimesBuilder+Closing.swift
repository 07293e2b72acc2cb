import Places

extension TimesBuilder {
  mutating func takeAppointment(_ isOnly: Bool, _ index: Int) {
    let tokens = events[index].tokens
    if let group = current, !group.isComplete {
      // "Di nach Vereinbarung": appointments on single days cannot be told apart.
      appointment = (false, tokens)
      current?.grow(tokens)
      current?.isDead = true
    } else if current != nil, !isAfterSeparator {
      // "Di 14-16 Uhr nach Vereinbarung": within the hours, or besides them?
      current?.grow(tokens)
      current?.isDead = true
      appointment = (false, tokens)
    } else if isOnly, current != nil || groups.count > sentenceStart {
      limit(tokens)
      appointment = (false, tokens)
    } else if !leading.isEmpty, !isLeadingUsed {
      leave(tokens)
    } else {
      appointment = (isOnly, tokens)
    }
  }

  mutating func takeClosed(_ index: Int) {
    let tokens = events[index].tokens
    guard var group = current else {
      closedLead = tokens
      return
    }
    group.grow(tokens)
    if !group.hasDays {
      // "12-13 Uhr geschlossen" is a break in the other hours.
      killSentence()
      leave(group.tokens)
      current = nil
    } else if group.hours.isEmpty {
      current = nil
      inherit(&group)
      close(group)
    } else if isAfterSeparator {
      flush()
      closedLead = tokens
    } else if group.hours.count > 1 {
      takePause(nil, tokens)
    } else {
      group.isDead = true
      current = group
    }
  }

  /// Days without hours that are closed.
  mutating func close(_ group: TimesGroup) {
    let set = group.qualifiers
    let isPlain =
      group.ordinals.isEmpty && group.monthDays.isEmpty && set.cycle == nil && set.season == nil
      && set.from == nil
      && set.to == nil && set.publicHolidays == nil
    if group.isDead || !isPlain || vague != nil {
      leave(group.tokens)
    } else if !group.dates.isEmpty {
      guard group.weekly.isEmpty else { return leave(group.tokens) }
      exceptions += group.dates.map {
        (group.tokens.lowerBound, TimeException(.closed, from: $0, reason: reason?.text))
      }
      useReason()
    } else if !group.weekly.isEmpty {
      closedDays.append((group.weekly.subtracting(set.except), group.tokens))
    }
  }

  /// "vorübergehend geschlossen bis …", "vom … bis … geschlossen".
  mutating func endClosing() {
    defer {
      if let reason { leave(reason.tokens) }
      (closedLead, temporarily, reason) = (nil, nil, nil)
    }
    fillReasons()
    guard let closed = closedLead else {
      if let temporarily {
        killSentence()
        leave(temporarily)
      }
      return
    }
    var from: LocalDate?
    var to: LocalDate?
    for (modifier, tokens) in leading {
      guard case .valid(let first, let last) = modifier else {
        leave(closed)
        leave(tokens)
        return
      }
      from = first ?? from
      to = last ?? to
    }
    if let from, let to, temporarily == nil {
      exceptions.append((closed.lowerBound, TimeException(.closed, from: from, to: to, reason: reason?.text)))
    } else if temporarily != nil || from != nil || to != nil || reason != nil {
      guard closure == nil else { return leave(closed) }
      closure = Closure(from: from, until: to, reason: reason?.text)
    } else {
      return leave(closed)
    }
    useReason()
    leading = []
  }

  /// A reason that stood behind a closed date.
  private mutating func fillReasons() {
    guard let reason, closedLead == nil else { return }
    if let last = exceptions.indices.last, exceptions[last].exception.reason == nil,
      groups.count == sentenceStart
    {
      exceptions[last].exception.reason = reason.text
      useReason()
    } else if let last = groups.indices.last, last >= sentenceStart, groups[last].kind != .regular {
      groups[last].note = reason.text
      useReason()
    }
  }

  private mutating func useReason() { reason = nil }
}
