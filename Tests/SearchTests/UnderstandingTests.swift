import Search
import Testing

/// What a question is about, without its words.
@Suite struct UnderstandingTests {
  private static let index: SearchIndex = {
    var builder = SearchIndexBuilder()
    builder.add(SearchDocument([(.name, "Elterncafé"), (.description, "Kaffee und Zwirbelspaß")]))
    return builder.build()
  }()

  @Test(arguments: [
    ("Hebamme", "Hebamme"), ("ich suche eine Hebamme für mein Baby", "Hebamme"), ("akuşerka ebe", "Hebamme"),
    ("Kindergarden", "Kita"), ("بكاء الرضيع", "Baby"), ("Geld reicht nicht", ""),
  ])
  func conceptsAreNamed(question: String, concept: String) {
    let found = Self.index.understanding(question).concepts
    #expect(found.contains { concept.isEmpty || $0.contains(concept) }, "\(found)")
  }

  @Test func wordsThatNobodyKnowsAreNamedOnce() {
    let found = Self.index.understanding("Ich will zum Quidditch, Quidditch bitte! 0170 1234567")
    #expect(found.unknown == ["quidditch"], "stop words and numbers are none")
  }

  @Test func aWordOfAnOfferThatNoConceptKnowsIsUnknown() {
    #expect(Self.index.understanding("Zwirbelspaß").unknown == ["zwirbelspass"])
  }

  @Test(arguments: ["", "   ", "!?", "🎺", "der die das", String(repeating: "a ", count: 5_000)])
  func anyTextIsUnderstood(text: String) {
    let found = Self.index.understanding(text)
    #expect(found.concepts.count < 100 && found.unknown.count <= 40)
  }
}
