import ArgumentParser
import Foundation
import Storage
import StoragePostgres

/// `--data DIR` or `--database URL`, and opening what lies there.
struct DataOptions: ParsableArguments {
  @Option(help: "Ordner der Daten (auch LOTSE_DATA).")
  var data: String?
  @Option(help: "Statt eines Ordners eine PostgreSQL-Datenbank, postgres://… (auch LOTSE_DATABASE).")
  var database: String?
  @Option(
    help:
      "Dieselbe Datenbank ohne pgbouncer dazwischen, für Schema und Meldungen (auch LOTSE_DATABASE_DIRECT).")
  var databaseDirect: String?

  /// Where the data are. A flag counts more than the environment. `standard`: a folder to take otherwise.
  func place(standard: String? = nil) throws -> DataPlace {
    if data != nil, database != nil {
      throw ValidationError("Bitte entweder --data oder --database nennen, nicht beides.")
    }
    if let data { return .folder(data) }
    if let url = database ?? Setting.database.value {
      return try .postgres(
        Self.checked(url), direct: (databaseDirect ?? Setting.databaseDirect.value).map(Self.checked))
    }
    guard let folder = Setting.data.value ?? standard else {
      throw ValidationError(
        "Es fehlt, wo die Daten liegen: --data ORDNER (oder LOTSE_DATA) oder --database postgres://… (oder LOTSE_DATABASE)."
      )
    }
    return .folder(folder)
  }

  /// Opens the register. With `create` the folder is made when it is missing.
  func open(create: Bool) async throws -> any Store { try await House.open(try place(), create: create) }

  private static func checked(_ url: String) throws -> String {
    guard PostgresSettings.isURL(url) else {
      throw ValidationError(
        "Eine Datenbank wird als postgres://benutzer@rechner/name genannt. Für einen Ordner: --data.")
    }
    return url
  }
}

/// Where the data of a town are.
enum DataPlace: Sendable, Hashable {
  /// A folder with a file of SQLite.
  case folder(String)
  /// A PostgreSQL; `direct` when the first URL leads through pgbouncer.
  case postgres(String, direct: String?)

  /// For people: without a password.
  var shown: String {
    switch self {
    case .folder(let folder): folder
    case .postgres(let url, _): PostgresSettings(url: url).shown
    }
  }
}
