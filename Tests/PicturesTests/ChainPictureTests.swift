import Foundation
import Markup
import Pictures
import Testing

@Suite("The chain")
struct ChainPictureTests {
  func link(_ ring: Ring = Ring(), phase: Int = 1, label: String = "0–3 Jahre", isCurrent: Bool = false)
    -> ChainPicture.Link
  {
    .init(
      label: label, sublabel: "Krippe", target: "/suche?alter=1", phase: phase, ring: ring,
      isCurrent: isCurrent)
  }

  /// The elements of a picture that are named so.
  func count(_ needle: String, in html: HTML) -> Int {
    html.string.components(separatedBy: needle).count - 1
  }

  @Test("every ring is a link with its words, and all but the last reach over the next")
  func rings() {
    let html = ChainPicture((1...5).map { link(phase: $0, isCurrent: $0 == 3) }).html
    #expect(count("<li class=\"phase", in: html) == 5)
    #expect(count("<a href=\"/suche?alter=1\"", in: html) == 5)
    #expect(count("class=\"over\"", in: html) == 4)
    #expect(count("aria-current=\"true\"", in: html) == 1)
    #expect(count("class=\"figure\"", in: html) == 5)
    // The policy of the pages allows no style but the style sheet's.
    #expect(count("style=", in: html) == 0)
    #expect(ChainPicture([]).html.string == "<ol class=\"chain\"></ol>")
  }

  @Test("words from outside are escaped, and a strange phase draws a ring without figure")
  func hostile() {
    let html = ChainPicture([link(phase: 99, label: "<script>")]).html
    #expect(html.string.contains("<b>&lt;script&gt;</b>"))
    #expect(count("class=\"figure\"", in: html) == 0)
  }

  @Test("a ring is closed as far as it is filled", arguments: [(0.25, "69.12"), (-1, "0"), (7, "276.46")])
  func fill(fill: Double, dash: String) {
    #expect(Ring(.closed, fill: fill).small.string.contains("stroke-dasharray=\"\(dash) 276.46\""))
  }

  @Test("what is no number is not known, and an open ring has a gap")
  func states() {
    #expect(Ring(.closed, fill: .nan).state == .unknown)
    #expect(Ring(.closed, fill: .nan).small.string.contains("small-ring unknown"))
    #expect(Ring(.open).small.string.contains("<path class=\"reach\""))
    #expect(!Ring(.closed).small.string.contains("<path"))
    // A ring that is not reached at six o'clock shows its track there, and an unknown one nothing.
    #expect(ChainPicture([link(Ring(fill: 0.3)), link()]).html.string.contains("<path class=\"track\""))
    #expect(count("class=\"over\"", in: ChainPicture([link(Ring(.unknown)), link()]).html) == 0)
  }

  @Test("the mark is drawn with attributes only and valid as a file of its own")
  func logo() {
    #expect(!Logo.inline.string.contains("style="))
    #expect(Logo.file.string.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(Logo.file.string.hasSuffix("</svg>"))
  }
}
