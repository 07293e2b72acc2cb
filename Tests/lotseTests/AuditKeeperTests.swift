import Foundation
import Journal
import Logging
import Places
import Storage
import StorageTesting
import Testing

@testable import lotse

/// The audit is sealed by itself, and checked from the command line.
@Suite struct AuditKeeperTests {
  private static let now = Instant(seconds: 1_790_000_000)

  private func note(_ count: Int, at now: Instant = now, in store: any Store) async throws {
    try await store.write { tx in
      for number in 0..<count {
        try Audit.note(
          action: "offer.edit", by: nil, entity: "offer", id: "o\(number)", area: nil, at: now, in: tx)
      }
    }
  }

  private func keeper(_ store: any Store, _ now: Instant = now) -> AuditKeeper {
    AuditKeeper(
      store: store, clock: .fixed(now), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func ofTwoNodesOneSeals() async throws {
    let database = try await TestStore(House.migrations)
    let (store, other) = (database.store, try database.another())
    try await note(2_500, in: store)
    async let first = keeper(store).runIfDue()
    async let second = keeper(other).runIfDue()
    let counts = try await [first, second]
    #expect(counts.sorted() == [0, 2_500])
    let report = try await store.read { try Audit.verify(in: $0) }
    #expect(report.sealed == 2_500)
    #expect(report.fault == nil)
    #expect(try await keeper(store, Self.now + 60).runIfDue() == 0)
  }

  @Test func whatIsTooOldGoesInTheNight() async throws {
    let database = try await TestStore(House.migrations)
    let store = database.store
    try await note(3, in: store)
    try await keeper(store).runIfDue()
    let years = Self.now + 1_097 * 86_400
    try await note(1, at: years, in: store)
    try await keeper(store, years).runIfDue()
    try await keeper(store, years + 60).runIfDue()
    let report = try await store.read { try Audit.verify(in: $0) }
    #expect(report.first == 4)
    // The young entry, and the one that tells of the removal.
    #expect(report.sealed == 5)
    #expect(report.fault == nil)
  }

  @Test func theCommandsVerifyAndTellWhatIsBroken() async throws {
    let folder = try Program.folder().path
    let store = try await House.open(folder: folder, create: true)
    #expect(try Program.run("audit", "head", "--data", folder).status == 1)
    try await note(5, at: Instant(seconds: 1_700_000_000), in: store)
    try await keeper(store).runIfDue()
    try await note(2, in: store)
    let whole = try Program.run("audit", "verify", "--data", folder)
    #expect(whole.status == 0)
    #expect(whole.output.contains("versiegelt bis 5, 2 warten"))
    let head = try Program.run("audit", "head", "--data", folder).output.filter { !$0.isNewline }
    #expect(head.hasPrefix("5:"))
    let kept = try Program.run("audit", "verify", "--data", folder, "--head", head)
    #expect(kept.status == 0)
    #expect(kept.output.contains("steht in der Kette"))
    let other = "5:" + String(repeating: "0", count: 64)
    #expect(try Program.run("audit", "verify", "--data", folder, "--head", other).status == 1)
    #expect(try Program.run("audit", "verify", "--data", folder, "--head", "x").status == 64)
    try await store.write { tx in _ = try tx.execute("DELETE FROM audit_entry WHERE position = 3") }
    let broken = try Program.run("audit", "verify", "--data", folder)
    #expect(broken.status == 1)
    #expect(broken.output.contains("Stelle 3: Der Eintrag fehlt."))
    let refused = try Program.run("audit", "prune", "--data", folder, "--days", "1")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("Es wird nichts entfernt"))
  }
}
