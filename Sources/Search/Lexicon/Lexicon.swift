/// What the field calls things, and how people ask for them: concepts with their words in several languages,
/// everyday phrases, parts of compounds and words that say nothing. `LexiconParser` says how it is written.
public struct Lexicon: Sendable {
  /// A thing that offers are about.
  struct Concept: Sendable {
    var label: String
    var targets: [Target]
  }

  /// Words of documents that speak of a concept. All stems must be there.
  struct Target: Sendable {
    var stems: [Letters]
    var text: String
    var isWeak: Bool
    /// The stems of the parts of a compound, for documents that use them apart: Kinder- und Jugendarzt.
    var pieces: [Letters] = []
  }

  /// How a word or phrase leads to a concept.
  enum Way: Sendable, Hashable {
    case synonym, phrase, translation
  }

  /// Something that asks for a concept.
  struct Trigger: Sendable {
    var concept: Int
    var way: Way
    var language: String
    var text: String
  }

  /// Several words that ask for a concept together; `stems` stand in the question in any order.
  struct Phrase: Sendable {
    var stems: [Letters]
    var trigger: Trigger
  }

  /// That the words and phrases of a concept have a stem.
  struct Mention: Sendable, Hashable {
    var concept: Int
    var language: String
  }

  private(set) var concepts: [Concept] = []
  private(set) var triggers: [Letters: [Trigger]] = [:]
  /// Phrases under the stem that says most.
  private(set) var phrases: [Letters: [Phrase]] = [:]
  private(set) var mentions: [Letters: [Mention]] = [:]
  private(set) var parts = TermDictionary()
  /// The languages in whose entries a word stands, to tell in which a question is.
  private(set) var vocabulary: [Letters: Set<String>] = [:]
  private var stops: [String: TermDictionary] = [:]
  /// Of those, articles and the like, without which a phrase means the same.
  private var links: [String: TermDictionary] = [:]
  /// Stems that say little beside others: help, group, child.
  private var common: [String: Set<Letters>] = [:]
  /// Every word of the lexicon with its spelling and its language, for typing errors.
  private(set) var speller = TermDictionary()
  private(set) var spelled: [(text: String, language: String)] = []
  /// German words for things, for suggestions.
  private(set) var words = TermDictionary()
  private(set) var spellings: [String] = []
  private var stems: [Letters] = []
  private var order: [UInt32] = []
  private(set) var deletions = DeletionIndex(TermDictionary())
  /// German words of `speller` by their sound.
  private(set) var sounds: [Letters: [UInt32]] = [:]

  /// A lexicon that knows nothing.
  public static let empty = Lexicon()

  init() {}

  /// How many concepts there are.
  public var count: Int { concepts.count }

  /// How many words and phrases lead to concepts.
  public var triggerCount: Int {
    let several = phrases.values.reduce(0) { $0 + $1.count }
    return triggers.values.reduce(several) { $0 + $1.count }
  }

  /// Whether a word says nothing about what somebody looks for.
  func isStop(_ word: Letters, _ language: String? = nil) -> Bool {
    stops[language ?? "de"]?.find(word) != nil
  }

  /// Whether a word with this stem says little beside others.
  func isCommon(_ stem: Letters, _ language: String) -> Bool {
    common["de"]?.contains(stem) == true || common[language]?.contains(stem) == true
  }

  /// The languages in which a word says nothing.
  func languages(stopping word: Letters) -> [String] {
    stops.filter { $0.value.find(word) != nil }.map(\.key)
  }

  /// German words that begin with these letters, in their order.
  func words(beginning prefix: Letters) -> [(text: String, stems: [Letters])] {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if words.precedes(order[middle], prefix) { low = middle + 1 } else { high = middle }
    }
    return order[low...].prefix { words.begins($0, with: prefix) }.map { word in
      (spellings[Int(word)], [stems[Int(word)]])
    }
  }

  // MARK: building

  mutating func addPart(_ word: String) {
    for letters in Tokenizer.words(word) { _ = parts.insert(letters) }
  }

  mutating func addStop(_ word: String, _ language: String) {
    for letters in Tokenizer.words(word) {
      _ = stops[language, default: TermDictionary()].insert(letters)
      spell(letters, word, language)
    }
  }

  mutating func addLink(_ word: String, _ language: String) {
    addStop(word, language)
    for letters in Tokenizer.words(word) { _ = links[language, default: TermDictionary()].insert(letters) }
  }

  mutating func addCommon(_ word: String, _ language: String, _ stemmer: Stemmer) {
    for letters in Tokenizer.words(word) {
      let stem = stemmer.stem(letters, StemLanguage(tag: language, script: Script(letters)))
      common[language, default: []].formUnion([stem, letters])
      spell(letters, word, language)
    }
  }

  private mutating func spell(_ letters: Letters, _ text: String, _ language: String) {
    guard letters.count >= 4 else { return }
    if let known = speller.find(letters) {
      // A phrase may have had a noun in small letters.
      let old = spelled[Int(known)]
      if old.language == language, old.text == text.lowercased() { spelled[Int(known)].text = text }
      return
    }
    _ = speller.insert(letters)
    spelled.append((text, language))
  }

  mutating func addConcept(_ label: String) -> Int {
    concepts.append(Concept(label: label, targets: []))
    return concepts.count - 1
  }

  mutating func addTarget(_ text: String, to concept: Int, isWeak: Bool, _ stemmer: Stemmer) {
    let words = Tokenizer.words(text).filter { !isStop($0) }
    guard !words.isEmpty else { return }
    let stems = words.map { stemmer.stem($0, .german) }
    concepts[concept].targets.append(Target(stems: stems, text: text, isWeak: isWeak))
    for token in Tokenizer.tokens(text) { spell(token.letters, token.text, "de") }
    guard words.count == 1, !isWeak, self.words.find(words[0]) == nil else { return }
    if words[0].count >= 4 { _ = parts.insert(words[0]) }
    _ = self.words.insert(words[0])
    spellings.append(text)
    self.stems.append(stems[0])
  }

  mutating func addTrigger(_ text: String, _ trigger: Trigger, _ stemmer: Stemmer) {
    let all = Tokenizer.words(text)
    for word in all { vocabulary[word, default: []].insert(trigger.language) }
    for token in Tokenizer.tokens(text) { spell(token.letters, token.text, trigger.language) }
    let content = all.filter { !isStop($0, trigger.language) }
    var words = content
    if content.count < 2 && all.count > 1 {
      // A phrase of which one word is left would ask far too often: it stays whole but for articles and the like.
      words = all.filter { links[trigger.language]?.find($0) == nil }
      if words.count < 2 || content.contains(where: { isCommon($0, trigger.language) }) { words = all }
    }
    let stems = words.map { stemmer.stem($0, StemLanguage(tag: trigger.language, script: Script($0))) }
    guard let first = stems.max(by: { $0.count < $1.count }) else { return }
    for stem in Set(stems + (stems.count == 1 ? words : [])) { mention(stem, trigger) }
    if stems.count > 1 { return phrases[first, default: []].append(Phrase(stems: stems, trigger: trigger)) }
    // What people say in small letters is no word to suggest.
    if trigger.language == "de", text.first?.isUppercase == true, words[0].count >= 4,
      self.words.find(words[0]) == nil
    {
      _ = self.words.insert(words[0])
      spellings.append(text)
      self.stems.append(first)
    }
    for key in Set([words[0], first]) { triggers[key, default: []].append(trigger) }
  }

  private mutating func mention(_ stem: Letters, _ trigger: Trigger) {
    let mention = Mention(concept: trigger.concept, language: trigger.language)
    // Those of a concept come one after the other.
    if mentions[stem]?.suffix(8).contains(mention) == true { return }
    mentions[stem, default: []].append(mention)
  }

  mutating func finish() {
    deletions = DeletionIndex(speller)
    for (term, word) in spelled.enumerated() where word.language == "de" {
      sounds[Sound.key(speller[UInt32(term)]), default: []].append(UInt32(term))
    }
    let splitter = CompoundSplitter(parts: parts, words: [])
    let stemmer = Stemmer()
    for concept in concepts.indices {
      for target in concepts[concept].targets.indices where concepts[concept].targets[target].stems.count == 1
      {
        let pieces = splitter.split(Letters(folding: concepts[concept].targets[target].text))
        if pieces.count < 2 { continue }
        concepts[concept].targets[target].pieces = pieces.map { stemmer.stem($0, .german) }
      }
    }
    let words = words
    order = (0..<UInt32(words.count)).sorted { words.precedes($0, $1) }
  }
}
