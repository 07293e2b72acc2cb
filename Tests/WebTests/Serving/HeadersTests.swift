import Testing

@testable import Web

@Suite("Headers that protect")
struct HeadersTests {
  @Test(
    "they are on every answer",
    arguments: [
      ("GET", "/"), ("HEAD", "/"), ("GET", "/nichts"), ("POST", "/suche"), ("GET", "/kaputt"),
      ("GET", "/ping"),
      ("GET", "/api/dinge"), ("GET", "/api/nichts"), ("GET", "/api/kaputt"), ("GET", "/api/strom"),
      ("GET", "/suche/"), ("GET", "*"), ("OPTIONS", "/"), ("GET", "/favicon.ico"), ("GET", "/robots.txt"),
    ])
  func everywhere(method: String, target: String) async throws {
    let server = try TestTown.server()
    for headers in [[:], ["If-None-Match": "*"]] {
      let answer = try await server.respond(target, method: method, headers: headers)
      let policy = try #require(answer.headers["content-security-policy"])
      for part in [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ] { #expect(policy.contains(part)) }
      #expect(!policy.contains("unsafe") && !policy.contains("http"))
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.headers["referrer-policy"] == "same-origin")
      #expect(answer.headers["cross-origin-opener-policy"] == "same-origin")
      #expect(answer.headers["permissions-policy"]?.contains("camera=()") == true)
      #expect(answer.headers["cache-control"] != nil || answer.status == 304)
      #expect(answer.headers["set-cookie"] == nil)
      let isAPI = target.hasPrefix("/api")
      #expect(answer.headers["access-control-allow-origin"] == (isAPI ? "*" : nil))
    }
  }
}
