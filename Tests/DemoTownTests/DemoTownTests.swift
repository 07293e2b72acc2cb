import DemoTown
import Foundation
import Journal
import Navigator
import Offers
import Places
import Storage
import StorageTesting
import Testing

@Suite struct DemoTownTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/Alfeld").path

  private func load(_ now: Int64 = 1_790_000_000) async throws -> Catalogue {
    let database = try await TestStore(
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + NavigatorSchema.migrations)
    let store = database.store
    let summary = try await DemoTown.load(folder: Self.folder, into: store, now: Instant(seconds: now))
    #expect(summary.offers >= 120)
    #expect(summary.organisations >= 35)
    return try await Catalogue.load(store)
  }

  @Test func theTownIsWholeAndMarkedAsInvented() async throws {
    let catalogue = try await load()
    #expect(catalogue.town.isDemo)
    #expect(catalogue.town.name == "Alfeld (Leine)")
    #expect(Set(catalogue.town.legal.keys) == Set(LegalPageKind.allCases))
    for entry in catalogue.entries {
      #expect(entry.organisation != nil)
      #expect(entry.places.count == entry.offer.sites.count)
    }
  }

  @Test func everyPhaseSituationLevelAndSeveralLanguagesAreThere() async throws {
    let offers = try await load().entries.map(\.offer)
    #expect(Set(offers.flatMap(\.chain)) == Set(PhaseCode.allCases))
    #expect(Set(offers.flatMap(\.situations)) == Set(Situation.allCases))
    #expect(Set(offers.map(\.level)) == Set(Level.allCases))
    #expect(Set(offers.map(\.season)) == Set(OfferSeason.allCases))
    #expect(Set(offers.flatMap(\.languages)).count >= 8)
    #expect(Set(offers.flatMap(\.translations.keys)).isSuperset(of: ["tr", "uk", "ar", "en"]))
    for ring in LifePhase.rings {
      for situation in Situation.allCases {
        let cell = offers.filter { $0.chain.contains(ring.code) && $0.situations.contains(situation) }
        #expect(!cell.isEmpty, "\(ring.name) × \(situation.name)")
      }
    }
  }

  @Test func mostTimesAreUnderstoodAndSomeAreAwkward() async throws {
    let times = try await load().entries.map(\.offer.times)
    let kept = times.filter { $0.note != nil }.count
    #expect(times.filter { !$0.rules.isEmpty || $0.availability == .byAppointment }.count >= 120)
    #expect(kept >= 5)
    #expect(times.contains { $0.closure != nil })
  }

  @Test func theSameFilesGiveTheSameTown() async throws {
    let (first, second) = (try await load(), try await load())
    #expect(first.entries.map(\.offer) == second.entries.map(\.offer))
    #expect(first.organisations == second.organisations)
  }

  @Test func shelteredPlacesHaveNoAddressAtAll() async throws {
    let places = try await load().places.values.filter(\.isProtected)
    #expect(!places.isEmpty)
    #expect(places.allSatisfy { $0.address == nil && $0.position == nil && $0.directions == nil })
  }

  @Test func aBrokenFileIsNamed() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lotse-\(UUID().uuidString).yaml")
    try "- {state: \"03\", name: Ferien, from: 2027-01-09, to: 2026-12-23}\n".write(
      to: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: DemoTownError.self) { try HolidayFile.read(path.path) }
    #expect(error?.file == path.path)
    #expect(throws: DemoTownError.self) { try HolidayFile.read(path.path + "-missing") }
  }
}
