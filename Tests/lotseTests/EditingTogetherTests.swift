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
    func publisher(_ moment: Instant) -> Publisher {
      Publisher(store: town.store, clock: .fixed(moment), logger: Logger(label: "test"))
    }
    #expect(try await publisher(TestTown.now).runIfDue().isEmpty)
    let done = try await publisher(TestTown.now + 8 * 86_400).runIfDue()
    #expect(done.count == 1)
    #expect(try await publisher(TestTown.now + 8 * 86_400).runIfDue().isEmpty)
    let stored = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    #expect(stored.name == "Name ab Dezember")
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
