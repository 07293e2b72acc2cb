import Access
import Foundation
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Who sent a remark learns what became of it: with a code, without an account or an address.
@Suite struct OutcomeTests {
  /// Sends a remark and gives the code that the page shows.
  private func send(_ guest: Visitor, _ id: OfferID, _ text: String) async throws -> String {
    let path = "/angebot/\(id)/hinweis"
    let stamp = Desk.fields(of: try await guest.get(path).text)["stempel"]
    let page = try await guest.post(path, [("stempel", stamp), ("hinweis", text)], proof: false).text
    let code = try #require(page.firstMatch(of: /class="key">([^<]+)</)).output.1
    #expect(page.contains("href=\"/hinweis/\(code)\""))
    return String(code)
  }

  @Test func fromOpenToAnswered() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let guest = Visitor(town.server)
    var codes: [String] = []
    for text in ["Die Nummer ist falsch.", "Das kostet Geld."] {
      codes.append(try await send(guest, offer.id, text))
    }
    let open = try await guest.get("/hinweis/\(codes[0])")
    #expect(open.status == 200 && open.text.contains("Noch offen") && !open.text.contains("Nummer ist"))
    #expect(open.headers["cache-control"] == "no-store" && open.text.contains("noindex"))
    let waiting = try await town.store.read { try SuggestionStore.open(scope: .operation(.moderate), in: $0) }
    let (coordinator, _) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    #expect(try await coordinator.get("/vorschlaege").text.contains("Antwort an die Familie"))
    for suggestion in waiting {
      let word = suggestion.remark?.contains("Nummer") == true ? "annehmen" : "ablehnen"
      let answer = try await coordinator.post(
        "/vorschlaege/\(suggestion.id)",
        [
          ("was", word), ("grund_\(suggestion.id)", "intern: Frau X"),
          ("antwort_\(suggestion.id)", "Geprüft: <b>\(word)</b>"),
        ])
      #expect(answer.status == 303)
    }
    let mended = try await guest.get("/hinweis/\(codes[0])").text
    #expect(mended.contains("Erledigt am") && mended.contains("Geprüft: &lt;b&gt;annehmen"))
    let declined = try await guest.get("/hinweis/\(codes[1])").text
    #expect(declined.contains("Wir ändern nichts") && declined.contains("ablehnen"))
    #expect(!declined.contains("Frau X") && !mended.contains("Frau X"), "the reason is for the history")
  }

  @Test func codesAreReadAsPeopleTypeThem() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let guest = Visitor(town.server)
    let code = try await send(guest, offer.id, "Ist zu.")
    let typed = code.lowercased().replacing("-", with: "+").replacing("0", with: "o").replacing(
      "1", with: "l")
    let answer = try await guest.get("/hinweis?code=\(typed)")
    #expect(answer.status == 303 && answer.headers["location"] == "/hinweis/\(code)")
    #expect(try await guest.get("/hinweis").text.contains("Ihr Code"))
    #expect(try await guest.get("/hinweis?code=quatsch").status == 422)
    #expect(try await guest.get("/en/hinweis/\(code)").text.contains("Still open"))
  }

  @Test func theDatabaseKnowsNoCodeAndGuessingEnds() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let guest = Visitor(town.server)
    let code = try await send(guest, offer.id, "Ist zu.")
    let receipt = try await town.store.read { tx in
      try tx.value("SELECT receipt FROM suggestion", as: [UInt8].self)
    }
    #expect(receipt?.count == 32)
    #expect(receipt.map { String(decoding: $0, as: UTF8.self).contains(code) } == false)
    for _ in 0..<20 {
      #expect(try await guest.get("/hinweis/\(Receipt.make().text)").status == 404)
    }
    #expect(try await guest.get("/hinweis/\(Receipt.make().text)").status == 429)
    #expect(
      try await guest.get("/hinweis/\(code)").status == 429, "the right one too, until the hour is over")
  }

  @Test func afterAYearNothingIsLeft() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let guest = Visitor(town.server)
    let code = try await send(guest, offer.id, "Ist zu.")
    try await town.store.write { tx in
      let scope = Scope.operation(.moderate)
      let id = try #require(try SuggestionStore.open(scope: scope, in: tx).first).id
      try SuggestionStore.decline(id, scope: scope, answer: "Nein.", at: TestTown.now, in: tx)
      try SuggestionStore.purge(at: TestTown.now + 366 * 86_400, in: tx)
    }
    #expect(try await guest.get("/hinweis/\(code)").status == 404)
  }
}
