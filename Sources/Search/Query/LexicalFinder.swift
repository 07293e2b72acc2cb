import Foundation

/// Finds the concepts that a question asks for.
struct LexicalFinder {
  /// A concept asked for.
  struct Found {
    var concept: Int
    var fit: Float
    var kind: MatchKind
    var places: [Int]
  }

  let lexicon: Lexicon
  let question: Question
  private let corrections: [Int: Correction]
  private let all: [Letters: Int]
  private(set) var found: [Found] = []

  init(lexicon: Lexicon, question: Question, corrections: [Int: Correction]) {
    self.lexicon = lexicon
    self.question = question
    self.corrections = corrections
    var all: [Letters: Int] = [:]
    for (place, word) in question.words.enumerated() {
      let corrected = corrections[place].map { [$0.stem, $0.letters] } ?? []
      for stem in word.stems + [word.token.letters] + corrected where all[stem] == nil { all[stem] = place }
    }
    self.all = all
    for stem in all.keys {
      for phrase in lexicon.phrases[stem] ?? []
      where phrase.first == stem && accepts(phrase.trigger, isKnown: true) { match(phrase) }
    }
  }

  /// A phrase asks when all its words are there, not far from each other.
  private mutating func match(_ phrase: Lexicon.Phrase) {
    let places = phrase.stems.compactMap { all[$0] }
    guard places.count == phrase.stems.count, let first = places.min(), let last = places.max(),
      last - first <= phrase.stems.count + 5
    else { return }
    add(phrase.trigger, 1, Array(Set(places)))
  }

  /// Concepts whose phrases have several words of the question, though no phrase has all: people say the same
  /// thing in many ways. Rare words say more than frequent ones.
  mutating func addLikely() {
    let places = question.words.indices.filter { !question.words[$0].isStop }
    guard places.count > 1 else { return }
    var evidence: [Int: (score: Float, places: [Int])] = [:]
    for place in places {
      let word = question.words[place]
      var concepts: Set<Int> = []
      let corrected = corrections[place].map { [$0.stem] } ?? []
      for stem in Set(word.stems + corrected) {
        for phrase in lexicon.phrases[stem] ?? [] where accepts(phrase.trigger, isKnown: true) {
          concepts.insert(phrase.trigger.concept)
        }
        for trigger in lexicon.triggers[stem] ?? [] where accepts(trigger, isKnown: true) {
          concepts.insert(trigger.concept)
        }
      }
      let isCommon = word.stems.contains { lexicon.isCommon($0, question.language) }
      let rarity = log(1 + Float(lexicon.count) / Float(max(1, concepts.count))) * (isCommon ? 0.4 : 1)
      for concept in concepts {
        evidence[concept, default: (0, [])].score += rarity
        evidence[concept]?.places.append(place)
      }
    }
    let likely = evidence.filter { $0.value.places.count > 1 && $0.value.score >= Self.leastEvidence }
      .sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
    guard let best = likely.first?.value.score else { return }
    for (concept, entry) in likely.prefix(3) where entry.score >= 0.75 * best {
      let fit = min(1.1, entry.score / 9)
      if let old = found.firstIndex(where: { $0.concept == concept }) {
        found[old].fit = max(found[old].fit, fit)
      } else {
        found.append(Found(concept: concept, fit: fit, kind: .phrase, places: entry.places))
      }
    }
  }

  private static let leastEvidence: Float = 4.5

  /// Whether a phrase has explained a word.
  func isInPhrase(_ place: Int) -> Bool {
    found.contains { $0.kind == .phrase && $0.places.count > 1 && $0.places.contains(place) }
  }

  /// Looks a word up; whether the lexicon knows it.
  mutating func look(_ place: Int, isKnown: Bool) -> Bool {
    let word = question.words[place]
    var triggers: [Lexicon.Trigger] = []
    for key in Set(word.stems + [word.token.letters]) {
      triggers += (lexicon.triggers[key] ?? []).filter { accepts($0, isKnown: isKnown) }
    }
    if triggers.isEmpty, !isKnown { triggers = shortened(word.token.letters) }
    // A word that no offer has counts by what it stands for alone.
    for trigger in triggers { add(trigger, isKnown || trigger.way != .synonym ? 1 : 1.8, [place]) }
    return !triggers.isEmpty || found.contains { $0.places.contains(place) }
  }

  /// Takes a mistyped word for the one that was meant; whether the lexicon knows that.
  mutating func correct(_ place: Int) -> Bool {
    guard let correction = corrections[place] else { return false }
    var hasConcept = false
    for key in Set([correction.stem, correction.letters]) {
      for trigger in lexicon.triggers[key] ?? [] where accepts(trigger, isKnown: true) {
        add(trigger, correction.edits == 1 ? 1.5 : 1, [place], .typo(correction.edits))
        hasConcept = true
      }
    }
    return hasConcept
  }

  /// A word of another language counts when the question is in it, or when the word can be nothing else.
  private func accepts(_ trigger: Lexicon.Trigger, isKnown: Bool) -> Bool {
    trigger.language == "de" || trigger.language == question.language || !isKnown
      || question.language != "de" && Self.isKin(trigger.language, question.language)
  }

  /// And, with, for, then, as, the.
  private static let arabicPrefixes = Set("وبلفكا".utf16)

  private static func isKin(_ left: String, _ right: String) -> Bool {
    ["uk", "ru"].contains(left) && ["uk", "ru"].contains(right)
  }

  /// Turkish hangs its grammar behind the word, Arabic before it: the longest word that stands inside.
  private func shortened(_ word: Letters) -> [Lexicon.Trigger] {
    let isArabic = Script(word) == .arabic
    let shortest = isArabic ? 3 : 4
    for start in 0...(isArabic ? min(3, word.count) : 0) {
      if start > 0, !Self.arabicPrefixes.contains(word[start - 1]) { break }
      let rest = Array(word[start...])
      for end in stride(from: rest.count, through: max(shortest, rest.count - (isArabic ? 3 : 6)), by: -1) {
        let triggers = (lexicon.triggers[Array(rest[..<end])] ?? []).filter {
          $0.language != "de" && $0.language != "en"
        }
        if !triggers.isEmpty { return triggers }
      }
    }
    return []
  }

  private mutating func add(
    _ trigger: Lexicon.Trigger, _ factor: Float, _ places: [Int], _ kind: MatchKind? = nil
  ) {
    let (fit, usual): (Float, MatchKind) =
      switch trigger.way {
      case .synonym: (places.count > 1 ? 1.1 : 0.5, .synonym)
      case .phrase: (1.4, .phrase)
      case .translation: (1.2, .translation)
      }
    if let old = found.firstIndex(where: { $0.concept == trigger.concept }) {
      found[old].fit = max(found[old].fit, fit * factor)
      found[old].places = Array(Set(found[old].places + places))
    } else {
      found.append(Found(concept: trigger.concept, fit: fit * factor, kind: kind ?? usual, places: places))
    }
  }
}
