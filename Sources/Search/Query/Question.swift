/// A question taken apart.
struct Question: Sendable {
  /// More text is not read, so that nothing can stall the search.
  static let longest = 4_000
  static let mostWords = 40

  /// A word of the question.
  struct Word: Sendable {
    var token: Token
    var stems: [Letters]
    var isStop: Bool
  }

  var words: [Word]
  var quoted: [Range<Int>]
  /// The language that most words point to.
  var language: String
  /// Whether no word points to a language.
  var isUnplaced: Bool

  init(_ text: String, language hint: String?, lexicon: Lexicon, stemmer: Stemmer) {
    let scalars = text.unicodeScalars.prefix(Self.longest)
    var tokens: [Token] = []
    var quoted: [Range<Int>] = []
    for (place, stretch) in Substring(scalars).split(
      omittingEmptySubsequences: false, whereSeparator: { Self.quotes.contains($0) }
    ).enumerated() {
      let first = tokens.count
      tokens += Tokenizer.tokens(String(stretch), limit: Self.mostWords - tokens.count)
      if !place.isMultiple(of: 2), tokens.count > first + 1 { quoted.append(first..<tokens.count) }
    }
    self.quoted = quoted
    tokens = tokens.map { token in
      guard let usual = Self.usual[token.text.lowercased()] else { return token }
      return Token(letters: usual, text: token.text)
    }
    let votes = Self.votes(of: tokens, hint, lexicon)
    let language = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "de"
    self.language = language
    isUnplaced = hint == nil && votes.count == 1
    let stops = tokens.map { lexicon.isStop($0.letters) || lexicon.isStop($0.letters, language) }
    let isAllStops = stops.allSatisfy(\.self)
    words = zip(tokens, stops).map { token, stop in
      var languages = [StemLanguage(tag: nil, script: Script(token.letters))]
      let other = StemLanguage(tag: language, script: Script(token.letters))
      if !languages.contains(other) { languages.append(other) }
      let stems = languages.map { stemmer.stem(token.letters, $0) }
      return Word(token: token, stems: stems, isStop: stop && !isAllStops)
    }
  }

  /// Colloquial forms of words that turn a meaning round.
  private static let usual: [String: Letters] = [
    "nich": "nicht", "nit": "nicht", "ned": "nicht", "nix": "nichts", "nen": "einen", "gehn": "gehen",
  ].mapValues { Array($0.utf16) }

  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "«", "»"]

  /// German unless more words speak for another language.
  private static func votes(of tokens: [Token], _ hint: String?, _ lexicon: Lexicon) -> [String: Float] {
    var votes: [String: Float] = ["de": 0.5]
    if let hint { votes[String(hint.prefix { $0 != "-" }), default: 0] += 0.4 }
    for token in tokens {
      for language in lexicon.languages(stopping: token.letters) { votes[language, default: 0] += 1 }
      for language in lexicon.vocabulary[token.letters] ?? [] { votes[language, default: 0] += 1 }
    }
    return votes
  }
}
