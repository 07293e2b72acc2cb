import Documents
public import Places
public import Storage

/// Organisations in the database.
public enum OrganisationStore {
  private static let columns: Query =
    "id, name, alternate_name, description, website, email, area, parent, parts, last_modified"

  /// Adds an organisation or replaces it.
  public static func save(_ organisation: Organisation, in tx: any Transaction) throws {
    let it = organisation
    var parts = JSONObject()
    parts.put("phones", parts: it.phones)
    parts.put("contacts", parts: it.contacts)
    if !it.rest.isEmpty { parts["rest"] = .object(it.rest) }
    try tx.execute(
      """
      INSERT INTO organisation (\(columns)) VALUES (\(it.id), \(it.name), \(it.alternateName),
        \(it.description), \(it.website), \(it.email), \(it.area), \(it.parent), \(parts), \(it.lastModified))
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, alternate_name = excluded.alternate_name,
        description = excluded.description, website = excluded.website, email = excluded.email,
        area = excluded.area, parent = excluded.parent, parts = excluded.parts,
        last_modified = excluded.last_modified
      """)
  }

  /// One organisation.
  public static func find(_ id: OrganisationID, in tx: any Transaction) throws -> Organisation? {
    try tx.first("SELECT \(columns) FROM organisation WHERE id = \(id)", read)
  }

  /// Several, by id.
  public static func find(_ ids: some Collection<OrganisationID>, in tx: any Transaction) throws
    -> [OrganisationID: Organisation]
  {
    var out: [OrganisationID: Organisation] = [:]
    for chunk in Array(Set(ids)).sorted().chunks(of: 500) {
      try tx.each("SELECT \(columns) FROM organisation WHERE id IN (\(list: chunk))") { row in
        let organisation = try read(row)
        out[organisation.id] = organisation
      }
    }
    return out
  }

  /// A page of organisations by id, for walking through all of them.
  public static func page(after id: OrganisationID?, limit: Int, in tx: any Transaction) throws
    -> [Organisation]
  {
    try tx.all(
      """
      SELECT \(columns) FROM organisation WHERE id > \(id?.rawValue ?? "") ORDER BY id LIMIT \(limit)
      """, read)
  }

  /// How many there are.
  public static func count(in tx: any Transaction) throws -> Int {
    try tx.value("SELECT count(*) AS n FROM organisation") ?? 0
  }

  static func read(_ row: any ResultRow) throws -> Organisation {
    var out = Organisation(
      id: try row.get("id"), name: try row.get("name"), description: try row.get("description"),
      area: try row.get("area"), lastModified: try row.get("last_modified"))
    out.alternateName = try row.optional("alternate_name")
    out.website = try row.optional("website")
    out.email = try row.optional("email")
    out.parent = try row.optional("parent")
    var parts: JSONObject = try row.get("parts")
    out.phones = parts.takeParts("phones")
    out.contacts = parts.takeParts("contacts")
    out.rest = parts["rest"]?.object ?? JSONObject()
    return out
  }
}
