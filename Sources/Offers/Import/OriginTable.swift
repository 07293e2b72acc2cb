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

/// The origins in the database.
struct OriginTable {
  let tx: any Transaction
  let source: String
  let run: Int

  func find(_ key: ImportMemory.Key) throws -> Origin? {
    try tx.first(
      """
      SELECT source, digest, weight, is_nested, run, written, file, line, element FROM import_origin
      WHERE entity = \(key.table) AND id = \(key.id)
      """
    ) { row in
      Origin(
        source: try row.get("source"), digest: try row.get("digest"), weight: try row.get("weight"),
        isNested: try row.get("is_nested"), run: try row.get("run"), written: try row.get("written"),
        place: try RowRef(row: row))
    }
  }

  func add(_ it: Incoming, written: Int) throws {
    try tx.execute(
      """
      INSERT INTO import_origin (entity, id, source, original_id, digest, weight, is_nested, run, written,
        file, line, element)
      VALUES (\(it.table), \(it.id), \(source), \(it.originalID), \(it.digest), \(it.weight), \(it.isNested),
        \(run), \(written), \(it.origin.file), \(it.origin.row), \(it.origin.index))
      """)
  }

  /// The entry was seen in this run, as this copy.
  func see(_ it: Incoming) throws {
    try tx.execute(
      """
      UPDATE import_origin SET digest = \(it.digest), weight = \(it.weight), is_nested = \(it.isNested),
        run = \(run), file = \(it.origin.file), line = \(it.origin.row), element = \(it.origin.index)
      WHERE entity = \(it.table) AND id = \(it.id)
      """)
  }

  /// The entry was seen in this run and is what it was.
  func touch(_ it: Incoming) throws {
    try tx.execute(
      """
      UPDATE import_origin SET run = \(run), file = \(it.origin.file), line = \(it.origin.row),
        element = \(it.origin.index)
      WHERE entity = \(it.table) AND id = \(it.id)
      """)
  }

  /// The entry was changed in this run.
  func write(_ key: ImportMemory.Key) throws {
    try tx.execute("UPDATE import_origin SET written = \(run) WHERE entity = \(key.table) AND id = \(key.id)")
  }

  /// Forgets the content, so that the entry counts as changed when it comes back.
  func forgetContent(_ key: ImportMemory.Key) throws {
    let nothing: [UInt8] = []
    try tx.execute(
      "UPDATE import_origin SET digest = \(nothing) WHERE entity = \(key.table) AND id = \(key.id)")
  }

  /// The source as it was imported last.
  static func source(_ name: String, in tx: any Transaction) throws -> String? {
    try tx.value("SELECT area FROM import_source WHERE name = \(name)")
  }

  /// The number of the next run.
  static func nextRun(in tx: any Transaction) throws -> Int {
    (try tx.value("SELECT max(run) AS newest FROM import_source", as: Int.self) ?? 0) + 1
  }
}
