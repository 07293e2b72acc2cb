public import Storage

/// The tables of the import: where entries came from, and what waits during a run.
public enum ImportSchema {
  /// Sources, origins, records that are only kept, and staging.
  public static let migrations: [Migration] = [
    Migration("offers/2-import", [source, origin, record, pending, pendingOrder] + staging)
  ]

  /// `run` counts the imports of all sources.
  private static let source = """
    CREATE TABLE import_source (
      name {text} NOT NULL PRIMARY KEY CHECK (name <> ''),
      area {id} NOT NULL REFERENCES area (key),
      run {int} NOT NULL,
      imported {instant} NOT NULL
    ) {strict}
    """

  /// `digest` and `weight` are those of the copy that counts; `run` is the last run that saw the entry,
  /// `written` the last one that changed it; `file`, `line` and `element` tell where it stood.
  private static let origin = """
    CREATE TABLE import_origin (
      entity {text} NOT NULL,
      id {id} NOT NULL,
      source {text} NOT NULL REFERENCES import_source (name),
      original_id {text} NOT NULL,
      digest {bytes} NOT NULL,
      weight {int} NOT NULL,
      is_nested {bool} NOT NULL,
      run {int} NOT NULL,
      written {int} NOT NULL,
      file {text} NOT NULL,
      line {int},
      element {int},
      PRIMARY KEY (entity, id)
    ) {strict}
    """

  private static let record = """
    CREATE TABLE hsds_record (
      entity {text} NOT NULL CHECK (entity <> ''),
      id {id} NOT NULL,
      body {json} NOT NULL,
      PRIMARY KEY (entity, id)
    ) {strict}
    """

  /// Entries of the running import whose links are not there yet, or of which a fuller copy may follow.
  private static let pendingOrder =
    "CREATE INDEX import_pending_order ON import_pending (stage, owner, position)"

  private static let pending = """
    CREATE TABLE import_pending (
      entity {text} NOT NULL,
      id {id} NOT NULL,
      stage {int} NOT NULL,
      position {int} NOT NULL,
      owner {text} NOT NULL,
      body {json} NOT NULL,
      is_new {bool} NOT NULL,
      is_counted {bool} NOT NULL,
      is_nested {bool} NOT NULL,
      file {text} NOT NULL,
      line {int},
      element {int},
      PRIMARY KEY (entity, id)
    ) {strict}
    """

  /// Rows of a tabular package until all have been read.
  private static let staging = [
    """
    CREATE TABLE import_row (
      sequence {int} NOT NULL PRIMARY KEY,
      entity {text} NOT NULL,
      id {text} NOT NULL,
      file {text} NOT NULL,
      line {int},
      element {int},
      body {json} NOT NULL,
      UNIQUE (entity, id)
    ) {strict}
    """,
    "CREATE INDEX import_row_entity ON import_row (entity, sequence)",
    """
    CREATE TABLE import_parent (
      entity {text} NOT NULL,
      id {text} NOT NULL,
      sequence {int} NOT NULL,
      PRIMARY KEY (entity, id, sequence)
    ) {strict}
    """,
    "CREATE INDEX import_parent_sequence ON import_parent (sequence)",
  ]
}
