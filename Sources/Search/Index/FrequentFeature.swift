/// A feature that many documents have: their set as bits, and where in the postings each of them stands.
struct FrequentFeature: Sendable {
  /// `strong` is reached by so many documents.
  static let best = 64

  /// A bit a document.
  let bits: [UInt64]
  /// Before each word of the bits, where the postings of its documents begin.
  private let before: [UInt32]
  /// An impact that `best` documents reach; 0 if there are fewer.
  let strong: UInt8

  init(_ documents: ArraySlice<UInt32>, _ impacts: ArraySlice<UInt8>, words: Int) {
    var bits = [UInt64](repeating: 0, count: words)
    for document in documents { bits[Int(document >> 6)] |= 1 << UInt64(document & 63) }
    var place = UInt32(documents.startIndex)
    before = bits.map { word in
      defer { place += UInt32(word.nonzeroBitCount) }
      return place
    }
    self.bits = bits
    var counts = [Int](repeating: 0, count: 256)
    for impact in impacts { counts[Int(impact)] += 1 }
    var seen = 0
    strong = UInt8(
      counts.indices.reversed().first {
        seen += counts[$0]
        return seen >= Self.best
      } ?? 0)
  }

  /// Where in the postings a document stands; nil: nowhere.
  func place(of document: UInt32) -> Int? {
    let (index, bit) = (Int(document >> 6), UInt64(1) << UInt64(document & 63))
    let word = bits[index]
    guard word & bit != 0 else { return nil }
    return Int(before[index]) + (word & (bit - 1)).nonzeroBitCount
  }
}
