public import Storage

/// Areas in the database.
public enum AreaStore {
  /// Adds an area or renames it. Its parent must be there.
  public static func save(_ area: Area, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO area (key, name, kind, parent) VALUES (\(area.key), \(area.name), \(area.kind), \(area.parent))
      ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind, parent = excluded.parent
      """)
  }

  /// One area.
  public static func find(_ key: AreaKey, in tx: any Transaction) throws -> Area? {
    try tx.first("SELECT key, name, kind, parent FROM area WHERE key = \(key)", read)
  }

  /// All areas by key.
  public static func all(in tx: any Transaction) throws -> [Area] {
    try tx.all("SELECT key, name, kind, parent FROM area ORDER BY key", read)
  }

  /// Makes sure that an area and those above it are there; new ones get a plain name that
  /// `lotse check` asks to be completed.
  @discardableResult
  public static func ensure(_ key: AreaKey, in tx: any Transaction) throws -> Area {
    if let area = try find(key, in: tx) { return area }
    if let parent = key.parent { try ensure(parent, in: tx) }
    let name = key.kind == .state ? States.name(key) : "\(placeholder)\(key)"
    let area = Area(key: key, name: name, kind: key.kind, parent: key.parent)
    try save(area, in: tx)
    return area
  }

  /// How the name of an area begins that nobody has named yet.
  public static let placeholder = "Gebiet "

  private static func read(_ row: any ResultRow) throws -> Area {
    Area(
      key: try row.get("key"), name: try row.get("name"), kind: try row.get("kind"),
      parent: try row.optional("parent"))
  }
}

/// Small facts about this installation, such as the town's name.
public enum SettingStore {
  /// Remembers a value.
  public static func set(_ key: String, _ value: String, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO setting (key, value) VALUES (\(key), \(value))
      ON CONFLICT (key) DO UPDATE SET value = excluded.value
      """)
  }

  /// A remembered value.
  public static func get(_ key: String, in tx: any Transaction) throws -> String? {
    try tx.value("SELECT value FROM setting WHERE key = \(key)")
  }
}
