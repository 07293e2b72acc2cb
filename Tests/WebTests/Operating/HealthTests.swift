import Foundation
import Logging
import Synchronization
import Testing

@testable import Web

@Suite("Health and readiness")
struct HealthTests {
  struct Fault: Error, CustomStringConvertible {
    var description: String { "host db.intern:5432 refused" }
  }

  private func server(_ checks: [ReadinessCheck], _ keeper: LogKeeper = LogKeeper()) throws -> Server {
    try TestTown.server(operations: Operations(checks: checks), logger: keeper.logger(.notice))
  }

  private func checks(_ answer: Server.Received) throws -> [String: Bool] {
    #expect(answer.headers["content-type"] == "application/json")
    #expect(answer.headers["cache-control"] == "no-store")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    #expect(object["ready"] as? Bool == (answer.status == 200))
    let lines = try #require(object["checks"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: lines.compactMap { line in
        (line["name"] as? String).flatMap { name in (line["ok"] as? Bool).map { (name, $0) } }
      })
  }

  @Test("the process answers, whatever the checks say")
  func health() async throws {
    let answer = try await server([ReadinessCheck("database") { false }]).respond("/healthz")
    #expect(answer.status == 200)
    #expect(answer.text == "ok")
    #expect(answer.headers["cache-control"] == "no-store")
  }

  @Test("ready when every check is fine, each listed by its name")
  func ready() async throws {
    #expect(try await server([]).respond("/readyz").status == 200)
    let answer = try await server([ReadinessCheck("database") { true }, ReadinessCheck("register") { true }])
      .respond("/readyz")
    #expect(answer.status == 200)
    #expect(try checks(answer) == ["database": true, "register": true])
  }

  @Test("not ready when one is not, with its reason in the log and not in the answer")
  func notReady() async throws {
    let keeper = LogKeeper()
    let answer = try await server(
      [
        ReadinessCheck("database") { throw Fault() }, ReadinessCheck("migrations") { false },
        ReadinessCheck("register") { true },
      ], keeper
    ).respond("/readyz")
    #expect(answer.status == 503)
    #expect(try checks(answer) == ["database": false, "migrations": false, "register": true])
    #expect(!answer.text.contains("intern"))
    #expect(keeper.lines.withLock { $0 }.contains { $0.contains("check=database reason=host db.intern") })
  }

  @Test("a check that hangs is not waited for, nor called again while it does")
  func hanging() async throws {
    let calls = Atomic<Int>(0)
    let hanging = ReadinessCheck("database") {
      calls.add(1, ordering: .relaxed)
      // Deaf to being stopped, as a system call is.
      await withCheckedContinuation { (_: CheckedContinuation<Void, Never>) in }
      return true
    }
    let readiness = Readiness(
      [hanging], limit: .milliseconds(20), keep: .zero, logger: TestTown.silent)
    for _ in 0..<3 {
      let report = await readiness.report()
      #expect(report.lines == [Readiness.Report.Line(name: "database", isFine: false)])
      #expect(!report.isReady)
    }
    #expect(calls.load(ordering: .relaxed) == 1)
  }

  @Test("however many ask, within a moment the checks run once")
  func crowd() async throws {
    let calls = Atomic<Int>(0)
    let check = ReadinessCheck("database") {
      calls.add(1, ordering: .relaxed)
      return true
    }
    let readiness = Readiness(
      [check], limit: .seconds(600), keep: .seconds(600), logger: TestTown.silent)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<100 { group.addTask { await readiness.report().isReady } }
      for await isReady in group { #expect(isReady) }
    }
    #expect(calls.load(ordering: .relaxed) == 1)
  }
}
