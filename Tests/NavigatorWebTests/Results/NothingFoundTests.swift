import Navigator
import Offers
import Places
import Testing

struct NothingFoundTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    town.legal = [.impressum: "Rathaus, Telefon 040 66969-100"]
    town.offers = [
      try TestTown.offer(1, "Nachhilfe in Mathe") {
        $0.ages = AgeRange(from: 72, to: 131)
        $0.situations = [.education]
      },
      try TestTown.offer(2, "Stillcafé") {
        $0.ages = AgeRange(from: 0, to: 11)
        $0.situations = [.health]
      },
    ]
    return town
  }

  @Test func waysOnThatLeadSomewhere() async throws {
    let town = try town()
    let page = try await town.page("/suche?q=nachhilfe&alter=2")
    #expect(page.contains("Dazu haben wir nichts gefunden"))
    #expect(page.contains("<a href=\"/suche?q=nachhilfe\">Für jedes Alter suchen</a> (1)"))
    #expect(page.contains("<a href=\"/suche\">Alle Angebote ansehen</a> (2)"))
    #expect(!page.contains("Ohne die Suchwörter"), "leads nowhere: nothing for two-year-olds")
  }

  @Test func fewerWords() async throws {
    let page = try await town().page("/suche?q=nachhilfe+xyzzy&alter=2")
    #expect(page.contains("<a href=\"/suche?q=nachhilfe\">Nur nach „nachhilfe“ suchen</a>"))
    #expect(!page.contains("Nur nach „xyzzy“"))
  }

  @Test func otherPhaseAndSituation() async throws {
    let page = try await town().page("/suche?phase=birth&lage=education")
    #expect(page.contains("href=\"/suche?lage=education\">In allen Lebensphasen suchen</a> (1)"))
    #expect(page.contains("href=\"/suche?phase=birth\">In allen Lebenslagen suchen</a> (1)"))
  }

  @Test func aPersonToAsk() async throws {
    var town = try town()
    #expect(try await town.page("/suche?q=xyzzy").contains("steht im <a href=\"/impressum\">"))
    town.legal = [:]
    #expect(!(try await town.page("/suche?q=xyzzy").contains("steht im <a href=\"/impressum\">")))
  }

  @Test func wordsComeBackEscaped() async throws {
    let page = try await town().page("/suche?q=%3Cb%3E%22x%22+y+z")
    #expect(page.contains("„&lt;b&gt;&quot;x&quot; y z“"))
    #expect(!page.contains("<b>\"x\""))
  }
}
