import Search
import Testing

@Suite struct SearchIndexTests {
  private func index(_ texts: [String]) -> SearchIndex {
    var builder = SearchIndexBuilder()
    for text in texts { builder.add([(weight: 1, text: text)]) }
    return builder.build()
  }

  private func found(_ query: String, in index: SearchIndex) -> [Int] {
    index.search(query).hits.map(\.document)
  }

  @Test func stemsFoldAndCompoundsOpen() {
    let index = index(["Kindergärten in Gerzen", "Schuldnerberatung im Rathaus", "Beratung für Eltern"])
    #expect(found("kindergarten", in: index) == [0])
    #expect(found("KINDERGAERTEN", in: index) == [0])
    #expect(found("Kinderga\u{308}rten", in: index) == [0])
    #expect(found("beratungen", in: index) == [2, 1])
    #expect(found("Schuldner", in: index) == [1])
  }

  @Test func prefixesFindLongerWords() {
    #expect(found("nachh", in: index(["Nachhilfe", "Nachbarschaft"])) == [0])
  }

  @Test func moreWordsMatchedComeFirstAndTiesKeepTheirOrder() {
    let index = index(["lesen lernen", "lesen", "lernen lesen"])
    #expect(found("lesen lernen", in: index) == [0, 2, 1])
  }

  @Test func stopWordsAloneStillSearch() {
    #expect(found("für", in: index(["Hilfe", "Hilfe für Eltern"])) == [])
    #expect(
      found("mein kind kann schlecht lesen", in: index(["Lesepaten", "Lesen üben", "Kind"])).contains(1))
  }

  @Test func emptyQueryGivesAllInOrderByPages() {
    let index = index((0..<130).map { "Angebot \($0)" })
    let result = index.search("  ", skip: 60, limit: 3)
    #expect(result.total == 130)
    #expect(result.hits.map(\.document) == [60, 61, 62])
  }

  @Test func narrowingKeepsOnlyTheSet() {
    let index = index(["Sport", "Sport", "Sport"])
    var set = DocumentSet(capacity: 3)
    set.insert(1)
    let result = index.search("sport", among: set)
    #expect(result.total == 1)
    #expect(result.hits.map(\.document) == [1])
  }

  @Test func hostileQueriesAreAnswered() {
    let index = index(["Hilfe in der Schule", "مساعدة في المدرسة"])
    let queries = [
      String(repeating: "Kindergarten", count: 1_000), "\u{0}\u{1}\u{1B}[31m", "👩‍👧‍👦🎉", "' OR 1=1 --",
      String(repeating: "a ", count: 10_000), "\u{202E}hcuser",
    ]
    for query in queries { #expect(index.search(query).total == 0) }
  }

  @Test func otherScriptsAreFound() {
    #expect(found("المدرسة", in: index(["Schule", "مساعدة في المدرسة"])) == [1])
    #expect(found("допомога", in: index(["Допомога родинам", "Hilfe"])) == [0])
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
