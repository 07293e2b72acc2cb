import Testing

@testable import Search

@Suite struct LexiconTests {
  private static let town = index([
    "Lesepaten", "Kinderzuschlag beantragen", "Frauenhaus", "Hebammensprechstunde", "Dolmetscher", "Turnen",
    "Schuldnerberatung", "Schulsozialarbeit", "Deutschkurs für Eltern", "Schwimmkurs", "Unterhaltsvorschuss",
  ])

  @Test(arguments: [
    ("mein kind kann schlecht lesen", 0), ("mein Lohn reicht nicht", 1), ("mein Mann schlägt mich", 2),
    ("midwife", 3), ("акушерка", 3), ("ebe", 3), ("قابلة", 3), ("перекладач", 4), ("tercüman lazım", 4),
    ("مترجم", 4), ("we are in debt", 6), ("okulda benimle dalga geçiyorlar", 7), ("Deutsch lernen", 8),
    ("learn german", 8), ("плавання для дітей", 9), ("der Vater zahlt nicht", 10), ("nafaka", 10),
  ])
  func everydayWordsFindTheThing(_ query: String, _ document: Int) {
    #expect(found(query, in: Self.town).first == document)
  }

  @Test func everyFileReads() throws {
    for file in Lexicon.files {
      _ = try Lexicon([(file.name, String(decoding: file.bytes, as: UTF8.self))])
    }
    #expect(Lexicon.standard.count >= 430)
    #expect(Lexicon.standard.triggerCount >= 15_000)
  }

  @Test(arguments: [
    ("[Wortteile\n", 1), ("[Teile]", 1), ("  en word", 1), ("Hebamme\n  xx word", 2), ("A\n\n  sagt", 3),
    ("[Füllwörter zz]", 1), ("[Bindewörter zz]", 1), ("# gut\n,,,", 2),
  ])
  func errorsNameTheLine(_ text: String, _ line: Int) {
    let error = #expect(throws: LexiconError.self) { _ = try Lexicon([("a.txt", text)]) }
    #expect(error?.line == line)
    #expect(error?.file == "a.txt")
  }

  @Test func coordinatorsAddTheirOwn() throws {
    let lexicon = try Lexicon([
      ("a.txt", "[Füllwörter de]\nich\n[Begriffe]\nDings, Bums\n  sagt ich will das da\n")
    ])
    let index = index(["Dings", "Anderes"], lexicon: lexicon)
    #expect(found("bums", in: index) == [0])
    #expect(found("will das da", in: index) == [0])
  }
}

@Suite struct LanguageTests {
  @Test func translationsAreFound() {
    var builder = SearchIndexBuilder()
    var document = SearchDocument([(.name, "Lernhilfe")])
    document.add(.alternateName, "مساعدة في المدرسة", language: "ar")
    document.add(.alternateName, "Допомога родинам", language: "uk")
    document.add(.alternateName, "Okullarda yardım", language: "tr")
    builder.add(SearchDocument([(.name, "Turnen")]))
    builder.add(document)
    let index = builder.build()
    for query in ["المدرسة", "допомога", "yardım", "YARDIM", "okullarda"] {
      #expect(found(query, in: index) == [1])
    }
  }
}
