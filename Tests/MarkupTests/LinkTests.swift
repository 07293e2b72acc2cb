import Markup
import Testing

@Suite("Links")
struct LinkTests {
  @Test(
    "what is no allowed address becomes a link to nowhere",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " \u{1}javascript:alert(1)", "java\nscript:alert(1)",
      "java\u{0}script:alert(1)", "data:text/html,<script>", "vbscript:x", "//evil.example/x",
      "/\\evil.example",
      "\\\\evil.example", "/\t/evil.example", "ftp://example.org", "file:///etc/passwd", "blob:x", "",
      "https://", "https:evil.example", "https://user@evil.example/", "https://exa mple.org",
      "tel:javascript", "mailto:a b@c", "&#106;avascript:x", "angebot/1",
    ])
  func refused(address: String) {
    #expect(Link(untrusted: address).string == "#")
    #expect(("<a href=\"\(address)\">" as HTML).string == "<a href=\"#\">")
    #expect(("<form action=\"\(address)\">" as HTML).string == "<form action=\"#\">")
    #expect(("<button formaction=\"\(address)\">" as HTML).string == "<button formaction=\"#\">")
    #expect(("<img src=\"\(address)\">" as HTML).string == "<img src=\"#\">")
    #expect(("<a\(attribute: "href", address)>" as HTML).string == "<a href=\"#\">")
    #expect(Link(web: address) == nil)
  }

  @Test("paths and their queries are percent-encoded and cannot climb or leave the site")
  func paths() {
    #expect(Link(path: []).string == "/")
    #expect(Link(path: ["angebot", "a/b?c#d"]).string == "/angebot/a%2Fb%3Fc%23d")
    #expect(Link(path: ["", "evil.example"]).string == "/evil.example")
    #expect(Link(path: ["..", "."]).string == "/_/_")
    let search = Link(path: ["suche"], query: [("q", "Nachhilfe & \"Kä\""), ("alter", "7")], fragment: "ä b")
    #expect(search.string == "/suche?q=Nachhilfe%20%26%20%22K%C3%A4%22&alter=7#%C3%A4%20b")
    #expect(("<a href=\"\(search)\">" as HTML).string.contains("&amp;alter=7#"))
    #expect(Link(fragment: "fehler-1").string == "#fehler-1")
    #expect(("/suche?q=1" as Link).string == "/suche?q=1")
  }

  @Test("addresses from outside")
  func web() {
    #expect(
      Link(web: " HTTPS://Example.org/ä?b=%41%4 x#y ")?.string == "https://Example.org/%C3%A4?b=%41%254%20x#y"
    )
    #expect(Link(web: "www.kita-süd.example")?.string == "https://www.kita-s%C3%BCd.example")
    #expect(Link(web: "http://[::1]:8080/")?.string == "http://[::1]:8080/")
    #expect(Link(web: "https://example.org/" + String(repeating: "a", count: 3_000)) == nil)
    #expect(Link(web: "https://example.org/\"><script>")?.string == "https://example.org/%22%3E%3Cscript%3E")
  }

  @Test("telephone numbers as people write them")
  func phones() {
    #expect(Link(phone: "05181 / 123-45")?.string == "tel:0518112345")
    #expect(Link(phone: "+49 (0) 5181 1234")?.string == "tel:+4951811234")
    #expect(Link(phone: "0049 (0)5181.1234")?.string == "tel:004951811234")
    #expect(Link(phone: "(05181) 1234")?.string == "tel:051811234")
    for bad in [
      "", "12", "Frau Meier", "05181 1234 oder 99", "١٢٣٤", "*#06#", String(repeating: "1", count: 21),
    ] {
      #expect(Link(phone: bad) == nil, "\(bad)")
    }
  }

  @Test("mail addresses cannot smuggle in a subject or a second address")
  func mails() {
    #expect(Link(mail: "info@example.org")?.string == "mailto:info@example.org")
    #expect(Link(mail: " kita.süd+x@example.org ")?.string == "mailto:kita.s%C3%BCd%2Bx@example.org")
    for bad in ["", "@", "a@", "a@b@c", "a b@c", "a@b?subject=x", "a@b,c@d", "a@b%0aBcc:x&y", "<a@b>"] {
      #expect(Link(mail: bad) == nil, "\(bad)")
    }
  }

  @Test("a letter without an address cannot get one by its text")
  func letter() {
    let link = Link(letter: "Ihr Zettel & mehr", body: "Zeile 1\n?to=x@y.example&cc=z")
    #expect(
      link.string
        == "mailto:?subject=Ihr%20Zettel%20%26%20mehr&body=Zeile%201%0D%0A%3Fto%3Dx%40y.example%26cc%3Dz")
  }

  @Test("decoding undoes encoding and refuses what is broken")
  func decoding() {
    for text in ["", "a b+c", "Kä%\u{0}🧒🏽&=?/"] {
      var encoded = ""
      PercentEncoding.append(text, to: &encoded)
      #expect(PercentEncoding.decode(Substring(encoded), plusIsSpace: true) == text)
    }
    #expect(PercentEncoding.decode("a+b", plusIsSpace: true) == "a b")
    #expect(PercentEncoding.decode("a+b", plusIsSpace: false) == "a+b")
    for bad in ["%", "%4", "%zz", "%C3", "%FF", "%C0%80"] {
      #expect(PercentEncoding.decode(Substring(bad), plusIsSpace: true) == nil)
    }
  }
}
