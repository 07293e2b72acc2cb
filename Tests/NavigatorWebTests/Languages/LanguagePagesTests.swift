import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

/// What must hold on every page in every language.
struct LanguagePagesTests {
  private static let others = Language.allCases.filter { $0 != .german }

  /// The addresses of every page, below the step of a language.
  private func pages(_ town: TestTown, _ language: Language) -> [String] {
    (FullTown.pages(town) + ["/gibt-es-nicht"]).map {
      $0 == "/" ? "/\(language.rawValue)" : "/\(language.rawValue)\($0)"
    }
  }

  @Test(arguments: others) func everyLinkKeepsTheLanguage(language: Language) async throws {
    let town = try FullTown.full()
    let server = try town.server()
    for target in pages(town, language) {
      let answer = try await server.respond(target)
      let page = answer.text
      #expect(answer.headers["content-language"] == language.tag, "\(target)")
      #expect(
        page.contains("<html lang=\"\(language.tag)\" dir=\"\(language.direction.rawValue)\">"), "\(target)")
      // The choice of languages is meant to lead away.
      let choice = try #require(page.between("<nav class=\"languages\"", "</nav>"))
      let rest = page.replacingOccurrences(of: choice, with: "")
      for match in rest.matches(of: #/ (?:href|action|formaction)="(/[^"]*)"/#) {
        let link = match.output.1
        if link.hasPrefix("/assets/") { continue }
        if rest[..<match.range.lowerBound].suffix(60).contains("hreflang=") { continue }
        let isLocal =
          link == "/\(language.rawValue)"
          || ["/", "?", "#"].contains { link.hasPrefix("/\(language.rawValue)\($0)") }
        #expect(isLocal, "\(target) leads to \(link)")
      }
    }
  }

  @Test(arguments: others) func nothingOfTheFrameIsGerman(language: Language) async throws {
    guard language != .plainGerman else { return }
    let town = try FullTown.full()
    let server = try town.server()
    for target in pages(town, language) {
      let page = try await server.respond(target).text
      let main = try #require(page.between("<main", "</main>"))
      // What is marked as German may be German.
      let own = main.replacing(/<(span|div) lang="de" dir="ltr">.*?<\/\1>/.dotMatchesNewlines(), with: "")
        .replacing(/<[^>]*>/, with: " ")
      for word in [
        "Angebot", "Alter", " und ", " oder ", " Uhr", "Jahre", "Seite ", "Kosten", "heute", "suchen",
        "Orte ",
      ] {
        if own.contains(word) { Issue.record("\(target): \(word)") }
      }
    }
  }

  @Test(arguments: others) func pagesAreWellFormedAndSafe(language: Language) async throws {
    var town = try FullTown.full { $0 + FullTown.hostile + "\u{2066}x\u{2069}\u{2069}\u{2066}" }
    town.name = "Stadt" + FullTown.hostile
    let server = try town.server()
    for target in pages(town, language) {
      let page = try await server.respond(target).text
      #expect(!page.contains("<script>alert") && !page.contains("<img"), "\(target)")
      #expect(!page.contains("\" onload="), "\(target)")
      #expect(page.count(of: "<h1>") == 1, "\(target)")
      for tag in [
        "div", "p", "ul", "li", "dl", "dd", "a", "article", "section", "details", "span", "nav", "bdi",
      ] {
        let opened = page.count(of: "<\(tag)>") + page.count(of: "<\(tag) ")
        #expect(opened == page.count(of: "</\(tag)>"), "\(target): \(tag)")
      }
    }
  }

  @Test func cardsAreKeptForEachLanguage() async throws {
    let server = try FullTown.full().server()
    for _ in 1...2 {
      #expect(try await server.respond("/suche").text.contains(">Lernhilfe am Nachmittag</a>"))
      let arabic = try await server.respond("/ar/suche").text
      #expect(arabic.contains(">مساعدة</a>") && arabic.contains("ملخص"))
      let turkish = try await server.respond("/tr/suche").text
      #expect(turkish.contains(">Ders yardımı</a>") && turkish.contains("6 – 10 yaş"))
    }
    let english = try await server.respond("/en/suche").text
    #expect(english.contains("<span lang=\"de\" dir=\"ltr\">Lernhilfe am Nachmittag</span></a>"))
  }

  @Test func refusalsSayWhyInTheLanguage() async throws {
    var town = TestTown()
    town.gone = [try TestTown.id(7): .defunct, try TestTown.id(8): .active]
    let server = try town.server()
    let gone = try await server.respond("/en/angebot/\(try TestTown.id(7) as OfferID)")
    #expect(gone.status == 410 && gone.text.contains("This service has ended and will not come back."))
    let soon = try await server.respond("/ar/angebot/\(try TestTown.id(8) as OfferID)")
    #expect(
      soon.status == 503 && soon.text.contains("هذه الخدمة جديدة") && soon.headers["retry-after"] == "5")
    let beyond = try await server.respond("/uk/traeger?seite=5")
    #expect(beyond.status == 404 && beyond.text.contains("У цьому списку немає стільки сторінок"))
    let wrong = try await server.respond("/tr/suche?alter=x")
    #expect(wrong.status == 400 && !wrong.text.contains("Angabe"))
  }
}
