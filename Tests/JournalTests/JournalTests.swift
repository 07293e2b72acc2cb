import Journal
import Places
import Storage
import StorageTesting
import Testing

@Suite struct JournalTests {
  @Test func changesAreThereExactlyWhenTheirTransactionIs() async throws {
    struct Stop: Error {}
    let database = try await TestStore(Journal.migrations)
    let store = database.store
    let now = Instant(seconds: 1_000)
    #expect(try await store.read { try Journal.newest(in: $0) } == 0)
    try await store.write { tx in
      try Journal.note(.created, "offer", id: "a", at: now, in: tx)
      try Journal.note(.imported, "offer", id: nil, at: now, in: tx)
    }
    await #expect(throws: Stop.self) {
      try await store.write { tx in
        try Journal.note(.removed, "offer", id: "a", at: now, in: tx)
        throw Stop()
      }
    }
    let changes = try await store.read { try Journal.changes(after: 0, in: $0) }
    #expect(changes.map(\.kind) == [.created, .imported])
    #expect(changes.map(\.id) == ["a", nil])
    #expect(changes.allSatisfy { $0.at == now && $0.entity == "offer" })
    let newest = try await store.read { try Journal.newest(in: $0) }
    #expect(newest == changes.last?.number)
    #expect(try await store.read { try Journal.changes(after: newest, in: $0) }.isEmpty)
  }
}
