import Testing

@testable import Web

/// What a plain form sends.
@Suite struct FormFieldsTests {
  private func read(_ text: String) throws -> FormFields { try FormFields(encoded: Array(text.utf8)) }

  @Test func textsAreTrimmedAndLineEndsPlain() throws {
    let fields = try read("a=+Gr%C3%BCn%0D%0Azwei+&b=1&b=2&leer=&nackt")
    #expect(fields.text("a") == "Grün\nzwei")
    #expect(fields.raw("a") == " Grün\r\nzwei ")
    #expect(fields.texts("b") == ["1", "2"])
    #expect(fields.text("leer").isEmpty && fields.raw("fehlt") == nil)
    #expect(fields.flag("b") && !fields.flag("leer") && !fields.flag("fehlt"))
    #expect(fields.names == ["a", "b", "leer", "nackt"])
  }

  @Test(arguments: ["a=%", "a=%zz", "a=%00", "a=%C3", "%00=a", "a=%1B"])
  func brokenOnesAreRefused(_ text: String) {
    #expect(throws: Refusal.self) { try read(text) }
  }

  @Test func tooManyAndTooLongAreRefused() {
    #expect(throws: Refusal.self) { try read((0...2_000).map { "f\($0)=1" }.joined(separator: "&")) }
    #expect(throws: Refusal.self) { try read("a=" + String(repeating: "x", count: 200_001)) }
  }
}
