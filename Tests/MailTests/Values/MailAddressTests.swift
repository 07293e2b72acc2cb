import Mail
import Testing

/// What is an address, and what is not.
@Suite struct MailAddressTests {
  @Test(arguments: [
    "anna@example.org", "anna.meier+lotse@post.example.org", "a@b.de", "o'neil_x@example.co.uk",
    "x@xn--mnchen-3ya.de", "1@2.example",
  ])
  func addressesAreTaken(text: String) throws {
    #expect(try MailAddress(text).description == text)
  }

  @Test func theDomainIsSmallAndTheNameStays() throws {
    let address = try MailAddress("Anna@Example.ORG")
    #expect(address.description == "Anna@example.org")
    #expect(address.masked == "A…@example.org")
  }

  @Test(arguments: [
    ("", MailAddress.Mistake.empty), ("anna", .noAt), ("anna@", .badDomain), ("@example.org", .badName),
    ("a@b@example.org", .noAt), ("anna@example", .badDomain), (".anna@example.org", .badName),
    ("an..na@example.org", .badName), ("anna@-example.org", .badDomain), ("anna@example..org", .badDomain),
    ("anna@10.0.0.1", .badDomain), ("anna@example.org.", .badDomain),
    ("anna@münchen.de", .internationalDomain), ("änna@example.org", .forbidden("ä")),
    ("anna meier@example.org", .forbidden(" ")), ("anna@example.org ", .forbidden(" ")),
    ("anna@example.org\r\nBcc: x@y.de", .noAt), ("anna\r\n@example.org", .forbidden("\r\n")),
    ("anna@example.org\n", .forbidden("\n")), ("anna@exa\u{0}mple.org", .forbidden("\u{0}")),
    ("<anna@example.org>", .forbidden("<")), ("anna@[10.0.0.1]", .forbidden("[")),
    ("\"anna\"@example.org", .forbidden("\"")), ("anna,b@example.org", .forbidden(",")),
    (String(repeating: "a", count: 65) + "@example.org", .tooLong),
    ("a@" + String(repeating: "b.", count: 130) + "de", .tooLong),
  ])
  func everythingElseIsRefusedAndSaidWhy(text: String, mistake: MailAddress.Mistake) {
    #expect(throws: mistake) { try MailAddress(text) }
  }

  @Test func aMailboxHasANameOrNot() throws {
    let named = try Mailbox(parsing: "Lotse „Alfeld“ <lotse@alfeld.example>")
    #expect(named.name?.text == "Lotse „Alfeld“")
    #expect(try Mailbox(parsing: "\"Lotse, Alfeld\" <a@b.de>").name?.text == "Lotse, Alfeld")
    #expect(try Mailbox(parsing: "lotse@alfeld.example").name == nil)
    #expect(try Mailbox(parsing: "A\r\nBcc: x <a@b.de>").name?.text == "A Bcc: x")
    #expect(throws: MailAddress.Mistake.self) { try Mailbox(parsing: "Lotse <lotse>") }
  }

  @Test func aLineIsOneLine() {
    #expect(MailLine(" a\r\nBcc: b\u{0}\u{2028}c\t\u{85}d\u{202E} ").text == "a Bcc: b c d")
  }
}
