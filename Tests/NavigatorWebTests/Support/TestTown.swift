import Foundation
import Logging
import NavigatorWeb
import Offers
import Places
import Testing
import Web

@testable import Navigator

/// A small register in memory, served without a network at a fixed moment.
struct TestTown {
  static let key = "03254002"
  /// Made once: it computes the holidays of a century.
  static let calendar = HolidayCalendar(state: "03")
  /// A Tuesday, 14:30 in Berlin.
  static let now = Instant(seconds: 1_795_527_000)

  var offers: [Offer] = []
  var organisations: [Organisation] = []
  var places: [Place] = []
  var areas: [Area] = []
  var legal: [LegalPageKind: String] = [:]
  var isDemo = false
  var name = "Musterstadt"
  var now = TestTown.now
  var gone: [OfferID: OfferStatus] = [:]

  static func id<Entity>(_ number: Int) throws -> EntityID<Entity> {
    let digits = String(number)
    let tail = String(repeating: "0", count: 12 - digits.count) + digits
    return try #require(EntityID<Entity>(rawValue: "00000000-0000-4000-8000-\(tail)"))
  }

  static func area(_ key: String = TestTown.key) throws -> AreaKey { try #require(AreaKey(rawValue: key)) }

  /// An offer that says nothing but its name, confirmed not long ago.
  static func offer(_ number: Int, _ name: String, _ change: (inout Offer) throws -> Void = { _ in }) throws
    -> Offer
  {
    var offer = Offer(id: try id(number), name: name, owner: .area(try area()), lastModified: now)
    offer.assured = LocalDate(year: 2026, month: 11, day: 3)
    try change(&offer)
    return offer
  }

  static func organisation(_ number: Int, _ name: String) throws -> Organisation {
    Organisation(id: try id(number), name: name, description: "", area: try area(), lastModified: now)
  }

  static func place(_ number: Int, _ name: String?, _ change: (inout Place) throws -> Void = { _ in }) throws
    -> Place
  {
    var place = Place(id: try id(number), name: name, kind: .physical, area: try area(), lastModified: now)
    try change(&place)
    return place
  }

  /// The register of this town.
  func catalogue(version: Int64 = 1) throws -> Catalogue {
    let organisations = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) })
    let places = Dictionary(uniqueKeysWithValues: places.map { ($0.id, $0) })
    let entries = offers.filter(\.isListed).map { offer in
      CatalogueEntry(
        offer: offer, organisation: offer.organisation.flatMap { organisations[$0] },
        places: offer.sites.compactMap { places[$0.place] })
    }
    let town = Town(name: name, area: try Self.area(), isDemo: isDemo, legal: legal)
    return Catalogue(
      town: town, entries: entries, organisations: organisations, places: places, areas: areas,
      calendar: Self.calendar, version: version)
  }

  /// The server of this town.
  func server() throws -> Server {
    let catalogue = try catalogue()
    return try Self.server({ catalogue }, clock: .fixed(now), gone: gone)
  }

  static func server(
    _ catalogue: @escaping @Sendable () -> Catalogue, clock: Clock, gone: [OfferID: OfferStatus] = [:]
  ) throws -> Server {
    let pages = NavigatorPages(
      catalogue: catalogue, clock: clock, status: { gone[$0] }, patience: .milliseconds(600))
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try Server(
      site: pages.site(), sites: { pages.site(in: $0) }, registrations: pages.registrations, logger: logger)
  }

  /// The page at an address, as text.
  func page(_ target: String, status: Int = 200) async throws -> String {
    let answer = try await server().respond(target)
    #expect(answer.status == status, "\(target)")
    return answer.text
  }
}

extension String {
  /// What stands between the first `from` and the next `to`.
  func between(_ from: String, _ to: String) -> String? {
    guard let start = range(of: from)?.upperBound, let end = self[start...].range(of: to)?.lowerBound else {
      return nil
    }
    return String(self[start..<end])
  }

  /// How often `part` occurs.
  func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
