public import Places
public import Storage

/// What happened to which entry; written in the caller's transaction, so that it is there exactly when the
/// change is. Holds ids, never values.
public struct Change: Hashable, Sendable {
  /// Grows with every change.
  public var number: Int64
  /// When.
  public var at: Instant
  /// Which table of which room, for example `offer`.
  public var entity: String
  /// The entry's id; nil when many changed at once (an import).
  public var id: String?
  /// What was done.
  public var kind: Kind

  /// What can happen to an entry.
  public enum Kind: String, Sendable, CaseIterable, SQLConvertible {
    case created, changed, removed, imported
  }
}

/// The journal in the database.
public enum Journal {
  /// The tables of the journal.
  public static let migrations: [Migration] = [
    Migration(
      "journal/1-change",
      [
        """
        CREATE TABLE change (
          number {serial},
          at {instant} NOT NULL,
          entity {text} NOT NULL,
          entity_id {id},
          kind {text} NOT NULL CHECK (kind IN ('created', 'changed', 'removed', 'imported'))
        ) {strict}
        """
      ]),
    AuditSchema.migration,
  ]

  /// Notes a change.
  public static func note(
    _ kind: Change.Kind, _ entity: String, id: String?, at now: Instant, in tx: any Transaction
  ) throws {
    if tx.dialect == .postgres { try takeTurn(in: tx) }
    try tx.execute(
      "INSERT INTO change (at, entity, entity_id, kind) VALUES (\(now), \(entity), \(id), \(kind))")
  }

  /// Writers on several nodes note one after the other, so that numbers become visible in their order and no
  /// reader passes one by; and other nodes hear of it when the transaction is there.
  private static func takeTurn(in tx: any Transaction) throws {
    try tx.each("SELECT pg_advisory_xact_lock(5195092), pg_notify('lotse_change', '')") { _ in }
  }

  /// The number of the newest change; 0 when there is none.
  public static func newest(in tx: any Transaction) throws -> Int64 {
    try tx.value("SELECT max(number) AS newest FROM change") ?? 0
  }

  /// The newest change.
  public static func last(in tx: any Transaction) throws -> Change? {
    try tx.first(
      "SELECT number, at, entity, entity_id, kind FROM change ORDER BY number DESC LIMIT 1", change)
  }

  /// The changes after a number, oldest first.
  public static func changes(after number: Int64, limit: Int = 1_000, in tx: any Transaction) throws
    -> [Change]
  {
    try tx.all(
      """
      SELECT number, at, entity, entity_id, kind FROM change WHERE number > \(number)
      ORDER BY number LIMIT \(limit)
      """, change)
  }

  private static func change(_ row: any ResultRow) throws -> Change {
    Change(
      number: try row.get("number"), at: try row.get("at"), entity: try row.get("entity"),
      id: try row.optional("entity_id"), kind: try row.get("kind"))
  }
}
