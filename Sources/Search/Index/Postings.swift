/// Which documents have which feature, and how heavily: one stretch of memory for all features.
struct Postings: Sendable {
  /// Where each feature's postings begin, and one more.
  private(set) var starts: [UInt32]
  private(set) var documents: [UInt32]
  /// 1…255: the weight of the word in the document after saturation.
  private(set) var impacts: [UInt8]
  /// Features that many documents have, also as bits.
  private(set) var frequent: [UInt32: FrequentFeature] = [:]

  /// One feature of one document.
  struct Entry {
    var feature: UInt32
    var document: UInt32
    var impact: UInt8
  }

  /// Postings of entries that come in the order of their documents.
  init(_ entries: [Entry], features: Int, documents count: Int) {
    starts = [UInt32](repeating: 0, count: features + 1)
    for entry in entries { starts[Int(entry.feature) + 1] += 1 }
    for feature in 0..<features { starts[feature + 1] += starts[feature] }
    var next = starts
    documents = [UInt32](repeating: 0, count: entries.count)
    impacts = [UInt8](repeating: 0, count: entries.count)
    for entry in entries {
      let place = Int(next[Int(entry.feature)])
      documents[place] = entry.document
      impacts[place] = entry.impact
      next[Int(entry.feature)] += 1
    }
    let words = (count + 63) / 64
    for feature in 0..<UInt32(features) where self.count(feature) > max(64, count / 64) {
      let range = range(feature)
      frequent[feature] = FrequentFeature(documents[range], impacts[range], words: words)
    }
  }

  /// How many documents have a feature.
  func count(_ feature: UInt32) -> Int { Int(starts[Int(feature) + 1] - starts[Int(feature)]) }

  /// Where a feature's postings stand.
  func range(_ feature: UInt32) -> Range<Int> {
    Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
  }

  /// Looks up how heavily documents have a feature.
  func lookup(_ feature: UInt32) -> Lookup { Lookup(frequent: frequent[feature], range: range(feature)) }

  /// How heavily a document has a feature; nil: not at all.
  func impact(_ lookup: Lookup, in document: UInt32) -> UInt8? {
    if let frequent = lookup.frequent { return frequent.place(of: document).map { impacts[$0] } }
    var (low, high) = (lookup.range.lowerBound, lookup.range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low < lookup.range.upperBound && documents[low] == document ? impacts[low] : nil
  }

  /// Where a feature's postings are, found once for many documents.
  struct Lookup {
    fileprivate var frequent: FrequentFeature?
    fileprivate var range: Range<Int>
  }
}
