import Access
import Foundation
import Logging
import Offers
import People
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Several people at one offer: two at once, later, and back again.
@Suite struct EditingTogetherTests {
  @Test func theSecondOfTwoEditorsSeesBothTextsAndChooses() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebote-verwaltung/\(offer.id)"
    let first = try await Desk.provider(of: offer, at: town)
    let (second, _) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    var mine = try await Desk.form(second, offer.id)
    var theirs = try await Desk.form(first, offer.id)
    theirs["name"] = "Name vom Anbieter"
    theirs["kurz"] = "Satz vom Anbieter"
    #expect(try await first.post(path, theirs.pairs + [("was", "veroeffentlichen")]).status == 303)
    mine["name"] = "Name der Koordination"
    mine["beschreibung"] = "Beschreibung der Koordination"
    let answer = try await second.post(path, mine.pairs + [("was", "veroeffentlichen")])
    #expect(answer.headers["location"] == "\(path)/abgleich")
    let page = try await second.get("\(path)/abgleich").text
    #expect(page.contains("Name vom Anbieter") && page.contains("Name der Koordination"))
    #expect(!page.contains("Satz vom Anbieter"), "what only one changed is no conflict")
    let number = Desk.fields(of: page)["nummer"]
    let undecided = try await second.post(
      "\(path)/abgleich", [("nummer", number), ("was", "veroeffentlichen")])
    #expect(undecided.status == 422)
    let wrong = try await second.post("\(path)/abgleich", [("nummer", "1"), ("wahl_0", "ich")])
    #expect(wrong.status == 422)
    let done = try await second.post(
      "\(path)/abgleich", [("nummer", number), ("wahl_0", "sie"), ("was", "veroeffentlichen")])
    #expect(done.status == 303)
    let stored = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    #expect(stored.name == "Name vom Anbieter" && stored.summary == "Satz vom Anbieter")
    #expect(stored.description == "Beschreibung der Koordination")
    let history = try await first.get("\(path)/verlauf").text
    #expect(history.contains("· Anbieter") && history.contains("· Koordination"))
    #expect(!history.contains("Mara Muster</h2>"))
  }

  @Test func twoWindowsOfOnePersonDoNotOverwriteEachOther() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebote-verwaltung/\(offer.id)"
    let visitor = try await Desk.provider(of: offer, at: town)
    var left = try await Desk.form(visitor, offer.id)
    var right = left
    left["kurz"] = "Aus dem linken Fenster"
    right["kurz"] = "Aus dem rechten Fenster"
    #expect(try await visitor.post(path, left.pairs + [("was", "speichern")]).status == 303)
    let answer = try await visitor.post(path, right.pairs + [("was", "speichern")])
    #expect(answer.status == 422)
    #expect(answer.text.contains("Aus dem linken Fenster") && answer.text.contains("Aus dem rechten Fenster"))
    let again = Desk.fields(of: answer.text)
    #expect(again["kurz"] == "Aus dem rechten Fenster")
    #expect(try await visitor.post(path, again.pairs + [("was", "speichern")]).status == 303)
    #expect(try await visitor.get(path).text.contains("Aus dem rechten Fenster"))
  }

  @Test func aDraftIsPublishedWhenItsTimeHasCome() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebote-verwaltung/\(offer.id)"
    let visitor = try await Desk.provider(of: offer, at: town)
    var form = try await Desk.form(visitor, offer.id)
    form["name"] = "Name ab Dezember"
    form["wann"] = "2026-11-01T08:00"
    #expect(try await visitor.post(path, form.pairs + [("was", "spaeter")]).status == 422)
    form["wann"] = "2026-12-01T08:00"
    #expect(try await visitor.post(path, form.pairs + [("was", "spaeter")]).status == 303)
    #expect(try await visitor.get("/angebote-verwaltung").text.contains("Wird am 01.12.2026, 08:00 Uhr"))
    #expect(try await town.tending().publishIfDue() == 0)
    let later = town.tending(at: TestTown.now + 8 * 86_400)
    #expect(try await later.publishIfDue() == 1)
    #expect(try await later.publishIfDue() == 0)
    let stored = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    #expect(stored.name == "Name ab Dezember")
  }

  @Test func whoseDraftIsNotPublishedInTimeIsToldByMailAndOnThePage() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebote-verwaltung/\(offer.id)"
    let visitor = try await Desk.provider(of: offer, at: town)
    var form = try await Desk.form(visitor, offer.id)
    form["name"] = "Name ab Dezember"
    form["wann"] = "2026-12-01T08:00"
    #expect(try await visitor.post(path, form.pairs + [("was", "spaeter")]).status == 303)
    let (other, _) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    var theirs = try await Desk.form(other, offer.id)
    theirs["name"] = "Name der Koordination"
    #expect(try await other.post(path, theirs.pairs + [("was", "veroeffentlichen")]).status == 303)
    #expect(try await town.tending(at: TestTown.now + 8 * 86_400).publishIfDue() == 1)
    let mails = try await town.store.read { tx in
      try tx.all("SELECT subject, body FROM mail WHERE purpose = 'publishing'") {
        (try $0.get("subject", as: String.self), try $0.get("body", as: String.self))
      }
    }
    #expect(mails.count == 1)
    #expect(mails.first?.0.contains("Name ab Dezember") == true)
    #expect(mails.first?.1.contains("https://lotse.example\(path)") == true)
    let page = try await visitor.get(path).text
    #expect(page.contains("nicht von selbst veröffentlicht") && page.contains("href=\"\(path)/abgleich\""))
    #expect(try await visitor.get("/angebote-verwaltung").text.contains("Nicht veröffentlicht"))
    #expect(try await visitor.get("/arbeit").text.contains("Nicht veröffentlicht"))
    #expect(try await other.get("/arbeit").text.contains("Nicht veröffentlicht") == false)
    // Once the author has decided, nothing is left to say.
    let number = Desk.fields(of: try await visitor.get("\(path)/abgleich").text)["nummer"]
    #expect(
      try await visitor.post(
        "\(path)/abgleich", [("nummer", number), ("wahl_0", "ich"), ("was", "uebernehmen")]
      )
      .status == 303)
    #expect(try await visitor.get(path).text.contains("nicht von selbst") == false)
  }

  @Test func aSuggestionWhoseOfferChangedMeanwhileIsDecidedFieldByField() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let id = try #require(SuggestionID(rawValue: UUID().uuidString))
    try await town.store.write { tx in
      var body = offer
      body.name = "Name von draußen"
      body.alert = "Hinweis von draußen"
      try SuggestionStore.addChange(id, to: body, replyTo: nil, at: TestTown.now, in: tx)
    }
    let (moderator, _) = try await Visitor.signedIn([try Desk.coordinator()], at: town)
    let provider = try await Desk.provider(of: offer, at: town)
    var form = try await Desk.form(provider, offer.id)
    form["name"] = "Name vom Anbieter"
    form["kurz"] = "Satz vom Anbieter"
    let path = "/angebote-verwaltung/\(offer.id)"
    #expect(try await provider.post(path, form.pairs + [("was", "veroeffentlichen")]).status == 303)
    #expect(try await moderator.get("/arbeit").text.contains("1 wartet auf Sie"))
    let reason = ("grund_\(id)", "Stimmt laut Anruf")
    let shown = try await moderator.post("/vorschlaege/\(id)", [("was", "annehmen"), reason])
    #expect(shown.status == 422)
    for text in ["Name vom Anbieter", "Name von draußen", "Stimmt laut Anruf", "inzwischen geändert"] {
      #expect(shown.text.contains(text), "\(text)")
    }
    func stored() async throws -> Offer {
      try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    }
    let meanwhile = try await stored()
    #expect(meanwhile.name == "Name vom Anbieter" && meanwhile.alert == offer.alert)
    // Without a choice nothing happens, and the suggestion stays.
    let number = Desk.fields(of: shown.text)["nummer"]
    let undecided = [("was", "annehmen"), ("nummer", number), reason]
    #expect(try await moderator.post("/vorschlaege/\(id)", undecided).status == 422)
    #expect(try await moderator.get("/vorschlaege").text.contains("Name von draußen"))
    #expect(try await moderator.post("/vorschlaege/\(id)", undecided + [("wahl_0", "ich")]).status == 303)
    let now = try await stored()
    #expect(now.name == "Name von draußen" && now.alert == "Hinweis von draußen")
    #expect(now.summary == "Satz vom Anbieter", "what only the provider changed stays")
    let history = try await moderator.get("\(path)/verlauf").text
    #expect(history.contains("Name vom Anbieter") && history.contains("Name von draußen"))
  }

  @Test func anEarlierVersionComesBackAsANewOne() async throws {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let path = "/angebote-verwaltung/\(offer.id)"
    let visitor = try await Desk.provider(of: offer, at: town)
    var form = try await Desk.form(visitor, offer.id)
    form["name"] = "Ein Versehen"
    #expect(try await visitor.post(path, form.pairs + [("was", "veroeffentlichen")]).status == 303)
    let page = try await visitor.get("\(path)/verlauf").text
    #expect(page.contains("Ein Versehen") && page.contains("veröffentlicht"))
    #expect(try await visitor.post("\(path)/verlauf", [("nummer", "99")]).status == 404)
    #expect(try await visitor.post("\(path)/verlauf", [("nummer", "1")]).status == 303)
    let stored = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    #expect(stored.name == offer.name)
    #expect(try await visitor.get("\(path)/verlauf").text.contains("zurückgenommen"))
  }
}
