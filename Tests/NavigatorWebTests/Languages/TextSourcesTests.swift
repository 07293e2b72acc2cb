import Foundation
import Testing

/// Texts that are missing, unused or stand in the wrong place are found in the sources.
struct TextSourcesTests {
  /// Names, and words that are the same in several languages.
  private static let same: Set = [
    "Start", "Jobcenter", "Telefon",
  ]

  private func properties(_ file: TextSources.File) -> [(owner: String, name: String)] {
    var found: [(String, String)] = []
    for match in file.text.matches(of: /struct (\w*Texts): Sendable \{((?:.|\n)*?)\n\}/) {
      // Nested types have texts of their own, which are looked for by the same names.
      for line in match.output.2.split(separator: "\n") where line.contains("var ") || line.hasPrefix("    ")
      {
        guard !line.contains("func "), !line.contains("init(") else { continue }
        for name in line.matches(
          of: /(?:var |, )(\w+): (?:@Sendable|String|Wording|\[|Words|\(|\w+Texts|TimeWords)/)
        {
          found.append((String(match.output.1), String(name.output.1)))
        }
      }
    }
    return found
  }

  @Test func everyTextIsUsed() throws {
    let texts = try TextSources.texts()
    let all =
      try TextSources.files("NavigatorWeb") + TextSources.files("Web") + TextSources.files("OffersWeb")
    let code = all.filter { !$0.path.contains("Texts") }.map(\.text).joined(separator: "\n")
    let words = Set(code.matches(of: /\.(\w+)/).map { String($0.output.1) })
    var count = 0
    for (owner, name) in texts.flatMap(properties) {
      count += 1
      if !words.contains(name) { Issue.record("\(owner).\(name) is used nowhere") }
    }
    #expect(count > 120, "the properties were not found: \(count)")
  }

  @Test func everyLanguageHasItsOwnWords() throws {
    let texts = try TextSources.texts()
    let german = Set(
      texts.filter { TextSources.language($0) == nil }.flatMap(TextSources.literals)
        .filter { $0.replacing(/\\\(.*?\)/, with: "").count { $0.isLetter } > 3 })
    #expect(german.count > 200)
    for file in texts {
      guard let language = TextSources.language(file), language != "PlainGerman" else { continue }
      for literal in TextSources.literals(file) where german.contains(literal) && !Self.same.contains(literal)
      {
        // Codes such as "sgb2" stand before a colon in tables of words.
        if file.text.contains("\"\(literal)\": ") || file.text.contains("case \"\(literal)\"") { continue }
        Issue.record("\(file.path) says “\(literal)” in German")
      }
    }
  }

  @Test func everyStructOfTextsIsThereInEveryLanguage() throws {
    let texts = try TextSources.texts()
    let all = texts.map(\.text).joined(separator: "\n")
    let structs = Set(all.matches(of: /struct (\w+Texts): Sendable/).map { String($0.output.1) })
    #expect(structs.count >= 11)
    for name in structs.sorted() where name != "NavigatorTexts" && !Self.ofTheWorkplace.contains(name) {
      for language in ["german", "plainGerman", "english", "ukrainian", "turkish", "arabic"] {
        #expect(
          all.contains("static let \(language) = \(name)(")
            || all.contains("static let \(language): \(name) ="),
          "\(name).\(language) is missing")
      }
    }
    let table = try #require(texts.first { $0.path.hasSuffix("NavigatorTexts.swift") }).text
    for language in ["plainGerman", "english", "ukrainian", "turkish", "arabic"] {
      let part = try #require(table.between("static let \(language) = NavigatorTexts(", ")\n}"))
      for line in part.split(separator: "\n") {
        #expect(line.contains(": .\(language)"), "\(language): \(line)")
      }
    }
  }

  /// The workplace speaks German.
  private static let ofTheWorkplace: Set = ["ContactTexts", "DeskTexts", "UnmetTexts"]

  /// Where German words stand that are no texts for families: what routes are for, German grammar, names of
  /// languages.
  private static let allowed = [
    "/Routes/", "DeskRoutes.swift", "UnmetRoutes.swift", "StartQuery.swift", "CostWords.swift",
    "WrittenLanguage.swift",
    "EmptyRegister.swift",
  ]

  @Test func noTextStandsInThePages() throws {
    for file in try TextSources.files("NavigatorWeb") where !file.path.contains("/Texts/") {
      guard !Self.allowed.contains(where: file.path.contains) else { continue }
      for literal in TextSources.literals(file) {
        #expect(literal.firstMatch(of: /[äöüßÄÖÜ„“]/) == nil, "\(file.path): \(literal)")
      }
      for match in file.text.matches(of: /<[a-z][^<>\n]*>([^<>\\"\n]*)</) {
        let words = match.output.1
        #expect(words.firstMatch(of: /\p{L}{2}/) == nil, "\(file.path) says “\(words)”")
      }
    }
  }

  /// People it is for must have tested a text before it may be called so.
  @Test func nothingOfOursIsCalledLeichteSprache() throws {
    for file in try TextSources.files("NavigatorWeb") + TextSources.files("Web") {
      for literal in TextSources.literals(file) where literal.contains("Leichte Sprache") {
        #expect(file.path.contains("TranslationTexts"), "\(file.path): \(literal)")
      }
    }
  }
}
