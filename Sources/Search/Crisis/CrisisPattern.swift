/// How a word of the list meets words of a question.
struct CrisisPattern: Hashable {
  enum Kind: Hashable { case whole, beginning, ending, inside }

  var letters: Letters
  var kind: Kind

  /// `gewalt`, `gewalt*`, `*gewalt` or `*gewalt*`; nil without letters.
  init?(_ text: Substring) {
    let (before, after) = (text.hasPrefix("*"), text.hasSuffix("*"))
    let letters = Letters(folding: text.filter { $0 != "*" })
    guard !letters.isEmpty else { return nil }
    self.letters = letters
    kind = before ? (after ? .inside : .ending) : after ? .beginning : .whole
  }

  /// Whether a word is one typing error away. Only for long words, since short ones have too many neighbours,
  /// and only with the right first letter: stalking is not talking.
  func isNear(_ word: Letters) -> Bool {
    guard letters.count >= 8, kind != .inside, word.first == letters.first else { return false }
    return EditDistance.between(word, letters, limit: letters.count >= 12 ? 2 : 1) != nil
  }
}

/// A word or phrase of the list.
struct CrisisRule {
  /// A word: the numbers of its patterns, any of them, and whether it must follow the word before at once.
  struct Word {
    var patterns: [Int]
    var isNext: Bool
  }

  var words: [Word]
  /// Nil for what only looks like a crisis.
  var topic: CrisisTopic?
  /// Whether nothing else may stand in the question.
  var isAlone: Bool
}
