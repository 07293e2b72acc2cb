public import Storage

/// The tables of the lists: mappings that were used, and which offers came from which list.
public enum ListsSchema {
  /// Saved mappings and the entries of lists.
  public static let migrations: [Migration] = [
    Migration(
      "lists/1-lists",
      [
        """
        CREATE TABLE list_mapping (
          id {id} NOT NULL PRIMARY KEY CHECK (length(id) = 36),
          signature {text} NOT NULL,
          mapping {json} NOT NULL,
          saved {instant} NOT NULL
        ) {strict}
        """,
        """
        CREATE TABLE list_entry (
          area {id} NOT NULL REFERENCES area (key),
          source {text} NOT NULL CHECK (source <> ''),
          entity {text} NOT NULL CHECK (entity IN ('offer')),
          entity_id {id} NOT NULL CHECK (length(entity_id) = 36),
          digest {text} NOT NULL,
          PRIMARY KEY (area, source, entity, entity_id)
        ) {strict}
        """,
        "CREATE INDEX list_entry_entity ON list_entry (entity, entity_id)",
      ])
  ]
}
