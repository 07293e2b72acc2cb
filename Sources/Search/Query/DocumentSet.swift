/// A set of document numbers as bits.
public struct DocumentSet: Sendable, Hashable {
  private(set) var words: [UInt64]
  /// How many documents there are in all.
  public private(set) var capacity: Int

  /// A set of none or of all documents.
  public init(capacity: Int, all: Bool = false) {
    self.capacity = capacity
    words = Array(repeating: all ? .max : 0, count: (capacity + 63) / 64)
    if all, !capacity.isMultiple(of: 64), let last = words.indices.last {
      words[last] = (1 << UInt64(capacity % 64)) - 1
    }
  }

  /// Whether a document is in the set.
  public func contains(_ document: Int) -> Bool {
    document >= 0 && document < capacity && words[document >> 6] & (1 << UInt64(document & 63)) != 0
  }

  /// Adds a document.
  public mutating func insert(_ document: Int) {
    precondition(document < capacity, "a document of another index")
    words[document >> 6] |= 1 << UInt64(document & 63)
  }

  /// Adds up to 64 documents at once: bit n of `bits` is document 64 × `index` + n.
  mutating func formUnion(word index: Int, _ bits: UInt64) { words[index] |= bits }

  /// Adds documents as bits, no more than there is room for.
  mutating func formUnion(_ bits: [UInt64]) {
    for index in bits.indices { words[index] |= bits[index] }
  }

  /// Takes a document out.
  public mutating func remove(_ document: Int) {
    guard contains(document) else { return }
    words[document >> 6] &= ~(1 << UInt64(document & 63))
  }

  /// Makes room for more documents, none of which is in the set.
  public mutating func grow(to capacity: Int) {
    guard capacity > self.capacity else { return }
    self.capacity = capacity
    words += Array(repeating: 0, count: (capacity + 63) / 64 - words.count)
  }

  /// Keeps what is in both.
  public mutating func formIntersection(_ other: DocumentSet) {
    for index in words.indices { words[index] &= index < other.words.count ? other.words[index] : 0 }
  }

  /// Adds what is in the other.
  public mutating func formUnion(_ other: DocumentSet) {
    grow(to: other.capacity)
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  /// How many documents are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The numbers from a position on, in order: `skip` are passed over, at most `limit` given.
  public func numbers(skip: Int, limit: Int) -> [Int] {
    var out: [Int] = []
    var left = skip
    for (index, word) in words.enumerated() {
      let count = word.nonzeroBitCount
      if left >= count {
        left -= count
        continue
      }
      var bits = word
      while bits != 0, out.count < limit {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        if left > 0 { left -= 1 } else { out.append(index * 64 + bit) }
      }
      if out.count >= limit { break }
    }
    return out
  }
}
