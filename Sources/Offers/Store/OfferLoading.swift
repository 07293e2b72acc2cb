import Documents
public import Places
public import Storage

extension OfferStore {
  /// One offer.
  public static func find(_ id: OfferID, in tx: any Transaction) throws -> Offer? {
    try load([id], in: tx).first
  }

  /// Offers in the order of their ids here; those that are not there are left out. Four statements
  /// in one question, however many offers.
  public static func load(_ ids: [OfferID], in tx: any Transaction) throws -> [Offer] {
    var found: [OfferID: Offer] = [:]
    for chunk in ids.chunks(of: 500) {
      let condition: Query = "IN (\(list: chunk))"
      let questions: [Query] = [
        "SELECT \(columns) FROM offer WHERE id \(condition)",
        """
        SELECT id, offer_id, place_id, times, rest FROM offer_site WHERE offer_id \(condition)
        ORDER BY offer_id, position
        """,
        "SELECT offer_id, area FROM offer_area WHERE offer_id \(condition) ORDER BY offer_id, area",
        """
        SELECT offer_id, scheme, code FROM offer_label WHERE offer_id \(condition)
        ORDER BY offer_id, scheme, position
        """,
      ]
      try tx.each(of: questions) { question, row in
        switch question {
        case 0:
          let offer = try read(row)
          found[offer.id] = offer
        case 1: found[try row.get("offer_id")]?.sites.append(try readSite(row))
        case 2: found[try row.get("offer_id")]?.serves.append(try row.get("area"))
        default: try readLabel(row, to: &found[try row.get("offer_id")])
        }
      }
    }
    return ids.compactMap { found[$0] }
  }

  /// A page of offers by id, for walking through all of them.
  public static func page(after id: OfferID?, limit: Int, in tx: any Transaction) throws -> [Offer] {
    let ids: [OfferID] = try tx.all(
      "SELECT id FROM offer WHERE id > \(id?.rawValue ?? "") ORDER BY id LIMIT \(limit)"
    ) { try $0.get("id") }
    return try load(ids, in: tx)
  }

  /// The listed offers of an organisation by name.
  public static func of(_ organisation: OrganisationID, in tx: any Transaction) throws -> [Offer] {
    let ids: [OfferID] = try tx.all(
      """
      SELECT id FROM offer WHERE organisation_id = \(organisation)
        AND status IN ('active', 'temporarily closed') ORDER BY name, id
      """
    ) { try $0.get("id") }
    return try load(ids, in: tx)
  }

  /// The listed offers at a place by name.
  public static func at(_ place: PlaceID, in tx: any Transaction) throws -> [Offer] {
    let ids: [OfferID] = try tx.all(
      """
      SELECT DISTINCT offer.id, offer.name FROM offer JOIN offer_site ON offer_site.offer_id = offer.id
      WHERE offer_site.place_id = \(place) AND offer.status IN ('active', 'temporarily closed')
      ORDER BY offer.name, offer.id
      """
    ) { try $0.get("id") }
    return try load(ids, in: tx)
  }

  /// How many there are.
  public static func count(in tx: any Transaction) throws -> Int {
    try tx.value("SELECT count(*) AS n FROM offer") ?? 0
  }

  private static func readSite(_ row: any ResultRow) throws -> OfferSite {
    var site = OfferSite(
      id: try row.get("id"), place: try row.get("place_id"),
      times: try row.optional("times", as: JSONObject.self).map(Times.init(json:)))
    site.rest = try row.get("rest")
    return site
  }

  private static func readLabel(_ row: any ResultRow, to offer: inout Offer?) throws {
    let code: String = try row.get("code")
    switch try row.get("scheme", as: String.self) {
    case "phase": if let phase = PhaseCode(rawValue: code) { offer?.phases.append(phase) }
    case "situation": if let situation = Situation(rawValue: code) { offer?.situations.append(situation) }
    case "language": offer?.languages.append(code)
    default: offer?.terms.append(code)
    }
  }

  private static func read(_ row: any ResultRow) throws -> Offer {
    let owner: Owner
    if let area: AreaKey = try row.optional("owner_area") {
      owner = .area(area)
    } else {
      owner = .organisation(try row.get("owner_organisation"))
    }
    var out = Offer(
      id: try row.get("id"), name: try row.get("name"), owner: owner,
      lastModified: try row.get("last_modified"))
    out.organisation = try row.optional("organisation_id")
    out.alternateName = try row.optional("alternate_name")
    out.summary = try row.optional("summary")
    out.description = try row.get("description")
    out.status = try row.get("status")
    out.kind = try row.optional("kind")
    out.level = try row.get("level")
    out.target = try row.get("target")
    out.season = try row.get("season")
    out.ages = AgeRange(from: try row.optional("age_from"), to: try row.optional("age_to"))
    out.registration = try row.optional("registration")
    out.application = try row.optional("application")
    out.eligibilityText = try row.optional("eligibility_text")
    out.interpreting = try row.optional("interpreting")
    out.email = try row.optional("email")
    out.url = try row.optional("url")
    out.alert = try row.optional("alert")
    out.assured = try row.optional("assured")
    out.times = Times(json: try row.get("times"))
    out.read(storedParts: try row.get("parts"))
    return out
  }
}
