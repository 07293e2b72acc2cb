import Backup
import Foundation
import Jobs
import Journal
import Navigator
import Offers
import People
import Places
import Storage
import StoragePostgres
import StorageSQLite

/// The data of a town on this machine.
enum House {
  /// The whole schema in order.
  static let migrations: [Migration] =
    PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + ImportSchema.migrations
    + ListsSchema.migrations + EditingSchema.migrations + CopySchema.migrations + JobsSchema.migrations
    + PeopleSchema.migrations + ListUploadStore.migrations + NavigatorSchema.migrations

  /// Opens the register and brings its schema up to date.
  /// `acceptsUnfinished`: for what goes on with a copy that was broken off; nobody else may work with it.
  static func open(_ place: DataPlace, create: Bool, acceptsUnfinished: Bool = false) async throws
    -> any Store
  {
    let store =
      switch place {
      case .folder(let folder): try await open(folder: folder, create: create)
      case .postgres(let url, let direct): try await open(database: url, direct: direct)
      }
    if acceptsUnfinished { return store }
    if try await store.read({ try CopySchema.isUnfinished(in: $0) }) {
      throw UserError(
        "In \(place.shown) liegt ein Umzug oder eine Rücksicherung, die nicht fertig geworden ist. Bitte denselben Befehl noch einmal ausführen."
      )
    }
    return store
  }

  private static func open(database url: String, direct: String?) async throws -> any Store {
    var settings = PostgresSettings(url: url)
    settings.direct = direct
    return try await explaining(settings.shown) { [settings] in
      // A schema is changed past pgbouncer, and only then do others come in.
      let migrating = try await PostgresStore.open(PostgresSettings(url: direct ?? url))
      try await Migrator(migrations).migrate(migrating)
      guard direct != nil else { return migrating }
      migrating.close()
      return try await PostgresStore.open(settings)
    }
  }

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
    return try await explaining(path) {
      let store = try SQLiteStore(path: path)
      try await Migrator(migrations).migrate(store)
      return store
    }
  }

  /// Runs `body`, and says in people's words what is wrong with the store.
  static func explaining<Value>(_ path: String, _ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch let error as StoreError { throw UserError(explain(error, path)) }
  }

  private static func explain(_ error: StoreError, _ path: String) -> String {
    switch error.kind {
    case .newerSchema:
      "\(path) wurde von einer neueren Version von Lotse geschrieben. Bitte Lotse aktualisieren; nichts wurde geändert."
    case .foreignDatabase:
      "\(path) ist keine Datenbank von Lotse. Bitte eine andere nennen, zum Beispiel eine neue und leere; nichts wurde geändert."
    case .damaged: "\(path) ist beschädigt. Bitte eine Sicherung zurückspielen; nichts wurde geändert."
    case .readOnly: "\(path) lässt sich nicht schreiben. Bitte die Rechte des Ordners prüfen."
    case .full: "Der Datenträger von \(path) ist voll. Bitte Platz schaffen."
    case .busy:
      "\(path) wird gerade von einem anderen Programm beschrieben. Bitte gleich noch einmal versuchen."
    case .unavailable:
      "\(path) ist nicht zu erreichen. Bitte Rechner, Port und Netz prüfen, und ob PostgreSQL läuft. (\(error.message))"
    case .refused:
      "\(path) lässt Lotse nicht ein. Bitte Benutzer, Passwort, Datenbankname und Zertifikat prüfen. (\(error.message))"
    case .tooOld:
      "\(path) ist zu alt (\(error.message)). Gebraucht wird PostgreSQL \(PostgresSettings.oldestServer) oder neuer."
    case .badAddress:
      "\(path): So wird keine Datenbank genannt. Richtig wäre postgres://benutzer@rechner:5432/name. (\(error.message))"
    case .timeout: "\(path) antwortet zu langsam. Bitte die Last der Datenbank prüfen."
    default: "\(path) lässt sich nicht öffnen: \(error.message)"
    }
  }
}
