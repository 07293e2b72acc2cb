import ArgumentParser
import DemoTown
import Foundation
import Places

/// `--host`, `--port`, `--log-level`
struct ServeOptions: ParsableArguments {
  @Option(help: "Adresse, an der gelauscht wird (auch LOTSE_HOST). Vorgabe: 127.0.0.1")
  var host: String?
  @Option(help: "Port, 0 bis 65535 (auch LOTSE_PORT). Vorgabe: 8080")
  var port: Int?
  @Option(
    help: "Ab welcher Stufe protokolliert wird: debug, info, notice, warning, error (auch LOTSE_LOG_LEVEL).")
  var logLevel: String?
  @Option(help: "Ordner für eine Sicherung in jeder Nacht (auch LOTSE_BACKUP_FOLDER).")
  var backupFolder: String?
  @Option(help: "Wie viele Sicherungen bleiben (auch LOTSE_BACKUP_KEEP). Vorgabe: 14")
  var backupKeep: Int?
  @OptionGroup var key: KeyOptions

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("Der Port \(port) liegt nicht zwischen 0 und 65535.")
    }
    if let backupKeep, backupKeep < 1 {
      throw ValidationError("Mindestens eine Sicherung muss bleiben: --backup-keep 1")
    }
  }
}

/// `lotse serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Zeigt das Verzeichnis im Browser und als HSDS-Schnittstelle.")
  @OptionGroup var data: DataOptions
  @OptionGroup var serving: ServeOptions

  func run() async throws {
    let store = try await data.open(create: false)
    try await Serving.run(store, serving)
  }
}

/// `lotse demo`
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Lädt die Demostadt in einen leeren Ordner und zeigt sie.")
  @OptionGroup var data: DataOptions
  @OptionGroup var serving: ServeOptions
  @Flag(help: "Nur laden, nicht zeigen.")
  var loadOnly = false

  func run() async throws {
    let place = try data.place(standard: "var/demo")
    let store = try await House.open(place, create: true)
    if try await Demo.isEmpty(store) {
      let summary = try await DemoTown.load(folder: try Demo.folder(), into: store, now: Clock.system.now())
      print(
        "Demostadt geladen: \(summary.offers) Angebote von \(summary.organisations) Trägern. Alles ist erfunden."
      )
    } else if try await !Demo.isDemo(store) {
      throw UserError(
        "In \(place.shown) liegt schon ein Verzeichnis. Bitte für die Demostadt einen leeren Ordner nennen.")
    }
    if !loadOnly { try await Serving.run(store, serving) }
  }
}
