import Testing

@testable import Search

/// Leaving out what cannot be among the best changes nothing of what is found.
@Suite struct PruningTests {
  /// 6,000 documents, few words in most and many in few.
  private static func index(_ dice: inout Dice) -> (SearchIndex, [String]) {
    let heads = ["kinder", "familien", "schul", "lern", "sport", "jugend", "geld", "sprach"]
    let tails = ["hilfe", "treff", "kurs", "beratung", "gruppe", "stelle", "spiel"]
    var words = ["Hilfe", "Kinder", "und", "Familie", "Beratung", "Treff", "Lernen"]
    for head in heads { for tail in tails { words.append(head + tail) } }
    for number in 0..<200 { words.append("wort\(number)x") }
    var builder = SearchIndexBuilder()
    for _ in 0..<6_000 {
      let text = (0..<Int.random(in: 3...12, using: &dice)).map { _ in
        // Small places are likelier.
        let share = Double.random(in: 0..<1, using: &dice)
        return words[min(words.count - 1, Int(share * share * share * Double(words.count)))]
      }
      builder.add(
        SearchDocument([
          (.name, text.prefix(2).joined(separator: " ")),
          (.description, text.dropFirst(2).joined(separator: " ")),
        ]))
    }
    return (builder.build(), words)
  }

  @Test(arguments: 1...4) func theBestAreTheSame(seed: UInt64) {
    var dice = Dice(state: seed)
    let (index, words) = Self.index(&dice)
    let everything = DocumentSet(capacity: index.count, all: true)
    var lowered = DocumentSet(capacity: index.count)
    for number in stride(from: 0, to: index.count, by: 3) { lowered.insert(number) }
    for _ in 0..<150 {
      let count = Int.random(in: 1...5, using: &dice)
      let query = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &dice)] }
        .joined(separator: " ")
      let lowering = Bool.random(using: &dice) ? lowered : nil
      for limit in [0, 10, 40, 200] {
        let skip = Int.random(in: 0...20, using: &dice)
        let quick = index.search(query, lowering: lowering, skip: skip, limit: limit)
        // A choice that leaves everything is looked at document by document.
        let slow = index.search(query, among: everything, lowering: lowering, skip: skip, limit: limit)
        #expect(quick.total == slow.total && quick.matches == slow.matches, "\(query)")
        #expect(quick.hits.map(\.document) == slow.hits.map(\.document), "\(query), \(limit)")
        #expect(quick.hits.map(\.score) == slow.hits.map(\.score), "\(query), \(limit)")
      }
    }
  }

  @Test func somethingIsLeftOut() throws {
    var dice = Dice(state: 9)
    let (index, _) = Self.index(&dice)
    let shard = try #require(index.shards.first)
    #expect(shard.segment.postings.frequent.count > 20)
    let stemmer = Stemmer()
    let question = Question(
      "sprachspiel Hilfe Kinder", language: nil, lexicon: index.lexicon, stemmer: stemmer)
    let plan = Planner(
      shards: [shard], lexicon: index.lexicon, stemmer: stemmer, question: question,
      count: index.count
    ).plan()
    let pruning = Pruning(plan, shard.segment, best: 32, factor: 1)
    #expect(pruning.least.contains { $0 > 0 })
    var accumulator = Accumulator(segment: shard.segment, scratch: ScratchPool().take())
    accumulator.scratch.fit(documents: shard.segment.count, stems: shard.segment.stems.count)
    accumulator.add(pruning)
    #expect(!accumulator.unscored.isEmpty)
    let touched = accumulator.scratch.touched.reduce(0) { $0 + $1.nonzeroBitCount }
    #expect(touched < index.search("sprachspiel Hilfe Kinder", limit: 0).total)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 2_047, 2_048, 2_049, 5_000])
  func setsAreCountedRightly(capacity: Int) {
    var dice = Dice(state: UInt64(capacity))
    var (left, right) = (DocumentSet(capacity: capacity), DocumentSet(capacity: capacity + 700))
    var both = 0
    for number in 0..<capacity {
      let (isLeft, isRight) = (Bool.random(using: &dice), Bool.random(using: &dice))
      if isLeft { left.insert(number) }
      if isRight { right.insert(number) }
      if isLeft, isRight { both += 1 }
    }
    #expect(left.count(with: right) == both && right.count(with: left) == both)
    #expect(DocumentSet(capacity: capacity, all: true).count(with: left) == left.count)
  }
}
