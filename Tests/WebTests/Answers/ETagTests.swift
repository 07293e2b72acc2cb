import Testing

@testable import Web

@Suite("Versions")
struct ETagTests {
  @Test(
    "a header names a version by weak comparison",
    arguments: [
      ("W/\"a\"", true), ("\"a\"", true), ("\"b\", W/\"a\"", true), (" \"b\" ,\t\"a\" ", true), ("*", true),
      ("\"b\"", false), ("a", false), ("", false), ("\"A\"", false), (",,", false),
    ])
  func named(header: String, isNamed: Bool) {
    #expect(ETag("a").isNamed(in: header) == isNamed)
  }

  @Test("a version of content changes with every byte and with the length")
  func content() {
    let bytes = Array("Angebote in Testhausen, frisch".utf8)
    var seen: Set<String> = [ETag(content: bytes).value, ETag(content: bytes + [0]).value]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      seen.insert(ETag(content: changed).value)
    }
    #expect(seen.count == bytes.count + 2)
    #expect(ETag(content: bytes) == ETag(content: bytes))
    #expect(ETag(content: []) != ETag(content: [0]))
  }

  @Test("whoever has the version is sent nothing")
  func notModified() async throws {
    let server = try TestTown.server()
    for target in ["/", "/suche?q=x", "/api/dinge", "/version", "/robots.txt"] {
      let first = try await server.respond(target)
      let tag = try #require(first.headers["etag"])
      for method in ["GET", "HEAD"] {
        let again = try await server.respond(target, method: method, headers: ["If-None-Match": tag])
        #expect(again.status == 304, "\(target)")
        #expect(again.body.isEmpty)
        #expect(again.headers["etag"] == tag)
        #expect(again.headers["content-length"] == nil && again.headers["content-type"] == nil)
      }
      #expect(try await server.respond(target, headers: ["If-None-Match": "\"other\""]).status == 200)
    }
    #expect(try await server.respond("/nichts", headers: ["If-None-Match": "*"]).status == 404)
    #expect(
      try await server.respond("/api/senden", method: "POST", headers: ["If-None-Match": "*"]).status == 200)
    #expect(try await server.respond("/version").headers["etag"] == "W/\"v_7_\"")
  }
}
