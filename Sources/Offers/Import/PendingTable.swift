import Documents
import Storage

/// Entries that wait for the end of the run.
struct PendingTable {
  let tx: any Transaction

  /// An entry that waits. `isCounted`: it is in the report already.
  struct Entry {
    var incoming: Incoming
    var isNew: Bool
    var isCounted: Bool
    var position: Int
  }

  func clear() throws { try tx.execute("DELETE FROM import_pending") }

  /// Adds an entry or replaces its copy; `owner` is what entries of one kind are ordered by.
  func put(_ it: Incoming, owner: String = "", isNew: Bool, isCounted: Bool, position: Int) throws {
    try tx.execute(
      """
      INSERT INTO import_pending (entity, id, stage, position, owner, body, is_new, is_counted, is_nested,
        file, line, element)
      VALUES (\(it.table), \(it.id), \(it.stage), \(position), \(owner), \(it.value), \(isNew), \(isCounted),
        \(it.isNested), \(it.origin.file), \(it.origin.row), \(it.origin.index))
      ON CONFLICT (entity, id) DO UPDATE SET owner = excluded.owner, body = excluded.body,
        is_nested = excluded.is_nested, file = excluded.file, line = excluded.line, element = excluded.element
      """)
  }

  func contains(_ key: ImportMemory.Key) throws -> Bool {
    try tx.value(
      "SELECT position FROM import_pending WHERE entity = \(key.table) AND id = \(key.id)", as: Int.self)
      != nil
  }

  /// The next entries of a stage in their order.
  func next(_ stage: Int, after last: Entry?, ownerOfLast: String, limit: Int = 200) throws -> [(
    Entry, String
  )] {
    let position = last?.position ?? 0
    return try tx.all(
      """
      SELECT entity, id, position, owner, body, is_new, is_counted, is_nested, file, line, element
      FROM import_pending
      WHERE stage = \(stage)
        AND (owner > \(ownerOfLast) OR (owner = \(ownerOfLast) AND position > \(position)))
      ORDER BY owner, position LIMIT \(limit)
      """
    ) { row in
      let value: JSONObject = try row.get("body")
      let (digest, weight) = Incoming.digest(value)
      let incoming = Incoming(
        kind: HSDSKind(table: try row.get("entity")), id: try row.get("id"), value: value, digest: digest,
        weight: weight, origin: try RowRef(row: row), isNested: try row.get("is_nested"))
      let entry = Entry(
        incoming: incoming, isNew: try row.get("is_new"), isCounted: try row.get("is_counted"),
        position: try row.get("position"))
      return (entry, try row.get("owner"))
    }
  }
}
