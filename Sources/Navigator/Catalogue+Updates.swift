import Offers
import Places
import Search

/// What has changed in the register since a catalogue was made.
struct CatalogueChanges: Sendable {
  /// The newest change that is among these.
  var version: Int64
  /// Offers as they are now; nil: not listed any more.
  var offers: [OfferID: Offer?] = [:]
  /// Organisations as they are now.
  var organisations: [OrganisationID: Organisation] = [:]
  /// Places as they are now.
  var places: [PlaceID: Place] = [:]
}

extension Catalogue {
  /// More offers than this are faster read anew.
  static let mostChanges = 500

  /// The catalogue with changes, which cost about as much as the offers that they touch are long. nil: they touch
  /// so many that it is to be read anew.
  func updated(_ changes: CatalogueChanges) -> Catalogue? {
    var new = self
    new.version = changes.version
    var offers = changes.offers
    func touch(_ numbers: Set<Int>?) {
      for number in numbers ?? [] {
        guard let offer = entries.entry(number: number)?.offer, offers[offer.id] == nil else { continue }
        offers[offer.id] = .some(offer)
      }
    }
    for (id, organisation) in changes.organisations {
      new.organisations[id] = organisation
      touch(offersOfOrganisation[id])
    }
    for (id, place) in changes.places {
      new.places[id] = place.published
      touch(offersAtPlace[id])
    }
    guard offers.count <= Self.mostChanges else { return nil }
    for (id, offer) in offers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { new.put(offer, id) }
    new.openings = openings.forgetting(Set(offers.keys.compactMap { new.numbers[$0] }))
    new.landmarks = landmarks.compactMap { new.places[$0.id] }.filter { $0.position != nil }
    return new
  }

  private mutating func put(_ offer: Offer?, _ id: OfferID) {
    let known = numbers[id]
    if let known, let old = entries.entry(number: known) { take(old, known) }
    guard let offer, offer.isListed else { return }
    let entry = CatalogueEntry(
      offer: offer, organisation: offer.organisation.flatMap { organisations[$0] },
      places: offer.sites.compactMap { places[$0.place] })
    let number = known ?? entries.capacity
    let order = entry.order(on: day)
    let day = day
    entries.insert(entry, number) { $0.order(on: day) < order }
    numbers[id] = number
    if let organisation = offer.organisation { offersOfOrganisation[organisation, or: []].insert(number) }
    for place in entry.places { offersAtPlace[place.id, or: []].insert(number) }
    facets.insert(entry, number)
    stale.grow(to: number + 1)
    if entry.isStale(on: day) { stale.insert(number) }
    index = index.replacing(number, with: entry.searchDocument)
  }

  private mutating func take(_ old: CatalogueEntry, _ number: Int) {
    entries.remove(number)
    if let organisation = old.offer.organisation {
      offersOfOrganisation[organisation, or: []].remove(number)
    }
    for place in old.places { offersAtPlace[place.id, or: []].remove(number) }
    facets.remove(old, number)
    stale.remove(number)
    index = index.removing(number)
  }

  /// Whether so much has changed that `compacted` is worth its while.
  var needsCompacting: Bool { index.needsMerging }

  /// The same register as if read anew, without asking the database.
  func compacted() -> Catalogue {
    Catalogue(
      town: town, entries: Array(entries), organisations: organisations, places: places,
      areas: Array(areas.values), calendar: calendar, version: version, day: day, lexicon: index.lexicon)
  }
}
