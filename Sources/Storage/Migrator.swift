/// Brings a database to the schema of this program: forward only, all or nothing.
public struct Migrator: Sendable {
  /// The program's whole schema in order.
  public var migrations: [Migration]

  /// A migrator for these steps.
  public init(_ migrations: [Migration]) { self.migrations = migrations }

  /// Applies what is missing and gives the names of the steps that ran. Refuses a database with steps
  /// that this program does not know, and one that belongs to something else.
  @discardableResult
  public func migrate(_ store: any Store) async throws -> [String] {
    let migrations = migrations
    let dialect = store.dialect
    try await store.write { tx in
      try Self.refuseForeign(tx)
      try Self.prepare(tx, dialect)
    }
    return try await store.write { tx in
      // Nodes that start at once: the others wait here, and then see what the first has done. On SQLite a
      // write waits as it begins.
      if tx.dialect == .postgres { try tx.execute("LOCK TABLE migration IN ACCESS EXCLUSIVE MODE") }
      let done = try Self.applied(tx)
      if let unknown = done.first(where: { name in !migrations.contains { $0.name == name } }) {
        throw StoreError(.newerSchema, "the database has the step \(unknown), which this program lacks")
      }
      var ran: [String] = []
      for migration in migrations where !done.contains(migration.name) {
        for statement in migration.rendered(dialect) { try tx.execute(Query(stringLiteral: statement)) }
        let position = done.count + ran.count + 1
        try tx.execute("INSERT INTO migration (position, name) VALUES (\(position), \(migration.name))")
        ran.append(migration.name)
      }
      return ran
    }
  }

  /// The steps that a database lacks, without changing it.
  public func pending(_ store: any Store) async throws -> [String] {
    let names = migrations.map(\.name)
    return try await store.read { tx in
      let done = try Self.applied(tx)
      return names.filter { !done.contains($0) }
    }
  }

  /// Tables without our list of steps belong to another program. A fork by dialect: each engine names its
  /// tables elsewhere.
  private static func refuseForeign(_ tx: any Transaction) throws {
    let names: Query =
      switch tx.dialect {
      case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      case .postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
      }
    let tables: [String] = try tx.all(names) { try $0.get("name") }
    guard tables.isEmpty || tables.contains("migration") else {
      throw StoreError(
        .foreignDatabase, "there are other tables: \(tables.sorted().prefix(3).joined(separator: ", "))")
    }
  }

  private static func prepare(_ tx: any Transaction, _ dialect: Dialect) throws {
    for statement in table.rendered(dialect) { try tx.execute(Query(stringLiteral: statement)) }
  }

  private static func applied(_ tx: any Transaction) throws -> [String] {
    try tx.all("SELECT name FROM migration ORDER BY position") { try $0.get("name") }
  }

  /// The table that remembers the steps.
  public static let table = Migration(
    "storage/0-migration",
    [
      "CREATE TABLE IF NOT EXISTS migration (position {int} NOT NULL PRIMARY KEY, name {text} NOT NULL UNIQUE) {strict}"
    ])
}
