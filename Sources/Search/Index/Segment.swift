/// Some documents, indexed once and never changed. An index is a large segment and a few small ones.
final class Segment: Sendable {
  /// The words as they stand in the documents, folded.
  let words: TermDictionary
  /// The same as somebody wrote them first.
  let spellings: [String]
  /// The stem of each word.
  let stemOfWord: [UInt32]
  /// How each word was stemmed.
  let languages: [StemLanguage]
  /// The stems.
  let stems: TermDictionary
  /// The stems of the parts of each word that is a compound.
  let parts: PartTable
  /// Feature 2 × stem: a word of the document has the stem; 2 × stem + 1: a part of a word has it.
  let postings: Postings
  /// The documents word by word.
  let texts: TokenTable
  /// What each document is called.
  let names: [String]
  /// The numbers of the documents in the whole index, ascending.
  let numbers: [UInt32]
  /// Whether these are 0, 1, 2 …
  let isBase: Bool
  /// Words in the order of their letters.
  let order: [UInt32]
  /// How many documents have each word.
  let frequencies: [UInt32]
  /// Words of places and of those who offer something; by their number.
  let properNames: DocumentSet
  /// For typing errors.
  let deletions: DeletionIndex

  init(_ builder: borrowing SegmentBuilder, parts: PartTable, stems: TermDictionary, postings: Postings) {
    words = builder.words
    spellings = builder.spellings
    stemOfWord = builder.stemOfWord
    languages = builder.languages
    self.stems = stems
    self.parts = parts
    self.postings = postings
    texts = builder.texts
    names = builder.names
    numbers = builder.numbers
    isBase = numbers.enumerated().allSatisfy { $0.offset == Int($0.element) }
    let dictionary = words
    order = (0..<UInt32(words.count)).sorted { dictionary.precedes($0, $1) }
    frequencies = builder.frequencies
    deletions = DeletionIndex(words)
    var properNames = DocumentSet(capacity: words.count)
    for document in names.indices {
      for text in TextSlice.all(texts[document]) where text.field == .place || text.field == .organisation {
        for word in text.words { properNames.insert(Int(word)) }
      }
    }
    self.properNames = properNames
  }

  /// Whether a word stands in the name of a place or of somebody who offers something.
  func isProperName(_ word: Letters) -> Bool {
    words.find(word).map { properNames.contains(Int($0)) } ?? false
  }

  /// How many documents there are.
  var count: Int { numbers.count }

  /// The place of a document in this segment.
  func place(of number: Int) -> Int? {
    if isBase { return (0..<count).contains(number) ? number : nil }
    return UInt32(exactly: number).flatMap { numbers.firstIndex(of: $0) }
  }

  /// How many documents have the stem as a word or as a part of one, whichever is more.
  func frequency(_ stem: Letters) -> Int {
    guard let stem = stems.find(stem) else { return 0 }
    return max(postings.count(2 * stem), postings.count(2 * stem + 1))
  }

  /// Words that begin with these letters, as places in `order`.
  func range(beginning prefix: Letters) -> Range<Int> {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if words.precedes(order[middle], prefix) { low = middle + 1 } else { high = middle }
    }
    var end = order.count
    var start = low
    while start < end {
      let middle = (start + end) / 2
      if words.begins(order[middle], with: prefix) { start = middle + 1 } else { end = middle }
    }
    return low..<start
  }
}

/// For each word the stems of its parts.
struct PartTable: Sendable {
  private var starts: [UInt32] = [0]
  private var stems: [UInt32] = []

  /// Adds the parts of the next word.
  mutating func append(_ parts: [UInt32]) {
    stems += parts
    starts.append(UInt32(stems.count))
  }

  /// The stems of the parts of a word.
  subscript(_ word: UInt32) -> ArraySlice<UInt32> {
    stems[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }
}

/// The words of each document in their order, with marks where a text begins.
struct TokenTable: Sendable {
  private var starts: [UInt32] = [0]
  private var tokens: [UInt32] = []
  private static let mark: UInt32 = 0xFFFF_FF00

  /// Begins a text of the current document.
  mutating func begin(_ field: SearchField) { tokens.append(Self.mark | UInt32(field.rawValue)) }

  /// Adds a word, or the mark of a text.
  mutating func append(_ token: UInt32) { tokens.append(token) }

  /// Ends the current document.
  mutating func end() { starts.append(UInt32(tokens.count)) }

  /// The words and marks of a document.
  subscript(_ document: Int) -> ArraySlice<UInt32> {
    tokens[Int(starts[document])..<Int(starts[document + 1])]
  }

  /// The field whose text begins here; nil: the token is a word.
  static func field(_ token: UInt32) -> SearchField? {
    token >= mark ? SearchField(rawValue: UInt8(token & 0xFF)) : nil
  }
}
