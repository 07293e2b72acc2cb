import Journal
import Offers
public import Places
public import Search
public import Storage

extension Catalogue {
  /// Reads the register as it is now. One snapshot. `day`: by which offers count as stale; nil: none does.
  public static func load(
    _ store: any Store, day: LocalDate? = nil, lexicon: Lexicon = .standard
  ) async throws -> Catalogue {
    try await store.read { tx in try load(day: day, lexicon: lexicon, in: tx) }
  }

  static func load(day: LocalDate?, lexicon: Lexicon, in tx: any Transaction) throws -> Catalogue {
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
      calendar: try HolidayStore.calendar(in: tx), version: version, day: day, lexicon: lexicon)
  }

  /// The catalogue as the register is now, by reading only what has changed; nil: it is to be read anew. Whatever
  /// is not certainly understood is a reason for that.
  func following(in tx: any Transaction) throws -> Catalogue? {
    let noted = try Journal.changes(after: version, limit: Self.mostChanges + 1, in: tx)
    guard let last = noted.last else { return self }
    guard noted.count <= Self.mostChanges else { return nil }
    var (offers, organisations, places): (Set<OfferID>, Set<OrganisationID>, Set<PlaceID>) = ([], [], [])
    for change in noted where !Self.passedOver.contains(change.entity) {
      guard let id = change.id, change.kind != .imported else { return nil }
      switch change.entity {
      case "offer": offers.formUnion(OfferID(rawValue: id).map { [$0] } ?? [])
      case "organisation": organisations.formUnion(OrganisationID(rawValue: id).map { [$0] } ?? [])
      case "place": places.formUnion(PlaceID(rawValue: id).map { [$0] } ?? [])
      default: return nil
      }
    }
    var changes = CatalogueChanges(version: last.number)
    changes.organisations = try OrganisationStore.find(organisations, in: tx)
    changes.places = try PlaceStore.find(places, in: tx)
    guard changes.organisations.count == organisations.count, changes.places.count == places.count else {
      return nil
    }
    for id in offers { changes.offers[id] = .some(nil) }
    for offer in try OfferStore.load(offers.sorted { $0.rawValue < $1.rawValue }, in: tx) where offer.isListed
    {
      let isKnown =
        offer.organisation.map { self.organisations[$0] != nil || changes.organisations[$0] != nil } ?? true
      let sites = offer.sites.allSatisfy { self.places[$0.place] != nil || changes.places[$0.place] != nil }
      guard isKnown, sites else { return nil }
      changes.offers[offer.id] = .some(offer)
    }
    return updated(changes)
  }

  /// What is noted and is none of a family's business.
  private static let passedOver: Set<String> = ["suggestion"]

  private static func everything<Value>(_ page: (Value?) throws -> [Value]) rethrows -> [Value] {
    var all: [Value] = []
    while true {
      let next = try page(all.last)
      all += next
      if next.isEmpty { return all }
    }
  }
}
