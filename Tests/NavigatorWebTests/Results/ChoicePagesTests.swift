import Foundation
import Navigator
import Offers
import Places
import Testing

/// Choices beside words and age, on the page of results.
struct ChoicePagesTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    town.places = [
      try TestTown.place(1, "Bücherei") { $0.position = Position(latitude: 51.985, longitude: 9.82) },
      try TestTown.place(2, "Schutzhaus") {
        $0.position = Position(latitude: 51.9871, longitude: 9.8212)
        $0.isProtected = true
      },
    ]
    town.offers = [
      try TestTown.offer(1, "Leseclub") {
        $0.languages = ["de", "tr"]
        $0.registration = Registration.none
        $0.sites = [OfferSite(id: "1", place: try TestTown.id(1))]
        $0.times = Times(rules: [
          TimeRule(
            .weekly(Weekdays(.tuesday)), opens: LocalTime(clamping: 840), closes: LocalTime(clamping: 960))
        ])
      },
      try TestTown.offer(2, "Zuflucht") { $0.sites = [OfferSite(id: "2", place: try TestTown.id(2))] },
      try TestTown.offer(3, "Nachhilfe Mathe") { $0.summary = "Lernförderung für alle" },
    ]
    return town
  }

  @Test(arguments: [
    "offen=jetzt", "offen=heute", "ohne-anmeldung=1", "sprache=tr", "tag=di", "zeit=nachmittag",
    "tag=di&zeit=nachmittag&sprache=tr&ohne-anmeldung=1&offen=jetzt", "um=51.985,9.82&km=1",
  ])
  func eachNarrowsAndCanBeTakenBack(query: String) async throws {
    let page = try await town().page("/suche?\(query)")
    #expect(page.count(of: "<article") == 1)
    #expect(page.contains(">Leseclub</a>"))
    // Every choice stands there with a tick, and taking it back leaves the others.
    let choices = query.split(separator: "&").filter { !$0.hasPrefix("km") }
    let row = try #require(page.between("<nav aria-label=\"Was Ihnen wichtig ist\">", "</nav>"))
    #expect(row.count(of: "aria-current=\"true\"") == choices.count)
    for choice in choices.map({ String($0).replacingOccurrences(of: ",", with: "%2C") })
    where choices.count > 1 {
      #expect(row.count(of: choice) >= choices.count - 1)
    }
  }

  @Test func aFormSentWithEmptyFieldsIsNoFault() async throws {
    let page = try await town().page("/suche?q=&alter=&tag=&zeit=&sprache=&bei=&km=5")
    #expect(page.contains("3 Angebote"))
  }

  @Test(arguments: [
    "tag=montag", "zeit=nachts", "sprache=klingonisch", "offen=1", "um=1", "um=a,b", "um=99,999", "km=0",
    "bei=x",
  ])
  func nonsenseIsNamed(query: String) async throws {
    let page = try await town().page("/suche?\(query)", status: 400)
    let name = try #require(query.split(separator: "=").first)
    #expect(page.contains("„\(name)“"), "the choice that is wrong is named")
  }

  @Test func theMapShowsPlacesAndNeverAShelter() async throws {
    let page = try await town().page("/suche?ansicht=karte")
    #expect(page.contains("aria-label=\"1: Bücherei\""))
    #expect(page.contains("<li id=\"ort-1\""))
    #expect(page.contains("Ohne Ort auf der Karte"))
    #expect(page.contains(">Zuflucht</a>"))
    #expect(!page.contains("Schutzhaus") && !page.contains("51.98") && !page.contains("9.82"))
    #expect(page.count(of: "<circle cx") == 1)
  }

  @Test func nothingNearIsSaidWithWaysOn() async throws {
    let page = try await town().page("/suche?um=53.5,10&q=lesen")
    #expect(page.contains("Dazu haben wir nichts gefunden"))
    #expect(page.contains("Ohne „Nahe meinem Standort“ suchen"))
  }

  @Test func aMisspeltWordIsMendedAndAHiddenReasonSaid() async throws {
    #expect(
      try await town().page("/suche?q=nachilfe").contains("Meinten Sie: <a href=\"/suche?q=Nachhilfe\">"))
    #expect(
      try await town().page("/suche?q=lernf%C3%B6rderung").contains("Passt zu „lernförderung“: Lernförderung")
    )
    #expect(!(try await town().page("/suche?q=mathe").contains("class=\"why")))
  }

  @Test func wordsAreCompleted() async throws {
    let answer = try await town().page("/suche/worte?q=nachh")
    #expect(try JSONDecoder().decode([String].self, from: Data(answer.utf8)).contains("Nachhilfe"))
    for hostile in ["", "%22%3E%3Cscript", "%F0%9F%98%80", "%D8%A7"] {
      let answer = try await town().page("/suche/worte?q=\(hostile)")
      #expect((try? JSONDecoder().decode([String].self, from: Data(answer.utf8))) != nil)
    }
  }
}
