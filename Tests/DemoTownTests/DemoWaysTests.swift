import DemoTown
import Foundation
import Journal
import Navigator
import Offers
import Places
import Storage
import StorageTesting
import Testing

/// Every situation and every topic of young people leads somewhere in the demo town.
@Suite struct DemoWaysTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/Alfeld").path

  private func catalogue() async throws -> Catalogue {
    let database = try await TestStore(
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations
        + NavigatorSchema.migrations)
    try await DemoTown.load(folder: Self.folder, into: database.store, now: Instant(seconds: 1_790_000_000))
    return try await Catalogue.load(database.store)
  }

  @Test func everyStepOfEverySituationHasOffers() async throws {
    let town = try await catalogue()
    var answers = StartAnswers()
    answers.alone = true
    answers.language = true
    for benefits in [true, false] {
      answers.benefits = benefits
      for key in StartKey.allCases {
        for step in StartPath.path(key).steps(for: answers) {
          #expect(!town.offers(for: step, answers).isEmpty, "\(key) \(step.key)")
        }
      }
    }
  }

  @Test func everyRingHasOffersInEverySituation() async throws {
    let town = try await catalogue()
    for ring in LifePhase.rings {
      var answers = StartAnswers()
      answers.phase = ring.code
      for key in StartKey.allCases {
        let offers = StartPath.path(key).steps(for: answers).flatMap { town.offers(for: $0, answers) }
        #expect(!offers.isEmpty, "\(key) \(ring.code)")
      }
    }
  }

  @Test func theFirstStepsAreTheRightOnes() async throws {
    let town = try await catalogue()
    func names(_ key: StartKey) -> [String] {
      StartPath.path(key).steps.flatMap { town.offers(for: $0, StartAnswers()) }.map(\.offer.name)
    }
    #expect(names(.pregnant).contains { $0.contains("Hebamme") })
    #expect(names(.pregnant).contains("Schwangerschaftsberatung"))
    #expect(names(.separation).contains { $0.contains("Unterhaltsvorschuss") })
    #expect(names(.money).contains { $0.contains("Schuldnerberatung") })
    #expect(names(.home).contains { $0.contains("Wohnung weg") })
    #expect(names(.unsafe).contains("Schutz im Frauenhaus"))
    #expect(names(.crisis).contains { $0.contains("Sorgentelefon") })
  }

  @Test func youngPeopleFindAdviceWithoutParents() async throws {
    let town = try await catalogue()
    let names = town.withoutParents().map(\.offer.name)
    for name in [
      "Jugendberatung – ohne dass Eltern davon erfahren", "Jugendsprechstunde ohne Eltern",
      "Nordlicht-Chat für Jugendliche",
    ] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(names.count < 20, "rather too seldom")
    for topic in YouthTopic.allCases {
      let found = town.findForYouth(topic)
      #expect(found.withoutParents.count + found.others.count >= 2, "\(topic)")
    }
    #expect(town.town.childProtection != nil)
  }
}
