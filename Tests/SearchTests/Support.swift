@testable import Search

/// An index of names.
func index(_ names: [String], lexicon: Lexicon = .standard) -> SearchIndex {
  var builder = SearchIndexBuilder(lexicon: lexicon)
  for name in names { builder.add(SearchDocument([(.name, name)])) }
  return builder.build()
}

func found(_ query: String, in index: SearchIndex) -> [Int] { index.search(query).hits.map(\.document) }

/// Random numbers that are the same each time.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
