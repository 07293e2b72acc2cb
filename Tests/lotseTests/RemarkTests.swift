import Access
import Foundation
import Offers
import People
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Remarks of families, and what the coordination makes of them.
@Suite struct RemarkTests {
  private func stamp(_ visitor: Visitor, _ id: OfferID) async throws -> String {
    let page = try await visitor.get("/angebot/\(id)/hinweis")
    #expect(page.status == 200)
    return Desk.fields(of: page.text)["stempel"]
  }

  private func waiting(_ town: TestTown) async throws -> [Suggestion] {
    try await town.store.read { try SuggestionStore.open(scope: .operation(.moderate), in: $0) }
  }

  @Test func aRemarkComesIntoTheQueueAndIsDecided() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebot/\(offer.id)/hinweis"
    let guest = Visitor(town.server)
    for (text, reply) in [("Die <b>Nummer</b> ist falsch.", "mutter@example.org"), ("Ist zu.", "")] {
      let answer = try await guest.post(
        path, [("stempel", try await stamp(guest, offer.id)), ("hinweis", text), ("email", reply)],
        proof: false)
      #expect(answer.status == 200 && answer.text.contains("Vielen Dank"))
    }
    let (coordinator, _) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    let page = try await coordinator.get("/vorschlaege").text
    #expect(page.contains("&lt;b&gt;Nummer&lt;/b&gt;") && page.contains("mailto:mutter@example.org"))
    let open = try await waiting(town)
    #expect(open.count == 2)
    let elsewhere = Grant(.coordinator, in: try #require(AreaKey(rawValue: "09162000")))
    let (stranger, _) = try await Visitor.signedIn([elsewhere], at: town)
    #expect(try await stranger.get("/vorschlaege").text.contains("Nummer&lt;") == false)
    for (suggestion, word) in zip(open, ["annehmen", "ablehnen"]) {
      let decide = "/vorschlaege/\(suggestion.id)"
      #expect(try await stranger.post(decide, [("was", word)]).status == 404)
      let reason = ("grund_\(suggestion.id)", "Stimmt so.")
      #expect(try await coordinator.post(decide, [("was", word), reason]).status == 303)
      #expect(try await coordinator.post(decide, [("was", word)]).status == 410)
      let kept = try await town.store.read {
        try SuggestionStore.find(suggestion.id, scope: .operation(.moderate), in: $0)
      }
      #expect(kept.state == (word == "annehmen" ? .accepted : .declined) && kept.reason == "Stimmt so.")
    }
    #expect(try await coordinator.get("/vorschlaege").text.contains("wartet nichts"))
  }

  @Test func aFormThatIsNotOursOrTooOldBringsNothing() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebot/\(offer.id)/hinweis"
    let guest = Visitor(town.server)
    let good = try await stamp(guest, offer.id)
    let other = try await town.store.read { try OfferStore.page(after: offer.id, limit: 1, in: $0) }.first
    var wrong = [
      "", "x", "1.\(String(repeating: "0", count: 64))", good.replacingOccurrences(of: "a", with: "b") + "0",
    ]
    if let other, other.isListed { wrong.append(try await stamp(guest, other.id)) }
    for stamp in wrong {
      let answer = try await guest.post(path, [("stempel", stamp), ("hinweis", "Mein Text")], proof: false)
      #expect(answer.status == 422 && answer.text.contains("Mein Text"), "\(stamp)")
    }
    for (text, reply) in [("", ""), ("Gut", "keine"), (String(repeating: "x", count: 2_001), "")] {
      let answer = try await guest.post(
        path, [("stempel", good), ("hinweis", text), ("email", reply)], proof: false)
      #expect(answer.status == 422)
    }
    #expect(try await guest.get("/angebot/\(OfferID.make())/hinweis").status == 404)
    #expect(try await waiting(town).isEmpty)
    // The same stamp, looked at five hours later.
    let secret = try await town.store.write { try SecretStore.secret("forms", in: $0) }
    let stamps = try #require(FormStamp(secret: secret))
    let late = Date(timeIntervalSince1970: Double(TestTown.now.milliseconds) / 1_000 - 5 * 3_600)
    let old = stamps.make(form: "hinweis \(offer.id)", now: late)
    #expect(try await guest.post(path, [("stempel", old), ("hinweis", "Alt")], proof: false).status == 422)
  }

  @Test func aRemarkInAnotherLanguage() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/ar/angebot/\(offer.id)/hinweis"
    let guest = Visitor(town.server)
    let page = try await guest.get(path).text
    #expect(page.contains("action=\"\(path)\"") && page.contains("ما الذي تغيّر؟"))
    #expect(try await guest.get("/ar/angebot/\(offer.id)").text.contains("href=\"\(path)\""))
    let stamp = Desk.fields(of: page)["stempel"]
    let empty = try await guest.post(path, [("stempel", stamp), ("hinweis", "")], proof: false)
    #expect(empty.status == 422 && empty.text.contains("يرجى كتابة ما تغيّر."))
    let sent = try await guest.post(path, [("stempel", stamp), ("hinweis", "الرقم خطأ")], proof: false)
    #expect(sent.status == 200 && sent.text.contains("شكرًا جزيلًا!"))
    #expect(sent.text.contains("href=\"/ar/angebot/\(offer.id)\""))
    #expect(try await waiting(town).count == 1)
    for _ in 1...4 { _ = try await guest.post(path, [("stempel", stamp), ("hinweis", "x")], proof: false) }
    let many = try await guest.post(path, [("stempel", stamp), ("hinweis", "x")], proof: false)
    #expect(many.status == 429 && many.text.contains("وصلت من هنا ملاحظات كثيرة"))
  }

  @Test func nobodyFloodsTheQueue() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let guest = Visitor(town.server)
    let stamp = try await stamp(guest, offer.id)
    var answers: [Int] = []
    for number in 0..<7 {
      answers.append(
        try await guest.post(
          "/angebot/\(offer.id)/hinweis", [("stempel", stamp), ("hinweis", "Hinweis \(number)")], proof: false
        ).status)
    }
    #expect(answers == [200, 200, 200, 200, 200, 429, 429])
    #expect(try await waiting(town).count == 5)
  }
}
