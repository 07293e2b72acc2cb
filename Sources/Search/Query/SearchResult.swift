/// A document that was found.
public struct SearchHit: Sendable, Hashable {
  /// Its number in the index.
  public var document: Int
  /// Higher is better; comparable within one query only.
  public var score: Double
}

/// What a query found.
public struct SearchResult: Sendable {
  /// How many documents matched.
  public var total: Int
  /// The page of hits asked for, best first; ties in the order of the documents.
  public var hits: [SearchHit]
  /// All documents that matched, for counting what each further choice leaves.
  public var matches: DocumentSet
  /// What may have been meant; nil when every word is known.
  public var correction: String?

  /// How many of the matches are in each of these sets.
  public func counts(_ sets: [DocumentSet]) -> [Int] { sets.map { matches.count(with: $0) } }
}

/// Why a document was found: a word of the question, and what it met.
public struct SearchReason: Sendable, Hashable {
  /// The words of the question.
  public var asked: String
  /// The word in the document as written.
  public var found: String
  /// Where it stands.
  public var field: SearchField
  /// What leads from one to the other.
  public var kind: MatchKind
}
