import Documents

/// Takes nested records apart into the rows of tables.
struct HSDSFlattener {
  /// Is given each row with its table.
  let emit: (_ table: String, _ row: JSONObject) throws -> Void

  func flatten(_ object: JSONObject, table name: String) throws {
    _ = try flatten(object, table: name, fallbackID: nil)
  }

  /// Emits the row and, after it, what is nested in it; returns the row's id.
  private func flatten(_ object: JSONObject, table name: String, fallbackID: String?) throws -> JSONValue? {
    var row = JSONObject()
    var id = object["id"]
    if HSDSIdentity.text(id) == nil { id = fallbackID.map(JSONValue.string) }
    if let id { row["id"] = id }
    guard let table = HSDSTable.named(name) else {
      for member in object where !member.value.isEmptyish && member.key != "id" {
        row[member.key] = member.value
      }
      try emit(name, row)
      return id
    }
    var nested: [(table: String, object: JSONObject, fallback: String)] = []
    for member in object where member.key != "id" && member.value != .null {
      let field = table.field(member.key)
      switch (field?.kind, member.value) {
      case (.array(let child)?, .array(let elements)):
        let objects = elements.compactMap(\.object)
        guard objects.count == elements.count else {
          row[member.key] = member.value
          continue
        }
        for (index, element) in objects.enumerated() {
          let fallback = Self.fallback(child, id, member.key, index)
          nested.append((child, linked(element, child, to: name, id), fallback))
        }
      case (.object(let child, let column)?, .object(let element)):
        let fallback = Self.fallback(child, id, member.key, 0)
        nested.append((child, element, fallback))
        row[column] = HSDSIdentity.text(element["id"]) == nil ? .string(fallback) : element["id"]
      default:
        if !member.value.isEmptyish, row[member.key] == nil { row[member.key] = member.value }
      }
    }
    try emit(name, row)
    for part in nested { _ = try flatten(part.object, table: part.table, fallbackID: part.fallback) }
    return id
  }

  /// A nested row with the columns that name its parent.
  private func linked(_ element: JSONObject, _ child: String, to parent: String, _ id: JSONValue?)
    -> JSONObject
  {
    var element = element
    let column = HSDSTable.parentColumn(of: child, in: parent)
    guard element[column.id]?.isEmptyish ?? true, let id else { return element }
    element[column.id] = id
    if let entity = column.entity { element[entity] = .string(parent) }
    return element
  }

  /// An id for a row that has none, the same in every export.
  private static func fallback(_ table: String, _ parent: JSONValue?, _ field: String, _ index: Int) -> String
  {
    let place = "\(HSDSIdentity.text(parent) ?? "")/\(field)/\(index)"
    return HSDSIdentity.uuid(source: "row", table: table, id: place)
  }
}
