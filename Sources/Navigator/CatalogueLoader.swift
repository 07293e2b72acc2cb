import Journal
import Offers
public import Places
public import Storage

extension Catalogue {
  /// Reads the register as it is now. One snapshot. `day`: by which offers count as stale; nil: none does.
  public static func load(_ store: any Store, day: LocalDate? = nil) async throws -> Catalogue {
    try await store.read { tx in try load(day: day, in: tx) }
  }

  static func load(day: LocalDate?, in tx: any Transaction) throws -> Catalogue {
    let version = try Journal.newest(in: tx)
    let areas = try AreaStore.all(in: tx)
    let organisations = try everything { try OrganisationStore.page(after: $0?.id, limit: 500, in: tx) }
    let places = try everything { try PlaceStore.page(after: $0?.id, limit: 500, in: tx) }.map(\.published)
    let organisationsByID = Dictionary(
      organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let placesByID = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let offers = try everything { try OfferStore.page(after: $0?.id, limit: 500, in: tx) }
    let entries = offers.filter(\.isListed).map { offer in
      CatalogueEntry(
        offer: offer, organisation: offer.organisation.flatMap { organisationsByID[$0] },
        places: offer.sites.compactMap { placesByID[$0.place] })
    }
    return Catalogue(
      town: try Town.load(in: tx), entries: entries, organisations: organisationsByID, places: placesByID,
      areas: areas,
      calendar: try HolidayStore.calendar(in: tx), version: version, day: day)
  }

  private static func everything<Value>(_ page: (Value?) throws -> [Value]) rethrows -> [Value] {
    var all: [Value] = []
    while true {
      let next = try page(all.last)
      all += next
      if next.isEmpty { return all }
    }
  }
}
