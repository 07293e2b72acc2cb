import Foundation
import Testing

@testable import Web

@Suite("Guests' forms")
struct FormStampTests {
  let now = Date(timeIntervalSince1970: 1_795_000_000)

  func stamps(_ byte: UInt8 = 7, lifetime: TimeInterval = 3_600) throws -> FormStamp {
    try #require(FormStamp(secret: [UInt8](repeating: byte, count: 32), lifetime: lifetime))
  }

  @Test("a stamp is valid for its form and its time")
  func valid() throws {
    let stamps = try stamps()
    let stamp = stamps.make(form: "rückmeldung", now: now)
    #expect(stamps.check(stamp, form: "rückmeldung", now: now) == .valid)
    #expect(stamps.check(stamp, form: "rückmeldung", now: now + 3_600) == .valid)
    #expect(stamps.check(stamp, form: "rückmeldung", now: now + 3_601) == .expired)
    #expect(stamps.check(stamp, form: "rückmeldung", now: now - 60) == .valid)
    #expect(stamps.check(stamp, form: "rückmeldung", now: now - 61) == .expired)
    #expect(stamps.check(stamp, form: "anderes", now: now) == .forged)
    #expect(try self.stamps(8).check(stamp, form: "rückmeldung", now: now) == .forged)
  }

  @Test("nothing else is a stamp")
  func forged() throws {
    let stamps = try stamps()
    let stamp = stamps.make(form: "f", now: now)
    let code = String(stamp.split(separator: ".")[1])
    var others = [
      "", ".", "..", "1.", ".\(code)", "1795000001.\(code)", "+1795000000.\(code)", "\(stamp)0", "\(stamp).",
      " \(stamp)",
    ]
    others += [
      "1795000000.\(code.dropLast())", "1795000000.\(code.dropLast())g", "1795000000.\(code.dropLast(2))ä",
      String(repeating: "9", count: 5_000),
    ]
    for other in others { #expect(stamps.check(other, form: "f", now: now) == .forged, "\(other)") }
  }

  @Test("a short secret is none")
  func secrets() {
    #expect(FormStamp(secret: [UInt8](repeating: 1, count: 31)) == nil)
    #expect(FormStamp(secret: [UInt8](repeating: 1, count: 32), lifetime: 0) == nil)
  }

  @Test(
    "a form must come from a page of this site",
    arguments: [
      ("same-origin", nil, nil, true), ("same-site", "https://a.example", "a.example", false),
      ("cross-site", "https://a.example", "a.example", false), ("none", nil, "a.example", false),
      (nil, "https://a.example", "a.example", true), (nil, "http://LOCALHOST:8080", "localhost:8080", true),
      (nil, "https://a.example.evil.example", "a.example", false),
      (nil, "https://evil.example", "a.example", false),
      (nil, "null", "null", false), (nil, "https://", "", false), (nil, nil, "a.example", false),
      (nil, "https://a.example", nil, false), (nil, "ftp://a.example", "a.example", false),
    ] as [(String?, String?, String?, Bool)])
  func origin(site: String?, origin: String?, host: String?, isOurs: Bool) {
    #expect(OriginGuard.isSameSite(secFetchSite: site, origin: origin, host: host) == isOurs)
  }
}
