import Crypto
import Journal
import Places
import Storage
import Testing

/// Whatever somebody does to sealed entries is found at the first place where it was done.
@Suite struct AuditTamperingTests {
  private func fault(_ statements: Query..., count: Int = 9) async throws -> AuditFault? {
    let town = try await AuditTown(sealed: count)
    #expect(try await town.report().fault == nil)
    try await town.store.write { tx in
      for statement in statements {
        let changed = try tx.execute(statement)
        #expect(changed > 0, "nothing spoilt: \(statement)")
      }
    }
    return try await town.report().fault
  }

  @Test(arguments: [
    "at = at + 1", "account = NULL", "account = 'x'", "action = 'offer.edit '", "entity = 'place'",
    "entity_id = NULL", "entity_id = ''", "area = '03254'", "fields = '[]'", "fields = '[\"name\"]'",
    "purpose = NULL", "purpose = ''", "entity_id = entity_id || 'A', area = substr(area, 2)",
  ])
  func anAlteredColumnIsFound(change: String) async throws {
    let statement = Query(stringLiteral: "UPDATE audit_entry SET \(change) WHERE position = 4")
    #expect(try await fault(statement) == .altered(4))
  }

  @Test func anAlteredNumberOrDigestIsFound() async throws {
    let renumbered = try await AuditTown(sealed: 5, isObserved: false)
    if renumbered.store.dialect == .sqlite {
      try await renumbered.spoil("UPDATE audit_entry SET number = 99 WHERE position = 4")
      #expect(try await renumbered.report().fault == .altered(4))
    }
    #expect(
      try await fault("UPDATE audit_entry SET digest = \([1, 2, 3] as [UInt8]) WHERE position = 4")
        == .altered(4))
    #expect(
      try await fault("UPDATE audit_entry SET digest = NULL, position = NULL WHERE position = 4")
        == .missing(4))
  }

  @Test func aRemovedEntryIsFound() async throws {
    #expect(try await fault("DELETE FROM audit_entry WHERE position = 1") == .missing(1))
    #expect(try await fault("DELETE FROM audit_entry WHERE position = 5") == .missing(5))
    #expect(try await fault("DELETE FROM audit_entry WHERE position = 9") == .cut(9))
    #expect(try await fault("DELETE FROM audit_entry WHERE position > 3") == .cut(4))
    #expect(try await fault("DELETE FROM audit_entry WHERE position > 0") == .cut(1))
  }

  @Test func whatFollowsIsMovedUpAndStillFound() async throws {
    #expect(
      try await fault(
        "DELETE FROM audit_entry WHERE position = 5",
        "UPDATE audit_entry SET position = position - 1 WHERE position = 6",
        "UPDATE audit_entry SET position = position - 1 WHERE position = 7",
        "UPDATE audit_entry SET position = position - 1 WHERE position = 8",
        "UPDATE audit_entry SET position = position - 1 WHERE position = 9") == .altered(5))
  }

  @Test func anInsertedEntryIsFound() async throws {
    #expect(
      try await fault(
        "UPDATE audit_entry SET position = 10 WHERE position = 9",
        "UPDATE audit_entry SET position = 9 WHERE position = 8",
        """
        INSERT INTO audit_entry (at, action, entity, fields, position, digest)
        VALUES (\(AuditTown.now), \("x"), \("offer"), \("[]"), \(8), \([7] as [UInt8]))
        """) == .altered(8))
    #expect(
      try await fault(
        """
        INSERT INTO audit_entry (at, action, entity, fields, position, digest)
        VALUES (\(AuditTown.now), \("x"), \("offer"), \("[]"), \(10), \([7] as [UInt8]))
        """) == .altered(10))
  }

  @Test func swappedEntriesAreFound() async throws {
    #expect(
      try await fault(
        "UPDATE audit_entry SET position = 100 WHERE position = 3",
        "UPDATE audit_entry SET position = 3 WHERE position = 7",
        "UPDATE audit_entry SET position = 7 WHERE position = 100") == .altered(3))
    #expect(
      try await fault(
        "UPDATE audit_entry SET purpose = CASE purpose WHEN 'Anlass 2' THEN 'Anlass 6' ELSE 'Anlass 2' END WHERE purpose = 'Anlass 2' OR purpose = 'Anlass 6'"
      ) == .altered(3))
  }

  @Test func aForgedHeadIsFound() async throws {
    #expect(try await fault("DELETE FROM audit_head WHERE kind = 'head'") == .surplus(1))
    #expect(try await fault("UPDATE audit_head SET position = 8 WHERE kind = 'head'") == .surplus(9))
    #expect(try await fault("UPDATE audit_head SET digest = \([0] as [UInt8])") == .otherHead(9))
    #expect(try await fault("UPDATE audit_head SET position = 12") == .cut(10))
  }

  /// Whoever can write everything can seal everything anew; nothing within the database can tell.
  @Test func aRewrittenTailIsFoundOnlyByAKeptHead() async throws {
    let town = try await AuditTown(sealed: 9)
    let early = try #require(RememberedHead("\(try await town.head())"))
    try await town.note(3)
    try await town.seal()
    let late = try #require(RememberedHead("\(try await town.head())"))
    try await town.store.write { tx in
      try tx.execute("UPDATE audit_entry SET purpose = 'harmlos' WHERE position = 10")
      let before: [UInt8] = try tx.value("SELECT digest FROM audit_entry WHERE position = 9") ?? []
      try tx.execute("UPDATE audit_head SET position = 9, digest = \(before)")
      try tx.execute("UPDATE audit_entry SET position = NULL, digest = NULL WHERE position > 9")
      while try Audit.seal(at: AuditTown.now, in: tx) > 0 {}
    }
    #expect(try await town.report().fault == nil)
    #expect(try await town.report().sealed == 12)
    #expect(try await town.report(head: early).fault == nil)
    #expect(try await town.report(head: late).fault == .headNotFound(12))
  }
}
