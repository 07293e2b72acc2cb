import Documents
public import Places
public import Storage

/// Places in the database.
public enum PlaceStore {
  private static let columns: Query =
    """
    id, organisation_id, area, name, kind, street, postal_code, city, latitude, longitude, is_protected,
    directions, parts, last_modified
    """

  /// Adds a place or replaces it.
  public static func save(_ place: Place, in tx: any Transaction) throws {
    let it = place
    var parts = JSONObject()
    if let address = it.address {
      var object = address.hsds
      for column in ["address_1", "postal_code", "city"] { object.remove(column) }
      parts["address"] = .object(object)
    }
    parts.put("accessibility", it.accessibility.map(\.stored))
    parts.put("phones", parts: it.phones)
    if !it.rest.isEmpty { parts["rest"] = .object(it.rest) }
    try tx.execute(
      """
      INSERT INTO place (\(columns)) VALUES (\(it.id), \(it.organisation), \(it.area), \(it.name), \(it.kind),
        \(it.address?.street), \(it.address?.postalCode), \(it.address?.city), \(it.position?.latitude),
        \(it.position?.longitude), \(it.isProtected), \(it.directions), \(parts), \(it.lastModified))
      ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id, area = excluded.area,
        name = excluded.name, kind = excluded.kind, street = excluded.street,
        postal_code = excluded.postal_code, city = excluded.city, latitude = excluded.latitude,
        longitude = excluded.longitude, is_protected = excluded.is_protected,
        directions = excluded.directions, parts = excluded.parts, last_modified = excluded.last_modified
      """)
  }

  /// One place, whole: a protected one with its address, which callers must not publish.
  public static func find(_ id: PlaceID, in tx: any Transaction) throws -> Place? {
    try tx.first("SELECT \(columns) FROM place WHERE id = \(id)", read)
  }

  /// Several, by id.
  public static func find(_ ids: some Collection<PlaceID>, in tx: any Transaction) throws -> [PlaceID: Place]
  {
    var out: [PlaceID: Place] = [:]
    for chunk in Array(Set(ids)).sorted().chunks(of: 500) {
      try tx.each("SELECT \(columns) FROM place WHERE id IN (\(list: chunk))") { row in
        let place = try read(row)
        out[place.id] = place
      }
    }
    return out
  }

  /// The places of an organisation.
  public static func of(_ organisation: OrganisationID, in tx: any Transaction) throws -> [Place] {
    try tx.all("SELECT \(columns) FROM place WHERE organisation_id = \(organisation) ORDER BY name, id", read)
  }

  /// A page of places by id, for walking through all of them.
  public static func page(after id: PlaceID?, limit: Int, in tx: any Transaction) throws -> [Place] {
    try tx.all(
      "SELECT \(columns) FROM place WHERE id > \(id?.rawValue ?? "") ORDER BY id LIMIT \(limit)", read)
  }

  static func read(_ row: any ResultRow) throws -> Place {
    var out = Place(
      id: try row.get("id"), name: try row.optional("name"), kind: try row.get("kind"),
      area: try row.get("area"), lastModified: try row.get("last_modified"))
    out.organisation = try row.optional("organisation_id")
    out.isProtected = try row.get("is_protected")
    out.directions = try row.optional("directions")
    if let latitude: Double = try row.optional("latitude"),
      let longitude: Double = try row.optional("longitude")
    {
      out.position = Position(latitude: latitude, longitude: longitude)
    }
    var parts: JSONObject = try row.get("parts")
    if let street: String = try row.optional("street") {
      var object = parts.remove("address")?.object ?? JSONObject()
      out.address = Address(
        id: object.takeText("id") ?? "", street: street, postalCode: try row.optional("postal_code") ?? "",
        city: try row.optional("city") ?? "")
      out.address?.rest = object
    }
    out.accessibility = parts.takeObjects("accessibility").compactMap(Accessibility.init(stored:))
    out.phones = parts.takeParts("phones")
    out.rest = parts["rest"]?.object ?? JSONObject()
    return out
  }
}

extension Accessibility {
  /// With Lotse's own words beside the HSDS fields.
  fileprivate var stored: JSONObject {
    var out = JSONObject()
    out.put("feature", feature)
    out.put("answer", answer?.rawValue)
    out["hsds"] = .object(hsds)
    return out
  }

  fileprivate init?(stored: JSONObject) {
    guard let hsds = stored["hsds"]?.object else { return nil }
    self.init(hsds: hsds)
    feature = stored["feature"]?.string
    answer = stored["answer"]?.string.flatMap(Answer.init)
  }
}
