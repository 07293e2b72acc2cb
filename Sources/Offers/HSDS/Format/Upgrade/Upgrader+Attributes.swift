import Documents

/// Links to terms: `service_taxonomy`, `link_taxonomy` and `other_attribute` became `attribute`.
extension Upgrader {
  mutating func attributes(_ object: inout JSONObject, _ table: HSDSTable, _ path: String) {
    for key in HSDSLegacy.taxonomyLinks + HSDSLegacy.otherAttributes where object.contains(key) {
      guard table.field(key) == nil else { continue }
      var attributes: [JSONValue] = []
      var kept: [JSONValue] = []
      for element in Self.elements(object[key]) {
        if let attribute = element.object.flatMap({ Self.attribute($0, of: table.name, key) }) {
          attributes.append(.object(attribute))
        } else {
          kept.append(element)
        }
      }
      if !attributes.isEmpty {
        object["attributes"] = .array((object["attributes"]?.array ?? []) + attributes)
      }
      if kept.isEmpty {
        object.remove(key)
      } else {
        if kept != Self.elements(object[key]) { object[key] = .array(kept) }
        keptNote(path + key)
      }
    }
  }

  /// A row of a link table, or a term itself, as an attribute; nil when no term can be told.
  private static func attribute(_ row: JSONObject, of table: String, _ key: String) -> JSONObject? {
    var row = row
    let isTermItself = key.hasPrefix("taxonom")
    if isTermItself {
      guard row["name"]?.string != nil else { return nil }
      return ["link_entity": .string(table), "taxonomy_term": .object(asTerm(row))]
    }
    for term in ["taxonomy", "taxonomy_term"] {
      guard case .object(let object)? = row[term] else { continue }
      row.remove(term)
      row["taxonomy_term"] = .object(asTerm(object))
      break
    }
    if row["taxonomy_term_id"]?.isEmptyish ?? true {
      row["taxonomy_term_id"] = nil
      row.rename("taxonomy_id", to: "taxonomy_term_id")
    }
    guard row.contains("taxonomy_term") || HSDSIdentity.text(row["taxonomy_term_id"]) != nil else {
      return nil
    }
    if row["value"]?.isEmptyish ?? true {
      row["value"] = nil
      row.rename("taxonomy_detail", to: "value")
    }
    // `link_type` named the table in 2.x; in 3.x it says what the term describes.
    if let entity = row["link_type"]?.string, HSDSTable.named(entity) != nil, !row.contains("link_entity") {
      row.rename("link_type", to: "link_entity")
    }
    if row["link_entity"]?.isEmptyish ?? true { row["link_entity"] = .string(table) }
    row.remove("\(table)_id")
    return row
  }

  /// What was a taxonomy then is a term now.
  private static func asTerm(_ object: JSONObject) -> JSONObject {
    var term = object
    if !term.contains("taxonomy") { term.rename("vocabulary", to: "taxonomy") }
    if term["description"]?.isEmptyish ?? true, let name = term["name"] { term["description"] = name }
    return term
  }
}
