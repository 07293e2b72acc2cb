/// Hashes words so that the hash of every stretch of a word follows from those of its beginnings.
enum TermHash {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// Powers of the base.
  static let powers: [UInt64] = (0...Tokenizer.longestWord).reduce(into: []) { out, _ in
    out.append((out.last ?? 0) == 0 ? 1 : out[out.count - 1] &* base)
  }

  /// The hash of each beginning of a word, from the empty one to the whole.
  static func beginnings(_ word: Letters) -> [UInt64] {
    var out: [UInt64] = [0]
    out.reserveCapacity(word.count + 1)
    for letter in word { out.append(out[out.count - 1] &* base &+ UInt64(letter) &+ 1) }
    return out
  }

  static func of(_ word: Letters) -> UInt64 {
    word.reduce(0) { $0 &* base &+ UInt64($1) &+ 1 }
  }

  /// The hash of the letters in a range.
  static func stretch(_ beginnings: [UInt64], _ range: Range<Int>) -> UInt64 {
    beginnings[range.upperBound] &- beginnings[range.lowerBound] &* powers[range.count]
  }

  /// Spreads the bits for a table.
  static func mixed(_ hash: UInt64) -> UInt64 {
    let first = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return first ^ (first >> 32)
  }
}

/// Numbers words from 0 in the order in which they come. One stretch of memory, no object a word.
struct TermDictionary: Sendable {
  private var letters: [UInt16] = []
  private var starts: [UInt32] = [0]
  /// Open addressing: number + 1, or 0 for free; the size is a power of two.
  private var table = [UInt32](repeating: 0, count: 64)

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The letters of a word.
  subscript(_ term: UInt32) -> Letters { Array(letters[range(term)]) }

  /// How long a word is.
  func length(_ term: UInt32) -> Int { Int(starts[Int(term) + 1] - starts[Int(term)]) }

  /// The number of a word.
  func find(_ word: Letters) -> UInt32? { find(word, 0..<word.count, TermHash.of(word)) }

  /// The number of a stretch of a word whose hash is known.
  func find(_ word: Letters, _ stretch: Range<Int>, _ hash: UInt64) -> UInt32? {
    let mask = UInt64(table.count - 1)
    var slot = Int(TermHash.mixed(hash) & mask)
    while table[slot] != 0 {
      let term = table[slot] - 1
      if equals(term, word, stretch) { return term }
      slot = (slot + 1) & Int(mask)
    }
    return nil
  }

  /// The number of a word, new or old.
  mutating func insert(_ word: Letters) -> UInt32 {
    if let term = find(word) { return term }
    let term = UInt32(count)
    letters += word
    starts.append(UInt32(letters.count))
    place(term, TermHash.of(word))
    if count * 2 > table.count { grow() }
    return term
  }

  /// Whether one word stands before another in the order of their letters.
  func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    letters[range(left)].lexicographicallyPrecedes(letters[range(right)])
  }

  /// Whether a word stands before these letters.
  func precedes(_ term: UInt32, _ word: Letters) -> Bool {
    letters[range(term)].lexicographicallyPrecedes(word)
  }

  /// Whether a word begins with these letters.
  func begins(_ term: UInt32, with prefix: Letters) -> Bool {
    length(term) >= prefix.count && letters[range(term)].prefix(prefix.count) == prefix[...]
  }

  private func range(_ term: UInt32) -> Range<Int> {
    Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
  }

  private func equals(_ term: UInt32, _ word: Letters, _ stretch: Range<Int>) -> Bool {
    guard length(term) == stretch.count else { return false }
    let start = Int(starts[Int(term)])
    for offset in 0..<stretch.count where letters[start + offset] != word[stretch.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func place(_ term: UInt32, _ hash: UInt64) {
    let mask = table.count - 1
    var slot = Int(TermHash.mixed(hash) & UInt64(mask))
    while table[slot] != 0 { slot = (slot + 1) & mask }
    table[slot] = term + 1
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for term in 0..<UInt32(count) { place(term, TermHash.of(self[term])) }
  }
}
