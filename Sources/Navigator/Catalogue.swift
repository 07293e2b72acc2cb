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
  public internal(set) var entries: CatalogueEntries
  /// The town whose register it is.
  public let town: Town
  /// The areas by key.
  public let areas: [AreaKey: Area]
  /// Public and school holidays.
  public let calendar: HolidayCalendar
  /// The newest change that is in it.
  public internal(set) var version: Int64
  /// The day by which offers count as stale; nil: none does.
  public let day: LocalDate?
  /// The organisations that have an entry in the register.
  public internal(set) var organisations: [OrganisationID: Organisation]
  /// The places, protected ones without address.
  public internal(set) var places: [PlaceID: Place]

  // Everything from here on goes by the numbers of `CatalogueEntries`, not by positions.
  var numbers: Layered<OfferID, Int>
  var offersOfOrganisation: Layered<OrganisationID, Set<Int>>
  var offersAtPlace: Layered<PlaceID, Set<Int>>
  var facets: CatalogueFacets
  var index: SearchIndex
  /// Offers that nobody has confirmed for very long.
  var stale: DocumentSet
  var openings: OpenShelf
  var landmarks: [Place]

  /// A snapshot of these entries.
  public init(
    town: Town, entries: [CatalogueEntry], organisations: [OrganisationID: Organisation],
    places: [PlaceID: Place], areas: [Area], calendar: HolidayCalendar, version: Int64,
    day: LocalDate? = nil, lexicon: Lexicon = .standard
  ) {
    let entries = entries.map { (order: $0.order(on: day), entry: $0) }.sorted { $0.order < $1.order }.map(
      \.entry)
    self.town = town
    self.entries = CatalogueEntries(entries)
    self.organisations = organisations
    self.places = places.mapValues(\.published)
    self.areas = Dictionary(areas.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.calendar = calendar
    self.version = version
    self.day = day
    var stale = DocumentSet(capacity: entries.count)
    var numbers: [OfferID: Int] = [:]
    var ofOrganisation: [OrganisationID: Set<Int>] = [:]
    var atPlace: [PlaceID: Set<Int>] = [:]
    var builder = SearchIndexBuilder(lexicon: lexicon)
    for (number, entry) in entries.enumerated() {
      numbers[entry.offer.id] = number
      if entry.isStale(on: day) { stale.insert(number) }
      if let organisation = entry.offer.organisation {
        ofOrganisation[organisation, default: []].insert(number)
      }
      for place in Set(entry.places.map(\.id)) { atPlace[place, default: []].insert(number) }
      builder.add(entry.searchDocument)
    }
    self.numbers = Layered(numbers)
    self.stale = stale
    offersOfOrganisation = Layered(ofOrganisation)
    offersAtPlace = Layered(atPlace)
    facets = CatalogueFacets(entries, day: day)
    openings = OpenShelf()
    landmarks = Self.landmarks(self.places.values, counts: atPlace.mapValues(\.count))
    index = builder.build()
  }

  /// An empty register.
  public static let empty = Catalogue(
    town: .unnamed, entries: [], organisations: [:], places: [:], areas: [],
    calendar: HolidayCalendar(state: "03"),
    version: 0)

  /// The listed offer with this id.
  public func entry(_ id: OfferID) -> CatalogueEntry? { numbers[id].flatMap(entries.entry(number:)) }

  /// The listed offers of an organisation.
  public func entries(of organisation: OrganisationID) -> [CatalogueEntry] {
    browsed(offersOfOrganisation[organisation])
  }

  /// The listed offers at a place.
  public func entries(at place: PlaceID) -> [CatalogueEntry] { browsed(offersAtPlace[place]) }

  private func browsed(_ numbers: Set<Int>?) -> [CatalogueEntry] {
    (numbers ?? []).map(entries.position(of:)).sorted().map { entries[$0] }
  }

  /// Why these hits answer the words, for each hit the words that met.
  public func reasons(_ need: Need, _ hits: [Finding.Hit]) -> [[SearchReason]] {
    index.reasons(need.words, documents: hits.map { entries.number(at: $0.number) })
  }

  /// Completions of what somebody is typing, best first.
  public func suggestions(_ typed: String, limit: Int = 8) -> [String] {
    index.suggestions(typed, limit: limit)
  }

  /// How many offers each ring of the chain has.
  public func ringCounts() -> [PhaseCode: Int] {
    facets.ringCounts(index.documents)
  }
}

extension CatalogueEntry {
  /// Whether nobody has confirmed the offer for so long that it comes later.
  func isStale(on day: LocalDate?) -> Bool {
    day.map { Freshness.of(offer, today: $0).isRankedLower } ?? false
  }

  /// Browsing order: those that run before those that pause, then those that somebody has confirmed in time, then
  /// by name as Germans sort, then by id.
  func order(on day: LocalDate?) -> Order {
    Order(
      pause: offer.status == .active ? 0 : 1, stale: isStale(on: day) ? 1 : 0,
      name: GermanOrder.key(offer.name), id: offer.id.rawValue)
  }

  struct Order: Comparable {
    var pause: Int
    var stale: Int
    var name: String
    var id: String

    static func < (left: Order, right: Order) -> Bool {
      (left.pause, left.stale, left.name, left.id) < (right.pause, right.stale, right.name, right.id)
    }
  }
}
