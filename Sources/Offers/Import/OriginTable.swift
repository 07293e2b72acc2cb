import Storage

/// Where an entry came from, and which copy of it counts.
struct Origin {
  var source: String
  var digest: [UInt8]
  var weight: Int
  var isNested: Bool
  /// The last run that saw it, and the last one that changed it.
  var run: Int
  var written: Int
  var place: RowRef
}

/// The origins in the database. New ones are written many at a time, and those of the entries to come are
/// asked for many at a time, since most of a run's time would go into single statements.
final class OriginTable {
  private static let batch = 40

  private let tx: any Transaction
  private let source: String
  let run: Int
  /// Asked for in advance; what was not found has no origin.
  private var asked: Set<ImportMemory.Key> = []
  private var found: [ImportMemory.Key: Origin] = [:]
  /// Not written yet.
  private var added: [(entry: Incoming, origin: Origin)] = []
  private var places: [ImportMemory.Key: Int] = [:]

  init(tx: any Transaction, source: String, run: Int) {
    self.tx = tx
    self.source = source
    self.run = run
  }

  /// Asks for the origins of entries that come next.
  func lookAhead(_ keys: [ImportMemory.Key]) throws {
    asked = Set(keys)
    found = [:]
    for (table, keys) in Dictionary(grouping: asked, by: \.table).sorted(by: { $0.key < $1.key }) {
      let condition: Query = "entity = \(table) AND id IN (\(list: keys.map(\.id).sorted()))"
      try tx.each("SELECT id, \(Self.columns) FROM import_origin WHERE \(condition)") { row in
        found[ImportMemory.Key(table: table, id: try row.get("id"))] = try Origin(row: row)
      }
    }
  }

  func find(_ key: ImportMemory.Key) throws -> Origin? {
    if let place = places[key] { return added[place].origin }
    // An answer in advance holds once: from then on the entry may have changed.
    if asked.remove(key) != nil { return found.removeValue(forKey: key) }
    return try tx.first(
      "SELECT \(Self.columns) FROM import_origin WHERE entity = \(key.table) AND id = \(key.id)",
      Origin.init(row:))
  }

  func add(_ it: Incoming, written: Int) throws {
    let origin = Origin(
      source: source, digest: it.digest, weight: it.weight, isNested: it.isNested, run: run, written: written,
      place: it.origin)
    places[it.key] = added.count
    added.append((it, origin))
    if added.count >= Self.batch { try flush() }
  }

  /// Writes what was added.
  func flush() throws {
    guard !added.isEmpty else { return }
    var values: [SQLValue] = []
    values.reserveCapacity(added.count * Self.stored.count)
    for (it, origin) in added {
      values += [
        .text(it.table), .text(it.id), .text(source), .text(it.originalID), .bytes(it.digest),
        .int(Int64(it.weight)), .bool(it.isNested), .int(Int64(run)), .int(Int64(origin.written)),
        .text(it.origin.file), it.origin.row.sqlValue, it.origin.index.sqlValue,
      ]
    }
    let template = added.count == Self.batch ? Self.whole : Self.insertion(added.count)
    try tx.execute(Query(template, values))
    added.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  private static let stored = [
    "entity", "id", "source", "original_id", "digest", "weight", "is_nested", "run", "written", "file",
    "line",
    "element",
  ]
  private static let whole = insertion(batch)

  private static func insertion(_ rows: Int) -> Query.Template {
    Query.Template(insertInto: "import_origin", stored, rows: rows)
  }

  /// The entry was seen in this run, as this copy.
  func see(_ it: Incoming) throws {
    try settle(it.key)
    try tx.execute(
      """
      UPDATE import_origin SET digest = \(it.digest), weight = \(it.weight), is_nested = \(it.isNested),
        run = \(run), file = \(it.origin.file), line = \(it.origin.row), element = \(it.origin.index)
      WHERE entity = \(it.table) AND id = \(it.id)
      """)
  }

  /// The entry was seen in this run and is what it was.
  func touch(_ it: Incoming) throws {
    try settle(it.key)
    try tx.execute(
      """
      UPDATE import_origin SET run = \(run), file = \(it.origin.file), line = \(it.origin.row),
        element = \(it.origin.index)
      WHERE entity = \(it.table) AND id = \(it.id)
      """)
  }

  /// The entry was changed in this run.
  func write(_ key: ImportMemory.Key) throws {
    try settle(key)
    try tx.execute("UPDATE import_origin SET written = \(run) WHERE entity = \(key.table) AND id = \(key.id)")
  }

  /// Forgets the content, so that the entry counts as changed when it comes back.
  func forgetContent(_ key: ImportMemory.Key) throws {
    try settle(key)
    let nothing: [UInt8] = []
    try tx.execute(
      "UPDATE import_origin SET digest = \(nothing) WHERE entity = \(key.table) AND id = \(key.id)")
  }

  /// The row is in the database, and no answer in advance about it is left.
  private func settle(_ key: ImportMemory.Key) throws {
    asked.remove(key)
    if places[key] != nil { try flush() }
  }

  private static let columns: Query =
    "source, digest, weight, is_nested, run, written, file, line, element"

  /// The source's area when it was imported last.
  static func area(of source: String, in tx: any Transaction) throws -> String? {
    try tx.value("SELECT area FROM import_source WHERE name = \(source)")
  }

  /// The number of the next run.
  static func nextRun(in tx: any Transaction) throws -> Int {
    (try tx.value("SELECT max(run) AS newest FROM import_source", as: Int.self) ?? 0) + 1
  }
}

extension Origin {
  fileprivate init(row: any ResultRow) throws {
    self.init(
      source: try row.get("source"), digest: try row.get("digest"), weight: try row.get("weight"),
      isNested: try row.get("is_nested"), run: try row.get("run"), written: try row.get("written"),
      place: try RowRef(row: row))
  }
}
