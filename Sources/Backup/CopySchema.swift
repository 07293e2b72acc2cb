public import Storage

/// What a copy remembers in the database that it fills: as long as something stands here, the copy is not
/// whole, and nobody may work with it.
public enum CopySchema {
  /// The progress of a copy into this database, and what a backup file holds.
  public static let migrations: [Migration] = [
    Migration(
      "backup/1-copy",
      [
        """
        CREATE TABLE copy_progress (
          entity {text} NOT NULL PRIMARY KEY,
          row_count {int} NOT NULL,
          is_done {bool} NOT NULL
        ) {strict}
        """,
        """
        CREATE TABLE backup_manifest (
          entity {text} NOT NULL PRIMARY KEY,
          row_count {int} NOT NULL,
          digest {text} NOT NULL
        ) {strict}
        """,
      ])
  ]

  /// Tables about copies, which no copy carries.
  static let own: Set<String> = ["copy_progress", "backup_manifest"]

  /// Whether a copy into this database was begun and not finished.
  public static func isUnfinished(in tx: any Transaction) throws -> Bool {
    try tx.value("SELECT 1 AS found FROM copy_progress LIMIT 1", as: Int.self) != nil
  }
}
