import Access
import Foundation
import Logging
import Navigator
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Looking after organisations in the browser.
@Suite struct DeskOrganisationTests {
  private static let script = "<script>alert(1)</script>"

  private func coordinator(_ town: TestTown) async throws -> Visitor {
    try await Visitor.signedIn(
      [Grant(.coordinator, in: try #require(AreaKey(rawValue: "03254002")))], at: town
    ).0
  }

  private func organisation(_ town: TestTown, _ area: String = "03254002") async throws -> Organisation {
    let key = try #require(AreaKey(rawValue: area))
    return try await town.store.write { tx in
      var it = Organisation(
        id: .make(), name: "Verein & Co", description: "Alt", area: key, lastModified: TestTown.now)
      it.phones = [Phone(id: OrganisationID.make().rawValue, number: "05181 1234", note: "vormittags")]
      it.contacts = [Contact(id: OrganisationID.make().rawValue, name: "Frau Muster", role: "Leitung")]
      try OrganisationStore.save(it, in: tx)
      return it
    }
  }

  private func fields(_ it: Organisation, _ change: [String: String] = [:]) -> [(String, String)] {
    var fields = [
      "stand": String(it.lastModified.milliseconds), "name": it.name, "beschreibung": it.description,
      "telefon-0": "05181 1234", "hinweis-0": "vormittags", "telefon-1": "", "hinweis-1": "",
      "person-name-0": "Frau Muster", "person-aufgabe-0": "Leitung", "person-email-0": "",
      "person-telefon-0": "",
    ]
    fields.merge(change) { $1 }
    return fields.map { ($0.key, $0.value) }
  }

  private func stored(_ town: TestTown, _ id: OrganisationID) async throws -> Organisation? {
    try await town.store.read { try OrganisationStore.find(id, in: $0) }
  }

  @Test func anOrganisationIsFoundChangedAndAudited() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    let it = try await organisation(town)
    let list = try await visitor.get("/traeger-verwaltung?q=verein+co").text
    #expect(list.contains("/traeger-verwaltung/\(it.id)") && list.contains("Verein &amp; Co"))
    let path = "/traeger-verwaltung/\(it.id)"
    #expect(try await visitor.get(path).text.contains("value=\"05181 1234\""))
    let change = ["beschreibung": "Neu", "telefon-1": "05181 99", "email": "info@verein.example"]
    #expect(try await visitor.post(path, fields(it, change)).text.contains("Gespeichert."))
    let now = try #require(try await stored(town, it.id))
    #expect(now.description == "Neu" && now.phones.map(\.number) == ["05181 1234", "05181 99"])
    #expect(now.phones.first == it.phones.first && now.contacts == it.contacts)
    let audit: String? = try await town.store.read {
      try $0.value("SELECT fields FROM audit_entry WHERE entity_id = \(it.id)")
    }
    #expect(audit == #"["description","email","phones"]"#)
    try await town.finder.refresh()
  }

  @Test func whoeverIsLaterLosesNothing() async throws {
    let town = try await TestTown.open()
    let (one, two) = (try await coordinator(town), try await coordinator(town))
    let it = try await organisation(town)
    let path = "/traeger-verwaltung/\(it.id)"
    _ = try await one.post(path, fields(it, ["beschreibung": "Von der Ersten"]))
    let answer = try await two.post(path, fields(it, ["beschreibung": "Von der Zweiten"]))
    #expect(answer.status == 409)
    #expect(answer.text.contains("Von der Ersten") && answer.text.contains("Von der Zweiten"))
    #expect(try await stored(town, it.id)?.description == "Von der Ersten")
    let stand = try #require(answer.text.firstMatch(of: /name="stand" value="(\d+)"/)).output.1
    let again = try await two.post(path, fields(it, ["beschreibung": "Beides", "stand": String(stand)]))
    #expect(again.status == 200)
    #expect(try await stored(town, it.id)?.description == "Beides")
  }

  @Test func wrongFieldsAreNamedAndScriptsStayText() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    let it = try await organisation(town)
    let path = "/traeger-verwaltung/\(it.id)"
    let bad = [
      "name": "", "email": "info@", "internet": "javascript:alert(1)", "telefon-0": "ruf an",
      "person-email-0": "x", "person-telefon-0": "12; nein",
    ]
    let answer = try await visitor.post(path, fields(it, bad))
    #expect(answer.status == 422 && answer.text.matches(of: /class="wrong"/).count == 6)
    let hostile = [
      "name": Self.script + "N", "anderer-name": Self.script, "beschreibung": Self.script,
      "hinweis-0": Self.script, "person-name-0": Self.script, "person-aufgabe-0": Self.script,
    ]
    #expect(try await visitor.post(path, fields(it, hostile)).status == 200)
    try await town.finder.refresh()
    for page in [path, "/traeger-verwaltung", "/traeger/\(it.id)", "/traeger"] {
      #expect(!(try await visitor.get(page).text.contains("<script>alert")), "\(page)")
    }
  }

  @Test func othersAreNotFoundAndProvidersHaveTheirOwn() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    let foreign = try await organisation(town, "03254021")
    let path = "/traeger-verwaltung/\(foreign.id)"
    #expect(try await visitor.get(path).status == 404)
    #expect(try await visitor.post(path, fields(foreign, ["name": "Meins"])).status == 404)
    #expect(!(try await visitor.get("/traeger-verwaltung").text.contains(foreign.id.rawValue)))
    let own = try await organisation(town)
    let grant = Grant(.provider, in: own.area, organisation: own.id.rawValue)
    let (provider, _) = try await Visitor.signedIn([grant], at: town)
    #expect(try await provider.get("/traeger-verwaltung").text.contains("1 Träger"))
    #expect(
      try await provider.post("/traeger-verwaltung/\(own.id)", fields(own, ["name": "Wir"])).status == 200)
    #expect(try await provider.get(path).status == 404)
    #expect(try await provider.get("/traeger-verwaltung/neu").status == 403)
    #expect(try await provider.post("/traeger-verwaltung/neu", fields(own)).status == 403)
  }

  @Test func aNewOneIsAddedOnce() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    let it = try await organisation(town)
    let path = "/traeger-verwaltung/neu"
    #expect(try await visitor.get(path).status == 200)
    let home = ("gebiet", "03254002")
    let twin = try await visitor.post(path, fields(it) + [home])
    #expect(twin.status == 422 && twin.text.contains("gibt es schon"))
    #expect(
      try await visitor.post(path, fields(it, ["name": "Neu"]) + [("gebiet", "09162000")]).status == 422)
    let made = try await visitor.post(path, fields(it, ["name": "Ganz neu"]) + [home])
    #expect(made.status == 303)
    let place = try #require(made.headers["location"])
    #expect(try await visitor.get(place).text.contains("Ganz neu"))
    #expect(try await visitor.post(path, fields(it) + [home, ("trotzdem", "1")]).status == 303)
  }
}
