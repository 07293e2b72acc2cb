import Testing

@testable import People

@Suite struct RecoveryCodesTests {
  @Test func eachIsGoodOnce() throws {
    let codes = RecoveryCodes.make()
    #expect(codes.shown.count == 10 && codes.kept.count == 10 && Set(codes.shown).count == 10)
    var kept = codes.kept
    for (index, code) in codes.shown.enumerated() {
      let left = try #require(RecoveryCodes.redeem(code, from: kept))
      #expect(left.count == 9 - index)
      #expect(RecoveryCodes.redeem(code, from: left) == nil)
      kept = left
    }
  }

  @Test func howPeopleTypeThem() throws {
    let codes = RecoveryCodes.make(random: PinnedRandom())
    let code = codes.shown[3]
    #expect(
      RecoveryCodes.redeem(" \(code.lowercased().replacing("-", with: " ")) ", from: codes.kept)?.count == 9)
    #expect(RecoveryCodes.redeem(String(code.dropLast()), from: codes.kept) == nil)
    #expect(RecoveryCodes.redeem("", from: codes.kept) == nil)
    #expect(RecoveryCodes.redeem(code, from: []) == nil)
    #expect(RecoveryCodes.redeem(code, from: ["nonsense", "a.b"]) == nil)
  }

  @Test func theyAreReadableAndKeptAsDigests() throws {
    let codes = RecoveryCodes.make()
    for code in codes.shown {
      #expect(code.wholeMatch(of: /[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}/) != nil)
      #expect(!codes.kept.contains { $0.contains(code.replacing("-", with: "")) || $0.contains(code) })
    }
  }
}
