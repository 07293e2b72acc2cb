/// A transaction: everything that a closure may ask of the database. Valid only inside the closure.
public protocol Transaction {
  /// The engine's dialect.
  var dialect: Dialect { get }
  /// Calls `body` for each row of the result.
  func each(_ query: Query, _ body: (any ResultRow) throws -> Void) throws
  /// Asks several questions at once, so that the engine is reached only once; `body` gets the place of the
  /// question that a row answers, all rows of the first question first.
  func each(of queries: [Query], _ body: (Int, any ResultRow) throws -> Void) throws
  /// Runs a statement and gives the number of rows that it changed.
  @discardableResult func execute(_ query: Query) throws -> Int
  /// Adds many rows to a table, in the engine's fastest way. The values stand in the order of the columns.
  func load(_ rows: [[SQLValue]], into table: SchemaTable) throws
  /// A savepoint: when `body` throws, what it did is undone and the transaction goes on.
  func attempt<Value>(_ body: () throws -> Value) throws -> Value
}

extension Transaction {
  /// One after the other.
  public func each(of queries: [Query], _ body: (Int, any ResultRow) throws -> Void) throws {
    for (index, query) in queries.enumerated() { try each(query) { try body(index, $0) } }
  }

  /// Adds rows by statements with many rows each.
  public func load(_ rows: [[SQLValue]], into table: SchemaTable) throws {
    let most = max(1, 900 / max(1, table.columns.count))
    let insertion = Query(stringLiteral: "INSERT INTO \(table.name) (\(table.columnList)) VALUES ")
    var start = 0
    while start < rows.count {
      var query = insertion
      for (index, row) in rows[start..<min(start + most, rows.count)].enumerated() {
        query.append(index == 0 ? "(\(values: row))" : ", (\(values: row))")
      }
      try execute(query)
      start += most
    }
  }

  /// All rows as values.
  public func all<Value>(_ query: Query, _ read: (any ResultRow) throws -> Value) throws -> [Value] {
    var out: [Value] = []
    try each(query) { out.append(try read($0)) }
    return out
  }

  /// The first row as a value.
  public func first<Value>(_ query: Query, _ read: (any ResultRow) throws -> Value) throws -> Value? {
    try all(query, read).first
  }

  /// The only column of the first row.
  public func value<Value: ColumnReadable>(_ query: Query, as type: Value.Type = Value.self) throws -> Value?
  {
    var out: Value?
    try each(query) { row in
      if out == nil, !row.isNull(0) { out = try Value.read(row, 0) }
    }
    return out
  }
}

/// The database. `write` is serialisable and may run its closure more than once, so the closure has no
/// effects outside its transaction; `read` sees one snapshot. One `read` per page: the hop costs more
/// than the queries.
public protocol Store: Sendable {
  /// The engine's dialect.
  var dialect: Dialect { get }
  /// Reads one snapshot.
  func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  /// Rings when something may have changed, whoever wrote it: within a second, and now and then without a reason.
  var changes: AsyncStream<Void> { get }
  /// Where writes gather that are committed together.
  var group: WriteGroup { get }
  /// Writes in one serialisable transaction.
  func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
}

extension Store {
  /// A group of one: right, and no faster.
  public var group: WriteGroup { WriteGroup() }

  /// Rings twice a second: another process may have written, and nobody tells.
  public var changes: AsyncStream<Void> { .ticking(every: .milliseconds(500)) }
}

extension AsyncStream<Void> {
  /// Rings again and again until nobody listens.
  public static func ticking(every pause: Duration) -> AsyncStream<Void> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let task = Task {
        while !Task.isCancelled {
          continuation.yield()
          try? await Task.sleep(for: pause)
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }
}

/// The two engines' differences that SQL text cannot hide.
public enum Dialect: String, Sendable, CaseIterable {
  case sqlite, postgres
}
