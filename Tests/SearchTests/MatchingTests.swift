import Testing

@testable import Search

@Suite struct MatchingTests {
  @Test(arguments: ["kindergarten", "KINDERGAERTEN", "Kinderga\u{308}rten", "kindergärten", "Kindérgarten"])
  func spellingsFold(_ query: String) {
    #expect(found(query, in: index(["Kindergärten in Gerzen", "Rathaus"])).first == 0)
  }

  @Test func sharpSAndSoftHyphensFold() {
    let index = index(["Straßenfest", "Rathaus"], lexicon: .empty)
    #expect(found("strassenfest", in: index) == [0])
    #expect(found("Straßen\u{AD}fest", in: index) == [0])
    #expect(Letters(folding: "neue Quelle").text == "neue")
  }

  @Test func stemsMeetAndTheVeryFormComesFirst() {
    #expect(found("Kurse", in: index(["Kurs", "Kurse", "Rathaus"], lexicon: .empty)) == [1, 0])
  }

  @Test func compoundsOpenInDocumentsAndQuestions() {
    let index = index(["Schuldnerberatung im Rathaus", "Beratung für Eltern", "Schwimmen für Kinder"])
    #expect(Set(found("beratungen", in: index)) == [0, 1])
    #expect(found("Elternberatung", in: index).first == 1)
    #expect(found("Kinderschwimmen", in: index).first == 2)
  }

  @Test func linkingLettersStandBetweenParts() {
    var parts = TermDictionary()
    for part in ["geburt", "vorbereitung", "kurs", "kind", "tag"] { _ = parts.insert(Letters(folding: part)) }
    let splitter = CompoundSplitter(parts: parts, words: [])
    func split(_ word: String) -> [String] { splitter.split(Letters(folding: word)).map(\.text) }
    #expect(split("Geburtsvorbereitungskurs") == ["geburt", "vorbereitung", "kurs"])
    #expect(split("Kindertag") == ["kind", "tag"])
    #expect(split("Kurs") == [])
    #expect(split("Elternkurs") == [])
    #expect(split("Waldvorbereitung") == ["vorbereitung"])
  }

  @Test(arguments: [
    ("nachilfe", true), ("nachhilffe", true), ("nahchilfe", true), ("machhilfe", true), ("nachhifle", true),
    ("nacchhilffe", true), ("nxchhxlfx", false),
  ])
  func typosAreForgiven(_ query: String, _ isFound: Bool) {
    #expect(found(query, in: index(["Nachhilfe", "Rathaus"], lexicon: .empty)).contains(0) == isFound)
  }

  @Test func shortWordsAreTakenAsTheyAre() {
    #expect(found("rad", in: index(["Rat", "Bad"], lexicon: .empty)).isEmpty)
  }

  @Test func distanceIsThatOfASlowOne() {
    func slow(_ left: Letters, _ right: Letters) -> Int {
      var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
      for row in 0...left.count {
        for column in 0...right.count {
          if row == 0 || column == 0 {
            rows[row][column] = row + column
            continue
          }
          let other = left[row - 1] == right[column - 1] ? 0 : 1
          var value = min(
            rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + other)
          if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
            value = min(value, rows[row - 2][column - 2] + 1)
          }
          rows[row][column] = value
        }
      }
      return rows[left.count][right.count]
    }
    var dice = Dice(state: 7)
    for _ in 0..<3_000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 1...8, using: &dice)).map { _ in UInt16.random(in: 97...99, using: &dice) }
      }
      let distance = slow(words[0], words[1])
      for limit in 1...2 {
        #expect(
          EditDistance.between(words[0], words[1], limit: limit) == (distance <= limit ? distance : nil))
      }
    }
  }

  @Test func beginningsFindLongerWords() {
    #expect(found("nachh", in: index(["Nachhilfe", "Nachbarschaft"], lexicon: .empty)) == [0])
  }

  @Test func neighboursComeFirstAndQuotationMarksAsk() {
    let index = index(["lesen und rechnen lernen", "lesen lernen mit rechnen"], lexicon: .empty)
    #expect(found("lesen lernen", in: index) == [1, 0])
    #expect(found("\"lesen lernen\"", in: index) == [1])
    #expect(found("„rechnen lernen“", in: index) == [0])
  }

  @Test func weightyFieldsComeFirst() {
    var builder = SearchIndexBuilder(lexicon: .empty)
    builder.add(SearchDocument([(.name, "Alles"), (.place, "Nachhilfe")]))
    builder.add(SearchDocument([(.name, "Alles"), (.description, "Nachhilfe")]))
    builder.add(SearchDocument([(.name, "Alles"), (.summary, "Nachhilfe")]))
    builder.add(SearchDocument([(.name, "Nachhilfe")]))
    #expect(found("nachhilfe", in: builder.build()) == [3, 2, 1, 0])
  }

  @Test func tiesKeepTheOrderOfTheDocuments() {
    let index = index((0..<200).map { _ in "Sport" })
    #expect(index.search("sport", skip: 120, limit: 3).hits.map(\.document) == [120, 121, 122])
  }

  @Test func pagesNeitherRepeatNorLose() {
    let index = index((0..<150).map { "Sport \($0 % 3 == 0 ? "Turnen" : "Lesen") \($0)" })
    let pages = (0..<15).flatMap {
      index.search("turnen sport", skip: $0 * 10, limit: 10).hits.map(\.document)
    }
    #expect(Set(pages).count == 150)
    #expect(pages == index.search("turnen sport", limit: 150).hits.map(\.document))
  }
}
