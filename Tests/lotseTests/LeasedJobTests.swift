import Jobs
import Places
import Storage
import StorageTesting
import Synchronization
import Testing

@testable import lotse

/// A long job whose node dies, or is silent for so long that another takes it over.
@Suite struct LeasedJobTests {
  /// Seconds that tests turn forward.
  final class Hands: Sendable {
    private let now = Mutex(TestTown.now)
    var clock: Clock { Clock { self.now.withLock { $0 } } }
    func turn(_ seconds: Int64) { now.withLock { $0 = $0 + seconds } }
  }

  @Test func aNodeThatDiedKeepsTheOthersWaitingForTheLeaseOnly() async throws {
    let test = try await TestStore(House.migrations, isObserved: false)
    let hands = Hands()
    @Sendable func job(_ node: String) -> LeasedJob {
      LeasedJob(name: "j", store: test.store, clock: hands.clock, holder: node, leaseSeconds: 30)
    }
    // The first does one part, and then nothing is heard of it: no finish, no failure.
    try await test.store.write { tx in
      let isTaken = try Lease.take("j", for: "1", by: "a", seconds: 30, now: hands.clock.now(), in: tx)
      #expect(isTaken)
    }
    hands.turn(20)
    try await test.store.write { try job("a").keep(for: "1", in: $0) }
    hands.turn(20)
    #expect(
      try await job("b").run(for: "1") { _ in 5 } == nil, "40 s after the start, 20 s after it was kept")
    hands.turn(11)
    #expect(try await job("b").run(for: "1") { _ in 5 } == 5)
    await #expect(throws: LeaseLost.self) {
      try await test.store.write { try job("a").keep(for: "1", in: $0) }
    }
  }

  @Test func whoWasSilentWritesNothingMoreAndSpoilsNothing() async throws {
    let test = try await TestStore(House.migrations, isObserved: false)
    let hands = Hands()
    @Sendable func job(_ node: String) -> LeasedJob {
      LeasedJob(name: "j", store: test.store, clock: hands.clock, holder: node, leaseSeconds: 30)
    }
    await #expect(throws: LeaseLost.self) {
      try await job("a").run(for: "1") { _ in
        hands.turn(31)
        #expect(try await job("b").run(for: "1") { _ in 7 } == 7)
        try await test.store.write { try job("a").keep(for: "1", in: $0) }
        return 1
      }
    }
    let state = try await test.store.read { try Lease.state("j", in: $0) }
    #expect(state?.doneFor == "1" && state?.failure == nil)
  }
}
