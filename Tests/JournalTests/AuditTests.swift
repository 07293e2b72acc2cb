import Access
import Journal
import Places
import Storage
import StorageTesting
import Testing

/// The audit and its chain as they are meant to be.
@Suite struct AuditTests {
  @Test func entriesAreThereExactlyWhenTheirTransactionIs() async throws {
    struct Stop: Error {}
    let town = try await AuditTown()
    try await town.note(2)
    await #expect(throws: Stop.self) {
      try await town.store.write { tx in
        try Audit.note(action: "x", by: nil, entity: "offer", id: nil, area: nil, at: AuditTown.now, in: tx)
        throw Stop()
      }
    }
    #expect(try await town.store.read { try Audit.waiting(in: $0) } == 2)
  }

  @Test func valuesAreNoNamesOfFields() async throws {
    let town = try await AuditTown()
    for value in ["Frau Kaya", "a@b.de", "", "Ä", String(repeating: "a", count: 61), "a\"b"] {
      await #expect(throws: AuditError.notAName(value)) {
        try await town.store.write { tx in
          try Audit.note(
            action: "offer.edit", by: nil, entity: "offer", id: nil, area: nil, fields: [value],
            at: AuditTown.now, in: tx)
        }
      }
    }
  }

  @Test func anEmptyAuditIsWhole() async throws {
    let report = try await AuditTown().report()
    #expect(report.sealed == 0)
    #expect(report.first == 1)
    #expect(report.fault == nil)
    #expect(report.head == nil)
  }

  @Test func sealingHasNoGapsAndTellsWhatWaits() async throws {
    let town = try await AuditTown(sealed: 5)
    try await town.note(3)
    let report = try await town.report()
    #expect(report.sealed == 5)
    #expect(report.waiting == 3)
    #expect(report.fault == nil)
    try await town.seal()
    #expect(try await town.report().sealed == 8)
    let positions: [Int64] = try await town.store.read { tx in
      try tx.all("SELECT position FROM audit_entry ORDER BY number") { try $0.get("position") }
    }
    #expect(positions == Array(1...8))
  }

  /// What commits late has a smaller number than entries that are sealed already.
  @Test func aNumberThatComesLateIsSealedBehind() async throws {
    let town = try await AuditTown(isObserved: false)
    try await town.note(3)
    // As if the transaction of the first were still open: the sealer does not see it.
    let first: Int64? = try await town.store.read {
      try $0.value("SELECT min(number) AS number FROM audit_entry")
    }
    let number = try #require(first)
    try await town.spoil("DELETE FROM audit_entry WHERE number = \(number)")
    try await town.seal()
    try await town.store.write { tx in
      let overriding: Query = tx.dialect == .postgres ? "OVERRIDING SYSTEM VALUE" : ""
      try tx.execute(
        """
        INSERT INTO audit_entry (number, at, action, entity, fields) \(overriding)
        VALUES (\(number), \(AuditTown.now), \("late"), \("offer"), \("[]"))
        """)
    }
    try await town.seal()
    let report = try await town.report()
    #expect(report.fault == nil)
    #expect(report.sealed == 3)
    let late: Int64? = try await town.store.read {
      try $0.value("SELECT position FROM audit_entry WHERE number = \(number)")
    }
    #expect(late == 3)
  }

  @Test func twoSealersMakeOneChain() async throws {
    let town = try await AuditTown()
    let other = try town.database.another()
    for round in 0..<5 {
      try await town.note(40, from: AuditTown.now + Int64(round))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for store in [town.store, other, town.store, other] {
          group.addTask {
            for _ in 0..<5 {
              try await store.write { _ = try Audit.seal(limit: 9, at: AuditTown.now, in: $0) }
            }
          }
        }
        try await group.waitForAll()
      }
    }
    try await town.seal()
    let report = try await town.report()
    #expect(report.fault == nil)
    #expect(report.sealed == 200)
  }

  @Test func aHeadCanBeKeptAndReadAgain() async throws {
    let town = try await AuditTown(sealed: 3)
    let head = try await town.head()
    #expect(head.position == 3)
    let text = "\(head)"
    let kept = try #require(RememberedHead(text))
    let digest = try #require(RememberedHead(String(text.dropFirst(2)).uppercased()))
    try await town.note(4)
    try await town.seal()
    #expect(try await town.report(head: kept).fault == nil)
    #expect(try await town.report(head: digest).fault == nil)
    for text in [
      "", "3:", "x:\(String(repeating: "a", count: 64))", "-1:ab", String(repeating: "g", count: 64),
    ] {
      #expect(RememberedHead(text) == nil)
    }
  }

  /// Printed, not judged: machines differ.
  @Test func tenThousandEntriesAreSealedAndVerified() async throws {
    let town = try await AuditTown()
    let clock = ContinuousClock()
    let noting = try await clock.measure { try await town.note(10_000) }
    let sealing = try await clock.measure { try await town.seal() }
    var report: AuditReport?
    let verifying = try await clock.measure { report = try await town.report() }
    #expect(report?.sealed == 10_000)
    #expect(report?.fault == nil)
    print("audit, 10,000 entries: noted in \(noting), sealed in \(sealing), verified in \(verifying)")
  }
}
