import Markup
import Testing

@Suite("Text never becomes markup")
struct EscapingTests {
  @Test(
    "hostile text in content and in attributes",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onclick=\"x", "&quot; onclick=&quot;x"),
      ("' onclick='x", "&#39; onclick=&#39;x"),
      ("a & b &amp; c", "a &amp; b &amp;amp; c"),
      ("]]><!--", "]]&gt;&lt;!--"),
      ("Grüße – „so“ 你好 🧒🏽", "Grüße – „so“ 你好 🧒🏽"),
      ("", ""),
    ])
  func hostile(text: String, escaped: String) {
    let content: HTML = "<p>\(text)</p>"
    #expect(content.string == "<p>\(escaped)</p>")
    let attribute: HTML = "<p title=\"\(text)\">"
    #expect(attribute.string == "<p title=\"\(escaped)\">")
    #expect(HTML.text(text).string == escaped)
  }

  @Test("characters that HTML forbids are left out, also at the end and cut off")
  func controls() {
    #expect(HTML.text("a\u{0}b\u{1B}[31m\u{7F}c\u{85}d\u{FFFE}e\u{FFFF}").string == "ab[31mcde")
    #expect(HTML.text("Zeile\r\n\tzwei").string == "Zeile\r\n\tzwei")
    #expect(HTML.text("\u{0}").isEmpty)
    // The neighbours of what is left out stay.
    #expect(HTML.text("\u{A0}§ – \u{FFFD}").string == "\u{A0}§ – \u{FFFD}")
  }

  @Test("every ASCII character is kept, replaced or left out as HTML wants it")
  func ascii() {
    let replaced: [Character: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
    for byte in UInt8(0)...127 {
      let character = Character(Unicode.Scalar(byte))
      let isKept = byte >= 0x20 && byte != 0x7F || [0x09, 0x0A, 0x0D].contains(byte)
      let expected = isKept ? replaced[character] ?? String(character) : ""
      #expect(HTML.text("a\(Unicode.Scalar(byte))b").string == "a\(expected)b", "\(byte)")
    }
  }

  @Test("overriding bidi controls are left out and names are isolated")
  func bidi() {
    let name = "\u{202E}gpj.exe\u{202C} مركز"
    let html: HTML = "<b>\(bdi: name)</b> <i>\(name)</i>"
    #expect(html.string == "<b><bdi>gpj.exe مركز</bdi></b> <i>gpj.exe مركز</i>")
    #expect(HTML.text("\u{2067}x\u{2069}").string == "\u{2067}x\u{2069}")
  }

  @Test("a literal is markup and everything interpolated is not")
  func interpolation() {
    let none: String? = nil
    let part = "<x>".dropFirst()
    let some: String? = "<i>"
    let piece: HTML = "<b>fett</b>"
    let nothing: HTML? = nil
    #expect(("\(part)" as HTML).string == "x&gt;")
    #expect(
      ("\(none)|\(some)|\(7)|\(Int8(-3))|\(piece)|\(nothing)" as HTML).string
        == "|&lt;i&gt;|7|-3|<b>fett</b>|")
  }

  @Test("lists, lines and joined pieces")
  func lists() {
    #expect(
      ("<ul>\(["a", "<b>"], { "<li>\($0)</li>" })</ul>" as HTML).string
        == "<ul><li>a</li><li>&lt;b&gt;</li></ul>")
    #expect(("\(lines: "a\r\nb\n<c>")" as HTML).string == "a<br>b<br>&lt;c&gt;")
    #expect(["a" as HTML, "b"].joined(separator: ", ").string == "a, b")
    #expect([HTML]().joined().isEmpty)
  }
}
