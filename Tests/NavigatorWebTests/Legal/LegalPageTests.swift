import Markup
import Navigator
import Places
import Testing

@testable import NavigatorWeb

struct LegalPageTests {
  @Test func textOfTheTown() async throws {
    var town = TestTown()
    town.legal = [
      .impressum:
        "# Impressum\n\n**Stadt** Musterstadt\nMarkt 1\n\n## Kontakt\n- Telefon\n- Post: rathaus@stadt.example.\n"
        + "\nMehr unter https://stadt.example/wir, oder 2 ** 3."
    ]
    let page = try await town.page("/impressum")
    let main = try #require(page.between("<main", "</main>"))
    #expect(main.count(of: "Impressum</h") == 1, "a heading that repeats the title is left out")
    #expect(main.contains("<p><b>Stadt</b> Musterstadt<br>Markt 1</p>"))
    #expect(main.contains("<h3>Kontakt</h3>"))
    #expect(
      main.contains(
        "<ul><li>Telefon</li><li>Post: <a href=\"mailto:rathaus@stadt.example\">rathaus@stadt.example</a>.</li></ul>"
      ))
    #expect(main.contains("href=\"https://stadt.example/wir\" rel=\"noreferrer"))
    #expect(main.contains("oder 2 ** 3."), "an unpaired mark is text")
  }

  @Test(arguments: LegalPageKind.allCases)
  func missing(kind: LegalPageKind) async throws {
    let page = try await TestTown().page("/\(kind.rawValue)")
    #expect(page.contains("noindex"))
    #expect(page.contains("lotse check"))
    #expect(page.contains("fehlen noch") || page.contains("fehlt noch"))
  }

  @Test func footerLeadsToAll() async throws {
    let page = try await TestTown().page("/")
    let footer = try #require(page.between("<footer", "</footer>"))
    for kind in LegalPageKind.allCases { #expect(footer.contains("href=\"/\(kind.rawValue)\"")) }
  }

  @Test(arguments: [
    ("", ""), ("\n \n", ""), ("#kein Titel", "<p>#kein Titel</p>"), ("- ", "<p>-</p>"),
    ("a\r\n\r\nb", "<p>a</p>\n<p>b</p>"), ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
    ("**a** und **b**", "<p><b>a</b> und <b>b</b></p>"),
    ("Text\n# Titel\nText", "<p>Text</p>\n<h2>Titel</h2>\n<p>Text</p>"),
    ("a@b", "<p><a href=\"mailto:a@b\">a@b</a></p>"), ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
  ])
  func markup(text: String, html: String) {
    #expect(LegalText(text, title: "T", texts: .german).html.string == html)
  }

  @Test func hugeTextIsQuick() {
    let text = String(repeating: "**a** b@c.de - # \n\n", count: 2_000)
    #expect(LegalText(text, title: "T", texts: .german).html.count > 30_000)
  }
}
