import ArgumentParser
import Foundation
import Journal
import Navigator
import Offers
import Places
import Storage

/// `lotse import`
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Liest ein Verzeichnis oder eine Liste ein.",
    subcommands: [ImportHSDSCommand.self, ImportTableCommand.self])
}

/// What both imports take.
struct ImportOptions: ParsableArguments {
  @Option(
    help: "Amtlicher Schlüssel der Gemeinde oder des Kreises, in deren Namen die Einträge kommen.",
    transform: AreaKey.parse)
  var area: AreaKey
  @Flag(help: "Nur zeigen, was sich ändern würde.")
  var dryRun = false
  @Flag(help: "Den Bericht als JSON ausgeben.")
  var json = false
}

/// `lotse import hsds`
struct ImportHSDSCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hsds", abstract: "Liest HSDS ein: JSON, CSV-Ordner oder ZIP; auch ältere Fassungen.")
  @Argument(help: "Datei oder Ordner.")
  var path: String
  @OptionGroup var data: DataOptions
  @OptionGroup var options: ImportOptions
  @Option(help: "Name der Quelle; unter ihm werden spätere Lieferungen wiedererkannt.")
  var source: String?
  @Flag(help: "Was in dieser Lieferung fehlt, als „gibt es nicht mehr“ kennzeichnen.")
  var retireMissing = false

  func run() async throws {
    let store = try await data.open(create: true)
    let bar = ProgressBar("Einlesen")
    let report = try await HSDSImport.run(
      path: path, area: options.area, source: source, retireMissing: retireMissing, dryRun: options.dryRun,
      now: Clock.system.now(), store: store,
      progress: { bar.show($0.done, of: $0.total) },
      finish: { [area = options.area] in try taken("lotse import hsds", area, $0.counts, in: $1) })
    bar.finish()
    print(options.json ? try Output.json(report) : report.german)
    if report.problems.hasErrors { throw ExitCode.failure }
  }
}

/// `lotse import table`
struct ImportTableCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Liest eine Liste ein: Excel (XLSX), OpenDocument (ODS) oder CSV.")
  @Argument(help: "Datei.")
  var path: String
  @OptionGroup var data: DataOptions
  @OptionGroup var options: ImportOptions
  @Option(
    help: "Zuordnung der Spalten (JSON). Fehlt die Datei, wird die erkannte Zuordnung dorthin geschrieben.")
  var mapping: String?

  func run() async throws {
    let store = try await data.open(create: true)
    let given = try readMapping()
    let bar = ProgressBar("Einlesen")
    let report = try await ListImport.run(
      path: path, area: options.area, mapping: given, source: "liste-\(options.area)", dryRun: options.dryRun,
      now: Clock.system.now(), store: store, progress: { bar.show($0, of: $1) },
      finish: { [area = options.area] in try taken("lotse import table", area, $0.counts, in: $1) })
    bar.finish()
    if given == nil, let mapping, let used = report.mapping { try write(used, to: mapping) }
    print(options.json ? try Output.json(report) : report.german)
    if report.hasErrors { throw ExitCode.failure }
  }

  private func readMapping() throws -> ListMapping? {
    guard let mapping, let bytes = FileManager.default.contents(atPath: mapping) else { return nil }
    do {
      return try JSONDecoder().decode(ListMapping.self, from: bytes)
    } catch {
      throw UserError(
        "Die Zuordnung \(mapping) ist nicht lesbar. Bitte löschen und neu schreiben lassen, oder so anlegen wie im Handbuch (docs/handbuch/listen.md)."
      )
    }
  }

  private func write(_ used: ListMapping, to path: String) throws {
    do {
      try Data(used.json.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw UserError("Die Zuordnung lässt sich nicht nach \(path) schreiben.")
    }
  }
}

/// What belongs to an import that is taken: the first area in whose name something comes gives the register its name,
/// and the audit tells who brought how much.
private func taken(_ command: String, _ area: AreaKey, _ counts: String, in tx: any Transaction) throws {
  try Town.adopt(area, in: tx)
  try Audit.note(
    action: command, by: nil, entity: "offer", id: nil, area: area, purpose: counts, at: Clock.system.now(),
    in: tx)
}
