import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

@testable import NavigatorWeb

/// Starting from a situation: questions that may be skipped, and steps.
struct StartPageTests {
  private func town() throws -> TestTown {
    var town = TestTown()
    town.offers = [
      try TestTown.offer(1, "Hebamme") {
        $0.phases = [.birth]
        $0.phones = [Phone(id: "p", number: "040 66969-100")]
      },
      try TestTown.offer(2, "Lernhilfe am Nachmittag") { $0.phases = [.primary] },
      try TestTown.offer(3, "Dolmetscher für Elterngespräche"),
    ]
    return town
  }

  @Test func situationsInAFamilysWords() async throws {
    let page = try await town().page("/start")
    for key in StartKey.allCases { #expect(page.contains("href=\"/start/\(key.rawValue)\""), "\(key)") }
    #expect(page.contains("Ich schaff das nicht mehr"))
    #expect(try await town().page("/").contains("href=\"/start\""))
  }

  @Test func questionsCanBeSkipped() async throws {
    let page = try await town().page("/start/schwanger")
    #expect(page.contains("name=\"amt\"") && page.contains("name=\"allein\"") && !page.contains(" required"))
    #expect(page.contains("href=\"/start/schwanger?weg=1\""))
    #expect(page.contains("method=\"post\"") == false, "answers stand in the address only")
    let path = try await town().page("/start/schwanger?weg=1")
    #expect(path.contains("<ol class=\"path\">") && path.contains("Eine Hebamme suchen"))
    #expect(path.contains("040 66969-100") && !path.contains("<fieldset"))
    #expect(path.contains("name=\"robots\" content=\"noindex\""))
  }

  @Test func answersChangeTheSteps() async throws {
    let plain = try await town().page("/start/schule?weg=1")
    #expect(plain.contains("Welche Schule passt?") && !plain.contains("Jemand übersetzt für Sie"))
    let small = try await town().page("/start/schule?weg=1&phase=0-3&amt=0")
    #expect(!small.contains("Welche Schule passt?") && small.contains("Steht Ihnen Geld zu?"))
    #expect(small.contains("Lernhilfe am Nachmittag"), "rather for another age than nothing")
    let benefits = try await town().page("/start/schule?amt=1")
    #expect(benefits.contains("Geld für Schule und Freizeit") && !benefits.contains("Steht Ihnen Geld zu?"))
    #expect(
      try await town().page("/start/neu-hier?dolmetschen=1").contains("Dolmetscher für Elterngespräche"))
  }

  @Test func dangerComesFirstAndStaysQuiet() async throws {
    let answer = try await town().server().respond("/start/sicherheit")
    #expect(answer.text.contains("class=\"card crisis\"") && answer.text.contains("href=\"tel:116016\""))
    #expect(answer.text.between("<title>", " ·") == "Angebote")
    #expect(answer.headers["cache-control"] == "no-store")
    #expect(try await !town().page("/start/schule").contains("card crisis"))
  }

  @Test func wrongAddressesAreRefused() async throws {
    let server = try town().server()
    #expect(try await server.respond("/start/gibt-es-nicht").status == 404)
    #expect(try await server.respond("/start/schule?phase=quatsch").status == 400)
    #expect(try await server.respond("/start/schule?amt=vielleicht").status == 400)
  }

  @Test func everyLanguageSaysEverything() {
    let languages: [StartTexts] = [.german, .plainGerman, .english, .ukrainian, .turkish, .arabic]
    for key in StartStep.Key.allCases {
      #expect(Set(languages.map { $0.step(key).text }).count == languages.count, "\(key)")
    }
    for key in StartKey.allCases { #expect(languages.allSatisfy { !$0.situation(key).isEmpty }) }
  }

  @Test func everyStepHasItsPlace() {
    let used = Set(StartKey.allCases.flatMap { StartPath.path($0).steps.map(\.key) })
    #expect(used.count == StartStep.Key.allCases.count - 4, "four follow from answers")
    for key in StartKey.allCases {
      let path = StartPath.path(key)
      #expect((1...3).contains(path.questions.count) && path.steps.count >= 2, "\(key)")
    }
  }
}
