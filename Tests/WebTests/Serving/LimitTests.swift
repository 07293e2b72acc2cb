import Foundation
import Logging
import Synchronization
import Testing

@testable import Web

/// Each limit, seen from the other end of a real connection. The times that are meant to stay out of the way are
/// long, so that a test that waits for the wrong one fails.
@Suite("Limits over a real connection")
struct LimitTests {
  private static let long = Duration.seconds(600)

  private func settings(
    head: Duration = long, request: Duration = long, idle: Duration = long, body: Int = 1 << 20,
    header: Int = 16 << 10, connections: Int = 100
  ) -> ServerSettings {
    ServerSettings(
      port: 0, bodyLimit: body, headerLimit: header, connectionLimit: connections, headTime: head,
      requestTime: request, idleTime: idle)
  }

  @Test("a body over the limit is refused, announced or not, and one at the limit is taken")
  func body() async throws {
    try await TestTown.server(settings: settings(body: 2_000)).live { client in
      func send(_ count: Int, chunked: Bool) async throws -> String {
        let text = String(repeating: "a", count: count)
        let head = "POST /api/senden HTTP/1.1\r\nHost: x\r\n"
        return try await client.exchange(
          chunked
            ? head + "Transfer-Encoding: chunked\r\n\r\n\(String(count, radix: 16))\r\n\(text)\r\n0\r\n\r\n"
            : head + "Content-Length: \(count)\r\n\r\n\(text)")
      }
      for chunked in [false, true] {
        let taken = try await send(2_000, chunked: chunked)
        #expect(taken.hasSuffix("\r\n\r\n2000"), "\(taken)")
        let refused = try await send(2_001, chunked: chunked)
        #expect(refused.hasPrefix("HTTP/1.1 413"), "\(refused)")
      }
    }
  }

  @Test("a header over the limit is refused with the status that says so")
  func header() async throws {
    try await TestTown.server(settings: settings(header: 2_000)).live { client in
      func send(_ count: Int) async throws -> String {
        try await client.exchange(
          "GET /ping HTTP/1.1\r\nHost: x\r\nX: \(String(repeating: "a", count: count))\r\n\r\n")
      }
      #expect(try await send(1_900).hasSuffix("pong"))
      let refused = try await send(2_100)
      #expect(refused.hasPrefix("HTTP/1.1 431"), "\(refused)")
      #expect(refused.lowercased().contains("connection: close"))
      // Many small ones are together as bad as a large one.
      let many = (0..<90).map { "X\($0): \(String(repeating: "a", count: 60))\r\n" }.joined()
      #expect(
        try await client.exchange("GET /ping HTTP/1.1\r\nHost: x\r\n\(many)\r\n").hasPrefix("HTTP/1.1 431"))
    }
  }

  @Test(
    "a head that does not come, or drips, is not waited for",
    arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nX: "])
  func slowHead(begun: String) async throws {
    try await TestTown.server(settings: settings(head: .milliseconds(300))).live { client in
      // What drips onto a half name of a method is no request at all, and refused as such.
      for manner in begun.hasSuffix(": ") ? [RawClient.Manner.open, .dripping] : [.open] {
        let received = try await client.exchange(begun, manner)
        #expect(received.hasPrefix("HTTP/1.1 408"), "\(received)")
        #expect(received.lowercased().contains("connection: close"))
      }
    }
  }

  @Test("a body that does not come, or drips, is not waited for")
  func slowBody() async throws {
    try await TestTown.server(settings: settings(request: .milliseconds(300))).live { client in
      for manner in [RawClient.Manner.open, .dripping] {
        let received = try await client.exchange(
          "POST /api/senden HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc", manner)
        #expect(received.hasPrefix("HTTP/1.1 408"), "\(received)")
      }
    }
    // Nor one that nobody wants.
    try await TestTown.server(settings: settings(request: .seconds(2))).live { client in
      let received = try await client.exchange(
        "GET /ping HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc", .dripping)
      // One answer, whichever: a second would be taken for that of the next request.
      #expect(received.components(separatedBy: "HTTP/1.1 ").count == 2, "\(received)")
    }
  }

  @Test("an answer that takes too long becomes 503")
  func slowAnswer() async throws {
    try await TestTown.server(settings: settings(request: .milliseconds(200))).live { client in
      let received = try await client.exchange("GET /langsam HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(received.hasPrefix("HTTP/1.1 503"), "\(received)")
      #expect(received.lowercased().contains("retry-after: 30"))
    }
  }

  @Test("a connection without a request is closed, and answers before that are whole")
  func idle() async throws {
    try await TestTown.server(settings: settings(idle: .seconds(6))).live { client in
      let received = try await client.exchange("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n", .open)
      #expect(received.hasSuffix("pong"))
      // The head of the next request does not come to an end either.
      let next = try await client.exchange(
        "GET /ping HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nX: ", .dripping)
      #expect(next.hasSuffix("pong"), "\(next)")
    }
  }

  @Test("whoever asks for much and does not read is let go")
  func deaf() async throws {
    try await TestTown.server(settings: settings(idle: .seconds(3))).live { client in
      // The stream has no end; that the exchange has one shows that the server closed.
      let received = try await client.exchange(
        "GET /api/endlos HTTP/1.1\r\nHost: x\r\n\r\n", .deaf(milliseconds: 5_000))
      #expect(received.hasPrefix("HTTP/1.1 200"))
      #expect(try await client.exchange("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n").hasSuffix("pong"))
    }
  }

  @Test("connections over the limit wait until others end")
  func connections() async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(
      settings: settings(idle: .seconds(1), connections: 1), logger: keeper.logger(.info))
    try await server.live { client in
      let ended = LogKeeper()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          // Holds its place until it is idle for too long.
          let received = try await client.exchange("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n", .open)
          #expect(received.hasSuffix("pong"))
          ended.lines.withLock { $0.append("first") }
        }
        while keeper.lines.withLock({ $0.isEmpty }) { await Task.yield() }
        group.addTask {
          let received = try await client.exchange("GET /suche HTTP/1.1\r\nHost: x\r\n\r\n")
          #expect(received.hasPrefix("HTTP/1.1 200"))
          ended.lines.withLock { $0.append("second") }
        }
        try await group.waitForAll()
      }
      #expect(ended.lines.withLock { $0 } == ["first", "second"])
    }
  }
}
