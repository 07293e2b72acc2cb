/// Finds words one edit away: two such words become one when a letter of either is left out. Words two edits
/// away are rare, so they are looked for one by one among those of nearly the same length and letters.
struct DeletionIndex: Sendable {
  private static let shortest = 4
  private static let longest = 32
  private let shift: UInt64
  private var starts: [UInt32]
  /// The rest of the hash, and the word.
  private var entries: [(check: UInt32, term: UInt32)]
  private var byLength: [UInt32]
  private var lengthStarts: [Int]
  private var masks: [UInt32]

  /// An index of the words of a dictionary.
  init(_ dictionary: TermDictionary) {
    var hashes: [(hash: UInt64, term: UInt32)] = []
    var lengths = [[UInt32]](repeating: [], count: Self.longest + 1)
    for term in 0..<UInt32(dictionary.count) {
      let length = dictionary.length(term)
      guard length >= Self.shortest, length <= Self.longest else { continue }
      let word = dictionary[term]
      if word.isNumber { continue }
      lengths[length].append(term)
      Self.eachHash(word) { hashes.append((hash: $0, term: term)) }
    }
    let bits = max(4, UInt64.bitWidth - max(1, hashes.count / 4).leadingZeroBitCount)
    shift = UInt64(UInt64.bitWidth - bits)
    starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    for entry in hashes { starts[Int(entry.hash >> shift) + 1] += 1 }
    for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
    var next = starts
    entries = Array(repeating: (check: 0, term: 0), count: hashes.count)
    for entry in hashes {
      let bucket = Int(entry.hash >> shift)
      entries[Int(next[bucket])] = (check: UInt32(truncatingIfNeeded: entry.hash), term: entry.term)
      next[bucket] += 1
    }
    byLength = lengths.flatMap(\.self)
    lengthStarts = lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    masks = byLength.map { Self.mask(dictionary[$0]) }
  }

  /// Words one edit away, or that are the same.
  func near(_ word: Letters, _ dictionary: TermDictionary) -> [UInt32] {
    guard word.count >= Self.shortest, word.count <= Self.longest else { return [] }
    var out: [UInt32] = []
    Self.eachHash(word) { hash in
      let bucket = Int(hash >> shift)
      for place in Int(starts[bucket])..<Int(starts[bucket + 1])
      where entries[place].check == UInt32(truncatingIfNeeded: hash) && !out.contains(entries[place].term) {
        out.append(entries[place].term)
      }
    }
    return out.filter { EditDistance.between(word, dictionary[$0], limit: 1) != nil }
  }

  /// Words two edits away.
  func distant(_ word: Letters, _ dictionary: TermDictionary) -> [UInt32] {
    guard word.count >= 8, word.count <= Self.longest - 2 else { return [] }
    let mask = Self.mask(word)
    var out: [UInt32] = []
    for place in lengthStarts[word.count - 2]..<lengthStarts[word.count + 3]
    where (masks[place] ^ mask).nonzeroBitCount <= 4 {
      let term = byLength[place]
      if EditDistance.between(word, dictionary[term], limit: 2) != nil { out.append(term) }
    }
    return out
  }

  /// Which letters there are; an edit changes at most two.
  private static func mask(_ word: Letters) -> UInt32 { word.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

  /// The hashes of a word and of the word without each of its letters.
  private static func eachHash(_ word: Letters, _ body: (UInt64) -> Void) {
    let hashes = TermHash.beginnings(word)
    body(TermHash.mixed(hashes[word.count]))
    for gap in word.indices where gap == 0 || word[gap] != word[gap - 1] {
      let rest = TermHash.stretch(hashes, (gap + 1)..<word.count)
      body(TermHash.mixed(hashes[gap] &* TermHash.powers[word.count - gap - 1] &+ rest))
    }
  }
}
