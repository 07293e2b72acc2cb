/// Takes German compounds apart by dynamic programming over known parts and linking letters.
struct CompoundSplitter: Sendable {
  /// Words that may be parts, whatever their length from three letters.
  let parts: TermDictionary
  /// Words of the documents; from four letters they may be parts.
  var words: [TermDictionary]

  /// The pieces of a compound, two or more; empty when it is none. The last piece gives the meaning, so an
  /// unknown beginning is no reason to miss it: Elterncafé is a café.
  func split(_ word: Letters) -> [Letters] {
    guard (6...40).contains(word.count), Script(word) == .latin, !word.isNumber else { return [] }
    let hashes = TermHash.beginnings(word)
    // For each position the cheapest way there and where its last piece begins and ends.
    var cost = [Float](repeating: .infinity, count: word.count + 1)
    var piece = [Range<Int>](repeating: 0..<0, count: word.count + 1)
    cost[0] = 0
    for start in 0...(word.count - 3) where cost[start] < .infinity {
      for end in (start + 3)...word.count where start > 0 || end < word.count {
        guard let price = price(word, start..<end, hashes) else { continue }
        for link in [0] + Self.linkLengths(word, end) {
          let next = end + link
          let total = cost[start] + price + (link == 0 ? 0 : 0.1)
          // A link stands between pieces, so never at the end.
          if link > 0 && next >= word.count { continue }
          if total < cost[next] {
            cost[next] = total
            piece[next] = start..<end
          }
        }
      }
    }
    if cost[word.count] < .infinity { return pieces(word, cost, piece) }
    return tail(word, hashes)
  }

  private func pieces(_ word: Letters, _ cost: [Float], _ piece: [Range<Int>]) -> [Letters] {
    var out: [Letters] = []
    var end = word.count
    while end > 0 {
      out.append(Array(word[piece[end]]))
      end = piece[end].lowerBound
    }
    return out.count > 1 ? out.reversed() : []
  }

  /// The longest known end of at least five letters behind at least four others.
  private func tail(_ word: Letters, _ hashes: [UInt64]) -> [Letters] {
    guard word.count >= 9 else { return [] }
    for start in 4...(word.count - 5) where price(word, start..<word.count, hashes) != nil {
      return [Array(word[start...])]
    }
    return []
  }

  /// Fewer and longer pieces are better.
  private func price(_ word: Letters, _ range: Range<Int>, _ hashes: [UInt64]) -> Float? {
    let hash = TermHash.stretch(hashes, range)
    if parts.find(word, range, hash) != nil { return 1 + 1 / Float(range.count) }
    guard range.count >= 4 else { return nil }
    for dictionary in words where dictionary.find(word, range, hash) != nil {
      return 1.3 + 2 / Float(range.count)
    }
    return nil
  }

  /// The linking letters s, es, n, en, er and e that stand behind a piece.
  private static func linkLengths(_ word: Letters, _ end: Int) -> [Int] {
    guard end < word.count else { return [] }
    let (e, n, r, s): (UInt16, UInt16, UInt16, UInt16) = (101, 110, 114, 115)
    let second = end + 1 < word.count ? word[end + 1] : 0
    switch (word[end], second) {
    case (s, _), (n, _): return [1]
    case (e, s), (e, n), (e, r): return [1, 2]
    case (e, _): return [1]
    default: return []
    }
  }
}
