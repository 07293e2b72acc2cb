import Access
import Foundation
import Navigator
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Editing offers in the browser, as providers and coordinators do it.
@Suite struct EditingPagesTests {
  private static let script = "<script>alert('x')</script>"

  /// An offer of an organisation in the demo town, and a provider who keeps it.
  private func desk() async throws -> (town: TestTown, visitor: Visitor, offer: Offer) {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let visitor = try await Desk.provider(of: offer, at: town)
    return (town, visitor, offer)
  }

  @Test func whatAProviderPublishesStandsOnThePublicPage() async throws {
    let (town, visitor, offer) = try await desk()
    let list = try await visitor.get("/angebote-verwaltung")
    #expect(list.status == 200 && list.text.contains("/angebote-verwaltung/\(offer.id)"))
    var form = try await Desk.form(visitor, offer.id)
    form["name"] = "Elterncafé am Markt"
    form["zeiten"] = "Montag und Mittwoch 14-16 Uhr"
    form["telefon"] = "05181 12345"
    let saved = try await visitor.post(
      "/angebote-verwaltung/\(offer.id)", form.pairs + [("was", "speichern")])
    #expect(saved.status == 303, "\(saved.text.prefix(3_000))")
    #expect(saved.headers["location"]?.hasSuffix("?fertig=gespeichert") == true)
    #expect(try await visitor.get("/angebote-verwaltung/\(offer.id)").text.contains("Elterncafé am Markt"))
    #expect(try await visitor.get("/angebote-verwaltung").text.contains("noch nicht veröffentlicht"))
    // Nobody else sees a draft.
    try await town.finder.refresh()
    #expect(
      try await Visitor(town.server).get("/angebot/\(offer.id)").text.contains("Elterncafé am Markt") == false
    )
    let colleague = try await Desk.provider(of: offer, at: town)
    #expect(
      try await colleague.get("/angebote-verwaltung/\(offer.id)").text.contains("Elterncafé am Markt")
        == false)
    let again = try await Desk.form(visitor, offer.id)
    let published = try await visitor.post(
      "/angebote-verwaltung/\(offer.id)", again.pairs + [("was", "veroeffentlichen")])
    #expect(published.headers["location"]?.hasSuffix("?fertig=veroeffentlicht") == true)
    try await town.finder.refresh()
    let page = try await Visitor(town.server).get("/angebot/\(offer.id)").text
    #expect(page.contains("Elterncafé am Markt") && page.contains("05181 12345"))
    #expect(page.contains("/angebot/\(offer.id)/hinweis"))
  }

  @Test func savingWithoutAChangeChangesNothing() async throws {
    let town = try await TestTown.open()
    let (visitor, _) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    let offers = try await town.store.read { try OfferStore.page(after: nil, limit: 30, in: $0) }
    for offer in offers {
      let form = try await Desk.form(visitor, offer.id)
      let answer = try await visitor.post(
        "/angebote-verwaltung/\(offer.id)", form.pairs + [("was", "veroeffentlichen")])
      #expect(answer.status == 303, "\(offer.name): \(answer.text.prefix(2_000))")
      var now = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
      now.lastModified = offer.lastModified
      let difference = OfferHistory.difference(old: offer, new: now)
      #expect(difference.isEmpty, "\(offer.name): \(difference)")
    }
  }

  @Test func anOfferOfSomebodyElseIsNotThere() async throws {
    let (town, _, offer) = try await desk()
    let elsewhere = try #require(AreaKey(rawValue: "09162000"))
    let organisation = "99999999-9999-4999-8999-999999999999"
    for grant in [
      Grant(.coordinator, in: elsewhere), Grant(.provider, in: try Desk.area(), organisation: organisation),
    ] {
      let (stranger, _) = try await Visitor.signedIn([grant], at: town)
      for path in ["", "/vorschau", "/abgleich", "/verlauf"] {
        let path = "/angebote-verwaltung/\(offer.id)\(path)"
        #expect(try await stranger.get(path).status == 404, "\(path)")
        guard !path.hasSuffix("vorschau") else { continue }
        #expect(
          try await stranger.post(path, [("name", "x"), ("beschreibung", "x")]).status == 404, "\(path)")
      }
      #expect(try await stranger.get("/angebote-verwaltung").text.contains(offer.id.rawValue) == false)
    }
  }

  @Test func markupInAnyFieldIsShownAsText() async throws {
    let (town, visitor, offer) = try await desk()
    var form = try await Desk.form(visitor, offer.id)
    for name in [
      "name", "kurz", "beschreibung", "hinweis", "voraussetzungen", "zeiten", "preise", "zugang", "personen",
      "grund", "t_name", "t_kurz", "t_beschreibung", "ort_name", "ort_strasse", "ort_stadt",
    ] {
      form[name] = "\(name) \(Self.script)"
    }
    form["ort_plz"] = "31061"
    form["status"] = "temporarily closed"
    form["kosten"] = "preis"
    let path = "/angebote-verwaltung/\(offer.id)"
    let answer = try await visitor.post(path, form.pairs + [("was", "speichern")])
    #expect(answer.status == 303, "\(answer.text.prefix(3_000))")
    var pages = [try await visitor.get(path), try await visitor.get("\(path)/vorschau")]
    let again = try await Desk.form(visitor, offer.id)
    #expect(try await visitor.post(path, again.pairs + [("was", "veroeffentlichen")]).status == 303)
    try await town.finder.refresh()
    pages += [
      try await Visitor(town.server).get("/angebot/\(offer.id)"), try await visitor.get("\(path)/verlauf"),
      try await visitor.get("/angebote-verwaltung"),
      try await Visitor(town.server).get("/angebot/\(offer.id)/hinweis"),
    ]
    for page in pages {
      #expect(page.status == 200)
      #expect(!page.text.contains("<script>alert"))
      #expect(page.text.contains("&lt;script&gt;"))
      #expect(page.text.components(separatedBy: "<h1").count == 2)
    }
  }

  @Test func aFaultIsNamedAndNothingThatWasWrittenIsLost() async throws {
    let (_, visitor, offer) = try await desk()
    var form = try await Desk.form(visitor, offer.id)
    form["beschreibung"] = ""
    form["email"] = "keine adresse"
    form["alter_von"] = "alt"
    form["telefon"] = "ruft mich an"
    form["hinweis"] = "Neu: mit Kaffee"
    let answer = try await visitor.post(
      "/angebote-verwaltung/\(offer.id)", form.pairs + [("was", "veroeffentlichen")])
    #expect(answer.status == 422)
    for text in [
      "keine adresse", "ruft mich an", "Neu: mit Kaffee", "class=\"summary\"", "href=\"#f-email\"",
    ] {
      #expect(answer.text.contains(text), "\(text)")
    }
    let page = try await visitor.get("/angebote-verwaltung/\(offer.id)").text
    #expect(!page.contains("mit Kaffee"), "nothing is saved that is wrong")
  }

  @Test func aNewOfferBeginsAsADraftAndIsPublished() async throws {
    let (town, visitor, offer) = try await desk()
    #expect(try await visitor.post("/angebote-verwaltung/neu", [("name", "")]).status == 422)
    let answer = try await visitor.post(
      "/angebote-verwaltung/neu", [("name", "Krabbelgruppe neu"), ("beschreibung", "Für die Kleinsten.")])
    let path = try #require(answer.headers["location"]?.split(separator: "?").first.map(String.init))
    let id = try #require(path.split(separator: "/").last.flatMap { OfferID(rawValue: String($0)) })
    #expect(try await visitor.get("\(path)/vorschau").text.contains("Krabbelgruppe neu"))
    #expect(try await visitor.get("/angebote-verwaltung").text.contains("Krabbelgruppe neu"))
    let form = try await Desk.form(visitor, id)
    #expect(try await visitor.post(path, form.pairs + [("was", "veroeffentlichen")]).status == 303)
    let stored = try #require(try await town.store.read { try OfferStore.find(id, in: $0) })
    #expect(stored.organisation == offer.organisation)
    try await town.finder.refresh()
    #expect(try await Visitor(town.server).get("/angebot/\(id)").status == 200)
  }
}
