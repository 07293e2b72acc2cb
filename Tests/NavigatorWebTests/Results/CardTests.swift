import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

struct CardTests {
  private func tuesdays(from hour: Int, to end: Int) -> Times {
    Times(rules: [
      TimeRule(
        .weekly(Weekdays(.tuesday)), opens: LocalTime(clamping: hour * 60),
        closes: LocalTime(clamping: end * 60))
    ])
  }

  private func card(_ change: (inout Offer) throws -> Void) async throws -> String {
    var town = TestTown()
    town.offers = [try TestTown.offer(1, "Angebot", change)]
    return try #require(try await town.page("/suche").between("<article", "</article>"))
  }

  @Test func openNow() async throws {
    let card = try await card { $0.times = tuesdays(from: 14, to: 16) }
    #expect(card.contains("<li class=\"now\">jetzt geöffnet bis 16 Uhr</li>"))
  }

  @Test func laterToday() async throws {
    #expect(
      try await card { $0.times = tuesdays(from: 17, to: 18) }.contains("<li>öffnet heute um 17 Uhr</li>"))
  }

  @Test func nextWeek() async throws {
    #expect(
      try await card { $0.times = tuesdays(from: 9, to: 10) }.contains("<li>wieder Di, 01.12., 9 Uhr</li>"))
  }

  @Test func otherStates() async throws {
    #expect(
      try await card { $0.times = Times(availability: .byAppointment) }.contains("Termin nach Vereinbarung"))
    #expect(
      try await card { $0.times = Times(availability: .alwaysOpen) }.contains(
        "<li class=\"now\">rund um die Uhr"))
    #expect(try await card { $0.status = .temporarilyClosed }.contains("<li>vorübergehend geschlossen</li>"))
    let unknown = try await card { _ in }
    #expect(unknown.contains("<ul class=\"facts\"></ul>"), "nothing known, nothing said")
  }

  @Test func factsOfACard() async throws {
    let card = try await card {
      $0.ages = AgeRange(from: 72, to: 131)
      $0.costs = [Cost(id: "c", text: "kostenlos", amount: 0)]
      $0.languages = ["de", "tr", "uk", "ar", "fa", "ru"]
      $0.summary = "Kurz gesagt."
    }
    #expect(card.contains("<b>kostenlos</b>"))
    #expect(card.contains("<li>6 bis 10 Jahre</li>"))
    #expect(card.contains("Deutsch, Türkisch, Ukrainisch, Arabisch und 2 weitere"))
    #expect(card.contains("<p>Kurz gesagt.</p>"))
    #expect(card.contains("hit phase4"))
  }

  @Test func quarterBeforeTown() async throws {
    var town = TestTown()
    let quarter = try TestTown.area("03254002-sack")
    town.areas = [Area(key: quarter, name: "Sack", kind: .quarter, parent: nil)]
    town.places = [
      try TestTown.place(800, "Halle") { place in
        place.area = quarter
        place.address = Address(id: "a", street: "Weg 1", postalCode: "31061", city: "Alfeld")
      }
    ]
    town.offers = [try TestTown.offer(1, "A") { $0.sites = [OfferSite(id: "s", place: town.places[0].id)] }]
    #expect(try await town.page("/suche").contains("<li>Sack</li>"))
    town.areas = []
    #expect(try await town.page("/suche").contains("<li>Alfeld</li>"))
  }

  @Test func endlessTextsAreClipped() async throws {
    var town = TestTown()
    let endless = String(repeating: "Wort ", count: 1_000)
    town.organisations = [try TestTown.organisation(900, endless)]
    town.offers = try (1...20).map { number in
      try TestTown.offer(number, endless) {
        $0.summary = endless
        $0.organisation = town.organisations[0].id
        $0.languages = Array(repeating: endless, count: 50)
        $0.costs = [Cost(id: "c", text: endless, amount: nil)]
      }
    }
    let page = try await town.page("/suche")
    #expect(page.utf8.count < 40_000)
    #expect(page.contains("Wort…"))
  }

  @Test func twentyOffersWeighLittle() async throws {
    var town = try FullTown.full()
    let full = town.offers[0]
    town.offers = try (1...40).map { number in
      var offer = full
      offer.id = try TestTown.id(number)
      offer.description = String(repeating: "Ein Satz mehr. ", count: 40)
      return offer
    }
    let page = try await town.page("/suche?alter=7&seite=1")
    #expect(page.count(of: "<article") == 20)
    #expect(page.utf8.count <= 30_000)
  }

  /// Cards are kept, but never longer than they are true.
  @Test func keptCardsFollowClockAndRegister() async throws {
    var town = TestTown()
    town.offers = [try TestTown.offer(1, "Alter Name") { $0.times = tuesdays(from: 14, to: 16) }]
    let current = CurrentCatalogue(try town.catalogue(version: 1))
    let hand = HandClock(TestTown.now)
    let server = try TestTown.server({ current.value }, clock: hand.clock)
    func card() async throws -> String {
      try #require(try await server.respond("/suche").text.between("<article", "</article>"))
    }
    #expect(try await card().contains("jetzt geöffnet bis 16 Uhr"))
    hand.now = TestTown.now + 5399
    #expect(try await card().contains("jetzt geöffnet bis 16 Uhr"))
    hand.now = TestTown.now + 5400
    #expect(try await card().contains("wieder Di, 01.12., 14 Uhr"))
    hand.now = TestTown.now + 6 * 86_400
    #expect(try await card().contains("wieder morgen, 14 Uhr"))
    town.offers[0].name = "Neuer Name"
    current.value = try town.catalogue(version: 2)
    #expect(try await card().contains("Neuer Name"))
  }
}
