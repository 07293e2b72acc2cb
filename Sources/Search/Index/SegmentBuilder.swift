/// Collects documents, then indexes them.
struct SegmentBuilder {
  private(set) var words = TermDictionary()
  private(set) var spellings: [String] = []
  private(set) var stemOfWord: [UInt32] = []
  private(set) var languages: [StemLanguage] = []
  private(set) var frequencies: [UInt32] = []
  private var lastDocument: [UInt32] = []
  private var stems = TermDictionary()
  private(set) var texts = TokenTable()
  private(set) var names: [String] = []
  private(set) var numbers: [UInt32] = []
  private let stemmer = Stemmer()
  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Adds a document under its number; numbers must ascend.
  mutating func add(_ number: UInt32, _ document: SearchDocument) {
    for text in document.texts {
      texts.begin(text.field)
      Tokenizer.scan(text.text) { letters, spelling in
        guard !lexicon.isStop(letters, text.language) else { return }
        note(self.word(letters, spelling, text.language))
      }
    }
    finish(number, document.texts.first { $0.field == .name }?.text ?? "")
  }

  /// Adds a document of another segment.
  mutating func add(_ place: Int, of segment: Segment, map: inout [UInt32: UInt32]) {
    for token in segment.texts[place] {
      if TokenTable.field(token) != nil {
        texts.append(token)
      } else if let word = map[token] {
        note(word)
      } else {
        let word = register(
          segment.words[token], segment.spellings[Int(token)],
          segment.stems[segment.stemOfWord[Int(token)]], segment.languages[Int(token)])
        map[token] = word
        note(word)
      }
    }
    finish(segment.numbers[place], segment.names[place])
  }

  /// The finished segment. Compounds open with the parts of the lexicon, with the words of `others` and with
  /// its own.
  func build(_ others: [TermDictionary] = []) -> Segment {
    let splitter = CompoundSplitter(parts: lexicon.parts, words: others + [words])
    var stems = stems
    var parts = PartTable()
    for word in 0..<UInt32(words.count) {
      guard languages[Int(word)] == .german else {
        parts.append([])
        continue
      }
      let stem = stemOfWord[Int(word)]
      let pieces = splitter.split(words[word]).map { stems.insert(stemmer.stem($0, .german)) }
      parts.append(pieces.filter { $0 != stem })
    }
    let postings = Postings(entries(parts, stems.count), features: 2 * stems.count, documents: numbers.count)
    return Segment(self, parts: parts, stems: stems, postings: postings)
  }

  private mutating func word(_ letters: Letters, _ spelling: Substring, _ tag: String?)
    -> UInt32
  {
    let language = StemLanguage(tag: tag, script: Script(letters))
    if let word = words.find(letters), languages[Int(word)] == language { return word }
    return register(letters, String(spelling), stemmer.stem(letters, language), language)
  }

  /// The same letters with another stem – "Hilfe" in German, "hilfe" in a Turkish text – are another word.
  private mutating func register(
    _ letters: Letters, _ spelling: String, _ stem: Letters, _ language: StemLanguage
  )
    -> UInt32
  {
    var letters = letters
    let stem = stems.insert(stem)
    if let word = words.find(letters) {
      if stemOfWord[Int(word)] == stem {
        // A name that a translation had first.
        if language == .german { languages[Int(word)] = .german }
        return word
      }
      letters.append(0xF800 + UInt16(language.rawValue))
      if let word = words.find(letters) { return word }
    }
    spellings.append(spelling)
    stemOfWord.append(stem)
    languages.append(language)
    frequencies.append(0)
    lastDocument.append(.max)
    return words.insert(letters)
  }

  private mutating func note(_ word: UInt32) {
    texts.append(word)
    let document = UInt32(numbers.count)
    guard lastDocument[Int(word)] != document else { return }
    lastDocument[Int(word)] = document
    frequencies[Int(word)] += 1
  }

  private mutating func finish(_ number: UInt32, _ name: String) {
    texts.end()
    numbers.append(number)
    names.append(name)
  }

  /// BM25F: what the fields say about a feature is added up before it is saturated.
  private func entries(_ parts: PartTable, _ stems: Int) -> [Postings.Entry] {
    var entries: [Postings.Entry] = []
    var weights = [Float](repeating: 0, count: 2 * stems)
    var touched: [UInt32] = []
    func add(_ feature: UInt32, _ weight: Float) {
      if weights[Int(feature)] == 0 { touched.append(feature) }
      weights[Int(feature)] += weight
    }
    for document in 0..<numbers.count {
      for text in TextSlice.all(texts[document]) {
        let weight = text.weight
        for word in text.words {
          add(2 * stemOfWord[Int(word)], weight)
          for part in parts[word] { add(2 * part + 1, weight) }
        }
      }
      for feature in touched {
        let weight = weights[Int(feature)]
        let impact = UInt8(max(1, min(255, (255 * weight / (weight + 2)).rounded())))
        entries.append(Postings.Entry(feature: feature, document: UInt32(document), impact: impact))
        weights[Int(feature)] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return entries
  }
}

/// One text of a document.
struct TextSlice {
  var field: SearchField
  var words: ArraySlice<UInt32>

  /// How much each of its words counts: long texts say less with each.
  var weight: Float { field.boost / (0.65 + 0.35 * Float(words.count) / field.usualLength) }

  /// The texts of a document.
  static func all(_ tokens: ArraySlice<UInt32>) -> [TextSlice] {
    var out: [TextSlice] = []
    var field: SearchField?
    var start = tokens.startIndex
    for place in tokens.indices {
      guard let next = TokenTable.field(tokens[place]) else { continue }
      if let field, place > start { out.append(TextSlice(field: field, words: tokens[start..<place])) }
      (field, start) = (next, place + 1)
    }
    if let field, start < tokens.endIndex { out.append(TextSlice(field: field, words: tokens[start...])) }
    return out
  }
}
