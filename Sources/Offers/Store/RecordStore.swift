public import Documents
public import Storage

/// HSDS records that Lotse does not model (programmes, rows of tables that stand alone), kept as they came,
/// so that an export gives back what an import brought.
public enum RecordStore {
  /// Adds a record of a table or replaces it.
  public static func save(_ record: JSONObject, table: String, id: String, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO hsds_record (entity, id, body) VALUES (\(table), \(id), \(record))
      ON CONFLICT (entity, id) DO UPDATE SET body = excluded.body
      """)
  }

  /// One record.
  public static func find(_ table: String, id: String, in tx: any Transaction) throws -> JSONObject? {
    try tx.first("SELECT body FROM hsds_record WHERE entity = \(table) AND id = \(id)") { try $0.get("body") }
  }

  /// The tables that have records, by name.
  public static func tables(in tx: any Transaction) throws -> [String] {
    try tx.all("SELECT DISTINCT entity FROM hsds_record ORDER BY entity") { try $0.get("entity") }
  }

  /// A page of a table's records by id, for walking through all of them.
  public static func page(of table: String, after id: String?, limit: Int, in tx: any Transaction) throws
    -> [(id: String, record: JSONObject)]
  {
    try tx.all(
      """
      SELECT id, body FROM hsds_record WHERE entity = \(table) AND id > \(id ?? "") ORDER BY id LIMIT \(limit)
      """
    ) { (try $0.get("id"), try $0.get("body")) }
  }
}
