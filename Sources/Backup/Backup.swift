import Foundation
public import Storage
import StorageSQLite

/// Backups: one file of SQLite with everything, from either engine, encrypted on request.
public struct Backup: Sendable {
  /// What a backup holds.
  public struct Contents: Sendable {
    /// Every table's rows and digest.
    public var tables: [TableSum]
    /// Whether the file is encrypted.
    public var isSealed: Bool
    /// All rows.
    public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
  }

  /// Why a file is no good.
  public enum Failure: Error, Sendable, Hashable {
    /// There is no such file, or it cannot be read or written.
    case unreadable(String)
    /// There is one already.
    case exists
    /// It is no backup of Lotse.
    case noBackup
    /// It is encrypted, and no key was given.
    case needsKey
    /// Altered, cut short, or another key.
    case damaged
    /// It was written by a newer program.
    case newerSchema
  }

  private let migrations: [Migration]
  private let copy: StoreCopy

  /// Backups of this schema.
  public init(_ migrations: [Migration]) throws {
    self.migrations = migrations
    copy = try StoreCopy(migrations)
  }

  /// Writes a backup of a database that may be in use. The file appears when it is whole. Throws `Failure`.
  @discardableResult
  public func write(
    _ store: any Store, to path: String, secret: [UInt8]? = nil, replacing: Bool = false,
    progress: (@Sendable (StoreCopy.Progress) -> Void)? = nil
  ) async throws -> Contents {
    if !replacing, FileManager.default.fileExists(atPath: path) { throw Failure.exists }
    let work = try WorkFolder(beside: path)
    defer { work.remove() }
    let live = try SQLiteStore(path: work.path("live"), observer: nil)
    try await Migrator(migrations).migrate(live)
    let sums = try await copy.run(from: store, to: live, progress: progress)
    try await live.write { tx in
      for sum in sums {
        try tx.execute(
          "INSERT INTO backup_manifest (entity, row_count, digest) VALUES (\(sum.table), \(sum.rows), \(sum.digest))"
        )
      }
    }
    try await live.compact(to: work.path("plain"))
    try live.close()
    try Trailer.append(to: work.path("plain"))
    try work.publish(secret == nil ? "plain" : work.seal("plain", secret ?? []), as: path)
    return Contents(tables: sums, isSealed: secret != nil)
  }

  /// Looks through a backup without changing it. Throws `Failure`.
  public func check(_ path: String, secret: [UInt8]? = nil) async throws -> Contents {
    try await withStore(path, secret) { _, contents in contents }
  }

  /// Puts a backup into a database. Without `replacing` that must be empty. Throws `Failure` before anything
  /// is touched, `StoreCopy.Failure` and `StoreError`.
  @discardableResult
  public func restore(
    _ path: String, secret: [UInt8]? = nil, into target: any Store, replacing: Bool,
    progress: (@Sendable (StoreCopy.Progress) -> Void)? = nil
  ) async throws -> Contents {
    try await withStore(path, secret) { store, contents in
      try await Migrator(migrations).migrate(store)
      try await copy.run(from: store, to: target, replacing: replacing, progress: progress)
      return contents
    }
  }

  /// Works on a copy of the file: opening a database may change it.
  private func withStore(
    _ path: String, _ secret: [UInt8]?, _ body: (SQLiteStore, Contents) async throws -> Contents
  ) async throws -> Contents {
    let work = try WorkFolder(beside: NSTemporaryDirectory() + "/lotse-backup")
    defer { work.remove() }
    let isSealed = try work.takeIn(path, secret)
    guard let isRight = try Trailer.isRight(work.path("plain")) else { throw Failure.noBackup }
    guard isRight else { throw Failure.damaged }
    do {
      let store = try SQLiteStore(path: work.path("plain"), observer: nil)
      defer { try? store.close() }
      let tables = try await sums(store)
      return try await body(store, Contents(tables: tables, isSealed: isSealed))
    } catch let error as StoreError where [.foreignDatabase, .damaged].contains(error.kind) {
      throw Failure.damaged
    } catch let error as StoreError where error.kind == .newerSchema {
      throw Failure.newerSchema
    }
  }

  /// Adds up every table that the manifest names and compares.
  private func sums(_ store: SQLiteStore) async throws -> [TableSum] {
    let migrations = migrations
    let steps: [String] = try await store.read { tx in
      try tx.all("SELECT name FROM migration ORDER BY position") { try $0.get("name") }
    }
    guard Set(steps).isSubset(of: migrations.map(\.name)) else { throw Failure.newerSchema }
    // A table as it was when the backup was written.
    let tables = try SchemaTable.tables(of: migrations.filter { steps.contains($0.name) })
    return try await store.read { tx in
      let manifest: [TableSum] = try tx.all("SELECT entity, row_count, digest FROM backup_manifest") { row in
        TableSum(table: try row.get("entity"), rows: try row.get("row_count"), digest: try row.get("digest"))
      }
      guard !manifest.isEmpty, try tx.value("PRAGMA integrity_check", as: String.self) == "ok" else {
        throw Failure.damaged
      }
      return try manifest.map { expected in
        guard let table = tables.first(where: { $0.name == expected.table }),
          try table.sum(in: tx) == expected
        else { throw Failure.damaged }
        return expected
      }
    }
  }
}
