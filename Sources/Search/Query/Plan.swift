/// How a word of the question led to a word of a document.
public enum MatchKind: Sendable, Hashable {
  /// The same word, or another form of it.
  case word
  /// A part of a compound, in the question or in the document.
  case part
  /// The beginning of a longer word.
  case prefix
  /// Another spelling, so many edits away.
  case typo(Int)
  /// A word for the same thing.
  case synonym
  /// An everyday phrase.
  case phrase
  /// A word of another language.
  case translation
}

/// One way in which a document can answer a group of the question: it has all these stems.
struct Clause: Sendable {
  var stems: [Letters]
  /// 1 for the word itself, less for what only comes near.
  var fit: Float
  var kind: MatchKind
  /// The word of the field that it stands for.
  var shown: String
  /// Whether it may be a part of a compound in the document.
  var opensCompounds = true
  var idf: Float = 0
}

/// A word of the question, or a concept that it asks for. Of its clauses the best counts.
struct QueryGroup: Sendable {
  /// The words of the question that it stands for.
  var asked: String
  /// The bit by which a document remembers that the group has counted.
  var bit: UInt32
  /// The bits of the words that are answered when this is.
  var covers: UInt32
  var clauses: [Clause]
  /// Which words of the question, by place.
  var places: [Int] = []
}

/// A question, understood.
struct QueryPlan: Sendable {
  /// At most so many words share in the coverage; each has a bit.
  static let coveringWords = 12
  static let firstConceptBit: UInt32 = 16

  var groups: [QueryGroup] = []
  /// Word sequences in quotation marks: their stems, which must stand side by side.
  var quoted: [[Letters]] = []
  /// Factor for each set of words that a document answers.
  var coverage: [Float] = [1]
  /// What may have been meant.
  var correction: String?
}
