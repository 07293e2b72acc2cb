import Foundation
import GRDB
public import Storage

/// The embedded engine: one file, WAL, synchronous FULL, through GRDB's pool.
public final class SQLiteStore: Store {
  private let pool: DatabasePool
  private let observer: (@Sendable (Query) -> Void)?
  /// Where writes gather that are committed together.
  public let group = WriteGroup()
  /// SQLite's dialect.
  public let dialect = Dialect.sqlite

  /// Opens or makes the file. `observer` sees every statement that runs (for tests that prepare them
  /// elsewhere too). Throws a `StoreError` when the file is no database or cannot be written.
  public init(path: String, observer: (@Sendable (Query) -> Void)? = StatementLog.observer) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA case_sensitive_like=ON; PRAGMA cache_size=-32000")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB turns this down as it opens a pool; a commit is only one when it would survive a power cut.
      try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    } catch {
      throw StoreError.sqlite(error)
    }
    self.observer = observer
  }

  /// Reads one snapshot.
  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Storage.Transaction) throws -> Value
  ) async throws -> Value {
    let observer = observer
    do {
      return try await pool.read { try body(SQLiteTransaction(db: $0, observer: observer)) }
    } catch { throw StoreError.sqlite(error) }
  }

  /// Writes under BEGIN IMMEDIATE.
  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Storage.Transaction) throws -> Value
  ) async throws -> Value {
    let observer = observer
    do {
      return try await pool.write { try body(SQLiteTransaction(db: $0, observer: observer)) }
    } catch { throw StoreError.sqlite(error) }
  }

  /// Writes a compact copy to a new file.
  public func compact(to path: String) async throws {
    do {
      try await pool.writeWithoutTransaction { db in try db.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    } catch { throw StoreError.sqlite(error) }
  }

  /// Moves the log into the file and lets go of it.
  public func close() throws { try pool.close() }
}

extension StoreError {
  /// The typed error for one of GRDB's; every other error passes unchanged.
  static func sqlite(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let kind: Kind =
      switch error.extendedResultCode {
      case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique
      case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
      case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_DATATYPE: .check
      case .SQLITE_CONSTRAINT_NOTNULL: .notNull
      default:
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_FULL: .full
        // A quota or a limit of the process speaks like this.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: .full
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .readOnly
        case .SQLITE_CORRUPT: .damaged
        case .SQLITE_NOTADB: .foreignDatabase
        default: .other
        }
      }
    return StoreError(kind, error.message ?? error.description)
  }
}
