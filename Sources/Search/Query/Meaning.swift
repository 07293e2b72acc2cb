/// How much the words of a question say about what somebody looks for.
struct Meaning {
  private let question: Question
  private let lexicon: Lexicon
  private let lexical: LexicalFinder
  private let field: Set<Int>
  private let common: Set<Int>
  private let properNames: Set<Int>
  private let count: Int

  init(plan: Planner, found: [(place: Int, hasConcept: Bool)], lexical: LexicalFinder) {
    question = plan.question
    lexicon = plan.lexicon
    self.lexical = lexical
    count = found.count
    var field: Set<Int> = []
    var common: Set<Int> = []
    for (place, hasConcept) in found {
      let word = plan.question.words[place]
      let language = plan.question.language
      if (word.stems + [word.token.letters]).contains(where: { plan.lexicon.isCommon($0, language) }) {
        common.insert(place)
      } else if hasConcept || plan.lexicon.parts.find(word.token.letters) != nil {
        field.insert(place)
      }
    }
    self.field = field
    properNames = Set(
      found.map(\.place).filter { place in
        plan.segments.contains { $0.isProperName(plan.question.words[place].token.letters) }
      })
    self.common = common
  }

  /// What the word itself counts in a document: little when a phrase has explained it, when it is one that stands
  /// everywhere, or when it is none of the field beside such that are.
  func trust(_ place: Int, isKnown: Bool) -> Float {
    if lexical.isInPhrase(place) { return 0.3 }
    if common.contains(place) { return common.count < count || !lexical.found.isEmpty ? 0.3 : 1 }
    if !isKnown { return 1 }
    // In another language the concept says more than a translation that happens to have the word.
    if field.contains(place) { return question.language == "de" ? 1 : 0.5 }
    if properNames.contains(place) { return 1 }
    return !field.isEmpty || !lexical.found.isEmpty || count > 2 ? 0.4 : 1
  }
}
