public import Documents
public import Storage

/// Vocabularies and their terms in the database, in their HSDS form. Lotse's own are not stored, see
/// `LotseTaxonomy`.
public enum TaxonomyStore {
  /// Adds an HSDS taxonomy or replaces it.
  public static func save(taxonomy: JSONObject, id: String, in tx: any Transaction) throws {
    var rest = taxonomy
    rest.remove("id")
    let name = rest.takeText("name") ?? ""
    let description = rest.takeText("description") ?? ""
    try tx.execute(
      """
      INSERT INTO taxonomy (id, name, description, rest) VALUES (\(id), \(name), \(description), \(rest))
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
        rest = excluded.rest
      """)
  }

  /// Adds an HSDS taxonomy_term or replaces it.
  public static func save(term: JSONObject, id: String, in tx: any Transaction) throws {
    var rest = term
    rest.remove("id")
    let taxonomy = rest.takeText("taxonomy_id")
    let code = rest.takeText("code")
    let name = rest.takeText("name") ?? ""
    let description = rest.takeText("description") ?? ""
    let parent = rest.takeText("parent_id")
    try tx.execute(
      """
      INSERT INTO taxonomy_term (id, taxonomy_id, code, name, description, parent_id, rest)
      VALUES (\(id), \(taxonomy), \(code), \(name), \(description), \(parent), \(rest))
      ON CONFLICT (id) DO UPDATE SET taxonomy_id = excluded.taxonomy_id, code = excluded.code,
        name = excluded.name, description = excluded.description, parent_id = excluded.parent_id,
        rest = excluded.rest
      """)
  }

  /// One taxonomy as HSDS wants it.
  public static func taxonomy(_ id: String, in tx: any Transaction) throws -> JSONObject? {
    try tx.first("SELECT id, name, description, rest FROM taxonomy WHERE id = \(id)", readTaxonomy)
  }

  /// One term as HSDS wants it.
  public static func term(_ id: String, in tx: any Transaction) throws -> JSONObject? {
    try tx.first("SELECT \(termColumns) FROM taxonomy_term WHERE id = \(id)", readTerm)
  }

  /// A page of taxonomies by id, for walking through all of them.
  public static func taxonomies(after id: String?, limit: Int, in tx: any Transaction) throws -> [JSONObject]
  {
    try tx.all(
      """
      SELECT id, name, description, rest FROM taxonomy WHERE id > \(id ?? "") ORDER BY id LIMIT \(limit)
      """, readTaxonomy)
  }

  /// A page of terms by id, for walking through all of them.
  public static func terms(after id: String?, limit: Int, in tx: any Transaction) throws -> [JSONObject] {
    try tx.all(
      "SELECT \(termColumns) FROM taxonomy_term WHERE id > \(id ?? "") ORDER BY id LIMIT \(limit)", readTerm)
  }

  private static let termColumns: Query = "id, taxonomy_id, code, name, description, parent_id, rest"

  private static func readTaxonomy(_ row: any ResultRow) throws -> JSONObject {
    var out = JSONObject()
    out["id"] = .string(try row.get("id"))
    out["name"] = .string(try row.get("name"))
    out["description"] = .string(try row.get("description"))
    out.merge(try row.get("rest"))
    return out
  }

  private static func readTerm(_ row: any ResultRow) throws -> JSONObject {
    var out = JSONObject()
    out["id"] = .string(try row.get("id"))
    out.put("code", try row.optional("code", as: String.self))
    out["name"] = .string(try row.get("name"))
    out["description"] = .string(try row.get("description"))
    out.put("parent_id", try row.optional("parent_id", as: String.self))
    out.put("taxonomy_id", try row.optional("taxonomy_id", as: String.self))
    out.merge(try row.get("rest"))
    return out
  }
}
