import Jobs
import Places
import Storage
import StorageTesting
import Testing

/// A right that one node has at a time.
@Suite struct LeaseTests {
  private let now = Instant(milliseconds: 1_790_000_000_000)

  private func later(_ seconds: Int64) -> Instant { Instant(milliseconds: now.milliseconds + seconds * 1000) }

  private func take(_ database: TestStore, _ holder: String, _ slot: String = "a", at: Instant) async throws
    -> Bool
  {
    try await database.store.write {
      try Lease.take("job", for: slot, by: holder, seconds: 60, now: at, in: $0)
    }
  }

  @Test func ofManyNodesAtOnceOneHasIt() async throws {
    let database = try await TestStore(JobsSchema.migrations)
    let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
      for node in 0..<12 { group.addTask { try await take(database, "node \(node)", at: now) } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(winners == 1)
  }

  @Test func itEndsByItselfAndIsKeptByItsHolder() async throws {
    let database = try await TestStore(JobsSchema.migrations)
    #expect(try await take(database, "one", at: now))
    #expect(try await take(database, "one", at: later(30)))
    #expect(try await !take(database, "two", at: later(80)))
    #expect(try await take(database, "two", at: later(91)))
    #expect(try await !take(database, "one", at: later(92)))
  }

  @Test func whatIsDoneIsNotDoneAgain() async throws {
    let database = try await TestStore(JobsSchema.migrations)
    #expect(try await take(database, "one", at: now))
    try await database.store.write { try Lease.finish("job", for: "a", by: "one", now: now, in: $0) }
    #expect(try await !take(database, "two", at: later(1_000)))
    #expect(try await take(database, "two", "b", at: later(1_000)))
    // Who was overtaken has nothing to give back.
    try await database.store.write { try Lease.finish("job", for: "b", by: "one", now: now, in: $0) }
    let state = try await database.store.read { try Lease.state("job", in: $0) }
    #expect(state == JobState(doneFor: "a", finished: now, failure: nil))
  }

  @Test func afterAFailureThereIsAPause() async throws {
    let database = try await TestStore(JobsSchema.migrations)
    #expect(try await take(database, "one", at: now))
    try await database.store.write {
      try Lease.fail("job", by: "one", because: "disk full", retryAt: later(50), in: $0)
    }
    #expect(try await !take(database, "one", at: later(10)))
    #expect(try await database.store.read { try Lease.state("job", in: $0)?.failure } == "disk full")
    #expect(try await take(database, "two", at: later(51)))
  }

  @Test func aClockThatWasPutBackBlocksNobody() async throws {
    let database = try await TestStore(JobsSchema.migrations)
    #expect(try await take(database, "one", at: later(1_000_000)))
    #expect(try await take(database, "two", at: now))
  }

  @Test(arguments: [
    ("2026-11-22T02:29:59+01:00", "2026-11-21"), ("2026-11-22T02:30:00+01:00", "2026-11-22"),
    ("2026-11-22T23:59:00+01:00", "2026-11-22"), ("2026-03-29T03:00:00+02:00", "2026-03-29"),
    ("2026-10-25T02:40:00+02:00", "2026-10-25"), ("2026-10-25T02:10:00+01:00", "2026-10-24"),
  ]) func nightsGoByTheClockOnTheWall(_ moment: String, _ slot: String) throws {
    let schedule = NightlySchedule(from: LocalTime(clamping: 150))
    let instant = try #require(Instant(iso8601: moment))
    #expect(schedule.slot(at: instant).iso8601 == slot)
  }
}
