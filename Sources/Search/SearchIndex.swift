import Synchronization

/// A document in which a term stands, and how heavily.
struct Posting: Sendable {
  var document: UInt32
  var weight: Float
}

/// A document that was found.
public struct SearchHit: Sendable, Hashable {
  /// The number that the builder gave.
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
}

/// An index in memory over documents numbered from 0. A value: searching changes nothing.
public struct SearchIndex: Sendable {
  private let postings: [String: [Posting]]
  private let sortedTerms: [String]
  private let splitter: CompoundSplitter
  private let stemmers = StemmerPool()
  /// How many documents there are.
  public let count: Int

  /// An index without documents.
  public init() { self.init(terms: [:], words: [:], documents: 0) }

  init(terms: [String: [Posting]], words: [String: String], documents: Int) {
    postings = terms
    sortedTerms = terms.keys.sorted()
    splitter = CompoundSplitter(words: words)
    count = documents
  }

  /// Finds documents. A query of any length and script is answered; only its first 40 words count.
  /// Without words the documents come in their own order. `among` narrows; those of `lowering` count half.
  public func search(
    _ query: String, among: DocumentSet? = nil, lowering lowered: DocumentSet? = nil, skip: Int = 0,
    limit: Int = 20
  ) -> SearchResult {
    let words = Self.words(of: query)
    if words.isEmpty {
      // Signs alone ask for nothing that could be found; blanks ask for everything.
      if query.contains(where: { !$0.isWhitespace }) {
        return SearchResult(total: 0, hits: [], matches: DocumentSet(capacity: count))
      }
      let set = among ?? DocumentSet(capacity: count, all: true)
      let numbers = set.numbers(skip: skip, limit: limit)
      let hits = numbers.map { SearchHit(document: $0, score: 0) }
      return SearchResult(total: set.count, hits: hits, matches: set)
    }
    var scores = [Float](repeating: 0, count: count)
    var matched = [UInt8](repeating: 0, count: count)
    let groups = stemmers.with { stemmer in words.map { terms(for: $0, stemmer) } }
    for group in groups { add(group, &scores, &matched) }
    return page(scores, matched, words: groups.count, among, lowered, skip, limit)
  }

  private static func words(of query: String) -> [String] {
    // 10,000 characters of anything must not stall the search.
    let all = Words.split(String(query.prefix(2_000)))
    let meaningful = all.filter { !Words.stop.contains($0) }
    return Array((meaningful.isEmpty ? all : meaningful).prefix(40))
  }

  /// The terms that a word stands for, with how well they fit.
  private func terms(for word: String, _ stemmer: Stemmer) -> [(term: String, fit: Float)] {
    let stem = stemmer.stem(word)
    var out: [(term: String, fit: Float)] = []
    if postings[stem] != nil { out.append((term: stem, fit: 1)) }
    if word.count >= 3 {
      for term in expansions(of: stem) where term != stem { out.append((term: term, fit: 0.6)) }
    }
    if out.isEmpty { out = splitter.parts(of: word).map { (term: $0, fit: 0.5) } }
    return out
  }

  /// Terms that begin with this stem, at most 30, shortest first.
  private func expansions(of stem: String) -> [String] {
    var low = 0
    var high = sortedTerms.count
    while low < high {
      let middle = (low + high) / 2
      if sortedTerms[middle] < stem { low = middle + 1 } else { high = middle }
    }
    return Array(sortedTerms[low...].prefix(30).prefix { $0.hasPrefix(stem) })
  }

  private func add(_ group: [(term: String, fit: Float)], _ scores: inout [Float], _ matched: inout [UInt8]) {
    var best: [Float] = []
    for (term, fit) in group {
      guard let postings = postings[term] else { continue }
      let rarity = Float(idf(postings.count)) * fit
      if best.isEmpty { best = [Float](repeating: 0, count: count) }
      for posting in postings {
        let score = rarity * posting.weight * 2.2 / (posting.weight + 1.2)
        best[Int(posting.document)] = max(best[Int(posting.document)], score)
      }
    }
    guard !best.isEmpty else { return }
    for document in 0..<count where best[document] > 0 {
      scores[document] += best[document]
      matched[document] += 1
    }
  }

  private func idf(_ documents: Int) -> Double {
    let ratio = (Double(count) + 1) / (Double(documents) + 0.5)
    return 0.2 + ratio.logarithm
  }

  private func page(
    _ scores: [Float], _ matched: [UInt8], words: Int, _ among: DocumentSet?,
    _ lowered: DocumentSet?, _ skip: Int, _ limit: Int
  ) -> SearchResult {
    var best = TopHits(limit: skip + limit)
    var found = DocumentSet(capacity: count)
    for document in 0..<count where matched[document] > 0 {
      if let among, !among.contains(document) { continue }
      found.insert(document)
      let coverage = Float(matched[document]) / Float(words)
      let weight: Float = lowered?.contains(document) == true ? 0.5 : 1
      best.offer(document, scores[document] * coverage * coverage * weight)
    }
    return SearchResult(
      total: found.count, hits: Array(best.sorted().dropFirst(skip)), matches: found)
  }
}

/// Stemmers are not Sendable, so each search borrows the one there is.
private final class StemmerPool: Sendable {
  private let stemmer = Mutex<Box>(Box())

  func with<Value: Sendable>(_ body: (Stemmer) -> Value) -> Value { stemmer.withLock { body($0.stemmer) } }

  private struct Box: ~Copyable { let stemmer = Stemmer() }
}
