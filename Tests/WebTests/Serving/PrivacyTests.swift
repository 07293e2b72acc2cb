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
    let number = try #require(line.firstMatch(of: #/error=([2-9A-Z]{4}-[2-9A-Z]{4}) /#)?.1)
    #expect(answer.text.contains(number))
    #expect(line.contains("reason=SELECT secret FROM family") && line.contains("route=\(target)"))
  }

  @Test("numbers of errors differ")
  func numbers() {
    #expect(Set((0..<200).map { _ in RequestLog.errorID() }).count == 200)
  }
}
