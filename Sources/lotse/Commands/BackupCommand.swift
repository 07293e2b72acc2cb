import ArgumentParser
import Backup
import Foundation

/// `lotse backup`
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Sichert alles in eine Datei, auch während Lotse läuft.")
  @Argument(help: "Datei der Sicherung.")
  var file: String
  @OptionGroup var data: DataOptions
  @OptionGroup var key: KeyOptions

  func run() async throws {
    let secret = try key.secret()
    let store = try await data.open(create: false)
    let bar = ProgressBar("Sichern")
    do {
      let contents = try await Backup(House.migrations).write(
        store, to: file, secret: secret, progress: { bar.show($0.done, of: $0.total) })
      bar.finish()
      print(
        "Gesichert nach \(file): \(contents.rows) Zeilen in \(contents.tables.count) Tabellen\(secret == nil ? "" : ", verschlüsselt")."
      )
    } catch {
      bar.finish()
      throw BackupWords.explain(error, file)
    }
  }
}

/// `lotse restore`
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Spielt eine Sicherung zurück. Der Server soll dabei nicht laufen.")
  @Argument(help: "Datei der Sicherung.")
  var file: String
  @OptionGroup var data: DataOptions
  @OptionGroup var key: KeyOptions
  @Flag(help: "Alles ersetzen, was am Ziel liegt.")
  var overwrite = false

  func run() async throws {
    let secret = try key.secret()
    let place = try data.place()
    let backup = try Backup(House.migrations)
    let bar = ProgressBar("Zurückspielen")
    do {
      // Looked through before anything is opened: a bad file changes nothing.
      _ = try await backup.check(file, secret: secret)
      let store = try await House.open(place, create: true, acceptsUnfinished: overwrite)
      let contents = try await backup.restore(
        file, secret: secret, into: store, replacing: overwrite, progress: { bar.show($0.done, of: $0.total) }
      )
      bar.finish()
      print(
        "Zurückgespielt nach \(place.shown): \(contents.rows) Zeilen in \(contents.tables.count) Tabellen.")
    } catch {
      bar.finish()
      throw BackupWords.explain(error, error is Backup.Failure ? file : place.shown)
    }
  }
}
