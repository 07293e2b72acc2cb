import Foundation
import Markup
import Testing

@testable import Web

@Suite("The frame of the pages")
struct LayoutTests {
  @Test("a page says its language, title and town, and everything in it is escaped")
  func frame() async throws {
    let text = try await TestTown.server().respond("/suche?q=%3C/title%3E%3Cscript%3E").text
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"de\" dir=\"ltr\">"))
    #expect(text.contains("<title>&lt;/title&gt;&lt;script&gt; · Lotse Testhausen</title>"))
    #expect(text.contains("<li><a href=\"/suche\">Alle &lt;Angebote&gt;</a></li>"))
    #expect(text.contains("<a class=\"skip\" href=\"#inhalt\">") && text.contains("<main id=\"inhalt\""))
    #expect(text.contains("<li><a href=\"/impressum\">Impressum</a></li>"))
    #expect(text.contains("rel=\"noreferrer noopener\""))
    #expect(text.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"))
    #expect(
      try await TestTown.server().respond("/").text.contains("<main id=\"inhalt\" class=\"page front\""))
  }

  @Test("nothing in a page is inline or from elsewhere", arguments: ["/", "/nichts", "/kaputt"])
  func strict(target: String) async throws {
    let text = try await TestTown.server().respond(target).text
    for pattern in ["style=", "<style", "onclick", "onload", "javascript:", "http://"] {
      #expect(!text.contains(pattern), "\(pattern)")
    }
    // The way out is a link; everything that a browser loads by itself comes from here.
    #expect(text.matches(of: /https:[^"]*/).map { String($0.output) } == ["https://de.wikipedia.org/"])
    #expect(text.matches(of: /<script[^>]*>/).allSatisfy { $0.output.contains("src=\"/assets/lotse-") })
  }

  @Test("a demo town says so on every page and keeps robots out; a real one does neither")
  func demo() async throws {
    let banner = "Beispielstadt: Alle Angebote und Personen sind erfunden."
    for target in ["/", "/suche", "/nichts"] {
      let text = try await TestTown.server().respond(target).text
      #expect(text.contains(banner) && text.contains("noindex"))
    }
    var site = TestTown.site
    site.isDemo = false
    site.leave = nil
    let server = try TestTown.server(site: site)
    let text = try await server.respond("/").text
    #expect(!text.contains(banner) && !text.contains("noindex") && !text.contains("data-leave"))
    #expect(try await server.respond("/robots.txt").text == "User-agent: *\nDisallow: /api/\n")
    #expect(try await TestTown.server().respond("/robots.txt").text == "User-agent: *\nDisallow: /\n")
  }

  @Test("a page in another language or of another town has their frame")
  func otherTown() throws {
    let layout = Layout(site: TestTown.site, assets: Assets())
    let page = Page(
      title: "مركز", main: "<h1>x</h1>", language: .arabic, description: "\"x\"", canonical: "/a?b=1&c=2",
      noindex: true, site: SiteInfo(town: "Nachbarort"))
    let text = layout.document(page).string
    #expect(text.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(text.contains("Nachbarort") && !text.contains("Testhausen"))
    #expect(text.contains("<meta name=\"description\" content=\"&quot;x&quot;\">"))
    #expect(text.contains("<link rel=\"canonical\" href=\"/a?b=1&amp;c=2\">"))
  }

  @Test("breadcrumbs and pagination")
  func ways() {
    let crumbs = Breadcrumbs([.init("Start", "/"), .init("<b>", "/b")], current: "Hier").html.string
    #expect(
      crumbs.contains("<li><a href=\"/b\">&lt;b&gt;</a></li><li><span aria-current=\"page\">Hier</span></li>")
    )
    func pages(_ page: Int, _ count: Int) -> String {
      Pagination(page: page, of: count) { Link(path: [String($0)]) }.html.string
    }
    #expect(pages(1, 1).isEmpty && pages(1, 0).isEmpty)
    #expect(pages(1, 3).contains("href=\"/2\" rel=\"next\"") && !pages(1, 3).contains("rel=\"prev\""))
    #expect(pages(3, 3).contains("href=\"/2\" rel=\"prev\"") && !pages(3, 3).contains("rel=\"next\""))
    #expect(pages(2, 3).contains("Seite 2 von 3"))
    // Far beyond the end the way back leads to the end.
    #expect(pages(99, 3).contains("href=\"/3\" rel=\"prev\""))
  }
}
