import ArgumentParser
import Backup
import Foundation
import Navigator
import Offers
import Places
import Storage

/// `lotse check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Der Doktor: sagt, was fehlt oder nicht stimmt, und was zu tun ist.")
  @Argument(help: "Statt eines Verzeichnisses eine Sicherung.")
  var file: String?
  @OptionGroup var data: DataOptions
  @OptionGroup var key: KeyOptions

  func run() async throws {
    if let file { return try await check(file) }
    let place = try data.place()
    let folder = place.shown
    let store = try await data.open(create: false)
    let now = Clock.system.now()
    let findings = try await House.explaining(folder) {
      try await store.read { tx in
        try Doctor.examine(today: BerlinTime.local(now).date, in: tx)
          + Doctor.examineOperation(place, now: now, in: tx)
      }
    }
    for finding in findings { print("\(finding.isFault ? "✗" : "•") \(finding.text)\n  → \(finding.mend)") }
    let faults = findings.filter(\.isFault).count
    if faults == 0 {
      let hints = findings.count == 1 ? "ein Hinweis" : "\(findings.count) Hinweise"
      print("✓ \(folder): kein Fehler gefunden\(findings.isEmpty ? "" : ", \(hints)").")
    } else {
      print("✗ \(folder): \(faults) Fehler, \(findings.count - faults) Hinweise.")
      throw ExitCode.failure
    }
  }

  private func check(_ file: String) async throws {
    do {
      let contents = try await Backup(House.migrations).check(file, secret: key.secret())
      print(
        "✓ \(file): eine ganze Sicherung mit \(contents.rows) Zeilen in \(contents.tables.count) Tabellen\(contents.isSealed ? ", verschlüsselt" : "")."
      )
    } catch {
      throw BackupWords.explain(error, file)
    }
  }
}
