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
  private let all: [Letters: Int]
  private(set) var found: [Found] = []

  init(lexicon: Lexicon, question: Question, stemmer: Stemmer) {
    self.lexicon = lexicon
    self.question = question
    var all: [Letters: Int] = [:]
    for (place, word) in question.words.enumerated() {
      for stem in word.stems + [word.token.letters] where all[stem] == nil { all[stem] = place }
    }
    self.all = all
    for stem in all.keys {
      for phrase in lexicon.phrases[stem] ?? [] where accepts(phrase.trigger, isKnown: true) {
        let places = phrase.stems.compactMap { all[$0] }
        guard places.count == phrase.stems.count, let first = places.min(), let last = places.max(),
          last - first <= phrase.stems.count + 5
        else { continue }
        add(phrase.trigger, 1, Array(Set(places)))
      }
    }
  }

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
    for trigger in triggers { add(trigger, 1, [place]) }
    return !triggers.isEmpty || found.contains { $0.places.contains(place) }
  }

  /// Takes a mistyped word for one of the lexicon; its spelling there.
  mutating func correct(_ place: Int) -> String? {
    let letters = question.words[place].token.letters
    guard letters.count >= 4 else { return nil }
    let near = lexicon.deletions.near(letters, lexicon.words)
    let terms = near.isEmpty ? lexicon.deletions.distant(letters, lexicon.words) : near
    let best = terms.filter { lexicon.words[$0].first == letters.first }.first ?? (near.first)
    guard let best else { return nil }
    for trigger in lexicon.triggers[lexicon.words[best]] ?? [] where trigger.language == "de" {
      add(trigger, near.isEmpty ? 0.5 : 0.8, [place], near.isEmpty ? .typo(2) : .typo(1))
    }
    return lexicon.spellings[Int(best)]
  }

  /// A word of another language counts when the question is in it, or when the word can be nothing else.
  private func accepts(_ trigger: Lexicon.Trigger, isKnown: Bool) -> Bool {
    trigger.language == "de" || trigger.language == question.language || !isKnown
      || question.language != "de" && Self.isKin(trigger.language, question.language)
  }

  private static func isKin(_ left: String, _ right: String) -> Bool {
    ["uk", "ru"].contains(left) && ["uk", "ru"].contains(right)
  }

  /// Turkish hangs its grammar behind the word, Arabic before it: the longest word that stands inside.
  private func shortened(_ word: Letters) -> [Lexicon.Trigger] {
    let isArabic = Script(word) == .arabic
    let starts = isArabic ? 0...min(3, word.count) : 0...0
    for start in starts {
      let rest = Array(word[start...])
      var end = rest.count
      while end >= (isArabic ? 3 : 4) {
        let triggers = (lexicon.triggers[Array(rest[..<end])] ?? []).filter {
          $0.language != "de" && $0.language != "en"
        }
        if !triggers.isEmpty { return triggers }
        end -= 1
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
