import Testing

@testable import NavigatorWeb

struct ClippingTests {
  @Test(arguments: [
    ("kurz", 10, "kurz"), ("ein langer Satz hier", 12, "ein langer…"), ("ohneeinenleerschlag", 8, "ohneein…"),
    ("a bbbbbbbbbbbbbbbb", 10, "a bbbbbbb…"), ("", 3, ""), ("äöüäöü", 6, "äöüäöü"), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2, "👨‍👩‍👧‍👦…"),
  ])
  func clipped(text: String, limit: Int, expected: String) {
    #expect(text.clipped(to: limit) == expected)
  }

  @Test func filled() {
    #expect("  a b \n".filled == "a b")
    #expect(" \t\u{A0}".filled == nil)
    #expect((nil as String?).filled == nil)
  }
}
