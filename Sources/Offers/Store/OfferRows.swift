import Places
import Storage

/// The statements that write an offer. Making them needs no database, so that an import can have other threads
/// do it.
struct OfferRows: Sendable {
  let id: OfferID
  /// Adds the offer's own row.
  let offer: Query
  /// Add its sites, in order; one whose id is taken adds nothing.
  let sites: [Query]
  let siteIDs: [String]
  /// Add its areas and labels.
  let parts: [Query]

  init(_ it: Offer) {
    var ownerArea: AreaKey?
    var ownerOrganisation: OrganisationID?
    switch it.owner {
    case .area(let key): ownerArea = key
    case .organisation(let id): ownerOrganisation = id
    }
    id = it.id
    offer =
      """
      INSERT INTO offer (\(OfferStore.columns)) VALUES (\(it.id), \(it.organisation), \(ownerArea),
        \(ownerOrganisation), \(it.name), \(it.alternateName), \(it.summary), \(it.description), \(it.status),
        \(it.kind), \(it.level), \(it.target), \(it.season), \(it.ages?.from), \(it.ages?.to),
        \(it.registration), \(it.application), \(it.eligibilityText), \(it.interpreting), \(it.email),
        \(it.url), \(it.alert), \(it.assured), \(it.times.json), \(it.storedParts), \(it.lastModified))
      """
    siteIDs = it.sites.map(\.id)
    sites = it.sites.enumerated().map { position, site in
      """
      INSERT INTO offer_site (id, offer_id, place_id, position, times, rest)
      VALUES (\(site.id), \(it.id), \(site.place), \(position), \(site.times?.json), \(site.rest))
      ON CONFLICT (id) DO NOTHING
      """
    }
    let areas: [Query] = Set(it.serves).sorted().map { area in
      "INSERT INTO offer_area (offer_id, area) VALUES (\(it.id), \(area))"
    }
    let labels = it.labels.flatMap { scheme, codes in
      codes.enumerated().map { position, code in Label(scheme: scheme, position: position, code: code) }
    }
    parts = areas + labels.chunks(of: 100).map { Self.insertion(of: $0, it.id) }
  }

  private struct Label {
    var scheme: String
    var position: Int
    var code: String
  }

  /// Many labels in one statement.
  private static func insertion(of labels: ArraySlice<Label>, _ id: OfferID) -> Query {
    var text = Query.Interpolation(literalCapacity: 0, interpolationCount: labels.count * 4)
    text.appendLiteral("INSERT INTO offer_label (offer_id, scheme, position, code) VALUES ")
    for (index, label) in labels.enumerated() {
      if index > 0 { text.appendLiteral(", ") }
      text.appendInterpolation("(\(id), \(label.scheme), \(label.position), \(label.code))" as Query)
    }
    return Query(stringInterpolation: text)
  }
}
