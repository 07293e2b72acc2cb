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

  private static let template = Query.Template(insertInto: "offer", OfferStore.columnNames, rows: 1)
  private static let siteTemplate = Query.Template(
    """
    INSERT INTO offer_site (id, offer_id, place_id, position, times, rest)
    VALUES (\(values: Array(repeating: .null, count: 6))) ON CONFLICT (id) DO NOTHING
    """)

  init(_ it: Offer) throws {
    var ownerArea: AreaKey?
    var ownerOrganisation: OrganisationID?
    switch it.owner {
    case .area(let key): ownerArea = key
    case .organisation(let id): ownerOrganisation = id
    }
    id = it.id
    offer = try Query(
      Self.template,
      [
        it.id.sqlValue, it.organisation.sqlValue, ownerArea.sqlValue, ownerOrganisation.sqlValue,
        it.name.sqlValue, it.alternateName.sqlValue, it.summary.sqlValue, it.description.sqlValue,
        it.status.sqlValue, it.kind.sqlValue, it.level.sqlValue, it.target.sqlValue, it.season.sqlValue,
        (it.ages?.from).sqlValue, (it.ages?.to).sqlValue, it.registration.sqlValue, it.application.sqlValue,
        it.eligibilityText.sqlValue, it.interpreting.sqlValue, it.email.sqlValue, it.url.sqlValue,
        it.alert.sqlValue, it.assured.sqlValue, it.times.json.sqlValue, it.storedParts.sqlValue,
        it.lastModified.sqlValue,
      ])
    siteIDs = it.sites.map(\.id)
    sites = try it.sites.enumerated().map { position, site in
      try Query(
        Self.siteTemplate,
        [
          site.id.sqlValue, it.id.sqlValue, site.place.sqlValue, position.sqlValue,
          (site.times?.json).sqlValue, site.rest.sqlValue,
        ])
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
