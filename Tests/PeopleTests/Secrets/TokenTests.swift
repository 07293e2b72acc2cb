import Testing

@testable import People

@Suite struct TokenTests {
  @Test func itComesBackAsItWasHandedOut() throws {
    let token = Token.make()
    #expect(token.text.count == 43)
    let back = try #require(Token(text: token.text))
    #expect(back.matches(token.digest))
    #expect(!Token.make().matches(token.digest))
    #expect(!back.matches([]))
    #expect(token.digest.count == 32)
    #expect(!token.text.utf8.elementsEqual(token.digest))
  }

  @Test func randomnessIsHandedIn() {
    #expect(Token.make(random: PinnedRandom(7)).text == Token.make(random: PinnedRandom(7)).text)
    #expect(Token.make(random: PinnedRandom(7)).text != Token.make(random: PinnedRandom(8)).text)
  }

  @Test(arguments: ["", "abc", String(repeating: "ä", count: 43), String(repeating: "=", count: 43)])
  func whatCannotBeOneIsRefused(_ text: String) { #expect(Token(text: text) == nil) }

  /// 43 letters hold 258 bits: the last two must be zero, or one token had four texts.
  @Test func thereIsOneTextForAToken() {
    let zeros = String(repeating: "A", count: 42)
    #expect(Token(text: zeros + "A") != nil)
    #expect(Token(text: zeros + "B") == nil)
  }

  @Test func nothingShowsInALog() {
    let token = Token.make()
    var shown = "\(token) \(String(reflecting: token))"
    dump(token, to: &shown)
    #expect(!shown.contains(token.text))
  }
}
