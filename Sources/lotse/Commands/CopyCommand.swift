import ArgumentParser
import Backup
import Foundation
import StoragePostgres

/// `lotse copy`
struct CopyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Zieht um: von einer Datei nach PostgreSQL oder zurück. Der Server soll dabei nicht laufen.",
    discussion:
      "Bricht der Umzug ab, geht er mit demselben Befehl weiter. Am Ende wird jede Tabelle verglichen.")
  @Option(help: "Woher: sqlite:ORDNER oder postgres://…")
  var from: String
  @Option(help: "Wohin: sqlite:ORDNER oder postgres://…")
  var to: String
  @Flag(help: "Alles ersetzen, was am Ziel liegt.")
  var overwrite = false

  func run() async throws {
    let (source, target) = (try Self.place(from), try Self.place(to))
    if source == target { throw UserError("Quelle und Ziel sind dasselbe: \(source.shown).") }
    let bar = ProgressBar("Umziehen")
    do {
      let begin = ContinuousClock.now
      let sums = try await StoreCopy(House.migrations).run(
        from: House.open(source, create: false),
        to: House.open(target, create: true, acceptsUnfinished: true), replacing: overwrite,
        progress: { bar.show($0.done, of: $0.total) })
      bar.finish()
      let time = begin.duration(to: .now) / .seconds(1)
      let rows = sums.reduce(0) { $0 + $1.rows }
      print(
        "Umgezogen nach \(target.shown): \(rows) Zeilen in \(sums.count) Tabellen, alle verglichen (\(Int(Double(rows) / max(time, 0.001))) Zeilen/s)."
      )
    } catch {
      bar.finish()
      throw BackupWords.explain(error, target.shown)
    }
  }

  private static func place(_ text: String) throws -> DataPlace {
    if PostgresSettings.isURL(text) { return .postgres(text, direct: Setting.databaseDirect.value) }
    guard text.hasPrefix("sqlite:") else {
      throw ValidationError(
        "„\(text)“ ist kein Ort. Richtig wäre sqlite:ORDNER oder postgres://benutzer@rechner/name.")
    }
    var folder = String(text.dropFirst("sqlite:".count))
    if folder.hasSuffix("/lotse.sqlite") { folder.removeLast("/lotse.sqlite".count) }
    guard !folder.isEmpty else { throw ValidationError("Hinter „sqlite:“ fehlt der Ordner.") }
    return .folder(folder)
  }
}
