/// What a question is about, without the question.
public struct Understanding: Sendable, Hashable {
  /// Labels of the concepts of the lexicon, surest first.
  public var concepts: [String] = []
  /// Words that say something and that no concept knows, folded, in their order.
  public var unknown: [String] = []

  /// About nothing.
  public init() {}
}

extension SearchIndex {
  /// What a question is about: concepts, and single words that none of them knows. Numbers are none.
  public func understanding(_ query: String, language: String? = nil) -> Understanding {
    let stemmer = Stemmer()
    let question = Question(query, language: language, lexicon: lexicon, stemmer: stemmer)
    let corrections = Corrector(shards: shards, lexicon: lexicon, stemmer: stemmer, question: question)
      .corrections()
    var lexical = LexicalFinder(
      lexicon: lexicon, question: question, stemmer: stemmer, corrections: corrections)
    var out = Understanding()
    for (place, word) in question.words.enumerated()
    where !word.isStop && corrections[place]?.isStop != true {
      let isKnown = corrections[place] == nil && shards.contains { $0.knows(word, question.language) }
      if lexical.look(place, isKnown: isKnown) || lexical.correct(place) { continue }
      let letters = word.token.letters
      let isCommon = (word.stems + [letters]).contains { lexicon.isCommon($0, question.language) }
      guard !isCommon, letters.allSatisfy({ !(48...57).contains($0) }) else { continue }
      let meant = corrections[place].map { $0.edits == 1 ? $0.letters : letters } ?? letters
      if !out.unknown.contains(meant.text) { out.unknown.append(meant.text) }
    }
    lexical.addLikely(hoping: true)
    out.concepts = lexical.found.sorted { ($1.fit, $0.concept) < ($0.fit, $1.concept) }
      .map { lexicon.concepts[$0.concept].label }
    return out
  }
}
