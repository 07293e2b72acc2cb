import Testing

@testable import Offers

@Suite struct ContactCellTests {
  private func phones(_ text: String) -> [String] {
    PhoneCell(text).entries.map { entry in entry.note.map { "\(entry.number) | \($0)" } ?? entry.number }
  }

  @Test(
    arguments: [
      ("05181 / 703-123", ["05181 / 703-123"]),
      ("05181/703-123 (AB), 0171 39200-12 Mo-Fr", ["05181/703-123 | AB", "0171 39200-12 | Mo-Fr"]),
      ("Tel.: 040 66969-123", ["040 66969-123"]),
      ("040 66969-123 oder 040 66969-124", ["040 66969-123", "040 66969-124"]),
      ("040 66969-123 / 0171 39200-12", ["040 66969-123", "0171 39200-12"]),
      ("+49 (0) 40 66969-123", ["+49 (0) 40 66969-123"]),
      ("(040) 66969-123", ["(040) 66969-123"]),
      ("040 66969-123\nFax: 040 66969-124", ["040 66969-123", "040 66969-124 | Fax"]),
      ("0800 1110111 (24 h)", ["0800 1110111 | 24 h"]),
      ("116 111", ["116 111"]), ("110", ["110"]),
      (
        "Frau Kaya 040 66969-123, Mobil 0171 39200-12",
        ["040 66969-123 | Frau Kaya", "0171 39200-12 | mobil"]
      ),
      ("040 66969-123, Mo-Fr 8.00-12.00 Uhr", ["040 66969-123 | Mo-Fr 8.00-12.00 Uhr"]),
      ("040 66969-123 Di 09.00-12.00", ["040 66969-123 | Di 09.00-12.00"]),
      ("040.66969.123", ["040.66969.123"]), ("", []), ("-", []), ("siehe Homepage", []),
    ] as [(String, [String])])
  func numbers(_ text: String, _ expected: [String]) { #expect(phones(text) == expected) }

  @Test func whatExcelTookAwayIsPutBack() {
    #expect(PhoneCell("4066969123").entries.map(\.number) == ["04066969123"])
    #expect(PhoneCell("4066969123").doubts == [.restored("04066969123")])
    #expect(PhoneCell("494066969123").entries.map(\.number) == ["+494066969123"])
    #expect(PhoneCell("4,06697E+09").doubts == [.scientific])
    #expect(PhoneCell("66969-12").doubts == [.local("66969-12")])
    #expect(PhoneCell("siehe unten").leftovers == ["siehe unten"])
  }

  @Test func hostileNumbers() {
    #expect(PhoneCell(String(repeating: "0", count: 100_000)).entries.count <= 1)
    #expect(PhoneCell(String(repeating: "(", count: 4_000) + "1").entries.isEmpty)
    _ = PhoneCell(String(repeating: "040 66969-123 / ", count: 5_000))
  }

  @Test(
    arguments: [
      ("info@verein.example", ["info@verein.example"], []),
      ("mailto:info@verein.example", ["info@verein.example"], []),
      ("a@x.example; b@y.example", ["a@x.example", "b@y.example"], []),
      ("a@x.example,b@y.example", ["a@x.example", "b@y.example"], []),
      ("Kaya <kaya@x.example>", ["kaya@x.example"], []),
      ("info@gmx,de", [], ["info@gmx,de"]), ("info@gmx", [], ["info@gmx"]),
      ("info(at)x.example", [], ["info(at)x.example"]),
      ("a@@x.example", [], ["a@@x.example"]), ("keine", [], []), ("a@x..example", [], ["a@x..example"]),
    ] as [(String, [String], [String])])
  func mails(_ text: String, _ addresses: [String], _ broken: [String]) {
    let cell = MailCell(text)
    #expect(cell.addresses == addresses)
    #expect(cell.broken == broken)
  }

  @Test func webAddresses() {
    #expect(WebCell("www.verein.example").addresses == ["https://www.verein.example"])
    #expect(WebCell("http://verein.example/a?b=c").addresses == ["http://verein.example/a?b=c"])
    #expect(
      WebCell("verein.example, www.y.example").addresses == [
        "https://verein.example", "https://www.y.example",
      ])
    #expect(WebCell("javascript:alert(1)").addresses.isEmpty)
    #expect(WebCell("data:text/html,x.example").addresses.isEmpty)
    #expect(WebCell("im Aufbau").leftovers == ["im Aufbau"])
    #expect(WebCell("https://user@evil.example").addresses.isEmpty)
  }

  @Test func people() {
    #expect(ContactCell("Frau Kaya (Leitung)").entries == [.init(name: "Frau Kaya", role: "Leitung")])
    #expect(ContactCell("Frau Kaya, Leitung").entries == [.init(name: "Frau Kaya", role: "Leitung")])
    #expect(
      ContactCell("Frau Kaya, Tel. 040 66969-123, k@x.example / Herr Lang").entries == [
        .init(name: "Frau Kaya", email: "k@x.example", phones: [.init(number: "040 66969-123", note: nil)]),
        .init(name: "Herr Lang"),
      ])
    #expect(
      ContactCell("Frau Kaya 040 66969-123").entries == [
        .init(name: "Frau Kaya", phones: [.init(number: "040 66969-123", note: nil)])
      ])
    #expect(ContactCell("").entries.isEmpty)
    #expect(ContactCell("-").entries.isEmpty)
  }
}
