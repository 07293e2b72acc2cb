import Backup
import DemoTown
import Foundation
import Jobs
import Journal
import Logging
import Navigator
import Offers
import Places
import Storage
import StorageTesting
import Testing

@testable import lotse

/// Several nodes on one database.
@Suite struct NodesTests {
  private static func node(_ store: any Store, _ folder: String, keep: Int = 2, night: String)
    -> NightlyBackup
  {
    NightlyBackup(
      store: store, folder: BackupFolder(path: folder, keep: keep), secret: nil,
      clock: .fixed(Instant(iso8601: "\(night)T03:00:00+01:00") ?? Instant(milliseconds: 0)),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func eachNightOneNodeMakesTheBackup() async throws {
    let database = try await TestStore(House.migrations, isObserved: false)
    let folder = NSTemporaryDirectory() + "lotse-nights-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let stores = try (0..<3).map { _ in try database.another() }
    for night in ["2026-11-20", "2026-11-21", "2026-11-22"] {
      let done = try await withThrowingTaskGroup(of: Bool.self) { group in
        for store in stores { group.addTask { try await Self.node(store, folder, night: night).runIfDue() } }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(done == 1)
      #expect(try await !Self.node(stores[0], folder, night: night).runIfDue())
    }
    let nights = BackupFolder(path: folder, keep: 2)
    #expect(try nights.files() == ["lotse-2026-11-21.sicherung", "lotse-2026-11-22.sicherung"])
    let contents = try await Backup(House.migrations).check(nights.file("2026-11-22"))
    #expect(contents.tables.contains { $0.table == "offer" })
  }

  @Test func aFailedNightIsRememberedAndTriedAgainLater() async throws {
    let database = try await TestStore(House.migrations, isObserved: false)
    let file = NSTemporaryDirectory() + "lotse-no-folder-\(UUID().uuidString)"
    try "in the way".write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let node = Self.node(database.store, file, night: "2026-11-22")
    await #expect(throws: (any Error).self) { try await node.runIfDue() }
    #expect(try await !node.runIfDue())
    let state = try await database.store.read { try Lease.state(NightlyBackup.job, in: $0) }
    #expect(state?.failure?.isEmpty == false)
  }

  @Test func whatOneNodeWritesTheOtherShowsWithinASecond() async throws {
    let database = try await TestStore(House.migrations)
    try await DemoTown.load(folder: TestTown.examples, into: database.store, now: TestTown.now)
    let other = try database.another()
    let finder = Finder(other)
    try await finder.refresh()
    let before = finder.catalogue.version
    let watching = Task { for await _ in other.changes { try await finder.refresh() } }
    defer { watching.cancel() }
    // Whoever listens has to stand there before somebody calls.
    try await Task.sleep(for: .seconds(1))
    let begin = ContinuousClock.now
    try await database.store.write { try Journal.note(.changed, "offer", id: "x", at: TestTown.now, in: $0) }
    while finder.catalogue.version == before, begin.duration(to: .now) < .seconds(20) {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(finder.catalogue.version > before)
    print("a change reached the other node after \(begin.duration(to: .now))")
  }

  @Test func changesBecomeVisibleInTheOrderOfTheirNumbers() async throws {
    let database = try await TestStore(House.migrations)
    let reader = try database.another()
    let reading = Task {
      var seen: Set<Int64> = []
      var newest: Int64 = 0
      while seen.count < 60 {
        let after = newest
        let found = try await reader.read { try Journal.changes(after: after, in: $0) }
        seen.formUnion(found.map(\.number))
        newest = found.last?.number ?? newest
        try await Task.sleep(for: .milliseconds(1))
      }
      return seen.count
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          try await database.store.write { tx in
            try Journal.note(.changed, "offer", id: "\(number)", at: TestTown.now, in: tx)
            // The number is taken, and the commit comes at some time.
            _ = try tx.value("SELECT count(*) AS n FROM offer", as: Int.self)
          }
        }
      }
      try await group.waitForAll()
    }
    let clock = Task {
      try await Task.sleep(for: .seconds(20))
      reading.cancel()
    }
    #expect(try await reading.value == 60)
    clock.cancel()
  }
}
