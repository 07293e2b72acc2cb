import Navigator
import Offers
import Places
import Testing

struct SimilarOffersTests {
  @Test func samePhaseAndSituationAndNotItself() async throws {
    var town = TestTown()
    town.offers = try (1...6).map { number in
      try TestTown.offer(number, "Schwimmen \(number)") {
        $0.phases = [.primary]
        $0.situations = [.participation]
      }
    }
    town.offers.append(
      try TestTown.offer(7, "Schwimmen für Babys") {
        $0.phases = [.birth]
        $0.situations = [.participation]
      })
    let page = try await town.page("/angebot/\(town.offers[0].id)")
    let similar = try #require(page.between("Das könnte auch helfen", "</section>"))
    #expect(similar.count(of: "<article") == 3)
    #expect(similar.contains("<h3>"))
    #expect(!similar.contains("Schwimmen 1<") && !similar.contains("Babys"))
  }
}
