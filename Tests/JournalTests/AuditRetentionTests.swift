import Journal
import Places
import Storage
import Testing

/// Old entries go from the front, and the rest can still be verified.
@Suite struct AuditRetentionTests {
  private func prune(_ town: AuditTown, olderThan seconds: Int64) async throws -> Int {
    try await town.store.write { tx in
      try Audit.prune(olderThan: AuditTown.now + seconds, at: AuditTown.now + 1_000, in: tx)
    }
  }

  @Test func oldEntriesGoFromTheFront() async throws {
    let town = try await AuditTown(sealed: 10)
    let old = try #require(RememberedHead("\(try await town.head())"))
    #expect(try await prune(town, olderThan: 0) == 0)
    #expect(try await prune(town, olderThan: 4) == 4)
    var report = try await town.report()
    #expect(report.first == 5)
    #expect(report.sealed == 10)
    #expect(report.waiting == 1)
    #expect(report.fault == nil)
    try await town.seal()
    // The entry that told of the first removal goes with the second, which has its own.
    #expect(try await prune(town, olderThan: 2_000) == 7)
    try await town.seal()
    try await town.note(2)
    try await town.seal()
    report = try await town.report()
    #expect(report.first == 12)
    #expect(report.sealed == 14)
    #expect(report.fault == nil)
    #expect(try await town.report(head: old).fault == .headTooOld(10))
  }

  @Test func theLastRemovedStillCountsAsAHead() async throws {
    let town = try await AuditTown(sealed: 4)
    let head = try #require(RememberedHead("\(try await town.head())"))
    #expect(try await prune(town, olderThan: 100) == 4)
    #expect(try await town.report(head: head).fault == nil)
  }

  @Test func anOldEntryBehindAYoungOneStays() async throws {
    let town = try await AuditTown(sealed: 3)
    try await town.note(1, from: AuditTown.now - 5_000)
    try await town.seal()
    #expect(try await prune(town, olderThan: 1) == 1)
    #expect(try await town.report().sealed == 4)
  }

  @Test func aForgedBeginningIsFound() async throws {
    let town = try await AuditTown(sealed: 6)
    try await town.spoil(
      """
      INSERT INTO audit_head (kind, position, digest, at)
      SELECT 'anchor', position, digest, at FROM audit_entry WHERE position = 3
      """,
      "DELETE FROM audit_entry WHERE position <= 3")
    #expect(try await town.report().fault == .unexplainedStart(3))
  }

  @Test func anEntryBeforeTheBeginningIsFound() async throws {
    let town = try await AuditTown(sealed: 6)
    #expect(try await prune(town, olderThan: 3) == 3)
    try await town.spoil(
      """
      INSERT INTO audit_entry (at, action, entity, fields, position, digest)
      VALUES (\(AuditTown.now), \("x"), \("offer"), \("[]"), \(2), \([7] as [UInt8]))
      """)
    #expect(try await town.report().fault == .surplus(2))
  }

  @Test func aBrokenChainIsNotPruned() async throws {
    let town = try await AuditTown(sealed: 6)
    try await town.spoil("UPDATE audit_entry SET action = 'x' WHERE position = 2")
    await #expect(throws: AuditError.broken(.altered(2))) { try await prune(town, olderThan: 4) }
    #expect(try await town.report().fault == .altered(2))
  }
}
