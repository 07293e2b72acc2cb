import Synchronization

/// An index in memory over documents that have numbers. A value: searching changes nothing, and a change makes
/// another index that shares almost everything with this one.
public struct SearchIndex: Sendable {
  /// A segment and which of its documents are still what they were; nil: all.
  struct Shard: Sendable {
    var segment: Segment
    var live: DocumentSet?

    /// The place of a document whose newest version is here.
    func place(of number: Int) -> Int? {
      guard let place = segment.place(of: number), live?.contains(place) ?? true else { return nil }
      return place
    }
  }

  var shards: [Shard]
  /// The documents there are.
  public internal(set) var documents: DocumentSet
  /// What is known about the field.
  public let lexicon: Lexicon
  let scratch: ScratchPool

  /// An index without documents.
  public init(lexicon: Lexicon = .standard) {
    self.init(shards: [], documents: DocumentSet(capacity: 0), lexicon: lexicon)
  }

  init(shards: [Shard], documents: DocumentSet, lexicon: Lexicon, scratch: ScratchPool = ScratchPool()) {
    self.shards = shards
    self.documents = documents
    self.lexicon = lexicon
    self.scratch = scratch
  }

  /// The lowest number that no document ever had.
  public var count: Int { documents.capacity }

  /// Finds documents. A query of any length and script is answered; only its first 40 words count.
  /// Without words the documents come in their own order. `among` narrows; those of `lowering` count half.
  /// `language` is that of the page, for words that several languages have; `order` that of documents that are
  /// equally good, unless it is that of their numbers.
  public func search(
    _ query: String, language: String? = nil, among: DocumentSet? = nil, lowering lowered: DocumentSet? = nil,
    order: DocumentOrder? = nil, skip: Int = 0, limit: Int = 20
  ) -> SearchResult {
    let (question, plan) = understand(query, language)
    if question.words.isEmpty { return everything(query, among, order, skip, limit) }
    return Searcher(index: self, plan: plan, question: question, order: order)
      .run(among: among, lowering: lowered, skip: skip, limit: limit)
  }

  /// Why documents answer a query, for each the words that met.
  public func reasons(_ query: String, language: String? = nil, documents: [Int]) -> [[SearchReason]] {
    let (_, plan) = understand(query, language)
    return documents.map { number in
      for shard in shards {
        guard let place = shard.place(of: number) else { continue }
        return Reasons(plan: plan, segment: shard.segment).of(place)
      }
      return []
    }
  }

  private func understand(_ query: String, _ language: String?) -> (Question, QueryPlan) {
    let stemmer = Stemmer()
    let question = Question(query, language: language, lexicon: lexicon, stemmer: stemmer)
    let planner = Planner(
      shards: shards, lexicon: lexicon, stemmer: stemmer, question: question,
      count: max(count, 1))
    return (question, planner.plan())
  }

  /// Signs alone ask for nothing that could be found; blanks ask for everything.
  private func everything(
    _ query: String, _ among: DocumentSet?, _ order: DocumentOrder?, _ skip: Int, _ limit: Int
  ) -> SearchResult {
    guard query.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      return SearchResult(total: 0, hits: [], matches: DocumentSet(capacity: count))
    }
    var matches = documents
    if let among { matches.formIntersection(among) }
    let (skip, limit) = (max(0, skip), max(0, limit))
    let numbers =
      order?.page(of: matches, skip: skip, limit: limit) ?? matches.numbers(skip: skip, limit: limit)
    return SearchResult(
      total: matches.count, hits: numbers.map { SearchHit(document: $0, score: 0) }, matches: matches)
  }
}

/// Collects documents and makes a `SearchIndex` of them.
public struct SearchIndexBuilder {
  private var segment: SegmentBuilder
  private let lexicon: Lexicon
  private var count = 0

  /// An empty builder.
  public init(lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
    segment = SegmentBuilder(lexicon: lexicon)
  }

  /// Adds a document and gives its number: 0, 1, 2 …
  @discardableResult
  public mutating func add(_ document: SearchDocument) -> Int {
    segment.add(UInt32(count), document)
    count += 1
    return count - 1
  }

  /// The finished index.
  public func build() -> SearchIndex {
    SearchIndex(
      shards: count == 0 ? [] : [SearchIndex.Shard(segment: segment.build())],
      documents: DocumentSet(capacity: count, all: true), lexicon: lexicon)
  }
}
