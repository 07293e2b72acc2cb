import Testing

@testable import Search

@Suite struct HostileTests {
  private static let town = index(["Hilfe in der Schule", "مساعدة في المدرسة", "Kindergarten"])

  @Test(arguments: [
    String(repeating: "Kindergartenx", count: 1_000), "\u{0}\u{1}\u{1B}[31m", "👩‍👧‍👦🎉", "' OR 1=1 --",
    String(repeating: "qx ", count: 10_000), "\u{202E}xyzuq",
    "e" + String(repeating: "\u{301}", count: 10_000),
    String(repeating: "\u{301}", count: 10_000), String(repeating: "\"", count: 10_000), "\u{FFFD}\u{FEFF}",
    String(repeating: "\u{200D}", count: 5_000), "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "ﷺﷺﷺ",
  ])
  func questionsOfAnyKindAreAnswered(_ query: String) {
    #expect(Self.town.search(query).total == 0)
    #expect(Self.town.suggestions(query).count <= 8)
    #expect(Self.town.reasons(query, documents: [0, -1, 99]) == [[], [], []])
  }

  @Test func longQuestionsOfKnownWordsAreAnswered() {
    let words = String(repeating: "hilfe schule kindergarten lesen schulden wohnung ", count: 2_000)
    #expect(Self.town.search(words).total == 2)
  }

  @Test func oddPagesAreEmptyOrClamped() {
    #expect(Self.town.search("hilfe", skip: .max, limit: .max).hits.isEmpty)
    #expect(Self.town.search("hilfe", skip: -5, limit: 1).hits.count == 1)
    #expect(Self.town.search("hilfe", limit: -1).hits.isEmpty)
    #expect(Self.town.search("", skip: -1, limit: -1).hits.isEmpty)
    #expect(SearchIndex().search("hilfe").total == 0)
    #expect(SearchIndex().search("").total == 0)
  }

  @Test func documentsOfAnyKindAreIndexed() {
    let texts = ["", "\u{301}\u{301}", String(repeating: "wort", count: 5_000), "👩‍👧‍👦", "a\u{0}b"]
    #expect(index(texts).count == texts.count)
  }
}
