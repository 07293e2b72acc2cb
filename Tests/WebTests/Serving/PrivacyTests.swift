import Foundation
import Logging
import Synchronization
import Testing

@testable import Web

@Suite("What is logged and what is shown of errors")
struct PrivacyTests {
  @Test("the request log knows the route, not what was asked nor who asked")
  func requestLog() async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(logger: keeper.logger(.info))
    let secrets = ["geheim", "018f6b1e-0000-4000-8000-00000000abcd", "10.1.2.3", "Mozilla", "Stichwort"]
    let headers = ["X-Forwarded-For": "10.1.2.3", "User-Agent": "Mozilla", "Referer": "/suche?q=Stichwort"]
    for target in [
      "/suche?q=geheim", "/angebot/018f6b1e-0000-4000-8000-00000000abcd", "/geheim", "/suche?alter=geheim",
      "/kaputt?q=geheim", "/api/geheim",
    ] {
      _ = try await server.respond(target, headers: headers)
    }
    _ = try await server.respond("/suche", method: "GEHEIM")
    let lines = keeper.lines.withLock { $0 }
    #expect(lines.count { $0.contains("info request") } == 7)
    #expect(lines[0].hasPrefix("info request bytes="))
    #expect(lines[0].contains("method=GET microseconds="))
    #expect(lines[0].hasSuffix("route=/suche status=200"))
    #expect(lines[1].contains("route=/angebot/{id}"))
    #expect(lines[2].contains("route=- status=404"))
    for line in lines {
      for word in secrets { #expect(!line.localizedCaseInsensitiveContains(word), "\(line)") }
    }
  }

  @Test("above its level the request log is silent, and errors are not")
  func silence() async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(logger: keeper.logger(.warning))
    _ = try await server.respond("/suche")
    #expect(keeper.lines.withLock { $0 }.isEmpty)
    _ = try await server.respond("/kaputt")
    #expect(keeper.lines.withLock { $0 }.count == 1)
  }

  @Test(
    "an internal error shows a number and nothing else; the log has the number and the reason",
    arguments: ["/kaputt", "/api/kaputt"])
  func internalError(target: String) async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(logger: keeper.logger(.error))
    let answer = try await server.respond(target)
    #expect(answer.status == 500)
    for word in ["SELECT", "secret", "Broken"] { #expect(!answer.text.contains(word)) }
    let line = try #require(keeper.lines.withLock { $0.first })
    let number = try #require(line.firstMatch(of: #/ id=([2-9A-Z]{4}-[2-9A-Z]{4}) /#)?.1)
    #expect(answer.text.contains(number))
    #expect(line.contains("reason=SELECT secret FROM family") && line.contains("route=\(target)"))
  }

  @Test("a stream that breaks off is in the log with its reason")
  func brokenStream() async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(logger: keeper.logger(.info))
    await #expect(throws: TestTown.Broken.self) { try await server.respond("/api/abbruch") }
    let lines = keeper.lines.withLock { $0 }
    #expect(lines.count == 2)
    #expect(lines[0].contains("reason=SELECT secret") && lines[0].contains("route=/api/abbruch"))
    #expect(lines[1].contains("bytes=1"))
  }

  @Test("every request has an id, the same in its answer, in the log and on the page of an internal error")
  func requestID() async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(logger: keeper.logger(.info))
    var seen: Set<String> = []
    for (target, method) in [
      ("/", "GET"), ("/", "HEAD"), ("/nichts", "GET"), ("/suche/", "GET"), ("/api/strom", "GET"),
      ("*", "GET"),
      ("/", "OPTIONS"), ("/kaputt", "GET"), ("/api/kaputt", "GET"),
    ] {
      let answer = try await server.respond(target, method: method)
      let id = try #require(answer.headers["x-request-id"])
      #expect(id.wholeMatch(of: #/[2-9A-Z]{4}-[2-9A-Z]{4}/#) != nil)
      #expect(seen.insert(id).inserted)
      let line = try #require(keeper.lines.withLock { $0.last })
      #expect(line.contains(" id=\(id) "))
      #expect(answer.text.contains(id) == (answer.status == 500))
    }
    let page = try await server.respond("/kaputt")
    let id = try #require(page.headers["x-request-id"])
    #expect(page.text.contains("Fehlernummer: <code>\(id)</code>"))
  }

  @Test("an id from a trusted proxy is kept, from anybody else it is not")
  func foreignID() async throws {
    let settings = ServerSettings(port: 0, trustedProxies: try TrustedProxies("127.0.0.1"))
    let server = try TestTown.server(settings: settings)
    let headers = ["X-Request-Id": "nginx-4711_a.b"]
    func id(_ headers: [String: String], _ peer: String) async throws -> String? {
      try await server.respond("/", headers: headers, from: peer).headers["x-request-id"]
    }
    #expect(try await id(headers, "127.0.0.1") == "nginx-4711_a.b")
    #expect(try await id(headers, "192.0.2.1") != "nginx-4711_a.b")
    #expect(try await id(["X-Request-Id": "x y<z>"], "127.0.0.1")?.contains("<") == false)
  }

  @Test("numbers of requests differ")
  func numbers() {
    #expect(Set((0..<200).map { _ in RequestID.make() }).count == 200)
  }
}
