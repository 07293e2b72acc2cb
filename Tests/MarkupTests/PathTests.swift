import Markup
import Testing

/// Paths get a prefix where a browser follows them, and nowhere else.
struct PathTests {
  private func english(_ html: HTML) -> String {
    html.prefixingPaths("/en") { !$0.hasPrefix("/assets") }.string
  }

  @Test func followedPathsGetThePrefix() {
    #expect(english("<a href=\"/suche\">x</a>") == "<a href=\"/en/suche\">x</a>")
    #expect(english("<a class=\"b\" href=\"/\">x</a>") == "<a class=\"b\" href=\"/en\">x</a>")
    #expect(english("<a href=\"/?q=1#a\">x</a>") == "<a href=\"/en?q=1#a\">x</a>")
    #expect(english("<form action=\"/suche?a=1&amp;b=2\">") == "<form action=\"/en/suche?a=1&amp;b=2\">")
    #expect(english("<button formaction=\"/x\">") == "<button formaction=\"/en/x\">")
    #expect(english("<p data-href=\"/x\">") == "<p data-href=\"/en/x\">")
    #expect(english("<a href=\"/a\"></a><a href=\"/b\">") == "<a href=\"/en/a\"></a><a href=\"/en/b\">")
  }

  @Test func everythingElseStays() {
    for html: HTML in [
      "<link href=\"/assets/a.css\">", "<a href=\"https://x.example/suche\">", "<a href=\"#x\">",
      "<img src=\"/x\">",
      "<input value=\"/suche\">", "<p data-nohref=\"/x\">", "<a href=\"tel:110\">", "href=\"",
    ] {
      #expect(english(html) == html.string)
    }
  }

  /// What somebody typed cannot look like an attribute.
  @Test func textStaysText() {
    let typed = "\" href=\"/suche\" action=\"/x\" <a href=\"/y\"> href='/z'"
    let html: HTML = "<p title=\"\(typed)\">\(typed)</p>"
    #expect(english(html) == html.string)
  }
}
