import ArgumentParser
import Foundation
import Journal
import Offers
import Places
import Storage
import StorageSQLite

/// `--data DIR`, and opening what lies in it.
struct DataOptions: ParsableArguments {
  @Option(help: "Ordner der Daten (auch LOTSE_DATA).")
  var data: String?

  /// The folder.
  func folder() throws -> String {
    guard let folder = data ?? Setting.data.value else {
      throw ValidationError("Es fehlt der Ordner der Daten: --data ORDNER oder LOTSE_DATA setzen.")
    }
    return folder
  }

  /// Opens the register. With `create` the folder is made when it is missing.
  func open(create: Bool) async throws -> any Store {
    try await House.open(folder: try folder(), create: create)
  }
}

/// The data of a town on this machine.
enum House {
  /// The whole schema in order.
  static let migrations: [Migration] =
    PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + ImportSchema.migrations
    + ListsSchema.migrations

  /// Opens the register in a folder and brings its schema up to date.
  static func open(folder: String, create: Bool) async throws -> any Store {
    let files = FileManager.default
    let path = "\(folder)/lotse.sqlite"
    if !files.fileExists(atPath: path) {
      guard create else {
        throw UserError(
          "In \(folder) liegt kein Verzeichnis (lotse.sqlite). Mit „lotse import … --data \(folder)“ entsteht eines."
        )
      }
      do {
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw UserError("Der Ordner \(folder) lässt sich nicht anlegen. Bitte Pfad und Rechte prüfen.")
      }
    }
    do {
      let store = try SQLiteStore(path: path)
      try await Migrator(migrations).migrate(store)
      return store
    } catch let error as StoreError {
      throw UserError(explain(error, path))
    }
  }

  private static func explain(_ error: StoreError, _ path: String) -> String {
    switch error.kind {
    case .newerSchema:
      "\(path) wurde von einer neueren Version von Lotse geschrieben. Bitte Lotse aktualisieren; nichts wurde geändert."
    case .foreignDatabase, .damaged:
      "\(path) ist keine Datenbank von Lotse oder beschädigt. Bitte eine Sicherung zurückspielen; nichts wurde geändert."
    case .readOnly: "\(path) lässt sich nicht schreiben. Bitte die Rechte des Ordners prüfen."
    case .full: "Der Datenträger von \(path) ist voll. Bitte Platz schaffen."
    case .busy:
      "\(path) wird gerade von einem anderen Programm beschrieben. Bitte gleich noch einmal versuchen."
    default: "\(path) lässt sich nicht öffnen: \(error.message)"
    }
  }
}
