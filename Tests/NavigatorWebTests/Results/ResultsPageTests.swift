import Foundation
import Navigator
import Offers
import Places
import Testing

struct ResultsPageTests {
  /// 45 offers: "Lesen 1" … for school children, some in care as well.
  private func town() throws -> TestTown {
    var town = TestTown()
    town.offers = try (1...45).map { number in
      try TestTown.offer(number, "Lesen \(number)") {
        $0.ages = AgeRange(from: 72, to: 131)
        $0.situations = number.isMultiple(of: 3) ? [.education, .care] : [.education]
      }
    }
    town.offers.append(
      try TestTown.offer(99, "Stillcafé") {
        $0.phases = [.birth]
        $0.situations = [.health]
      })
    return town
  }

  @Test(arguments: [
    ("/suche", "Alle Angebote"), ("/suche?q=lesen", "„lesen“"), ("/suche?alter=0", "unter 1 Jahr"),
    (
      "/suche?q=++lesen+%09+lernen&alter=7&phase=6-10&lage=education",
      "„lesen lernen“, 7 Jahre alt, 6–10 Jahre, Bildung und Lernen"
    ),
    ("/suche?phase=birth", "Schwanger &amp; Geburt"),
  ])
  func headingNamesWhatWasAsked(target: String, heading: String) async throws {
    #expect(try await town().page(target).between("<h1>", "</h1>") == heading)
  }

  @Test func countsAndCards() async throws {
    let page = try await town().page("/suche?phase=birth")
    #expect(page.contains("<p class=\"soft\">1 Angebot in Musterstadt ·"))
    #expect(page.count(of: "<article") == 1)
    #expect(page.contains("<article class=\"hit phase1\"><h2><a href=\"/angebot/"))
    let all = try await town().page("/suche")
    #expect(all.contains("46 Angebote in Musterstadt"))
    #expect(all.count(of: "<article") == 20)
  }

  @Test func everyChoiceKeepsTheOthers() async throws {
    let page = try await town().page("/suche?q=lesen&alter=7&phase=6-10&lage=care")
    let chips = page.components(separatedBy: "<ul class=\"chips row\">").dropFirst()
      .compactMap { $0.components(separatedBy: "</ul>").first }.joined()
    let links = chips.components(separatedBy: "href=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
    #expect(!links.isEmpty)
    for link in links {
      let kept = ["q=lesen", "alter=7", "phase=", "lage="].count { link.contains($0) }
      #expect(kept >= 3, "\(link)")
    }
    let chosen = chips.components(separatedBy: "<li>").filter { $0.contains("aria-current=\"true\"") }
    #expect(chosen.count == 3, "age, phase and situation")
    #expect(chosen.contains { $0.contains("href=\"/suche?q=lesen&amp;phase=6-10&amp;lage=care\"") })
    #expect(chosen.contains { $0.contains("href=\"/suche?q=lesen&amp;alter=7&amp;lage=care\"") })
    #expect(chosen.contains { $0.contains("href=\"/suche?q=lesen&amp;alter=7&amp;phase=6-10\"") })
    #expect(chosen.allSatisfy { $0.contains("antippen hebt die Wahl auf") })
  }

  @Test func countsOfChoicesArePromises() async throws {
    let town = try town()
    let page = try await town.page("/suche?q=lesen")
    let link = try #require(page.between("href=\"/suche?q=lesen&amp;lage=care\">Betreuung <i>", "<"))
    #expect(link == "15")
    #expect(try await town.page("/suche?q=lesen&lage=care").contains("15 Angebote"))
    #expect(!page.contains("lage=health"), "a choice that leaves nothing is not offered")
  }

  @Test func formKeepsWhatItDoesNotAsk() async throws {
    let page = try await town().page("/suche?q=lesen&alter=7&phase=6-10&lage=care")
    let form = try #require(page.between("<form", "</form>"))
    #expect(form.contains("value=\"lesen\""))
    #expect(form.contains("<option value=\"7\" selected>7 Jahre</option>"))
    #expect(form.contains("type=\"hidden\" name=\"phase\" value=\"6-10\""))
    #expect(form.contains("type=\"hidden\" name=\"lage\" value=\"care\""))
    #expect(form.contains("<option value=\"\">jedes Alter</option>"))
    #expect(form.count(of: "<option") == 20)
  }

  @Test func pagesFollowOneAnother() async throws {
    let town = try town()
    let second = try await town.page("/suche?q=lesen&seite=2")
    #expect(second.contains("href=\"/suche?q=lesen\" rel=\"prev\""))
    #expect(second.contains("href=\"/suche?q=lesen&amp;seite=3\" rel=\"next\""))
    #expect(second.contains("Seite 2 von 3"))
    let last = try await town.page("/suche?q=lesen&seite=3")
    #expect(last.count(of: "<article") == 5)
    #expect(!last.contains("rel=\"next\""))
    var seen: Set<String> = []
    for number in 1...3 {
      let page = try await town.page("/suche?q=lesen&seite=\(number)")
      for part in page.components(separatedBy: "href=\"/angebot/").dropFirst() {
        seen.insert(String(part.prefix(36)))
      }
    }
    #expect(seen.count == 45, "each offer on one page")
  }

  @Test(arguments: ["/suche?seite=4", "/suche?seite=999999", "/suche?q=gibtesnicht&seite=2"])
  func beyondTheEnd(target: String) async throws {
    let page = try await town().page(target, status: 404)
    #expect(page.contains("So viele Seiten hat diese Liste nicht"))
    #expect(page.contains(">Zur ersten Seite</a>"))
    #expect(page.contains("href=\"/\""))
    #expect(page.contains("noindex"))
  }

  @Test(arguments: [
    "/suche?alter=19", "/suche?alter=-1", "/suche?alter=sieben", "/suche?phase=8-9", "/suche?lage=x",
    "/suche?seite=0", "/suche?seite=1e9", "/suche?seite=99999999999999999999", "/suche?q=%FF", "/suche?q=%00",
  ])
  func wrongValuesAreRefusedWithAWord(target: String) async throws {
    let page = try await town().page(target, status: 400)
    #expect(page.contains("stimmt nicht"))
    #expect(page.contains("action=\"/suche\""), "a way on")
  }

  @Test func emptyAndUnknownParametersDoNotMatter() async throws {
    let page = try await town().page("/suche?q=&alter=&phase=&lage=&seite=&utm_source=x")
    #expect(page.contains("46 Angebote"))
  }

  @Test func longWordsAreRefused() async throws {
    let refused = try await town().page("/suche?q=" + String(repeating: "a", count: 201), status: 400)
    #expect(refused.contains("stimmt nicht"))
    let taken = try await town().page("/suche?q=" + String(repeating: "a", count: 200))
    #expect(taken.contains("Dazu haben wir nichts gefunden"))
  }
}
