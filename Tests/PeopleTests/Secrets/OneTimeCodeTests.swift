import Places
import Testing

@testable import People

@Suite struct OneTimeCodeTests {
  private static let rfc = OneTimeCode(secret: Array("12345678901234567890".utf8))

  /// RFC 6238, appendix B: the last six of eight digits.
  @Test(
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
      (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ]) func vectors(_ second: Int64, _ code: String)
  {
    let now = Instant(seconds: second)
    #expect(Self.rfc.code(at: now) == code)
    #expect(Self.rfc.step(of: code, at: now, after: nil) == second / 30)
  }

  @Test func oneStepEarlyOrLateIsForgiven() {
    let now = Instant(seconds: 1_111_111_111)
    for (seconds, isTaken) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)]
      as [(Int64, Bool)]
    {
      let code = Self.rfc.code(at: now + seconds)
      #expect((Self.rfc.step(of: code, at: now, after: nil) != nil) == isTaken, "\(seconds)")
    }
  }

  @Test func aCodeIsTakenOnce() throws {
    let now = Instant(seconds: 1_111_111_111)
    let used = try #require(Self.rfc.step(of: "050471", at: now, after: nil))
    #expect(Self.rfc.step(of: "050471", at: now, after: used) == nil)
    #expect(Self.rfc.step(of: Self.rfc.code(at: now - 30), at: now, after: used) == nil, "nor an earlier one")
    #expect(Self.rfc.step(of: Self.rfc.code(at: now + 30), at: now + 30, after: used) == used + 1)
  }

  @Test(arguments: ["", "05047", "0504710", "abcdef", "٠٥٠٤٧١", "050472", "-50471"])
  func wrongCodes(_ code: String) {
    #expect(Self.rfc.step(of: code, at: Instant(seconds: 1_111_111_111), after: nil) == nil)
  }

  @Test func aCodeMayBeTypedInGroups() {
    #expect(Self.rfc.step(of: " 050 471", at: Instant(seconds: 1_111_111_111), after: nil) != nil)
  }

  @Test func theSecretIsBase32() throws {
    #expect(Self.rfc.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    let read = try #require(OneTimeCode(base32: "gezd gnbv gy3t qojq gezd gnbv gy3t qojq"))
    #expect(read.base32 == Self.rfc.base32)
    #expect(OneTimeCode(base32: "GEZD") == nil)
    #expect(OneTimeCode(base32: "0EZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ") == nil)
    let made = OneTimeCode.make()
    #expect(made.base32.count == 32)
    #expect(OneTimeCode(base32: made.base32)?.base32 == made.base32)
    // RFC 4648, section 10.
    #expect(
      Base32.encode(Array("foobar".utf8)) == "MZXW6YTBOI" && Base32.encode(Array("fooba".utf8)) == "MZXW6YTB")
    #expect(Base32.decode("MZXW6YQ=") == Array("foob".utf8))
  }

  @Test func whatTheAppReads() {
    #expect(
      Self.rfc.uri(account: "ute@alfeld.example", issuer: "Lotse Alfeld & Umland")
        == "otpauth://totp/Lotse%20Alfeld%20%26%20Umland:ute%40alfeld.example?secret=\(Self.rfc.base32)"
        + "&issuer=Lotse%20Alfeld%20%26%20Umland&algorithm=SHA1&digits=6&period=30")
  }
}
