import Documents
import Storage

/// Rows of a tabular package in the tables of the import's own transaction, so that memory does not grow
/// with the package. They are gone when the import ends.
final class SQLStaging: TabularStaging {
  private let tx: any Transaction
  private var sequence = 0

  init(_ tx: any Transaction) throws {
    self.tx = tx
    try Self.clear(in: tx)
  }

  static func clear(in tx: any Transaction) throws {
    try tx.execute("DELETE FROM import_parent")
    try tx.execute("DELETE FROM import_row")
  }

  func stage(_ row: StagedRow, parents: [StagedParent]) throws -> RowRef? {
    let earlier = try tx.first(
      "SELECT file, line, element FROM import_row WHERE entity = \(row.table) AND id = \(row.id)",
      RowRef.init(row:))
    if let earlier { return earlier }
    sequence += 1
    try tx.execute(
      """
      INSERT INTO import_row (sequence, entity, id, file, line, element, body) VALUES (\(sequence),
        \(row.table), \(row.id), \(row.origin.file), \(row.origin.row), \(row.origin.index), \(row.value))
      """)
    for parent in Set(parents) {
      try tx.execute(
        """
        INSERT INTO import_parent (entity, id, sequence) VALUES (\(parent.table), \(parent.id), \(sequence))
        """)
    }
    return nil
  }

  func children(of parent: StagedParent) throws -> [StagedRow] {
    try tx.all(
      """
      SELECT import_row.sequence, import_row.entity, import_row.id, file, line, element, body
      FROM import_parent JOIN import_row ON import_row.sequence = import_parent.sequence
      WHERE import_parent.entity = \(parent.table) AND import_parent.id = \(parent.id)
      ORDER BY import_parent.sequence
      """, StagedRow.init(row:))
  }

  func row(_ table: String, id: String) throws -> StagedRow? {
    try tx.first(
      """
      SELECT sequence, entity, id, file, line, element, body FROM import_row
      WHERE entity = \(table) AND id = \(id)
      """, StagedRow.init(row:))
  }

  func rows(of table: String, after sequence: Int, limit: Int) throws -> [StagedRow] {
    try tx.all(
      """
      SELECT sequence, entity, id, file, line, element, body FROM import_row
      WHERE entity = \(table) AND sequence > \(sequence) ORDER BY sequence LIMIT \(limit)
      """, StagedRow.init(row:))
  }

  func orphans(of table: String, after sequence: Int, limit: Int) throws -> [StagedRow] {
    try tx.all(
      """
      SELECT sequence, entity, id, file, line, element, body FROM import_row AS child
      WHERE entity = \(table) AND sequence > \(sequence) AND NOT EXISTS (
        SELECT 1 FROM import_parent JOIN import_row AS parent
          ON parent.entity = import_parent.entity AND parent.id = import_parent.id
        WHERE import_parent.sequence = child.sequence)
      ORDER BY sequence LIMIT \(limit)
      """, StagedRow.init(row:))
  }
}

extension RowRef {
  init(row: any ResultRow) throws {
    self.init(
      file: try row.get("file"), row: try row.optional("line"), index: try row.optional("element"))
  }
}

extension StagedRow {
  fileprivate init(row: any ResultRow) throws {
    self.init(
      sequence: try row.get("sequence"), table: try row.get("entity"), id: try row.get("id"),
      origin: try RowRef(row: row), value: try row.get("body"))
  }
}
