/// Recognises questions of people who need help at once. Pure; words that only look like it are no alarm.
public struct CrisisWords: Sendable {
  /// So many words of a question are looked at.
  private static let mostWords = 40
  /// So many other words may stand between two of a phrase.
  private static let widestGap = 2

  private var patterns: [CrisisPattern] = []
  private var numbers: [CrisisPattern: Int] = [:]
  private var wholes: [Letters: Int] = [:]
  /// Patterns by the first and by the last letter of what they look for.
  private var beginnings: [UInt16: [Int]] = [:]
  private var endings: [UInt16: [Int]] = [:]
  private var insides: [Int] = []
  /// Words that are also recognised with a typing error.
  private var long: [Int] = []
  private var rules: [CrisisRule] = []
  private var beginningWith: [Int: [Int]] = [:]

  init() {}

  /// How many words and phrases there are.
  public var count: Int { rules.count }

  /// What a question is about, if it is a cry for help; empty for everyday questions.
  public func topics(in question: String) -> Set<CrisisTopic> {
    let words = Tokenizer.words(question, limit: Self.mostWords)
    guard !words.isEmpty else { return [] }
    var met = words.map(patterns(meeting:))
    guard met.contains(where: { !$0.isEmpty }) else { return [] }
    // What only looks like a crisis goes first and takes its words along.
    for place in words.indices {
      for rule in candidates(met[place]) where rule.topic == nil {
        guard let end = end(of: rule, at: place, met) else { continue }
        for covered in place...end { met[covered] = [] }
      }
    }
    var found: Set<CrisisTopic> = []
    for place in words.indices {
      for rule in candidates(met[place]) {
        guard let topic = rule.topic, !found.contains(topic), let end = end(of: rule, at: place, met),
          !rule.isAlone || (place == 0 && end == words.count - 1 && words.count == rule.words.count)
        else { continue }
        found.insert(topic)
      }
    }
    return found
  }

  private func candidates(_ met: Set<Int>) -> [CrisisRule] {
    met.flatMap { beginningWith[$0] ?? [] }.map { rules[$0] }
  }

  /// Where the phrase ends that begins at this word; nil if it does not stand there.
  private func end(of rule: CrisisRule, at place: Int, _ met: [Set<Int>]) -> Int? {
    func rest(_ index: Int, after place: Int) -> Int? {
      guard index < rule.words.count else { return place }
      let word = rule.words[index]
      let last = min(met.count, place + 2 + (word.isNext ? 0 : Self.widestGap))
      for next in (place + 1)..<max(place + 1, last) where !met[next].isDisjoint(with: word.patterns) {
        if let end = rest(index + 1, after: next) { return end }
      }
      return nil
    }
    return rest(1, after: place)
  }

  private func patterns(meeting word: Letters) -> Set<Int> {
    var met: Set<Int> = []
    if let whole = wholes[word] { met.insert(whole) }
    if let first = word.first, let last = word.last {
      for number in beginnings[first] ?? [] where word.starts(with: patterns[number].letters) {
        met.insert(number)
      }
      for number in endings[last] ?? []
      where word.reversed().starts(with: patterns[number].letters.reversed()) {
        met.insert(number)
      }
    }
    for number in insides where word.contains(patterns[number].letters) { met.insert(number) }
    if met.isEmpty, word.count >= 7 { met.formUnion(long.filter { patterns[$0].isNear(word) }) }
    return met
  }

  // MARK: building

  /// Adds a word or phrase; false if there is no word in it.
  mutating func add(_ text: Substring, _ topic: CrisisTopic?) -> Bool {
    let isAlone = text.hasPrefix("=")
    var words: [CrisisRule.Word] = []
    for group in (isAlone ? text.dropFirst() : text).split(separator: " ") {
      for (index, part) in group.split(separator: "_").enumerated() {
        let choices = part.split(separator: "|").compactMap { CrisisPattern($0) }.map { number(of: $0) }
        guard !choices.isEmpty else { return false }
        words.append(CrisisRule.Word(patterns: choices, isNext: index > 0))
      }
    }
    guard let first = words.first?.patterns else { return false }
    if words.count == 1, topic != nil { long += first.filter { patterns[$0].letters.count >= 8 } }
    for number in Set(first) { beginningWith[number, default: []].append(rules.count) }
    rules.append(CrisisRule(words: words, topic: topic, isAlone: isAlone))
    return true
  }

  private mutating func number(of pattern: CrisisPattern) -> Int {
    if let known = numbers[pattern] { return known }
    let number = patterns.count
    patterns.append(pattern)
    numbers[pattern] = number
    switch pattern.kind {
    case .whole: wholes[pattern.letters] = number
    case .beginning: if let first = pattern.letters.first { beginnings[first, default: []].append(number) }
    case .ending: if let last = pattern.letters.last { endings[last, default: []].append(number) }
    case .inside: insides.append(number)
    }
    return number
  }
}
