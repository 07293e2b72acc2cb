import Places

/// Puts events together: days and hours become groups, groups become rules, and what is doubtful is left over.
/// When in doubt it takes more text as not understood rather than less.
struct TimesBuilder {
  let events: [ReadEvent]
  let tokenCount: Int
  var groups: [TimesGroup] = []
  var current: TimesGroup?
  /// The first group of the sentence.
  var sentenceStart = 0
  /// Said before the days of this sentence, and in a heading before.
  var leading: [(modifier: TimesEvent.Modifier, tokens: Range<Int>)] = []
  var heading: [(modifier: TimesEvent.Modifier, tokens: Range<Int>)] = []
  var isLeadingUsed = false
  /// Something that was not understood stands with it: "in den Ferien geänderte Zeiten".
  var isLeadingSpoiled = false
  var isHeadingUsed = true
  var closedDays: [(days: Weekdays, tokens: Range<Int>)] = []
  /// "geschlossen" that waits for its days.
  var closedLead: Range<Int>?
  var temporarily: Range<Int>?
  var reason: (text: String, tokens: Range<Int>)?
  var vague: (isLate: Bool, tokens: Range<Int>)?
  var nextKind = TimesGroup.Kind.regular
  var isAfterSeparator = true
  var isDoubtful = false
  var isInBrackets = false
  var closure: Closure?
  /// Exceptions with the token where they stand, to keep their order.
  var exceptions: [(position: Int, exception: TimeException)] = []
  var appointment: (isOnly: Bool, tokens: Range<Int>)?
  var around: Range<Int>?
  var saidNothing = false
  var isLeftOver: [Bool]
  var assumptions: [String] = []

  init(_ events: [ReadEvent], tokenCount: Int) {
    self.events = events
    self.tokenCount = tokenCount
    isLeftOver = Array(repeating: false, count: tokenCount)
  }

  mutating func read() {
    for index in events.indices { take(index) }
    endSentence()
  }

  private mutating func take(_ index: Int) {
    let (event, tokens) = (events[index].event, events[index].tokens)
    switch event {
    case .filler: return
    case .separator: separate()
    case .colon: if next(after: index) == nil || next(after: index) == .newline { makeHeading() }
    case .open: isInBrackets = true
    case .close: isInBrackets = false
    case .newline: if !goesOn(after: index) { endSentence() } else { separate() }
    case .stop: endSentence()
    case .days, .ordinalDays, .monthDays, .dates, .holidays: takeDays(event, tokens)
    case .hours(let hours, let isBare): takeHours(hours, isBare, tokens)
    case .around: takeAround(tokens)
    case .modifier(let modifier): take(modifier, at: index)
    case .appointment(let isOnly): takeAppointment(isOnly, index)
    case .closed: takeClosed(index)
    case .pause(let hours): takePause(hours, tokens)
    case .temporarily: temporarily = tokens
    case .reason(let text): reason = (text, tokens)
    case .extra: setOff(.extra)
    case .changed: setOff(.changed)
    case .note(let text): takeNote(text, tokens)
    case .vague(let isLate): takeVague(isLate, tokens)
    case .nothing: saidNothing = true
    case .unknown: return leave(tokens)
    case .danger: return doubt(tokens)
    case .limit: return limit(tokens)
    }
    if event != .separator, event != .newline, event != .open, event != .stop { isAfterSeparator = false }
  }

  /// "zusätzlich", "abweichend": the group that follows is an exception.
  private mutating func setOff(_ kind: TimesGroup.Kind) {
    if current?.isComplete == true { flush() }
    nextKind = kind
  }

  /// The next event that says something.
  func next(after index: Int, skippingColon: Bool = false) -> TimesEvent? {
    var index = index + 1
    while index < events.count,
      events[index].event == .filler || skippingColon && events[index].event == .colon
    {
      index += 1
    }
    return index < events.count ? events[index].event : nil
  }

  /// Whether the next line goes on with the hours of these days.
  private func goesOn(after index: Int) -> Bool {
    guard let current, current.hasDays, let next = next(after: index) else { return false }
    switch next {
    case .hours, .around: return true
    case .closed: return current.hours.isEmpty
    default: return false
    }
  }

  private mutating func separate() {
    isAfterSeparator = true
    if groups.count > sentenceStart || current != nil { isDoubtful = false }
  }

  mutating func leave(_ tokens: Range<Int>) {
    if !leading.isEmpty, !isLeadingUsed { isLeadingSpoiled = true }
    for token in tokens where token < tokenCount { isLeftOver[token] = true }
  }

  /// What stands directly beside it is not to be trusted.
  mutating func doubt(_ tokens: Range<Int>) {
    leave(tokens)
    if !isAfterSeparator { current?.isDead = true }
    isDoubtful = true
  }

  /// The whole sentence so far, and what comes next in it, is not to be trusted.
  mutating func limit(_ tokens: Range<Int>) {
    leave(tokens)
    killSentence()
    isDoubtful = true
  }

  mutating func killSentence() {
    current?.isDead = true
    for index in groups.indices[min(sentenceStart, groups.count)...] { groups[index].isDead = true }
  }

  // MARK: Days and hours

  private mutating func takeDays(_ event: TimesEvent, _ tokens: Range<Int>) {
    let followsHours = current?.hours.isEmpty == false && current?.isTimesFirst == false
    // What made the group before doubtful may be meant for this one.
    let wasDoubtful = isDoubtful
    if followsHours { flush() }
    isDoubtful = wasDoubtful
    var group = current ?? newGroup(tokens)
    group.followsDirectly = group.followsDirectly || followsHours && !isAfterSeparator
    group.grow(tokens)
    switch event {
    case .days(let days, let isWorkdays):
      if group.isWorkdays || isWorkdays && !group.weekly.isEmpty {
        if group.isWorkdays { group.weekly = days }
      } else {
        group.weekly.formUnion(days)
      }
      group.isWorkdays = isWorkdays && group.weekly == days
    case .ordinalDays(let days, let numbers): group.ordinals.append((days, numbers))
    case .monthDays(let numbers): group.monthDays.append(numbers)
    case .holidays: group.onPublicHolidays = true
    case .dates(let dates):
      for date in dates {
        // "Sa, 12.12.2026": the weekday only repeats what the date says.
        if group.weekly.contains(date.weekday) { group.weekly.remove(Weekdays(date.weekday)) }
        group.dates.append(date)
      }
    default: break
    }
    if isDoubtful { group.isDead = true }
    current = group
  }

  private mutating func takeHours(_ hours: Hours, _ isBare: Bool, _ tokens: Range<Int>) {
    if current?.isTimesFirst == true, current?.hasDays == true { flush() }
    let hasDays = current?.hasDays ?? false
    if isBare, !hasDays {
      doubt(tokens)
      return
    }
    if isInBrackets, current?.isComplete == true, !isInBracketsFromStart { current?.isDead = true }
    var group = current ?? newGroup(tokens)
    if !hasDays { group.isTimesFirst = true }
    if let vague, vague.isLate, hours.opens.hour < 12 { group.isDead = true }
    if isDoubtful { group.isDead = true }
    vague = nil
    group.grow(tokens)
    group.hours.append(hours)
    current = group
  }

  /// A bracket that opened before the group: "(Mo 9-12, 14-16 Uhr)".
  private var isInBracketsFromStart: Bool { current?.startedInBrackets ?? false }

  func newGroup(_ tokens: Range<Int>) -> TimesGroup {
    var group = TimesGroup(tokens: tokens)
    group.startedInBrackets = isInBrackets
    group.kind = nextKind
    return group
  }

  private mutating func takeAround(_ tokens: Range<Int>) {
    if var group = current, group.hasDays, group.hours.isEmpty, group.weekly != .daily {
      group.grow(tokens)
      group.hours.append(Hours(opens: .midnight, closes: .endOfDay))
      current = group
      return
    }
    if current?.weekly == .daily, current?.hours.isEmpty == true { current = nil }
    around = tokens
  }

  private mutating func takeVague(_ isLate: Bool, _ tokens: Range<Int>) {
    // "8-12 Uhr vormittags" repeats itself; "7 Uhr abends" means 19:00 and is left to a human.
    if !isAfterSeparator, let hours = current?.hours.last {
      if isLate, hours.opens.hour < 12 { current?.isDead = true }
      return
    }
    if let vague { leave(vague.tokens) }
    vague = (isLate, tokens)
  }

  private mutating func takeNote(_ text: String, _ tokens: Range<Int>) {
    guard var group = current else { return leave(tokens) }
    group.grow(tokens)
    group.note = group.note.map { "\($0), \(text)" } ?? text
    current = group
  }

  // MARK: Ends

  /// Puts the current group away.
  mutating func flush() {
    guard var group = current else { return }
    current = nil
    isDoubtful = false
    nextKind = .regular
    if let vague, !group.isComplete {
      group.grow(vague.tokens)
      group.isDead = true
    } else if let vague {
      leave(vague.tokens)
    }
    vague = nil
    inherit(&group)
    if group.weekly == .daily, group.hours.isEmpty, around != nil, !group.isDead { return }
    if !group.isComplete, group.hasDays, let lead = closedLead {
      closedLead = nil
      group.grow(lead)
      close(group)
      return
    }
    if group.followsDirectly, !group.isComplete, groups.count > sentenceStart {
      groups[groups.count - 1].isDead = true
    }
    groups.append(group)
  }

  mutating func endSentence() {
    flush()
    if let vague { leave(vague.tokens) }
    vague = nil
    endClosing()
    endLeading()
    sentenceStart = groups.count
    isAfterSeparator = true
    isDoubtful = false
    isInBrackets = false
    nextKind = .regular
  }
}
