public import Documents
public import Places

extension Organisation {
  /// Reads an HSDS organization that passed the validator; nested lists of other entities are the
  /// importer's. `id` is already Lotse's.
  public init(hsds: JSONObject, id: OrganisationID, area: AreaKey, now: Instant) {
    var rest = hsds
    rest.remove("id")
    // HSDS has no such field here: it is read, and kept as it came.
    let modified = rest["last_modified"]?.string.flatMap { Instant(iso8601: $0) }
    self.init(
      id: id, name: rest.takeText("name") ?? "", description: rest.takeText("description") ?? "", area: area,
      lastModified: modified ?? now)
    alternateName = rest.takeText("alternate_name")
    website = rest.takeText("website")
    email = rest.takeText("email")
    parent = rest.takeText("parent_organization_id")
    phones = rest.takeParts("phones")
    contacts = rest.takeParts("contacts")
    self.rest = rest
  }

  /// The organisation as HSDS wants it, without its places and offers.
  public var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id.rawValue)
    out.put("name", name)
    out.put("alternate_name", alternateName)
    out["description"] = .string(description)
    out.put("website", website)
    out.put("email", email)
    out.put("parent_organization_id", parent)
    out.put("phones", parts: phones)
    out.put("contacts", parts: contacts)
    out.merge(rest)
    return out
  }
}
