import Places

/// Turns the tokens of a text into events. Every reader looks at a few tokens ahead only, so the whole takes
/// linear time.
struct TimesReader {
  /// What a reader understood and the index of the token after it.
  typealias Reading<Value> = (value: Value, end: Int)

  let text: String
  let tokens: [TimesToken]
  let today: LocalDate?
  var assumptions: [String] = []
  /// Whether a remark in brackets would tell why it is closed.
  var sawClosing = false

  init(_ text: String, today: LocalDate?) {
    self.text = text
    self.today = today
    tokens = TimesLexer.tokens(of: text)
  }

  /// All events in order.
  mutating func events() -> [ReadEvent] {
    var events: [ReadEvent] = []
    var position = 0
    while position < tokens.count {
      let (event, end) = event(at: position, after: events.last?.event)
      events.append(ReadEvent(event: event, tokens: position..<max(end, position + 1)))
      switch event {
      case .closed, .temporarily, .extra, .changed: sawClosing = true
      case .newline, .stop: sawClosing = false
      default: break
      }
      position = max(end, position + 1)
    }
    return events
  }

  private mutating func event(at p: Int, after last: TimesEvent?) -> Reading<TimesEvent> {
    if let sign = sign(at: p) { return sign }
    if let phrase = phrase(at: p) { return phrase }
    if let note = note(at: p, after: last) { return note }
    if let cycle = cycle(at: p) { return (.modifier(.cycle(cycle.value)), cycle.end) }
    if let validity = validity(at: p) { return validity }
    if let days = days(at: p) { return days }
    if let hours = hours(at: p) { return hours }
    return (single(at: p), p + 1)
  }

  private func sign(at p: Int) -> Reading<TimesEvent>? {
    switch tokens[p].kind {
    case .newline: (.newline, p + 1)
    case .sign(";"): (.stop, p + 1)
    case .sign(","), .sign("+"), .sign("&"), .sign("/"): (.separator, p + 1)
    case .sign(":"): (.colon, p + 1)
    case .sign("("): (.open, p + 1)
    case .sign(")"): (.close, p + 1)
    case .sign("."): (isFullStop(at: p) ? .stop : .filler, p + 1)
    case .sign("-"): (dash(at: p), p + 1)
    case .word(let word) where TimesVocabulary.conjunctions.contains(word): (.separator, skipDot(p + 1))
    case .word("oder") where appointment(at: skipFillers(p + 1)) != nil: (.separator, p + 1)
    default: nil
    }
  }

  /// A full stop ends a sentence if a space or nothing follows and no abbreviation stands before it.
  private func isFullStop(at p: Int) -> Bool {
    guard p > 0 else { return false }
    if case .word(let word) = tokens[p - 1].kind,
      word.count < 3 || TimesVocabulary.abbreviations.contains(word)
    {
      return word == "h"
    }
    // "jeden 2. Mittwoch"
    if number(p - 1) != nil, p + 1 < tokens.count, tokens[p + 1].kind != .newline { return false }
    return p + 1 >= tokens.count || tokens[p + 1].spaceBefore || tokens[p + 1].kind == .newline
  }

  /// A dash that begins a line, or stands between spaces between complete statements, only sets off.
  private func isBullet(at p: Int) -> Bool {
    p == 0 || tokens[p - 1].kind == .newline || tokens[p - 1].kind == .sign(";") || p + 1 == tokens.count
      || tokens[p + 1].kind == .newline
  }

  private func dash(at p: Int) -> TimesEvent {
    if isBullet(at: p) { return .filler }
    guard word(p + 1) != nil else { return .danger }
    // "Eltern-Kind-Gruppe" is a word, "Mo 9-12 Uhr - Krabbelgruppe" sets off.
    if !tokens[p].spaceBefore, !tokens[p + 1].spaceBefore { return word(p - 1) != nil ? .unknown : .danger }
    return day(at: p + 1) == nil && clock(at: p + 1) == nil ? .separator : .danger
  }

  private func single(at p: Int) -> TimesEvent {
    switch tokens[p].kind {
    case .number, .oddNumber: return .danger
    case .sign, .newline: return .filler
    case .word(let word):
      if let isLate = TimesVocabulary.vague[word] { return .vague(isLate: isLate) }
      if TimesVocabulary.closed.contains(word) { return .closed }
      if word == "nur", let next = self.word(p + 1), ["fuer", "mit", "bei", "als"].contains(next) {
        return .unknown
      }
      if TimesVocabulary.limits.contains(word) { return .limit }
      if TimesVocabulary.fillers.contains(word) { return .filler }
      if TimesVocabulary.dangers.contains(word) || TimesVocabulary.months[word] != nil { return .danger }
      if TimesVocabulary.ordinals[word] != nil || TimesVocabulary.doubtfulDays.contains(word) {
        return .danger
      }
      // "Montagnachmittag", "Mittwochabend": a day is named, so times nearby may be meant for it.
      let compound = TimesVocabulary.days.keys.contains { $0.count > 5 && word.hasPrefix($0) }
      return compound || word.hasSuffix("ferien") ? .limit : .unknown
    }
  }
}

// MARK: Looking ahead

extension TimesReader {
  func word(_ p: Int) -> String? {
    guard p >= 0, p < tokens.count, case .word(let word) = tokens[p].kind else { return nil }
    return word
  }

  func number(_ p: Int) -> (value: Int, digits: Int)? {
    guard p >= 0, p < tokens.count, case .number(let value, let digits) = tokens[p].kind else { return nil }
    return (value, digits)
  }

  func isSign(_ p: Int, _ sign: Character) -> Bool { p < tokens.count && tokens[p].kind == .sign(sign) }

  func isWord(_ p: Int, _ words: String...) -> Bool { word(p).map(words.contains) ?? false }

  func isWord(_ p: Int, in words: Set<String>) -> Bool { word(p).map(words.contains) ?? false }

  /// The full stop of an abbreviation.
  func skipDot(_ p: Int) -> Int { isSign(p, ".") ? p + 1 : p }

  /// Past articles and prepositions.
  func skipFillers(_ p: Int) -> Int {
    var p = p
    var count = 0
    while count < 6, isWord(p, in: TimesVocabulary.fillers) {
      p += 1
      count += 1
    }
    return p
  }

  /// A comma, "und", "+" and the like between parts of a list.
  func skipJoiner(_ p: Int) -> Int? {
    if isSign(p, ",") || isSign(p, "+") || isSign(p, "&") || isSign(p, "/") {
      return isWord(p + 1, "und", "u") ? skipDot(p + 2) : p + 1
    }
    return isWord(p, "und", "u", "sowie", "bzw") ? (isWord(p, "bzw") ? nil : skipDot(p + 1)) : nil
  }

  /// A dash or "bis" between the ends of a range.
  func skipUntil(_ p: Int) -> Int? {
    if isSign(p, "-") { return isWord(p + 1, "bis") ? p + 2 : p + 1 }
    return isWord(p, "bis") ? p + 1 : nil
  }

  /// The words of the original from one token to before another.
  func original(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
  }
}
