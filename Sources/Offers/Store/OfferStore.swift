import Documents
public import Places
public import Storage

/// Offers in the database: saving and loading whole aggregates.
public enum OfferStore {
  static let columnNames = [
    "id", "organisation_id", "owner_area", "owner_organisation", "name", "alternate_name", "summary",
    "description", "status", "kind", "level", "target", "season", "age_from", "age_to", "registration",
    "application", "eligibility_text", "interpreting", "email", "url", "alert", "assured", "times", "parts",
    "last_modified",
  ]
  static let columns = Query(stringLiteral: columnNames.joined(separator: ", "))

  /// Adds an offer or replaces it with all its parts.
  public static func save(_ offer: Offer, in tx: any Transaction) throws {
    try save(OfferRows(offer), isNew: false, in: tx)
  }

  /// The same; what is certainly not there yet has no parts that must go first.
  static func save(_ rows: OfferRows, isNew: Bool, in tx: any Transaction) throws {
    // An insertion that need not look for what it replaces takes half the time.
    try tx.execute(isNew ? rows.offer : "\(rows.offer) \(replacement)")
    if !isNew { try removeParts(rows.id, in: tx) }
    for (id, site) in zip(rows.siteIDs, rows.sites) where try tx.execute(site) == 0 {
      throw SiteTaken(id: id)
    }
    for part in rows.parts { try tx.execute(part) }
  }

  private static let replacement: Query =
    """
      ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id,
        owner_area = excluded.owner_area, owner_organisation = excluded.owner_organisation,
        name = excluded.name, alternate_name = excluded.alternate_name, summary = excluded.summary,
        description = excluded.description, status = excluded.status, kind = excluded.kind,
        level = excluded.level, target = excluded.target, season = excluded.season,
        age_from = excluded.age_from, age_to = excluded.age_to, registration = excluded.registration,
        application = excluded.application, eligibility_text = excluded.eligibility_text,
        interpreting = excluded.interpreting, email = excluded.email, url = excluded.url,
        alert = excluded.alert, assured = excluded.assured, times = excluded.times, parts = excluded.parts,
        last_modified = excluded.last_modified
    """

  /// Sets the status alone, as when a source no longer names an offer.
  public static func setStatus(_ status: OfferStatus, of id: OfferID, at now: Instant, in tx: any Transaction)
    throws
  {
    try tx.execute("UPDATE offer SET status = \(status), last_modified = \(now) WHERE id = \(id)")
  }

  private static func removeParts(_ id: OfferID, in tx: any Transaction) throws {
    try tx.execute("DELETE FROM offer_site WHERE offer_id = \(id)")
    try tx.execute("DELETE FROM offer_area WHERE offer_id = \(id)")
    try tx.execute("DELETE FROM offer_label WHERE offer_id = \(id)")
  }

  /// A site's id that an offer, this one or another, has already.
  struct SiteTaken: Error, CustomStringConvertible {
    var id: String
    var description: String { "the offer_site \(id) is taken" }
  }
}

extension Offer {
  /// The codes that stand in `offer_label`, by scheme.
  var labels: [(String, [String])] {
    [
      ("phase", phases.map(\.rawValue)), ("situation", situations.map(\.rawValue)),
      ("language", languages), ("term", terms),
    ]
  }

  /// The parts that lie in the offer's row.
  var storedParts: JSONObject {
    var out = JSONObject()
    out.put("cost_options", parts: costs)
    out.put("required_documents", parts: documents)
    out.put("phones", parts: phones)
    out.put("contacts", parts: contacts)
    out.put("capacities", parts: capacities)
    out.put("eligibility", eligibility.map(\.json))
    out.put("translations", translations.sorted { $0.key < $1.key }.map { $0.value.json($0.key) })
    if !rest.isEmpty { out["rest"] = .object(rest) }
    return out
  }

  mutating func read(storedParts: JSONObject) {
    var parts = storedParts
    costs = parts.takeParts("cost_options")
    documents = parts.takeParts("required_documents")
    phones = parts.takeParts("phones")
    contacts = parts.takeParts("contacts")
    capacities = parts.takeParts("capacities")
    eligibility = parts.takeObjects("eligibility").compactMap(Eligibility.init(json:))
    for translation in parts.takeObjects("translations") {
      if let language = translation["language"]?.string {
        translations[language] = Translation(json: translation)
      }
    }
    rest = parts["rest"]?.object ?? JSONObject()
  }
}
