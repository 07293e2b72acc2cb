import Testing

@testable import Search

@Suite struct ChoosingTests {
  @Test func emptyQueryGivesAllInOrderByPages() {
    let result = index((0..<130).map { "Angebot \($0)" }).search("  ", skip: 60, limit: 3)
    #expect(result.total == 130)
    #expect(result.hits.map(\.document) == [60, 61, 62])
  }

  @Test func narrowingAndCounting() {
    let index = index(["Sport", "Sport", "Sport", "Musik"])
    var set = DocumentSet(capacity: 4)
    set.insert(1)
    set.insert(3)
    let result = index.search("sport", among: set)
    #expect(result.total == 1)
    #expect(result.hits.map(\.document) == [1])
    #expect(index.search("sport").counts([set, DocumentSet(capacity: 4, all: true)]) == [1, 3])
  }

  @Test func loweredDocumentsComeLater() {
    var set = DocumentSet(capacity: 2)
    set.insert(0)
    #expect(index(["Sport", "Sport"]).search("sport", lowering: set).hits.map(\.document) == [1, 0])
  }

  @Test func reasonsSayWhatMet() {
    var builder = SearchIndexBuilder()
    builder.add(SearchDocument([(.name, "Schuldnerberatung"), (.description, "Nachhilfe für Kinder")]))
    let index = builder.build()
    func reason(_ query: String) -> SearchReason? { index.reasons(query, documents: [0])[0].first }
    #expect(reason("nachilfe")?.kind == .typo(1))
    #expect(reason("nachilfe")?.found == "Nachhilfe")
    #expect(reason("nachilfe")?.field == .description)
    #expect(reason("Beratung")?.kind == .part)
    #expect(reason("debt advice")?.kind == .translation)
    #expect(reason("Schuldnerberatung")?.kind == .word)
    #expect(index.reasons("sport", documents: [0, 9]) == [[], []])
  }

  @Test func suggestionsCompleteWordsAndNames() {
    let index = index(["Nachhilfe Mathe", "Nachbarschaftstreff", "Nachhilfe Deutsch", "Turnen"])
    let some = index.suggestions("nach")
    #expect(some.first == "Nachhilfe")
    #expect(some.contains("Nachbarschaftstreff"))
    #expect(index.suggestions("nachhilfe ma").contains { $0.lowercased() == "nachhilfe mathe" })
    #expect(index.suggestions("") == [])
    #expect(index.suggestions("nachhilfe ") == [])
    #expect(index.suggestions("xyz") == [])
  }

  @Test func correctionsNameWhatMayBeMeant() {
    let index = index(["Nachhilfe Mathe", "Turnen"], lexicon: .empty)
    #expect(index.search("nachilfe mathe").correction == "Nachhilfe mathe")
    #expect(index.search("nachhilfe mathe").correction == nil)
  }
}

@Suite struct DocumentSetTests {
  @Test func countsAndPagesOverWordBounds() {
    var set = DocumentSet(capacity: 200)
    for number in [0, 63, 64, 127, 128, 199] { set.insert(number) }
    #expect(set.count == 6)
    #expect(set.numbers(skip: 1, limit: 3) == [63, 64, 127])
    #expect(set.numbers(skip: 6, limit: 3).isEmpty)
    #expect(DocumentSet(capacity: 70, all: true).count == 70)
    set.remove(64)
    set.remove(65)
    #expect(set.count == 5)
    set.grow(to: 300)
    #expect(set.contains(299) == false)
    #expect(set.count == 5)
  }

  @Test func intersectionKeepsBoth() {
    var left = DocumentSet(capacity: 10)
    var right = DocumentSet(capacity: 10)
    left.insert(1)
    left.insert(2)
    right.insert(2)
    left.formIntersection(right)
    #expect(left.numbers(skip: 0, limit: 9) == [2])
  }
}
