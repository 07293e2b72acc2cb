public import Access
import Documents
import Journal
public import Places
public import Storage

/// The offers, organisations and places that somebody may work with.
public enum OfferShelf {
  /// One line of the list of offers.
  public struct Entry: Sendable {
    /// The offer.
    public var offer: Offer
    /// Who runs it.
    public var organisation: String?
  }

  /// The offers that a right covers whose name or provider has all these words, by name: one page, and how many
  /// there are in all.
  public static func offers(
    scope: Scope, words: String = "", page: Int = 1, size: Int = 50, in tx: any Transaction
  ) throws -> (entries: [Entry], count: Int) {
    try scope.require(.editOffers)
    let areas = try areas(of: scope, in: tx)
    let own = scope.organisations.sorted()
    let keys = words.split(whereSeparator: \.isWhitespace).prefix(10).map { CellText.key($0) }
    var found: [(id: OfferID, name: String, organisation: String?)] = []
    try tx.each(
      """
      SELECT offer.id, offer.name, organisation.name AS organisation FROM offer
      LEFT JOIN organisation ON organisation.id = coalesce(offer.organisation_id, offer.owner_organisation)
      WHERE offer.owner_area IN (\(list: areas)) OR coalesce(offer.organisation_id, offer.owner_organisation)
        IN (\(list: own)) OR (offer.owner_area IS NULL AND organisation.area IN (\(list: areas)))
      """
    ) { row in
      let name: String = try row.get("name")
      let organisation: String? = try row.optional("organisation")
      let text = CellText.key("\(name) \(organisation ?? "")")
      if keys.allSatisfy(text.contains) { found.append((try row.get("id"), name, organisation)) }
    }
    found.sort { (CellText.key($0.name), $0.id) < (CellText.key($1.name), $1.id) }
    let shown = found.dropFirst((max(page, 1) - 1) * size).prefix(size)
    let offers = try OfferStore.load(shown.map(\.id), in: tx)
    let names = Dictionary(shown.map { ($0.id, $0.organisation) }, uniquingKeysWith: { first, _ in first })
    let entries = try offers.filter { offer in
      let home = try OfferHome(offer, in: tx)
      return scope.covers(area: home.area, organisation: home.organisation?.rawValue)
    }
    return (entries.map { Entry(offer: $0, organisation: names[$0.id] ?? nil) }, found.count)
  }

  /// The organisations whose offers somebody may keep, by name.
  public static func organisations(scope: Scope, in tx: any Transaction) throws -> [Organisation] {
    var found: [Organisation] = []
    var last: OrganisationID?
    while true {
      let page = try OrganisationStore.page(after: last, limit: 500, in: tx)
      found += page.filter { scope.covers(area: $0.area, organisation: $0.id.rawValue) }
      guard page.count == 500 else { break }
      last = page.last?.id
    }
    return found.sorted { (CellText.key($0.name), $0.id) < (CellText.key($1.name), $1.id) }
  }

  /// The places that an offer may take place at: its own, those of its organisation, those of the right's areas.
  public static func places(for offer: Offer, scope: Scope, limit: Int = 300, in tx: any Transaction) throws
    -> [Place]
  {
    var found = try PlaceStore.find(offer.sites.map(\.place), in: tx)
    for place in try offer.organisation.map({ try PlaceStore.of($0, in: tx) }) ?? [] {
      found[place.id] = place
    }
    let areas = scope.isForWholeAreas ? try areas(of: scope, in: tx) : []
    if !areas.isEmpty {
      let ids: [PlaceID] = try tx.all(
        "SELECT id FROM place WHERE area IN (\(list: areas)) ORDER BY name, id LIMIT \(limit)"
      ) { try $0.get("id") }
      found.merge(try PlaceStore.find(ids, in: tx)) { first, _ in first }
    }
    return found.values.map(\.published).sorted {
      (CellText.key($0.name ?? ""), $0.id) < (CellText.key($1.name ?? ""), $1.id)
    }
  }

  /// Adds a place for an offer.
  public static func add(
    _ name: String, _ address: Address, for offer: Offer, scope: Scope, at now: Instant,
    in tx: any Transaction
  ) throws -> Place {
    try scope.require(.editOffers)
    let home = try OfferHome(offer, in: tx)
    try home.check(scope)
    guard let area = home.area ?? home.organisationArea else { throw EditRefusal.notAllowed }
    var place = Place(
      id: .make(), name: name.isEmpty ? nil : name, kind: .physical, area: area, lastModified: now)
    place.organisation = offer.organisation
    place.address = address
    try PlaceStore.save(place, in: tx)
    try Journal.note(.created, "place", id: place.id.rawValue, at: now, in: tx)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "place", id: place.id.rawValue, area: area,
      at: now, in: tx)
    return place
  }

  private static func areas(of scope: Scope, in tx: any Transaction) throws -> [AreaKey] {
    try AreaStore.all(in: tx).map(\.key).filter { scope.covers($0) }
  }
}
