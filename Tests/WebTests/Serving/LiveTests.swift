import Foundation
import Synchronization
import Testing

@testable import Web

@Suite("Over a real connection")
struct LiveTests {
  @Test("answers in a row on one connection, the heads of streams among them")
  func pipeline() async throws {
    try await TestTown.server().live { client in
      let received = try await client.exchange(
        """
        HEAD /api/strom HTTP/1.1\r\nHost: x\r\n\r\n\
        GET /api/strom HTTP/1.1\r\nHost: x\r\n\r\n\
        HEAD /suche?q=x HTTP/1.1\r\nHost: x\r\n\r\n\
        POST /api/senden HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhallo\
        GET /ping HTTP/1.1\r\nHost: x\r\n\r\n
        """)
      #expect(received.components(separatedBy: "HTTP/1.1 200 OK\r\n").count == 6, "\(received)")
      #expect(received.components(separatedBy: "{\"n\":1}").count == 2)
      #expect(!received.contains("<html"))
      #expect(received.hasSuffix("\r\n\r\npong"))
      // The head of a stream is followed at once by the next answer.
      let first = try #require(received.components(separatedBy: "\r\n\r\n").dropFirst().first)
      #expect(first.hasPrefix("HTTP/1.1 200 OK"))
    }
  }

  /// Bytes that are sent, named for the report: some are too long to print.
  struct Attempt: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var request: String
    var status: String

    init(_ name: String, _ request: String, _ status: String) {
      testDescription = name
      self.request = request
      self.status = "HTTP/1.1 \(status)"
    }

    static let long = String(repeating: "a", count: 200_000)
    static let many = (0..<500).map { "X\($0): y\r\n" }.joined()
    static let post = "POST /api/senden HTTP/1.1\r\nHost: x\r\n"
  }

  @Test(
    "what is no request, or too much of one, is refused and the server lives on",
    arguments: [
      Attempt("long target", "GET /suche?x=\(Attempt.long.prefix(9_000)) HTTP/1.1\r\nHost: x\r\n\r\n", "414"),
      Attempt("very long target", "GET /suche?x=\(Attempt.long) HTTP/1.1\r\nHost: x\r\n\r\n", "4"),
      Attempt("long header", "GET / HTTP/1.1\r\nHost: x\r\nX: \(Attempt.long)\r\n\r\n", "4"),
      Attempt("many headers", "GET / HTTP/1.1\r\nHost: x\r\n\(Attempt.many)\r\n", "4"),
      Attempt("negative length", "\(Attempt.post)Content-Length: -5\r\n\r\n", "400"),
      Attempt("two lengths", "\(Attempt.post)Content-Length: 5\r\nContent-Length: 6\r\n\r\nhallo", "400"),
      Attempt("great length", "\(Attempt.post)Content-Length: 99999999\r\n\r\nhallo", "413"),
      Attempt("U+0000", "GET /\u{0} HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
      Attempt("TLS", "\u{16}\u{3}\u{1}\u{2}\r\n\r\n", "400"),
      Attempt("words", "BLAH\r\n\r\n", "400"),
      Attempt("star", "GET * HTTP/1.1\r\nHost: x\r\n\r\n", "400"),
      Attempt("line ends in the path", "GET /%0d%0aSet-Cookie:x=1/ HTTP/1.1\r\nHost: x\r\n\r\n", "404"),
    ])
  func refused(attempt: Attempt) async throws {
    try await TestTown.server().live { client in
      let received = try await client.exchange(attempt.request)
      #expect(received.hasPrefix(attempt.status), "\(received.prefix(200))")
      #expect(!received.contains("Set-Cookie:x"))
      #expect(try await client.exchange("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n").hasSuffix("pong"))
    }
  }

  @Test("the absolute form of a target is understood, as a proxy sends it")
  func absoluteForm() async throws {
    try await TestTown.server().live { client in
      let received = try await client.exchange(
        "GET http://x.example/ping HTTP/1.1\r\nHost: x.example\r\n\r\n")
      #expect(received.hasSuffix("pong"))
    }
  }

  @Test("a port in use is an error, not a crash")
  func portInUse() async throws {
    try await TestTown.server().live { client in
      await #expect(throws: (any Error).self) {
        try await TestTown.server(settings: ServerSettings(port: client.port)).run()
      }
    }
  }

  @Test("cancelling ends it and frees the port")
  func stops() async throws {
    let port = Mutex(0)
    try await TestTown.server().live { client in port.withLock { $0 = client.port } }
    let client = RawClient(port: port.withLock { $0 })
    await #expect(throws: RawClient.Failure.self) { try await client.exchange("GET / HTTP/1.1\r\n\r\n") }
  }
}
