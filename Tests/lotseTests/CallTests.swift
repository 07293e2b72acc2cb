import Access
import Foundation
import Journal
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Offers that nobody has confirmed for long, before somebody who telephones.
@Suite struct CallTests {
  /// An offer that was confirmed 400 days ago, its name dangerous to spreadsheets, and all others fresh.
  private func town() async throws -> (TestTown, Offer) {
    let town = try await TestTown.open()
    var offer = try await Desk.offer(in: town)
    let today = BerlinTime.local(TestTown.now).date
    offer.name = "=HYPERLINK(\"x\") <b>Treff</b>"
    offer.assured = today.adding(days: -400)
    offer.phones = [Phone(id: PlaceID.make().rawValue, number: "05181 12345")]
    try await town.store.write { [offer] tx in
      try tx.execute("UPDATE offer SET assured = \(today)")
      try OfferStore.save(offer, in: tx)
    }
    return (town, offer)
  }

  @Test func anOfferIsConfirmedByTelephone() async throws {
    let (town, offer) = try await town()
    let (visitor, account) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    #expect(try await visitor.get("/arbeit").text.contains("Anrufe<small>1 Angebot</small>"))
    let page = try await visitor.get("/anrufe").text
    #expect(page.contains("href=\"tel:0518112345\"") && page.contains("überfällig seit 220 Tagen"))
    #expect(page.contains("&lt;b&gt;Treff") && !page.contains("<b>Treff"))
    let file = try await visitor.get("/anrufe/liste")
    #expect(file.headers["content-disposition"]?.contains("lotse-anrufe-") == true)
    #expect(file.text.hasPrefix("\u{FEFF}Angebot;Träger;Telefon"))
    #expect(file.text.contains("'=HYPERLINK") && file.text.contains(";05181 12345;"))
    let answer = try await visitor.post("/anrufe/\(offer.id)")
    #expect(answer.headers["location"] == "/anrufe?fertig=bestaetigt")
    #expect(try await visitor.get("/anrufe?fertig=bestaetigt").text.contains("niemand anzurufen"))
    #expect(!(try await visitor.get("/arbeit").text.contains("<small>1 Angebot")))
    let (stored, audit) = try await town.store.read { tx in
      (
        try OfferStore.find(offer.id, in: tx),
        try Audit.own(account, in: tx).first
      )
    }
    #expect(stored?.assured == BerlinTime.local(TestTown.now).date)
    #expect(audit?.action == "offer.confirm" && audit?.id == offer.id.rawValue)
    #expect(
      try await visitor.get("/angebote-verwaltung/\(offer.id)/verlauf").text.contains("am Telefon bestätigt"))
  }

  @Test func onlyThoseOfTheAreaAreThereAndOnlyForTheCoordination() async throws {
    let (town, offer) = try await town()
    let elsewhere = try #require(AreaKey(rawValue: "09162000"))
    let (stranger, _) = try await Visitor.signedIn([Grant(.coordinator, in: elsewhere)], at: town)
    #expect(try await stranger.get("/anrufe").text.contains("niemand anzurufen"))
    #expect(!(try await stranger.get("/anrufe/liste").text.contains("HYPERLINK")))
    #expect(try await stranger.post("/anrufe/\(offer.id)").status == 404)
    let provider = try await Desk.provider(of: offer, at: town)
    #expect(try await provider.get("/anrufe").status == 403)
    #expect(!(try await provider.get("/arbeit").text.contains("/anrufe")))
  }
}
