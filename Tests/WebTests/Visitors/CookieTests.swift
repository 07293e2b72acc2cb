import HTTPTypes
import Testing

@testable import Web

/// What Lotse asks a browser to keep.
@Suite struct CookieTests {
  private func headers(_ texts: [String]) -> HTTPFields {
    HTTPFields(texts.map { HTTPField(name: .cookie, value: $0) })
  }

  @Test func overTLSOnlyThePrefixedOneCounts() {
    let both = headers(["lotse-sitzung=foisted; __Host-lotse-sitzung=own"])
    #expect(Cookie.session.value(in: both, isSecure: true) == "own")
    #expect(Cookie.session.value(in: headers(["lotse-sitzung=foisted"]), isSecure: true) == nil)
    #expect(Cookie.session.value(in: both, isSecure: false) == "foisted")
  }

  @Test func whatIsNoTokenIsNone() {
    for value in ["", "a b", "a\"b", "a,b", String(repeating: "a", count: 501), "ä"] {
      #expect(
        Cookie.session.value(in: headers(["lotse-sitzung=\(value)"]), isSecure: false) == nil, "\(value)")
    }
    #expect(Cookie.session.value(in: headers(["x=1", "a=b; lotse-sitzung=t ; c=d"]), isSecure: false) == "t")
  }

  @Test func noScriptAndNoOtherSiteReadsIt() {
    let secure = Cookie.session.header("t", lifetime: nil, isSecure: true)
    #expect(secure == "__Host-lotse-sitzung=t; Path=/; HttpOnly; SameSite=Lax; Secure")
    #expect(
      Cookie.device.header("t", lifetime: 60, isSecure: false)
        == "lotse-geraet=t; Path=/; Max-Age=60; HttpOnly; SameSite=Lax")
    #expect(Cookie.session.header(nil, lifetime: 60, isSecure: false).contains("Max-Age=0"))
    #expect(Cookie.session.header("t\r\nX: y", lifetime: nil, isSecure: false).hasPrefix("lotse-sitzung=;"))
  }
}
