import ArgumentParser
import Foundation
import Search

/// `--words`: words of the town's own for the search.
struct WordsOptions: ParsableArguments {
  @Option(help: "Datei mit eigenen Wörtern für die Suche (auch LOTSE_WORDS).")
  var words: String?

  /// The lexicon, with the words of the file.
  func lexicon() throws -> Lexicon {
    guard let path = words ?? Setting.words.value else { return .standard }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UserError("Die Wörterdatei \(path) ist nicht lesbar.")
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw UserError("Die Wörterdatei \(path) ist nicht in UTF-8 gespeichert.")
    }
    do {
      return try Lexicon.standard(adding: text, file: path)
    } catch {
      throw UserError("Die Wörterdatei hat einen Fehler. \(error)")
    }
  }
}
