/// Which documents have which feature, and how heavily: one stretch of memory for all features.
struct Postings: Sendable {
  /// Where each feature's postings begin, and one more.
  private(set) var starts: [UInt32]
  private(set) var documents: [UInt32]
  /// 1…255: the weight of the word in the document after saturation.
  private(set) var impacts: [UInt8]
  /// Features that many documents have, also as bits.
  private(set) var bitmaps: [UInt32: [UInt64]] = [:]

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
      var bits = [UInt64](repeating: 0, count: words)
      for place in range(feature) { bits[Int(documents[place] >> 6)] |= 1 << UInt64(documents[place] & 63) }
      bitmaps[feature] = bits
    }
  }

  /// How many documents have a feature.
  func count(_ feature: UInt32) -> Int { Int(starts[Int(feature) + 1] - starts[Int(feature)]) }

  /// Where a feature's postings stand.
  func range(_ feature: UInt32) -> Range<Int> {
    Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
  }

  /// How heavily a document has a feature; nil: not at all.
  func impact(_ feature: UInt32, in document: UInt32) -> UInt8? {
    var low = Int(starts[Int(feature)])
    var high = Int(starts[Int(feature) + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low < end && documents[low] == document ? impacts[low] : nil
  }
}
