import Navigator
import Offers
import Places
import Testing
import Web

struct FrontPageTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    town.offers = [
      try TestTown.offer(1, "Krippe") {
        $0.phases = [.toddler, .intoDaycare]
        $0.situations = [.care]
      },
      try TestTown.offer(2, "Hort") {
        $0.phases = [.primary]
        $0.situations = [.care, .education]
      },
    ]
    return town
  }

  @Test func ringsLeadToTheirOffersAndTellHowMany() async throws {
    let page = try await town().page("/")
    let chain = try #require(page.between("<ol class=\"chain\">", "</ol>"))
    #expect(chain.count(of: "<li ") == 5)
    for code in ["birth", "0-3", "3-6", "6-10", "10-18"] {
      #expect(chain.contains("href=\"/suche?phase=\(code)\""))
    }
    #expect(chain.contains("Krippe, Eltern-Kind-Treff · 1\u{A0}Angebot<"))
    #expect(chain.contains("Schule, Freizeit, Mitreden · 0\u{A0}Angebote<"))
    #expect(chain.count(of: "class=\"ring open\"") == 3, "a ring without help is open")
  }

  @Test func stepsAndSituationsThatHaveOffers() async throws {
    let page = try await town().page("/")
    #expect(page.contains("href=\"/suche?phase=into-daycare\">Übergang in die Kita <i>1</i>"))
    #expect(!page.contains("phase=into-work"))
    let tiles = try #require(page.between("<ul class=\"tiles\">", "</ul>"))
    #expect(tiles.count(of: "<li>") == 2)
    #expect(tiles.contains("href=\"/suche?lage=care\""))
    #expect(tiles.contains("Betreuung · 2\u{A0}Angebote"))
  }

  @Test func searchGoesToResults() async throws {
    let page = try await town().page("/")
    #expect(page.contains("<h1>Hilfe für Ihr Kind finden</h1>"))
    let form = try #require(page.between("<form", "</form>"))
    #expect(form.contains("action=\"/suche\"") && form.contains("name=\"q\""))
  }

  @Test func emptyRegisterSaysHowToFillIt() async throws {
    let town = TestTown()
    for target in ["/", "/suche", "/suche?q=hilfe"] {
      let page = try await town.page(target)
      #expect(page.contains("noch leer"))
      #expect(page.contains("lotse import table"))
      #expect(page.contains("lotse import hsds"))
      #expect(!page.contains("class=\"chain\""))
    }
    #expect(try await town.page("/traeger").contains("Noch steht kein Träger im Register."))
  }

  @Test func namelessRegister() async throws {
    let server = try TestTown.server({ .empty }, clock: .fixed(TestTown.now))
    let page = try await server.respond("/").text
    #expect(page.contains("<small>neues Register</small>"))
  }

  @Test func townFollowsTheRegister() async throws {
    let first = try town().catalogue()
    var other = try town()
    other.name = "Andersdorf"
    let second = try other.catalogue(version: 2)
    let current = CurrentCatalogue(first)
    let server = try TestTown.server({ current.value }, clock: .fixed(TestTown.now))
    #expect(try await server.respond("/").text.contains("<small>Musterstadt</small>"))
    current.value = second
    #expect(try await server.respond("/").text.contains("<small>Andersdorf</small>"))
  }
}
