import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

@testable import NavigatorWeb

/// The page for young people says "Du", puts their number first and advice without parents before the rest.
struct YouthPageTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    town.offers = [
      try TestTown.offer(1, "Alpha Beratung") {
        $0.ages = AgeRange(from: 0, to: 215)
        $0.situations = [.counsellingParenting]
      },
      try TestTown.offer(2, "Jugendberatung Beta") {
        $0.ages = AgeRange(from: 144, to: 251)
        $0.situations = [.counsellingParenting]
      },
      try TestTown.offer(3, "Jugendberatung Gamma") {
        $0.ages = AgeRange(from: 144, to: 251)
        $0.situations = [.counsellingParenting]
        $0.summary = "Du kannst ohne deine Eltern kommen."
      },
      try TestTown.offer(4, "Beratung für Babys") { $0.ages = AgeRange(from: 0, to: 24) },
    ]
    return town
  }

  @Test func theStart() async throws {
    let page = try await town().page("/jugend")
    #expect(page.contains("Wonach suchst du?") && page.contains("Mir geht&#39;s nicht gut"))
    let main = try #require(page.between("<main", "</main>"))
    #expect(main.range(of: "\\b(Sie|Ihnen|Ihre?n?)\\b", options: .regularExpression) == nil)
    #expect(main.contains("Jugendberatung Gamma") && !main.contains("Jugendberatung Beta"))
    let first = try #require(main.range(of: "tel:"))
    #expect(main[first.upperBound...].hasPrefix("116111\""), "their number first")
    #expect(try await town().page("/").contains("href=\"/jugend\""))
  }

  @Test func withoutParentsFirstThenYouthThenOthers() async throws {
    let page = try await town().page("/jugend?q=beratung")
    let places = try ["Gamma", "Beta", "Alpha"].map { try #require(page.range(of: $0)).lowerBound }
    #expect(places == places.sorted())
    #expect(!page.contains("für Babys"))
  }

  @Test(arguments: YouthTopic.allCases)
  func topics(_ topic: YouthTopic) async throws {
    let page = try await town().page("/jugend?thema=\(topic.rawValue)")
    let main = try #require(page.between("<main", "</main>"))
    #expect(main.contains("tel:116111"))
    #expect(main.range(of: "\\b(Sie|Ihnen)\\b", options: .regularExpression) == nil)
  }

  @Test func aCrisisIsToldInDuAndKeptQuiet() async throws {
    let answer = try await town().server().respond("/jugend?q=ich+will+nicht+mehr+leben")
    let panel = try #require(answer.text.between("class=\"card crisis\"", "</section>"))
    #expect(panel.contains("du bist nicht schuld") && !panel.contains("Ihres Browsers"))
    let first = try #require(panel.range(of: "tel:"))
    #expect(panel[first.upperBound...].hasPrefix("112\""), "life first")
    #expect(answer.headers["cache-control"] == "no-store")
    #expect(answer.text.between("<title>", " ·") == "Angebote")
    #expect(try await town().page("/jugend?q=xyzzy").contains("Versuch ein anderes Wort"))
  }

  @Test func wrongTopics() async throws {
    #expect(try await town().server().respond("/jugend?thema=quatsch").status == 400)
  }

  @Test func everyLanguageSaysEverything() {
    let languages: [YouthTexts] = [.german, .plainGerman, .english, .ukrainian, .turkish, .arabic]
    for topic in YouthTopic.allCases {
      #expect(Set(languages.map { $0.topic(topic) }).count >= 5, "\(topic)")
    }
    for line in [EmergencyLine.youth, .distress, .rescue, .police] {
      #expect(languages.allSatisfy { $0.purpose(line) != nil })
    }
  }
}
