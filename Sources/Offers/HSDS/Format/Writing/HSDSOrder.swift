public import Documents

/// The order in which records are written, so that the same data are always the same bytes.
public enum HSDSOrder {
  /// The record with its fields in the order of HSDS, then all others by name; nested records likewise.
  public static func ordered(_ object: JSONObject, table name: String) -> JSONObject {
    guard let table = HSDSTable.named(name) else { return sorted(object) }
    var ordered = JSONObject()
    for field in table.fields {
      guard let value = object[field.name] else { continue }
      ordered[field.name] = self.ordered(value, field)
    }
    let extras = object.filter { table.field($0.key) == nil }
    for member in extras.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      ordered[member.key] = member.value
    }
    return ordered
  }

  private static func ordered(_ value: JSONValue, _ field: HSDSField) -> JSONValue {
    switch (field.kind, value) {
    case (.array(let child), .array(let elements)):
      .array(elements.map { $0.object.map { .object(ordered($0, table: child)) } ?? $0 })
    case (.object(let child, _), .object(let object)): .object(ordered(object, table: child))
    default: value
    }
  }

  /// An unknown table's row: its id first, then by name.
  private static func sorted(_ object: JSONObject) -> JSONObject {
    var sorted = JSONObject()
    if let id = object["id"] { sorted["id"] = id }
    for member in object.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      sorted[member.key] = member.value
    }
    return sorted
  }
}
