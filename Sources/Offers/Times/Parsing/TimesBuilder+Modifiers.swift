import Places

extension TimesBuilder {
  /// Decides what a modifier belongs to: the group being read, the groups before it, or those that follow.
  mutating func take(_ modifier: TimesEvent.Modifier, at index: Int) {
    let tokens = events[index].tokens
    guard let group = current, group.isComplete else {
      if current == nil {
        leading.append((modifier, tokens))
        isLeadingUsed = false
      } else {
        add(modifier, tokens)
      }
      return
    }
    if isInBrackets { return add(modifier, tokens) }
    let hasColon = next(after: index) == .colon
    switch next(after: index, skippingColon: true) {
    case .days, .ordinalDays, .monthDays, .dates, .holidays:
      guard isAfterSeparator || hasColon else { return add(modifier, tokens) }
      lead(modifier, tokens)
    case .closed where isAfterSeparator, .temporarily where isAfterSeparator: lead(modifier, tokens)
    case .hours where beginHolidays(modifier, tokens): return
    case .hours, .appointment, .unknown, .danger, .limit, .vague:
      // "Mo 9-12 Uhr, ab 1.3. 10-14 Uhr" says something about the first hours, too.
      limit(tokens)
    default: trail(modifier, tokens)
    }
  }

  /// "Mo-Fr 13-17 Uhr, in den Ferien 8-16 Uhr": other hours in the holidays, on the same days. False when it
  /// is not that plain.
  private mutating func beginHolidays(_ modifier: TimesEvent.Modifier, _ tokens: Range<Int>) -> Bool {
    guard modifier == .inHolidays || modifier == .season(.schoolHolidays), isAfterSeparator else {
      return false
    }
    let before = groups[min(sentenceStart, groups.count)...] + (current.map { [$0] } ?? [])
    guard before.allSatisfy({ $0.isPlainWeek }), leading.isEmpty, heading.isEmpty else { return false }
    flush()
    var group = newGroup(tokens)
    group.weekly = before.reduce(into: Weekdays()) { $0.formUnion($1.weekly) }
    guard group.qualifiers.add(.inHolidays) else { return false }
    current = group
    return true
  }

  /// To the group that is being read.
  private mutating func add(_ modifier: TimesEvent.Modifier, _ tokens: Range<Int>) {
    current?.grow(tokens)
    if current?.qualifiers.add(modifier) == false { current?.isDead = true }
  }

  /// To the groups that follow.
  private mutating func lead(_ modifier: TimesEvent.Modifier, _ tokens: Range<Int>) {
    flush()
    leading = [(modifier, tokens)]
    isLeadingUsed = false
  }

  /// To all groups of the sentence so far.
  private mutating func trail(_ modifier: TimesEvent.Modifier, _ tokens: Range<Int>) {
    let isAlone = groups.count == sentenceStart
    switch modifier {
    case .cycle where !isAlone && isAfterSeparator, .anchor where !isAlone && isAfterSeparator:
      return limit(tokens)
    case .cycle, .anchor: return add(modifier, tokens)
    default: break
    }
    add(modifier, tokens)
    guard isAfterSeparator else { return }
    for index in sentenceStart..<groups.count { addUnlessSet(modifier, to: index) }
  }

  private mutating func addUnlessSet(_ modifier: TimesEvent.Modifier, to index: Int) {
    let set = groups[index].qualifiers
    switch modifier {
    case .season where set.season != nil, .inHolidays where set.season != nil,
      .schoolDays where set.season != nil:
      return
    case .holidays where set.publicHolidays != nil: return
    case .valid where set.from != nil || set.to != nil: return
    default: break
    }
    if !groups[index].qualifiers.add(modifier) { groups[index].isDead = true }
  }

  /// Gives a finished group what stood before it in the sentence or in a heading.
  mutating func inherit(_ group: inout TimesGroup) {
    for source in [leading, heading] {
      for (modifier, tokens) in source {
        let set = group.qualifiers
        switch modifier {
        case .season where set.season != nil, .inHolidays where set.season != nil,
          .schoolDays where set.season != nil:
          continue
        case .holidays where set.publicHolidays != nil: continue
        case .valid where set.from != nil || set.to != nil: continue
        case .cycle where set.cycle != nil: continue
        default: break
        }
        if !group.qualifiers.add(modifier) { group.isDead = true }
        if group.isDead { leave(tokens) }
      }
    }
    if !leading.isEmpty { isLeadingUsed = true }
    if !heading.isEmpty { isHeadingUsed = true }
    // "14-tägig Di 16 Uhr, Do 17 Uhr": the cycle belongs to the first alone.
    leading.removeAll { entry in
      switch entry.modifier {
      case .cycle, .anchor, .except: true
      default: false
      }
    }
  }

  /// "In den Ferien:" on a line of its own.
  mutating func makeHeading() {
    guard current == nil, groups.count == sentenceStart, !leading.isEmpty else { return }
    endHeading()
    heading = leading
    isHeadingUsed = false
    leading = []
  }

  private mutating func endHeading() {
    if !isHeadingUsed { for (_, tokens) in heading { leave(tokens) } }
    heading = []
    isHeadingUsed = true
  }

  /// A sentence of modifiers alone holds for everything before it, or else for everything after it.
  mutating func endLeading() {
    defer {
      leading = []
      isLeadingUsed = false
      isLeadingSpoiled = false
    }
    guard !isLeadingUsed, !leading.isEmpty else { return }
    guard groups.count == sentenceStart, !isLeadingSpoiled else {
      for (_, tokens) in leading { leave(tokens) }
      return
    }
    if groups.isEmpty {
      endHeading()
      heading = leading
      isHeadingUsed = false
      return
    }
    for (modifier, _) in leading { for index in groups.indices { addUnlessSet(modifier, to: index) } }
  }

  mutating func finishHeading() { endHeading() }
}
