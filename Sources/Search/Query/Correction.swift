/// What a mistyped word of a question was meant to be.
struct Correction: Sendable {
  var letters: Letters
  var stem: Letters
  /// As it is written.
  var spelling: String
  /// How many edits away.
  var edits: Int
  /// Whether the word meant says nothing.
  var isStop: Bool
}

/// Finds what mistyped words were meant to be: words of the lexicon and of the documents.
struct Corrector {
  let shards: [SearchIndex.Shard]
  let lexicon: Lexicon
  let stemmer: Stemmer
  let question: Question

  /// For each place of a word that nothing knows, what it may have been.
  func corrections() -> [Int: Correction] {
    var out: [Int: Correction] = [:]
    for (place, word) in question.words.enumerated() where !word.isStop {
      let letters = word.token.letters
      // Short Arabic words differ by one letter more often than they are mistyped.
      let least = Script(letters) == .arabic ? 5 : 4
      guard letters.count >= least, !letters.isNumber, !isKnown(word) else { continue }
      out[place] = correction(letters)
    }
    return out
  }

  private func isKnown(_ word: Question.Word) -> Bool {
    let letters = word.token.letters
    if lexicon.vocabulary[letters] != nil || lexicon.speller.find(letters) != nil { return true }
    if lexicon.parts.find(letters) != nil { return true }
    let languages = ["de", question.language]
    for key in word.stems + [letters] {
      if lexicon.triggers[key]?.contains(where: { languages.contains($0.language) }) == true { return true }
    }
    return shards.contains { $0.knows(word, question.language) }
  }

  private func correction(_ letters: Letters) -> Correction? {
    struct Candidate {
      var letters: Letters
      var spelling: String
      var language: String
      var weight: Float
    }
    func alike() -> [Candidate] {
      let key = Sound.key(letters)
      guard key.count > 2, question.language == "de" || question.isUnplaced else { return [] }
      return (lexicon.sounds[key] ?? []).map {
        Candidate(
          letters: lexicon.speller[$0], spelling: lexicon.spelled[Int($0)].text, language: "de", weight: 1)
      }
    }
    func candidates(near: Bool) -> [Candidate] {
      var out: [Candidate] = []
      func add(_ term: Letters, _ spelling: String, _ language: String, _ weight: Float) {
        // Who mistypes a word seldom mistypes its first letter, and often doubles one or not.
        let isFirst: Float = term.first == letters.first ? 1 : 0.3
        out.append(Candidate(letters: term, spelling: spelling, language: language, weight: weight * isFirst))
      }
      let terms =
        near
        ? lexicon.deletions.near(letters, lexicon.speller)
        : lexicon.deletions.distant(letters, lexicon.speller)
      for term in terms.prefix(100) {
        let (spelling, language) = lexicon.spelled[Int(term)]
        guard language == "de" || language == question.language || question.isUnplaced else { continue }
        let weight: Float = language == question.language ? 3 : language == "de" ? 2 : 1
        add(lexicon.speller[term], spelling, language, weight)
      }
      for segment in shards.map(\.segment) {
        let terms =
          near
          ? segment.deletions.near(letters, segment.words) : segment.deletions.distant(letters, segment.words)
        for term in terms.prefix(100) where segment.languages[Int(term)] == .german {
          let frequency = Float(segment.frequencies[Int(term)])
          add(segment.words[term], segment.spellings[Int(term)], "de", 1 + 3 * frequency / (frequency + 10))
        }
      }
      return out
    }
    for edits in 1...2 {
      var found = candidates(near: edits == 1)
      // What sounds the same is near, however many letters it takes.
      if edits == 1, found.isEmpty { found = alike() }
      let best = found.max { ($0.weight, $1.spelling) < ($1.weight, $0.spelling) }
      guard let best else { continue }
      let language = StemLanguage(tag: best.language, script: Script(letters))
      return Correction(
        letters: best.letters, stem: stemmer.stem(best.letters, language), spelling: best.spelling,
        edits: edits,
        isStop: lexicon.isStop(best.letters, best.language))
    }
    return nil
  }
}

extension SearchIndex.Shard {
  /// How many documents that are still what they were have the stem. Exact where it matters: a word that only old
  /// versions had is unknown.
  func frequency(_ stem: Letters) -> Int {
    let all = segment.frequency(stem)
    guard let live, all > 0, all <= Self.fewDocuments, let number = segment.stems.find(stem) else {
      return all
    }
    let counts = [2 * number, 2 * number + 1].map { feature in
      segment.postings.range(feature).count { live.contains(Int(segment.postings.documents[$0])) }
    }
    return counts.max() ?? 0
  }

  private static let fewDocuments = 32

  /// Whether a word stands in documents of the question's language, or in German.
  func knows(_ word: Question.Word, _ language: String) -> Bool {
    guard segment.knows(word, language) else { return false }
    return live == nil || word.stems.contains { frequency($0) > 0 }
  }
}

extension Segment {
  /// Whether a word stands in documents of the question's language, or in German.
  func knows(_ word: Question.Word, _ language: String) -> Bool {
    guard let term = words.find(word.token.letters) else {
      // Another form of a word that is there.
      return word.stems.first.map { frequency($0) > 0 } ?? false
    }
    let own = StemLanguage(tag: language, script: Script(word.token.letters))
    return [.german, own].contains(languages[Int(term)])
  }
}
