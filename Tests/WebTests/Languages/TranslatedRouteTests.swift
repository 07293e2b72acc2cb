import Foundation
import Logging
import Markup
import Testing
import Web

/// Pages for families are served in every language, all others in German only.
struct TranslatedRouteTests {
  private static let both = Wording(de: "x", en: "x")
  private static let front = Route("/", access: .everyone, purpose: both)
  private static let page = Route("/seite" / .text("n"), access: .everyone, purpose: both)
  private static let send = Route("/seite" / .text("n"), method: .post, access: .everyone, purpose: both)
  private static let fragment = Route("/stueck", access: .everyone, purpose: both)
  private static let away = Route("/weg", access: .everyone, purpose: both)
  private static let staff = Route("/arbeit", access: .everyone, purpose: both)
  private static let api = Route("/api/dinge", access: .everyone, purpose: both)

  private static let content: HTML = """
    <h1>x</h1><a href="/">a</a><a href="/seite/1?b=2&amp;c=3#d">b</a><a href="/arbeit">c</a><a href="/api/dinge">d</a>\
    <form action="/seite/2"><input value="/seite/3"></form><a href="/gibt-es-nicht">e</a>
    """

  private func server() throws -> Server {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try Server(
      site: SiteInfo(town: "Musterstadt", navigation: [.init("Alle", "/seite/1")], search: "/seite/1"),
      sites: { SiteInfo(town: $0.rawValue) },
      registrations: [
        Self.front.handle {
          .page(Page(title: "x", main: Self.content, language: $0.language, canonical: "/"))
        }
        .inEveryLanguage,
        Self.page.handle { request, n in
          if n == "fehlt" { throw Refusal(.gone).saying("Gone <away>", in: request.language) }
          return .page(Page(title: n, main: Self.content, language: request.language))
        }.inEveryLanguage,
        Self.send.handle { _, _ in .redirect(to: "/seite/fertig") }.inEveryLanguage,
        Self.fragment.handle { _ in .html("<a href=\"/seite/1\">x</a>") }.inEveryLanguage,
        Self.away.handle { _ in .redirect(to: "https://x.example/seite/1") }.inEveryLanguage,
        Self.staff.handle { _ in .page(Page(title: "x", main: Self.content)) },
        Self.api.handle { _ in .json(Array("{}".utf8)) },
      ], logger: logger)
  }

  @Test func everyLinkToAPageForFamiliesKeepsTheLanguage() async throws {
    let answer = try await server().respond("/ar")
    #expect(answer.status == 200 && answer.headers["content-language"] == "ar")
    let page = answer.text
    #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
    let main = try #require(page.firstRange(of: "<main")).lowerBound
    for link in ["href=\"/ar\"", "href=\"/ar/seite/1?b=2&amp;c=3#d\"", "action=\"/ar/seite/2\""] {
      #expect(page[main...].contains(link), "\(link)")
    }
    for other in [
      "href=\"/arbeit\"", "href=\"/api/dinge\"", "value=\"/seite/3\"", "href=\"/gibt-es-nicht\"",
      "href=\"/assets/",
    ] {
      #expect(page.contains(other), "\(other)")
    }
    #expect(page.contains("<link rel=\"canonical\" href=\"/ar\">"))
    #expect(page.contains("<link rel=\"alternate\" hreflang=\"de\" href=\"/\">"))
    #expect(page.contains("<link rel=\"alternate\" hreflang=\"uk\" href=\"/uk\">"))
    #expect(page.contains("hreflang=\"x-default\" href=\"/\""))
    #expect(!page.contains("href=\"/ar/ar"))
  }

  @Test func theChoiceKeepsPageAndQuery() async throws {
    let page = try await server().respond("/en/seite/1?q=a%22b").text
    let choice = try #require(page.firstRange(of: "<nav class=\"languages\"")).lowerBound
    for (tag, link) in [
      ("de", "/seite/1?q=a%22b"), ("de", "/einfach/seite/1?q=a%22b"), ("en", "/en/seite/1?q=a%22b"),
      ("uk", "/uk/seite/1?q=a%22b"), ("tr", "/tr/seite/1?q=a%22b"), ("ar", "/ar/seite/1?q=a%22b"),
    ] {
      #expect(page[choice...].contains("<a href=\"\(link)\" lang=\"\(tag)\" hreflang=\"\(tag)\""), "\(link)")
    }
    #expect(page[choice...].contains("hreflang=\"en\" aria-current=\"true\">English<"))
  }

  @Test func onlyPagesForFamiliesTakeALanguage() async throws {
    let server = try server()
    for target in [
      "/en/arbeit", "/en/api/dinge", "/en/ping", "/en/assets/lotse.css", "/en/metrics", "/de", "/de/seite/1",
    ] {
      #expect(try await server.respond(target).status == 404, "\(target)")
    }
    let missing = try await server.respond("/uk/gibt-es-nicht")
    #expect(missing.status == 404 && missing.headers["content-language"] == "uk")
    #expect(missing.text.contains("Такої сторінки немає") && missing.text.contains("lang=\"uk\""))
    let gone = try await server.respond("/tr/seite/fehlt")
    #expect(gone.status == 410 && gone.text.contains("Gone &lt;away&gt;"))
    #expect(gone.text.contains("<nav class=\"languages\""))
    #expect(!(try await server.respond("/arbeit").text.contains("<nav class=\"languages\"")))
    #expect(!(try await server.respond("/arbeit").text.contains("hreflang")))
  }

  @Test func redirectsAndFragmentsKeepTheLanguage() async throws {
    let server = try server()
    let origin = ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"]
    let sent = try await server.respond("/en/seite/1", method: "POST", headers: origin)
    #expect(sent.status == 303 && sent.headers["location"] == "/en/seite/fertig")
    #expect(try await server.respond("/en/weg").headers["location"] == "https://x.example/seite/1")
    #expect(try await server.respond("/en/stueck").text == "<a href=\"/en/seite/1\">x</a>")
    #expect(try await server.respond("/stueck").text == "<a href=\"/seite/1\">x</a>")
    let shorter = try await server.respond("/en/?q=1")
    #expect(shorter.status == 308 && shorter.headers["location"] == "/en?q=1")
    #expect(try await server.respond("/en/seite/1/").headers["location"] == "/en/seite/1")
  }

  @Test func theFrameFollowsTheLanguage() async throws {
    let server = try server()
    #expect(try await server.respond("/en/gibt-es-nicht").text.contains(" en</title>"))
    #expect(try await server.respond("/gibt-es-nicht").text.contains("Musterstadt</title>"))
  }
}
