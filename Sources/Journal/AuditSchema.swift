import Storage

/// The tables of the audit.
enum AuditSchema {
  /// Entries, and where their chain ends (`head`) and begins (`anchor`).
  static let migration = Migration(
    "journal/2-audit",
    [
      """
      CREATE TABLE audit_entry (
        number {serial},
        at {instant} NOT NULL,
        account {id},
        action {text} NOT NULL CHECK (action <> ''),
        entity {text} NOT NULL CHECK (entity <> ''),
        entity_id {id},
        area {id},
        fields {json} NOT NULL,
        purpose {text},
        position {int} UNIQUE CHECK (position > 0),
        digest {bytes},
        CHECK ((position IS NULL) = (digest IS NULL))
      ) {strict}
      """,
      "CREATE INDEX audit_entry_waiting ON audit_entry (number) WHERE position IS NULL",
      "CREATE INDEX audit_entry_of ON audit_entry (entity, entity_id, number)",
      """
      CREATE TABLE audit_head (
        kind {text} NOT NULL PRIMARY KEY CHECK (kind IN ('head', 'anchor')),
        position {int} NOT NULL CHECK (position >= 0),
        digest {bytes} NOT NULL,
        at {instant} NOT NULL
      ) {strict}
      """,
    ])
}
