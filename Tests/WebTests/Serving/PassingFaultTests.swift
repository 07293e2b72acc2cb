import Logging
import Synchronization
import Testing

@testable import Web

@Suite("Faults that pass")
struct PassingFaultTests {
  private static let operations = Operations(passing: { error in
    error is TestTown.Passing ? Refusal(.serviceUnavailable, TestTown.both("Pause."), retryAfter: 7) : nil
  })

  @Test("are 503 with a time to try again, a page for people and problem JSON for programs")
  func passing() async throws {
    let keeper = LogKeeper()
    let server = try TestTown.server(operations: Self.operations, logger: keeper.logger(.notice))
    let page = try await server.respond("/gleich")
    #expect(page.status == 503)
    #expect(page.headers["retry-after"] == "7")
    #expect(page.headers["content-type"] == "text/html; charset=utf-8")
    #expect(page.text.contains("Wir sind gleich wieder da") && page.text.contains("Pause."))
    let id = try #require(page.headers["x-request-id"])
    #expect(page.text.contains(id))
    let answer = try await server.respond("/api/gleich")
    #expect(answer.status == 503)
    #expect(answer.headers["retry-after"] == "7")
    #expect(answer.headers["content-type"] == "application/problem+json")
    #expect(answer.text.contains("\"status\":503"))
    let line = try #require(keeper.lines.withLock { $0.first })
    #expect(line.hasPrefix("warning request put off") && line.contains("id=\(id)"))
  }

  @Test("other errors stay internal ones")
  func others() async throws {
    let server = try TestTown.server(operations: Self.operations)
    let answer = try await server.respond("/kaputt")
    #expect(answer.status == 500)
    #expect(answer.headers["retry-after"] == nil)
    #expect(try await TestTown.server().respond("/gleich").status == 500)
  }

  @Test("a handler that takes too long is stopped, and the visitor is told to come back")
  func overrun() async throws {
    let server = try TestTown.server(settings: ServerSettings(port: 0, requestTime: .milliseconds(40)))
    let answer = try await server.respond("/langsam")
    #expect(answer.status == 503)
    #expect(answer.headers["retry-after"] == "30")
    #expect(answer.text.contains("Fehlernummer"))
  }

  @Test("a handler that does not listen is not waited for, and its late answer goes nowhere")
  func deaf() async throws {
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let deadlines = Deadlines(.milliseconds(20))
    await #expect(throws: Deadlines.Overrun.self) {
      try await deadlines.run {
        await Task.detached { for await _ in gate { break } }.value
        return .text("spät")
      }
    }
    opener.yield()
    let patient = Deadlines(.seconds(600))
    #expect(try await patient.run { .text("früh") }?.status == .ok)
    await #expect(throws: TestTown.Broken.self) { try await patient.run { throw TestTown.Broken() } }
  }

  @Test("whoever is stopped from outside stops its handler")
  func cancelled() async throws {
    let deadlines = Deadlines(.seconds(600))
    let task = Task {
      try await deadlines.run {
        try await Task.sleep(for: .seconds(600))
        return nil
      }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
