import ArgumentParser
import Foundation
import Navigator
import Offers
import Places
import Storage

/// `lotse search`
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Sucht Angebote wie die Suche auf der Seite.")
  @Argument(help: "Was gesucht wird.")
  var query: String?
  @OptionGroup var data: DataOptions
  @OptionGroup var words: WordsOptions
  @Option(help: "Wie viele Treffer höchstens.")
  var limit = 20
  @Flag(help: "Als JSON ausgeben.")
  var json = false
  @Option(help: "Datei mit einer Frage je Zeile; je Frage eine Zeile JSON.")
  var batch: String?

  func validate() throws {
    guard (query == nil) != (batch == nil) else {
      throw ValidationError("Bitte entweder eine Frage oder --batch DATEI nennen.")
    }
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit geht von 1 bis 1000.") }
  }

  func run() async throws {
    let store = try await data.open(create: false)
    let catalogue = try await Catalogue.load(
      store, day: BerlinTime.local(Clock.system.now()).date, lexicon: try words.lexicon())
    if let batch { return try runBatch(batch, catalogue) }
    let answer = find(query ?? "", catalogue)
    if json { return print(try Output.json(answer)) }
    if answer.hits.isEmpty { return print("Nichts gefunden. Vielleicht mit weniger oder anderen Wörtern?") }
    for hit in answer.hits {
      guard let entry = OfferID(rawValue: hit.id).flatMap(catalogue.entry) else { continue }
      let organisation = entry.organisation.map { " – \($0.name)" } ?? ""
      print("\(hit.id)  \(entry.offer.name)\(organisation)")
    }
  }

  private func runBatch(_ path: String, _ catalogue: Catalogue) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UserError("Die Datei \(path) ist nicht lesbar.")
    }
    // Bytes and not characters: for Swift, a line end of Windows is one character.
    var lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let text = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      print(try Output.json(find(text, catalogue), pretty: false))
    }
  }

  private func find(_ query: String, _ catalogue: Catalogue) -> SearchAnswer {
    let finding = catalogue.find(Need(words: query), limit: limit)
    return SearchAnswer(
      query: query,
      hits: finding.hits.map {
        SearchAnswer.Hit(id: catalogue.entries[$0.number].offer.id.rawValue, score: $0.score)
      })
  }
}

/// What `--json` and `--batch` print.
struct SearchAnswer: Encodable {
  struct Hit: Encodable {
    var id: String
    var score: Double
  }

  var query: String
  var hits: [Hit]
}
