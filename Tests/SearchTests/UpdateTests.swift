import Testing

@testable import Search

@Suite struct UpdateTests {
  private static let words = [
    "lesen", "rechnen", "turnen", "schwimmen", "singen", "kochen", "malen", "tanzen", "klettern", "nähen",
  ]

  private static func document(_ dice: inout Dice) -> [String] {
    (0..<Int.random(in: 1...4, using: &dice)).map { _ in words[Int.random(in: 0..<10, using: &dice)] }
  }

  @Test(arguments: 1...6)
  func changesEqualARebuiltIndex(_ seed: UInt64) {
    var dice = Dice(state: seed)
    var truth: [[String]?] = [Self.words]
    for _ in 0..<30 { truth.append(Self.document(&dice)) }
    var builder = SearchIndexBuilder(lexicon: .empty)
    for document in truth { builder.add(SearchDocument([(.name, (document ?? []).joined(separator: " "))])) }
    var live = builder.build()
    for step in 0..<120 {
      let number = Int.random(in: 1...truth.count, using: &dice)
      if Bool.random(using: &dice), number < truth.count {
        truth[number] = nil
        live = live.removing(number)
      } else {
        let document = Self.document(&dice)
        if number == truth.count { truth.append(document) } else { truth[number] = document }
        live = live.replacing(number, with: SearchDocument([(.name, document.joined(separator: " "))]))
      }
      if step == 70 { live = live.merged() }
    }
    let merged = live.merged()
    #expect(merged.shards.count == 1)
    for _ in 0..<60 {
      let query = Self.document(&dice)
      let expected = truth.indices.filter { truth[$0].map { !Set($0).isDisjoint(with: query) } ?? false }
      for index in [live, merged] {
        let result = index.search(query.joined(separator: " "), limit: 1_000)
        #expect(result.matches.numbers(skip: 0, limit: 1_000) == expected)
        #expect(result.hits.map(\.document).sorted() == expected)
      }
    }
    #expect(live.search("", limit: 0).total == truth.compactMap(\.self).count)
  }

  @Test func theOldIndexStaysWhatItWas() {
    let old = index(["Turnen", "Lesen"])
    let new = old.replacing(0, with: SearchDocument([(.name, "Singen")]))
    #expect(found("turnen", in: old) == [0])
    #expect(found("turnen", in: new) == [])
    #expect(found("singen", in: new) == [0])
    let more = new.adding(SearchDocument([(.name, "Turnen")]))
    #expect(more.number == 2)
    #expect(found("turnen", in: more.index) == [2])
    #expect(more.index.removing(2).removing(2).removing(77).documents.count == 2)
  }
}
