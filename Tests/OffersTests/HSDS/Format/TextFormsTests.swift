import Testing

@testable import Offers

@Suite struct TextFormsTests {
  @Test(arguments: [
    ("2026-12-31", TextForms.Outcome.right), ("2024-02-29", .right), ("2023-02-29", .wrong),
    ("2026-13-01", .wrong),
    ("2026-1-1", .wrong), ("31.12.2026", .mended("2026-12-31")), ("1.2.2026", .mended("2026-02-01")),
    ("31.4.2026", .wrong), ("1.2.26", .wrong), (" 2026-12-31 ", .mended("2026-12-31")),
    ("2026-12-31T10:00:00Z", .mended("2026-12-31")), ("2026-12-31 10:00", .mended("2026-12-31")),
    ("2026-12-31x", .wrong), ("12/31/2026", .wrong), ("٢٠٢٦-١٢-٣١", .wrong), ("", .wrong),
  ])
  func dates(_ text: String, _ expected: TextForms.Outcome) { #expect(TextForms.date(text) == expected) }

  @Test(arguments: [
    ("2026-12-31T14:30:00Z", TextForms.Outcome.right), ("2026-12-31T14:30:00.123Z", .right),
    ("2026-12-31T14:30:00+01:00", .right), ("2026-12-31T14:30:00", .mended("2026-12-31T14:30:00Z")),
    ("2026-12-31 14:30", .mended("2026-12-31T14:30:00Z")), ("31.12.2026", .mended("2026-12-31T00:00:00Z")),
    ("2026-12-31T25:00:00Z", .wrong), ("2026-12-31T14:60:00Z", .wrong), ("2026-12-31T14:30:00+1", .wrong),
    ("2026-12-31Tmittags", .wrong), ("2026-02-30T10:00:00Z", .wrong), ("2026-12-31T14:30:00.Z", .wrong),
  ])
  func moments(_ text: String, _ expected: TextForms.Outcome) {
    #expect(TextForms.dateTime(text) == expected)
  }

  @Test(arguments: [
    ("14:30", TextForms.Outcome.right), ("14:30:00", .right), ("09:00Z", .right), ("09:00-05:00", .right),
    ("24:00", .right), ("9:00", .mended("09:00")), ("9.30", .mended("09:30")), ("9 Uhr", .mended("09:00")),
    ("24:01", .wrong), ("25:00", .wrong), ("14:60", .wrong), ("14:3", .wrong), ("mittags", .wrong),
    ("", .wrong),
    (":", .wrong), ("1:2:3:4", .wrong),
  ])
  func times(_ text: String, _ expected: TextForms.Outcome) { #expect(TextForms.time(text) == expected) }

  @Test(arguments: [
    ("https://a.de", TextForms.Outcome.right), ("http://a.de/ä", .right), ("tel:+495181", .right),
    ("geo:51.9,9.8", .right), ("urn:x:y", .right), ("a.de", .mended("https://a.de")),
    ("www.a.de:8080/x", .mended("https://www.a.de:8080/x")), (" https://a.de\n", .mended("https://a.de")),
    ("a b.de", .wrong), ("https://a.de/\"x", .wrong), ("keine", .wrong), ("a@b.de", .wrong), ("", .wrong),
    ("https:", .wrong), ("https://", .wrong), (".de", .wrong), ("a..de", .wrong),
  ])
  func addresses(_ text: String, _ expected: TextForms.Outcome) {
    #expect(TextForms.address(text) == expected)
  }

  @Test(arguments: [
    ("12", "12"), ("3,5", "3.5"), (" 6 ", "6"), ("+4", "4"), ("-2.50", "-2.5"), ("1e3", "1000"), ("007", "7"),
  ])
  func numbers(_ text: String, _ expected: String) { #expect(TextForms.number(text) == expected) }

  @Test(arguments: ["", "x", "1.2.3", "1,2,3", "0x10", "NaN", "inf", "1 000", "1e999", "--1"])
  func noNumbers(_ text: String) { #expect(TextForms.number(text) == nil) }

  @Test func unsafeAddresses() {
    for text in ["javascript:x", "JAVASCRIPT:x", " java\tscript:x", "data:text/html,x", "vbscript:x"] {
      #expect(TextForms.isUnsafeAddress(text))
    }
    #expect(!TextForms.isUnsafeAddress("https://a.de/javascript:x"))
  }
}
