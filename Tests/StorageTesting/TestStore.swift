import Foundation
public import Storage
import StoragePostgres
import StorageSQLite

/// A database of its own for one test, on the engine that the run is about: a file of SQLite, or a schema in
/// the PostgreSQL that LOTSE_TEST_DATABASE names (script/test-postgres). It vanishes with this object.
public final class TestStore: Sendable {
  /// The database.
  public let store: any Store
  /// Ways to reach the same database again, for what opens it anew.
  public let address: Address

  /// Where the database is.
  public enum Address: Sendable, Hashable {
    /// The path of a file.
    case sqlite(String)
    /// A connection URL.
    case postgres(String)
  }

  /// The PostgreSQL that this run is about; nil for SQLite.
  public static var server: String? {
    ProcessInfo.processInfo.environment["LOTSE_TEST_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Makes an empty database and brings it to a schema. `folder`: where a file of SQLite goes; `isObserved`:
  /// whether its statements must be understood by PostgreSQL too.
  public init(_ migrations: [Migration] = [], folder: String? = nil, isObserved: Bool = true) async throws {
    if let server = Self.server {
      let name = "t_" + UUID().uuidString.lowercased().filter { $0 != "-" }
      let url = try await Self.makeSchema(name, on: server)
      address = .postgres(url)
      store = PostgresStore(Self.settings(url))
    } else {
      let path = (folder ?? NSTemporaryDirectory()) + "/lotse-\(UUID().uuidString).sqlite"
      address = .sqlite(path)
      store =
        isObserved ? try SQLiteStore(path: path) : try SQLiteStore(path: path, observer: nil)
    }
    if !migrations.isEmpty { try await Migrator(migrations).migrate(store) }
  }

  deinit {
    switch store {
    case let store as SQLiteStore: try? store.close()
    case let store as PostgresStore: store.close()
    default: break
    }
    guard case .sqlite(let path) = address else { return }
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
  }

  /// A second store over the same database, as another node has it.
  public func another() throws -> any Store {
    switch address {
    case .sqlite(let path): try SQLiteStore(path: path, observer: nil)
    case .postgres(let url): PostgresStore(Self.settings(url))
    }
  }

  /// Many tests run at once, and a server lets only so many in.
  private static func settings(_ url: String) -> PostgresSettings {
    var settings = PostgresSettings(url: url)
    settings.connections = 3
    settings.patience = 60
    return settings
  }

  private static func makeSchema(_ name: String, on server: String) async throws -> String {
    let maker = PostgresStore(settings(server))
    defer { maker.close() }
    try await maker.write { tx in _ = try tx.execute(Query(stringLiteral: "CREATE SCHEMA \(name)")) }
    return server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
  }
}
