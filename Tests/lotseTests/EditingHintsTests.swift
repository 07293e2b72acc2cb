import Access
import Foundation
import Navigator
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// What stands beside the edit form, and fields and translations that it shows.
@Suite struct EditingHintsTests {
  private func desk() async throws -> (town: TestTown, visitor: Visitor, offer: Offer, path: String) {
    let town = try await TestTown.open()
    let offer = try await Desk.offer(in: town)
    let visitor = try await Desk.provider(of: offer, at: town)
    return (town, visitor, offer, "/angebote-verwaltung/\(offer.id)")
  }

  /// The panel of hints of a page.
  private func panel(_ page: String) throws -> String {
    let start = try #require(page.range(of: "<aside class=\"card hints\""))
    let end = try #require(page[start.lowerBound...].range(of: "</aside>"))
    return String(page[start.lowerBound..<end.lowerBound])
  }

  private static let hard =
    "Die sozialpädagogische Familienhilfe wird durch Fachkräfte der Jugendhilfeeinrichtung in Zusammenarbeit mit Kooperationspartnern unter Berücksichtigung der individuellen Lebensverhältnisse niedrigschwellig durchgeführt. Teilnahmevoraussetzung ist die Inanspruchnahme eines Erstberatungsgespräches."

  @Test func theTextIsCheckedWithoutSavingAndNothingIsLost() async throws {
    let (town, visitor, offer, path) = try await desk()
    #expect(try panel(try await visitor.get(path).text).contains("Wiener Sachtextformel"))
    var form = try await Desk.form(visitor, offer.id)
    form["beschreibung"] = Self.hard
    form["kosten"] = ""
    form["zeiten"] = ""
    form["hinweis"] = "Noch nicht gespeichert"
    let answer = try await visitor.post(path, form.pairs + [("was", "pruefen")])
    #expect(answer.status == 200)
    let hints = try panel(answer.text)
    #expect(hints.contains("measure red") && hints.contains("Schwer zu lesen"))
    #expect(hints.contains("niedrigschwellig") && hints.contains("href=\"#f-zeiten\""))
    #expect(hints.contains("href=\"#f-kosten\"") && answer.text.contains("id=\"f-kosten\""))
    for match in hints.matches(of: /href="#([^"]+)"/) {
      #expect(answer.text.contains("id=\"\(match.output.1)\""), "\(match.output.1) is nowhere")
    }
    #expect(Desk.fields(of: answer.text)["hinweis"] == "Noch nicht gespeichert")
    #expect(try await town.store.read { try $0.value("SELECT count(*) AS n FROM offer_draft") } == 0)
    // Saved, they stand beside the form again and in the preview, leading back to the form.
    #expect(try await visitor.post(path, form.pairs + [("was", "speichern")]).status == 303)
    #expect(try panel(try await visitor.get(path).text).contains("measure red"))
    let preview = try panel(try await visitor.get("\(path)/vorschau").text)
    #expect(preview.contains("href=\"\(path)#f-zeiten\""))
  }

  @Test func targetDocumentsPlacesAndInterpretingAreEdited() async throws {
    let (town, visitor, offer, path) = try await desk()
    var form = try await Desk.form(visitor, offer.id)
    form["ziel"] = "targeted"
    form["dolmetschen"] = "Auf Wunsch holen wir jemanden dazu."
    form["mitbringen"] = "Versichertenkarte\nHausschuhe"
    form["plaetze"] = "viele"
    let wrong = try await visitor.post(path, form.pairs + [("was", "veroeffentlichen")])
    #expect(wrong.status == 422 && wrong.text.contains("href=\"#f-plaetze\""))
    form["plaetze"] = "3 von 12 frei"
    #expect(try await visitor.post(path, form.pairs + [("was", "veroeffentlichen")]).status == 303)
    let stored = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    #expect(stored.target == .targeted && stored.interpreting == "Auf Wunsch holen wir jemanden dazu.")
    #expect(stored.documents.map(\.name) == ["Versichertenkarte", "Hausschuhe"])
    #expect(stored.capacities.map(\.free) == [3] && stored.capacities.first?.total == 12)
    let again = try await Desk.form(visitor, offer.id)
    #expect(again["plaetze"] == "3 von 12 frei" && again["mitbringen"] == "Versichertenkarte\nHausschuhe")
    // What stays keeps its id.
    var next = again
    next["mitbringen"] = "Hausschuhe"
    next["plaetze"] = "ausgebucht"
    #expect(try await visitor.post(path, next.pairs + [("was", "veroeffentlichen")]).status == 303)
    let later = try #require(try await town.store.read { try OfferStore.find(offer.id, in: $0) })
    #expect(later.documents.first?.id == stored.documents.last?.id)
    #expect(later.capacities.first?.id == stored.capacities.first?.id && later.capacities.first?.free == 0)
    try await town.finder.refresh()
    #expect(try await Visitor(town.server).get("/angebot/\(offer.id)").text.contains("Hausschuhe"))
  }

  @Test func aTranslationStandsBesideAndIsMarkedWhenTheGermanTextChanges() async throws {
    let (_, visitor, _, path) = try await desk()
    let page = try await visitor.get("\(path)?sprache=ar").text
    #expect(page.contains("name=\"t_beschreibung\"") && page.contains("lang=\"ar\" dir=\"rtl\""))
    var form = Desk.fields(of: page)
    form["sprache"] = "ar"
    form["t_name"] = "مقهى"
    #expect(try await visitor.post(path, form.pairs + [("was", "veroeffentlichen")]).status == 303)
    #expect(!(try await visitor.get("\(path)?sprache=ar").text.contains("t_stimmt")))
    // Another language is before the editor while the German text changes.
    var german = Desk.fields(of: try await visitor.get("\(path)?sprache=en").text)
    german["kurz"] = "Ein ganz anderer Satz."
    #expect(try await visitor.post(path, german.pairs + [("was", "veroeffentlichen")]).status == 303)
    let stale = try await visitor.get("\(path)?sprache=ar").text
    #expect(stale.contains("t_stimmt") && stale.contains("Arabisch – bitte prüfen"))
    #expect(try panel(stale).contains("Arabisch"))
    let checked = Desk.fields(of: stale).pairs + [("t_stimmt", "1"), ("was", "veroeffentlichen")]
    #expect(try await visitor.post(path, checked).status == 303)
    #expect(!(try await visitor.get("\(path)?sprache=ar").text.contains("bitte prüfen")))
  }

  @Test func whoTranslatedAndWhoTestedIsAskedAndTold() async throws {
    let (town, visitor, offer, path) = try await desk()
    var form = Desk.fields(of: try await visitor.get("\(path)?sprache=en").text)
    form["t_name"] = "Family café"
    form["t_wer"] = "machine"
    form["t_tag"] = "2026-11-20"
    #expect(try await visitor.post(path, form.pairs + [("was", "veroeffentlichen")]).status == 303)
    var easy = Desk.fields(of: try await visitor.get("\(path)?sprache=leicht").text)
    easy["t_kurz"] = "Hier treffen Sie andere Eltern."
    #expect(try await visitor.post(path, easy.pairs + [("was", "veroeffentlichen")]).status == 303)
    try await town.finder.refresh()
    let guest = Visitor(town.server)
    let english = try await guest.get("/en/angebot/\(offer.id)").text
    #expect(english.contains("Translated by a computer on 20 Nov 2026."))
    #expect(!(try await guest.get("/angebot/\(offer.id)").text.contains("Leichte Sprache")))
    let untested = try await visitor.get("\(path)?sprache=leicht").text
    #expect(untested.contains("sehen Familien erst, wenn"))
    easy = Desk.fields(of: untested)
    easy["t_pruefer"] = "Prüfgruppe Alfeld"
    easy["t_tag"] = "2026-10-05"
    #expect(try await visitor.post(path, easy.pairs + [("was", "veroeffentlichen")]).status == 303)
    try await town.finder.refresh()
    let german = try await guest.get("/angebot/\(offer.id)").text
    #expect(german.contains("Geprüft von Prüfgruppe Alfeld am 05.10.2026."))
    // The other translation kept what was said about it.
    let stored = try await town.store.read { try OfferStore.find(offer.id, in: $0) }
    #expect(stored?.translations["en"]?.origin == .machine && stored?.translations["en"]?.made != nil)
  }
}
