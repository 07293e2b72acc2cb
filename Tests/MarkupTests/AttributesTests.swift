import Markup
import Testing

@Suite("Attributes and numbers")
struct AttributesTests {
  @Test("an attribute is left out without a value, and its value is escaped")
  func attributes() {
    var attributes: Attributes = ["lang": "ar", "title": "\"<", "aria-current": nil]
    attributes.add("dir", "rtl")
    attributes.add("id", nil)
    #expect(("<a\(attributes)>" as HTML).string == "<a lang=\"ar\" title=\"&quot;&lt;\" dir=\"rtl\">")
    #expect(("<a\(attribute: "id", nil as String?)>" as HTML).string == "<a>")
    #expect(("<a\(attribute: "href", "/x" as Link)>" as HTML).string == "<a href=\"/x\">")
    #expect(("<input\(flag: "checked", true)\(flag: "required", false)>" as HTML).string == "<input checked>")
  }

  @Test(
    "numbers of drawings have a point, at most two places and no exponent",
    arguments: [
      (0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (2.005, "2.01"), (1e-9, "0"), (-0.001, "0"), (100, "100"),
      (3.14159, "3.14"), (0.05, "0.05"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ] as [(Double, String)])
  func numbers(number: Double, text: String) {
    #expect(("\(number: number)" as HTML).string == text)
  }
}
