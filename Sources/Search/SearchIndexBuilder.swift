/// Collects documents and makes a `SearchIndex` of them.
public struct SearchIndexBuilder: ~Copyable {
  private var terms: [String: [Posting]] = [:]
  private var surface: [String: String] = [:]
  private let stemmer = Stemmer()
  private var documents = 0

  /// An empty builder.
  public init() {}

  /// Adds a document with its texts, each with the weight of its field, and gives its number (0, 1, 2 …).
  @discardableResult
  public mutating func add(_ fields: [(weight: Float, text: String)]) -> Int {
    let number = documents
    documents += 1
    var weights: [String: Float] = [:]
    for (weight, text) in fields {
      for word in Words.split(text) where !Words.stop.contains(word) {
        let stem = stemmer.stem(word)
        surface[word] = stem
        weights[stem, default: 0] += weight
      }
    }
    for (term, weight) in weights {
      terms[term, default: []].append(Posting(document: UInt32(number), weight: weight))
    }
    return number
  }

  /// The finished index. Compounds are taken apart with the words of the documents themselves, so that
  /// "Beratung" finds "Schuldnerberatung".
  public consuming func build() -> SearchIndex {
    let splitter = CompoundSplitter(words: surface)
    var parts: [String: [Posting]] = [:]
    for (word, stem) in surface.sorted(by: { $0.key < $1.key }) {
      guard let postings = terms[stem] else { continue }
      for part in splitter.parts(of: word) where part != stem {
        parts[part, default: []] += postings.map { Posting(document: $0.document, weight: $0.weight * 0.5) }
      }
    }
    for (term, postings) in parts {
      var best: [UInt32: Float] = [:]
      for posting in terms[term, default: []] + postings {
        best[posting.document] = max(best[posting.document] ?? 0, posting.weight)
      }
      terms[term] = best.map { Posting(document: $0, weight: $1) }.sorted { $0.document < $1.document }
    }
    return SearchIndex(terms: terms, words: surface, documents: documents)
  }
}

/// Takes German compounds apart into words that are known.
struct CompoundSplitter: Sendable {
  /// Stems by word as written.
  let words: [String: String]

  /// The stems of the parts of a compound; none when it is not one. The longest last part wins.
  func parts(of word: String) -> [String] {
    let letters = Array(word)
    guard letters.count >= 8, letters.count <= 60 else { return [] }
    for cut in 3...(letters.count - 4) {
      guard let tail = words[String(letters[cut...])] else { continue }
      let head = String(letters[..<cut])
      if let stem = stem(ofHead: head) { return [stem, tail] }
      // An unknown head is no reason to miss the tail: Elterncafé is a café.
      if letters.count - cut >= 6 { return [tail] }
    }
    return []
  }

  private func stem(ofHead head: String) -> String? {
    if let stem = words[head] { return stem }
    for link in ["s", "n", "en", "es", "er"] where head.hasSuffix(link) && head.count - link.count >= 3 {
      if let stem = words[String(head.dropLast(link.count))] { return stem }
    }
    return words[head + "e"] ?? words[head + "en"]
  }
}
