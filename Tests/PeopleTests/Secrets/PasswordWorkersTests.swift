import Dispatch
import Foundation
import Synchronization
import Testing

@testable import People

@Suite(.serialized) struct PasswordWorkersTests {
  /// Two hundred at once: a few are served, the rest is told to come back, and whatever else the server does goes on.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["LOTSE_TIMING"] == "1",
      "measures time, so it runs apart from the other tests (script/test)"))
  func aFloodOfSignInsDoesNotStallTheServer() async throws {
    // A quarter of the usual work: the C code is slow in debug.
    let workers = PasswordWorkers(
      threads: 1, places: 8, cost: PasswordHash.Cost(rounds: 1 << 14, blocks: 8, lanes: 1))
    let hash = try await workers.hash(Password("vier Wörter am Zaun"))
    let wrong = try Password("fünf Wörter am Zaun")

    let isOver = Mutex(false)
    let ticker = Task.detached { () -> [Duration] in
      let clock = ContinuousClock()
      var late: [Duration] = []
      while !isOver.withLock({ $0 }) {
        let begin = clock.now
        try await Task.sleep(for: .milliseconds(1))
        late.append(clock.now - begin - .milliseconds(1))
      }
      return late.sorted()
    }
    let outcomes = await withTaskGroup(of: String.self) { group in
      for number in 0..<200 {
        group.addTask {
          do {
            return try await workers.verify(wrong, against: number.isMultiple(of: 2) ? hash : nil)
              ? "in" : "no"
          } catch PasswordWorkersFailure.busy {
            return "busy"
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    isOver.withLock { $0 = true }
    let late = try await ticker.value
    let p99 = late[late.count * 99 / 100]
    print("200 at once: \(outcomes); ticker late by p99 \(p99) over \(late.count) ticks")
    #expect(outcomes.keys.sorted() == ["busy", "no"])
    // One at work and eight in the line, and whoever came after one of them was done.
    #expect((9...20).contains(outcomes["no"] ?? 0))
    #expect(late.count > 100)
    // Without threads of their own the hashes hold the ticker up by several, 50 ms or more each.
    #expect(p99 < .milliseconds(100))
    #expect(workers.counts == (0, 0))
  }

  @Test func unknownAccountsAreRefused() async throws {
    let workers = PasswordWorkers(threads: 1, cost: .least)
    let password = try Password("vier Wörter am Zaun")
    let hash = try await workers.hash(password)
    #expect(hash.cost == .least && !workers.shouldRenew(hash) && PasswordWorkers().shouldRenew(hash))
    #expect(try await workers.verify(password, against: hash))
    #expect(try await !workers.verify(password, against: nil))
  }

  @Test func atMostSoManyWorkAtOnce() async throws {
    let workers = PasswordWorkers(threads: 3, places: 100)
    let together = Together()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<60 {
        group.addTask {
          try await workers.run {
            together.enter()
            _ = try PasswordHash.make(Password("vier Wörter am Zaun"), cost: .least)
            together.leave()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect((2...3).contains(together.most))
  }

  @Test func whoeverIsCancelledLeavesTheLine() async throws {
    let workers = PasswordWorkers(threads: 1, places: 1)
    let gate = DispatchSemaphore(value: 0)
    let first = Task { try await workers.run { gate.wait() } }
    while workers.counts.working == 0 { await Task.yield() }
    let second = Task { try await workers.run {} }
    while workers.counts.waiting == 0 { await Task.yield() }
    await #expect(throws: PasswordWorkersFailure.busy) { try await workers.run {} }

    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    #expect(workers.counts == (1, 0))
    let third = Task { try await workers.run { true } }
    while workers.counts.waiting == 0 { await Task.yield() }
    gate.signal()
    #expect(try await third.value)
    try await first.value
  }
}

/// Counts who is at it together.
private final class Together: Sendable {
  private let state = Mutex((now: 0, most: 0))

  var most: Int { state.withLock { $0.most } }

  func enter() {
    state.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
  }

  func leave() { state.withLock { $0.now -= 1 } }
}
