import Foundation
import GRDB
import GRDBSQLite
import Storage

/// Binds values without GRDB's detour over arrays of boxed values, which took a tenth of an import.
enum SQLiteBinding {
  /// Throws `.check` for text with U+0000: PostgreSQL cannot hold it, and a row must be able to move house.
  static func bind(_ values: [SQLValue], to statement: GRDB.Statement) throws {
    let handle = statement.sqliteStatement
    guard Int(sqlite3_bind_parameter_count(handle)) == values.count else {
      throw StoreError(
        .other, "\(values.count) values for \(sqlite3_bind_parameter_count(handle)) parameters")
    }
    // A statement that failed before says so once more when it is reset; from then on it is as new.
    sqlite3_reset(handle)
    if statement.arguments.isEmpty, !values.isEmpty {
      // GRDB wants to have seen arguments once; from then on it leaves those that are bound.
      statement.setUncheckedArguments(StatementArguments(values.map { _ in DatabaseValue.null }))
    }
    for (index, value) in values.enumerated() {
      guard try bind(value, to: handle, at: Int32(index + 1)) == SQLITE_OK else {
        throw StoreError(.other, "parameter \(index + 1) cannot be bound")
      }
    }
  }

  /// SQLite copies what it is given.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func bind(_ value: SQLValue, to handle: OpaquePointer, at index: Int32) throws -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .int(let int): return sqlite3_bind_int64(handle, index, int)
    case .double(let double): return sqlite3_bind_double(handle, index, double)
    case .bool(let bool): return sqlite3_bind_int64(handle, index, bool ? 1 : 0)
    case .bytes(let bytes):
      if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, index, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), transient)
      }
    case .text(var text):
      return try text.withUTF8 { bytes in
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          return sqlite3_bind_text(handle, index, "", 0, transient)
        }
        if memchr(start, 0, bytes.count) != nil { throw StoreError(.check, "text with U+0000") }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(handle, index, $0, UInt64(bytes.count), transient, UInt8(SQLITE_UTF8))
        }
      }
    }
  }
}
