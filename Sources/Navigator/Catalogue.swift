public import Offers
public import Places
public import Search

/// One listed offer with what a page about it needs.
public struct CatalogueEntry: Sendable {
  /// The offer.
  public var offer: Offer
  /// Who runs it.
  public var organisation: Organisation?
  /// Where it takes place, in the offer's order; protected places without address.
  public var places: [Place]

  /// An entry; protected places lose their address here, whoever makes it.
  public init(offer: Offer, organisation: Organisation?, places: [Place]) {
    self.offer = offer
    self.organisation = organisation
    self.places = places.map(\.published)
  }
}

/// The register as families see it, in memory: a snapshot that is never changed, only replaced.
public struct Catalogue: Sendable {
  /// The listed offers in the order in which they are browsed.
  public let entries: [CatalogueEntry]
  /// The town whose register it is.
  public let town: Town
  /// The areas by key.
  public let areas: [AreaKey: Area]
  /// Public and school holidays.
  public let calendar: HolidayCalendar
  /// The newest change that is in it.
  public let version: Int64
  /// The day by which offers count as stale; nil: none does.
  public let day: LocalDate?
  /// The organisations that have an entry in the register.
  public let organisations: [OrganisationID: Organisation]
  /// The places, protected ones without address.
  public let places: [PlaceID: Place]

  private let numbers: [OfferID: Int]
  private let offersOfOrganisation: [OrganisationID: [Int]]
  private let offersAtPlace: [PlaceID: [Int]]
  let facets: CatalogueFacets
  let index: SearchIndex
  /// The numbers of offers that nobody has confirmed for very long.
  let stale: DocumentSet
  let openings: OpenShelf
  let landmarks: [Place]

  /// A snapshot of these entries.
  public init(
    town: Town, entries: [CatalogueEntry], organisations: [OrganisationID: Organisation],
    places: [PlaceID: Place], areas: [Area], calendar: HolidayCalendar, version: Int64,
    day: LocalDate? = nil
  ) {
    let entries = entries.map { (order: $0.order(on: day), entry: $0) }.sorted { $0.order < $1.order }.map(
      \.entry)
    self.town = town
    self.entries = entries
    self.organisations = organisations
    self.places = places.mapValues(\.published)
    self.areas = Dictionary(areas.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.calendar = calendar
    self.version = version
    self.day = day
    var stale = DocumentSet(capacity: entries.count)
    var numbers: [OfferID: Int] = [:]
    var ofOrganisation: [OrganisationID: [Int]] = [:]
    var atPlace: [PlaceID: [Int]] = [:]
    var builder = SearchIndexBuilder()
    for (number, entry) in entries.enumerated() {
      numbers[entry.offer.id] = number
      if entry.isStale(on: day) { stale.insert(number) }
      if let organisation = entry.offer.organisation {
        ofOrganisation[organisation, default: []].append(number)
      }
      for place in Set(entry.places.map(\.id)) { atPlace[place, default: []].append(number) }
      builder.add(entry.searchDocument)
    }
    self.numbers = numbers
    self.stale = stale
    offersOfOrganisation = ofOrganisation
    offersAtPlace = atPlace
    facets = CatalogueFacets(entries, day: day)
    openings = OpenShelf(count: entries.count)
    landmarks = Self.landmarks(self.places.values, counts: atPlace.mapValues(\.count))
    index = builder.build()
  }

  /// An empty register.
  public static let empty = Catalogue(
    town: .unnamed, entries: [], organisations: [:], places: [:], areas: [],
    calendar: HolidayCalendar(state: "03"),
    version: 0)

  /// The listed offer with this id.
  public func entry(_ id: OfferID) -> CatalogueEntry? { numbers[id].map { entries[$0] } }

  /// The listed offers of an organisation.
  public func entries(of organisation: OrganisationID) -> [CatalogueEntry] {
    (offersOfOrganisation[organisation] ?? []).map { entries[$0] }
  }

  /// The listed offers at a place.
  public func entries(at place: PlaceID) -> [CatalogueEntry] {
    (offersAtPlace[place] ?? []).map { entries[$0] }
  }

  /// Why these hits answer the words, for each hit the words that met.
  public func reasons(_ need: Need, _ hits: [Finding.Hit]) -> [[SearchReason]] {
    index.reasons(need.words, documents: hits.map(\.number))
  }

  /// Completions of what somebody is typing, best first.
  public func suggestions(_ typed: String, limit: Int = 8) -> [String] {
    index.suggestions(typed, limit: limit)
  }

  /// How many offers each ring of the chain has.
  public func ringCounts() -> [PhaseCode: Int] {
    find(Need(), limit: 0).counts.phases
  }
}

extension CatalogueEntry {
  /// Whether nobody has confirmed the offer for so long that it comes later.
  fileprivate func isStale(on day: LocalDate?) -> Bool {
    day.map { Freshness.of(offer, today: $0).isRankedLower } ?? false
  }

  /// Browsing order: those that run before those that pause, then those that somebody has confirmed in time, then
  /// by name as Germans sort, then by id.
  fileprivate func order(on day: LocalDate?) -> Order {
    Order(
      pause: offer.status == .active ? 0 : 1, stale: isStale(on: day) ? 1 : 0,
      name: GermanOrder.key(offer.name), id: offer.id.rawValue)
  }

  fileprivate struct Order: Comparable {
    var pause: Int
    var stale: Int
    var name: String
    var id: String

    static func < (left: Order, right: Order) -> Bool {
      (left.pause, left.stale, left.name, left.id) < (right.pause, right.stale, right.name, right.id)
    }
  }
}
