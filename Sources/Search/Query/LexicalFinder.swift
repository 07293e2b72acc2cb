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
  private let stemmer: Stemmer
  private let corrections: [Int: Correction]
  private let all: [Letters: Int]
  private(set) var found: [Found] = []

  init(lexicon: Lexicon, question: Question, stemmer: Stemmer, corrections: [Int: Correction]) {
    self.lexicon = lexicon
    self.stemmer = stemmer
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
      where accepts(phrase.trigger.language, isKnown: true) { match(phrase) }
    }
  }

  /// A phrase asks when all its words are there, not far from each other.
  private mutating func match(_ phrase: Lexicon.Phrase) {
    let places = phrase.stems.compactMap { all[$0] }
    guard places.count == phrase.stems.count, let first = places.min(), let last = places.max(),
      last - first <= phrase.stems.count + 5
    else { return }
    // Words that stand everywhere mean something together only side by side.
    let isCommon = phrase.stems.allSatisfy { lexicon.isCommon($0, phrase.trigger.language) }
    if isCommon && last - first > phrase.stems.count { return }
    add(phrase.trigger, isCommon ? 0.7 : 1, Array(Set(places)))
  }

  /// Concepts whose phrases have several words of the question, though no phrase has all: people say the same
  /// thing in many ways. Rare words say more than frequent ones.
  mutating func addLikely(hoping: Bool) {
    let places = question.words.indices.filter { !question.words[$0].isStop }
    var evidence: [Int: (score: Float, places: [Int])] = [:]
    for place in places where !question.words[place].token.letters.isNumber {
      let word = question.words[place]
      var concepts: Set<Int> = []
      let corrected = corrections[place].map { [$0.stem] } ?? []
      for stem in Set(word.stems + corrected) {
        for mention in lexicon.mentions[stem] ?? [] where accepts(mention.language, isKnown: true) {
          concepts.insert(mention.concept)
        }
      }
      let isCommon = isCommon(word)
      let rarity = log(1 + Float(lexicon.count) / Float(max(1, concepts.count))) * (isCommon ? 0.4 : 1)
      for concept in concepts {
        evidence[concept, default: (0, [])].score += rarity
        evidence[concept]?.places.append(place)
      }
    }
    if hoping, found.isEmpty { addOnlyHint(evidence) }
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

  /// When nothing else is known of a question, one rare word that people use of a thing has to do.
  private mutating func addOnlyHint(_ evidence: [Int: (score: Float, places: [Int])]) {
    let least = log(1 + Float(lexicon.count) / 4)
    for (concept, entry) in evidence.sorted(by: { ($1.value.score, $0.key) < ($0.value.score, $1.key) })
      .prefix(3)
    where entry.places.count == 1 && entry.score >= least {
      found.append(Found(concept: concept, fit: 0.5, kind: .phrase, places: entry.places))
    }
  }

  private static let leastEvidence: Float = 4.5

  /// Whether a phrase has explained a word.
  func isInPhrase(_ place: Int) -> Bool {
    found.contains { $0.kind == .phrase && $0.places.count > 1 && $0.places.contains(place) }
  }

  private func isCommon(_ word: Question.Word) -> Bool {
    word.stems.contains { lexicon.isCommon($0, question.language) }
  }

  /// Looks a word up; whether the lexicon knows it.
  mutating func look(_ place: Int, isKnown: Bool) -> Bool {
    let word = question.words[place]
    var triggers: [Lexicon.Trigger] = []
    for key in Set(word.stems + [word.token.letters]) {
      triggers += (lexicon.triggers[key] ?? []).filter { accepts($0.language, isKnown: isKnown) }
    }
    if triggers.isEmpty, !isKnown { triggers = shortened(word.token.letters) }
    // "Out" is no German word in an English question.
    if question.language != "de", isCommon(word) { triggers.removeAll { $0.language == "de" } }
    // A word that no offer has counts by what it stands for alone.
    for trigger in triggers { add(trigger, isKnown || trigger.way != .synonym ? 1 : 1.8, [place]) }
    return !triggers.isEmpty || found.contains { $0.places.contains(place) }
  }

  /// Looks up what an unknown compound is made of, or what it begins with; whether the lexicon knows that.
  mutating func look(_ place: Int, pieces: [Letters]) -> Bool {
    let pieces = pieces.count > 1 ? pieces : beginning(question.words[place].token.letters)
    var hasConcept = false
    for piece in pieces where piece.count >= 4 {
      let stem = stemmer.stem(piece, .german)
      if lexicon.isCommon(stem, "de") || lexicon.isCommon(piece, "de") { continue }
      for key in Set([stem, piece]) {
        for trigger in lexicon.triggers[key] ?? [] where trigger.language == "de" {
          add(trigger, trigger.way == .synonym ? 1.2 : 0.5, [place])
          hasConcept = true
        }
      }
    }
    return hasConcept
  }

  /// The longest German word of the lexicon with which a longer one begins.
  private func beginning(_ word: Letters) -> [Letters] {
    guard word.count >= 9, Script(word) == .latin else { return [] }
    for end in stride(from: word.count - 4, through: max(5, word.count - 14), by: -1) {
      let piece = Array(word[..<end])
      if lexicon.triggers[piece]?.contains(where: { $0.language == "de" && $0.way == .synonym }) == true {
        return [piece]
      }
    }
    return []
  }

  /// Takes a mistyped word for the one that was meant; whether the lexicon knows that.
  mutating func correct(_ place: Int) -> Bool {
    guard let correction = corrections[place] else { return false }
    var hasConcept = false
    for key in Set([correction.stem, correction.letters]) {
      for trigger in lexicon.triggers[key] ?? []
      where accepts(trigger.language, isKnown: !question.isUnplaced) {
        add(trigger, correction.edits == 1 ? 1.5 : 1, [place], .typo(correction.edits))
        hasConcept = true
      }
    }
    return hasConcept
  }

  /// A word of another language counts when the question is in it, or when the word can be nothing else.
  private func accepts(_ language: String, isKnown: Bool) -> Bool {
    language == "de" || language == question.language || !isKnown
      || question.language != "de" && Self.isKin(language, question.language)
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
