import Foundation
import GRDB
import Storage

/// A transaction on a GRDB connection.
struct SQLiteTransaction: Storage.Transaction {
  let db: Database
  let observer: (@Sendable (Query) -> Void)?
  var dialect: Dialect { .sqlite }

  func each(_ query: Query, _ body: (any ResultRow) throws -> Void) throws {
    do {
      let statement = try prepared(query)
      var columns: [String: Int] = [:]
      for (index, name) in statement.columnNames.enumerated() { columns[name] = index }
      let cursor = try GRDB.Row.fetchCursor(statement)
      while let row = try cursor.next() { try body(SQLiteRow(row: row, columns: columns)) }
    } catch { throw StoreError.sqlite(error) }
  }

  func execute(_ query: Query) throws -> Int {
    do {
      try prepared(query).execute()
      return db.changesCount
    } catch { throw StoreError.sqlite(error) }
  }

  func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    try db.execute(sql: "SAVEPOINT attempt")
    do {
      let value = try body()
      try db.execute(sql: "RELEASE SAVEPOINT attempt")
      return value
    } catch {
      try db.execute(sql: "ROLLBACK TRANSACTION TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt")
      throw error
    }
  }

  private func prepared(_ query: Query) throws -> GRDB.Statement {
    observer?(query)
    let statement = try db.cachedStatement(sql: query.text(.question))
    try SQLiteBinding.bind(query.values, to: statement)
    return statement
  }
}

/// A row of GRDB's; reading through `decode`, as the subscript traps on NULL.
struct SQLiteRow: ResultRow {
  let row: GRDB.Row
  let columns: [String: Int]

  func index(of column: String) -> Int? { columns[column] }
  func isNull(_ index: Int) -> Bool { row.hasNull(atIndex: index) }
  func int(_ index: Int) throws -> Int64 { try row.decode(Int64.self, atIndex: index) }
  func double(_ index: Int) throws -> Double { try row.decode(Double.self, atIndex: index) }
  func string(_ index: Int) throws -> String { try row.decode(String.self, atIndex: index) }
  func bool(_ index: Int) throws -> Bool { try row.decode(Bool.self, atIndex: index) }
  func bytes(_ index: Int) throws -> [UInt8] { [UInt8](try row.decode(Data.self, atIndex: index)) }
}
