import CPQ
import Storage

/// A transaction on a session.
struct PostgresTransaction: Transaction {
  let session: PostgresSession
  let canceller: Canceller

  var dialect: Dialect { .postgres }

  func each(_ query: Query, _ body: (any ResultRow) throws -> Void) throws {
    try canceller.check()
    try Self.each(of: try session.run(query), body)
  }

  func each(of queries: [Query], _ body: (Int, any ResultRow) throws -> Void) throws {
    try canceller.check()
    for (index, result) in try session.run(together: queries).enumerated() {
      try Self.each(of: result) { try body(index, $0) }
    }
  }

  private static func each(of result: PostgresResult, _ body: (any ResultRow) throws -> Void) throws {
    let columns = result.columns
    for row in 0..<result.rowCount { try body(PostgresRow(result: result, row: row, columns: columns)) }
  }

  func execute(_ query: Query) throws -> Int {
    try canceller.check()
    return try session.run(query).changed
  }

  func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    _ = try session.simple("SAVEPOINT attempt")
    do {
      let value = try body()
      _ = try session.simple("RELEASE SAVEPOINT attempt")
      return value
    } catch {
      // PostgreSQL takes no further statement until it has gone back.
      if !session.isLost {
        _ = try session.simple("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt")
      }
      throw error
    }
  }
}
