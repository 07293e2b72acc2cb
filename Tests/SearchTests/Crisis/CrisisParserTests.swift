import Testing

@testable import Search

/// The list of words can be read, extended and checked by people.
@Suite struct CrisisParserTests {
  @Test func theShippedListReads() throws {
    _ = try CrisisWords(file: "krise.txt", String(decoding: PackageResources.krise_txt, as: UTF8.self))
    #expect(CrisisWords.standard.count >= 300)
  }

  @Test func aListIsExtensible() throws {
    let words = try CrisisWords(
      file: "x.txt",
      """
      # Eine eigene Liste
      [Gewalt]
      de haue*, *streit, rote|blaue karte, nie_wieder_so, =hilfe
      [Kein Alarm]
      de hauemann
      """)
    for question in ["Haue!", "hauen", "Ehestreit", "blaue böse Karte", "nie wieder so", "Hilfe"] {
      #expect(words.topics(in: question) == [.violence], "\(question)")
    }
    for question in [
      "hauemann", "streiten", "grüne Karte", "nie im Leben wieder so", "Hilfe bitte", "Karte blaue",
    ] {
      #expect(words.topics(in: question).isEmpty, "\(question)")
    }
  }

  @Test(arguments: [
    ("de gewalt", 1), ("[Gewlt]", 1), ("[Gewalt]\nxx wort", 2), ("[Gewalt]\n\nde a, ***, b", 3),
    ("[Suizid]\nde |", 2), ("[Suizid]\nde a b | c", 2),
  ])
  func whatIsWrongIsNamedWithItsLine(_ text: String, _ line: Int) {
    #expect { _ = try CrisisWords(file: "x.txt", text) } throws: { ($0 as? LexiconError)?.line == line }
  }
}
