import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

@testable import NavigatorWeb

/// A search of somebody in need shows help first and keeps quiet about it.
struct CrisisPanelTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    town.offers = [
      try TestTown.offer(1, "Beratung bei Gewalt"), try TestTown.offer(2, "Schlagzeug für Kinder"),
    ]
    return town
  }

  @Test func helpStandsAboveTheHits() async throws {
    let page = try await town().page("/suche?q=mein+Mann+schl%C3%A4gt+mich+gewalt")
    let panel = try #require(page.range(of: "class=\"card crisis\""))
    let hits = try #require(page.range(of: "class=\"hits\""))
    #expect(panel.lowerBound < hits.lowerBound)
    #expect(page.contains("href=\"tel:116016\"") && page.contains("href=\"tel:110\""))
    #expect(page.count(of: "data-leave") == 2, "in the header and in the panel")
    #expect(page.contains("href=\"/notfall\""))
  }

  @Test func theWordsStandNeitherInTheTitleNorInTheHead() async throws {
    let answer = try await town().server().respond("/suche?q=mein+Mann+schl%C3%A4gt+mich+gewalt")
    let head = try #require(answer.text.between("<head>", "</head>"))
    #expect(!head.lowercased().contains("schl") && !head.lowercased().contains("gewalt"))
    #expect(try #require(answer.text.between("<h1>", "</h1>")) == "Angebote")
    #expect(answer.headers["cache-control"] == "no-store")
  }

  @Test func helpStandsThereWithoutHitsToo() async throws {
    let page = try await town().page("/suche?q=selbstmord")
    #expect(page.contains("card crisis") && page.contains("href=\"tel:08001110111\""))
  }

  @Test func everydaySearchesShowNothingOfIt() async throws {
    let answer = try await town().server().respond("/suche?q=schlagzeug")
    #expect(!answer.text.contains("card crisis") && answer.text.contains("„schlagzeug“"))
    #expect(answer.headers["cache-control"] != "no-store")
    #expect(try await !town().page("/suche").contains("card crisis"))
  }

  @Test func everyPageLeadsToTheNumbers() async throws {
    let town = try FullTown.full()
    let server = try town.server()
    for target in FullTown.pages(town) + ["/gibt-es-nicht", "/notfall"] {
      let footer = try #require(try await server.respond(target).text.between("<footer", "</footer>"))
      #expect(footer.contains("href=\"/notfall\""), "\(target)")
    }
  }

  @Test func thePageOfNumbers() async throws {
    let page = try await town().page("/notfall")
    for number in ["112", "110", "116016", "116111", "08001110550", "08001110111", "116123", "08002255530"] {
      #expect(page.contains("href=\"tel:\(number)\""), "\(number)")
    }
    #expect(page.contains("href=\"tel:055119240\"") && page.contains("href=\"tel:116117\""))
    #expect(!page.contains("Jugendamt: Kinderschutz"), "the town has not said its number")
  }

  @Test func everyLanguageNamesEveryNumberInItsOwnWords() {
    let languages: [SafetyTexts] = [.german, .plainGerman, .english, .ukrainian, .turkish, .arabic]
    for line in EmergencyLine.allCases {
      #expect(Set(languages.map { $0.line(line).purpose }).count == languages.count, "\(line)")
    }
    #expect(Set(languages.map(\.traces)).count == languages.count)
  }
}
