import ArgumentParser
import Foundation
import Search
import Testing

@testable import lotse

/// `--words`: a town's own words for the search.
@Suite struct OwnWordsTests {
  private func options(_ text: String) throws -> WordsOptions {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-words-\(UUID().uuidString).txt")
    try Data(text.utf8).write(to: file)
    return try WordsOptions.parse(["--words", file.path])
  }

  @Test func wordsOfOnesOwnAddToTheLexicon() throws {
    let lexicon = try options("Tafel\n  sagt brotkörbchen am eck\n\nZündwerk\n  sagt alter bahnhof\n")
      .lexicon()
    #expect(lexicon.count == Lexicon.standard.count + 1)
    var builder = SearchIndexBuilder(lexicon: lexicon)
    builder.add(SearchDocument([(.name, "Turnen")]))
    builder.add(SearchDocument([(.name, "Tafel")]))
    #expect(builder.build().search("brotkörbchen am eck").hits.map(\.document) == [1])
  }

  @Test func mistakesNameFileAndLine() throws {
    let options = try options("Tafel\n  sagt\n")
    let error = #expect(throws: UserError.self) { _ = try options.lexicon() }
    #expect(error.map { "\($0)".contains("Zeile 2") } == true)
    #expect(throws: UserError.self) { _ = try WordsOptions.parse(["--words", "/nirgends"]).lexicon() }
  }
}
