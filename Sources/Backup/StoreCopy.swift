public import Storage

/// Moves everything from one database to another, whichever engines they are: reads one snapshot, writes page
/// by page, and compares the sums of both at the end.
public struct StoreCopy: Sendable {
  /// How far a copy is.
  public struct Progress: Sendable {
    /// Rows that were read so far, and all of them.
    public var done: Int
    /// All rows.
    public var total: Int
    /// The table at hand.
    public var table: String
  }

  /// Why there is no copy.
  public enum Failure: Error, Sendable, Hashable {
    /// The target holds something already.
    case targetNotEmpty
    /// An unfinished copy holds other rows than the source has now: it has to begin anew.
    case sourceChanged(table: String)
    /// After copying, a table is not what it was in the source.
    case differs(table: String)
  }

  /// Rows in one transaction.
  private static let pageSize = 2_000

  private let tables: [SchemaTable]

  /// A copy of the tables of these migrations. Throws when a table cannot be walked through.
  public init(_ migrations: [Migration]) throws {
    tables = try SchemaTable.tables(of: migrations).filter { !CopySchema.own.contains($0.name) }
  }

  /// Copies. Both databases have the program's schema. With `replacing` the target is emptied first; without,
  /// it must be empty or hold the beginning of the same copy, which then goes on. Gives what every table
  /// holds. Throws `Failure` and `StoreError`; the target then stays marked as unfinished.
  @discardableResult
  public func run(
    from source: any Store, to target: any Store, replacing: Bool = false,
    progress: (@Sendable (Progress) -> Void)? = nil
  ) async throws -> [TableSum] {
    let present = try await begin(target, replacing: replacing)
    let queue = PageQueue()
    let tables = tables
    let reading = Task {
      do {
        try await source.read { tx in try Self.read(tables, skipping: present, in: tx, into: queue, progress)
        }
      } catch is PageQueue.Stopped {
      } catch {
        try? queue.give(.failed(error))
      }
    }
    do {
      let sums = try await write(queue, to: target)
      await reading.value
      try await verify(sums, target)
      return sums
    } catch {
      queue.stop()
      throw error
    }
  }

  /// Marks the target and gives how many rows of each table are there from an earlier attempt.
  private func begin(_ target: any Store, replacing: Bool) async throws -> [String: Int] {
    let tables = tables
    return try await target.write { tx in
      let isContinued = try CopySchema.isUnfinished(in: tx)
      if replacing {
        for table in tables.reversed() { try tx.execute(Query(stringLiteral: "DELETE FROM \(table.name)")) }
      }
      var present: [String: Int] = [:]
      for table in tables {
        present[table.name] =
          try tx.value(Query(stringLiteral: "SELECT count(*) AS n FROM \(table.name)")) ?? 0
      }
      guard isContinued || present.values.allSatisfy({ $0 == 0 }) else { throw Failure.targetNotEmpty }
      try tx.execute("DELETE FROM copy_progress")
      for table in tables {
        try tx.execute(
          "INSERT INTO copy_progress (entity, row_count, is_done) VALUES (\(table.name), \(present[table.name] ?? 0), \(false))"
        )
      }
      return present
    }
  }

  /// Reads every table; what the target has already is added up but not handed over.
  private static func read(
    _ tables: [SchemaTable], skipping present: [String: Int], in tx: any Transaction, into queue: PageQueue,
    _ progress: (@Sendable (Progress) -> Void)?
  ) throws {
    var total = 0
    for table in tables {
      total += try tx.value(Query(stringLiteral: "SELECT count(*) AS n FROM \(table.name)")) ?? 0
    }
    var done = 0
    var sums: [TableSum] = []
    for table in tables {
      var digest = RowDigest()
      var last: [SQLValue]?
      let skipped = present[table.name] ?? 0
      while true {
        let rows = try table.page(after: last, limit: pageSize, in: tx)
        guard let end = rows.last else { break }
        let begin = digest.rows
        for row in rows { digest.add(row) }
        let new = Array(rows.dropFirst(max(0, skipped - begin)))
        if !new.isEmpty { try queue.give(.page(table, new)) }
        last = table.key(of: end)
        done += rows.count
        progress?(Progress(done: done, total: total, table: table.name))
      }
      if digest.rows < skipped { throw Failure.sourceChanged(table: table.name) }
      sums.append(TableSum(table: table.name, rows: digest.rows, digest: digest.hex))
    }
    try queue.give(.end(sums))
  }

  private func write(_ queue: PageQueue, to target: any Store) async throws -> [TableSum] {
    while true {
      switch await queue.next() {
      case .page(let table, let rows): try await target.write { tx in try tx.load(rows, into: table) }
      case .end(let sums): return sums
      case .failed(let error): throw error
      }
    }
  }

  /// Compares, and takes the mark away when all is well.
  private func verify(_ sums: [TableSum], _ target: any Store) async throws {
    let tables = tables
    let found = try await target.read { tx in try tables.map { try $0.sum(in: tx) } }
    if let wrong = zip(sums, found).first(where: { $0 != $1 }) { throw Failure.differs(table: wrong.0.table) }
    try await target.write { tx in _ = try tx.execute("DELETE FROM copy_progress") }
  }
}
