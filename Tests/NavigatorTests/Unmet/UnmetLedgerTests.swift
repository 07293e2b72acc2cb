import Access
import Places
import Storage
import Testing

@testable import Navigator

/// What is kept of searches that led nowhere, and what never is.
@Suite struct UnmetLedgerTests {
  @Test func searchesAreCountedByWeekAndKind() async throws {
    let town = try await UnmetTown.open()
    let need = UnmetNeed(
      .nothing, subject: "Hebamme", area: try UnmetTown.area(), phase: .birth, language: "uk")
    try await town.note(need, 2, on: "2026-03-03")
    try await town.note(need, 3, on: "2026-03-08")
    try await town.note(need, 1, on: "2026-03-09")
    let rows = try await town.store.read { tx in
      try tx.all("SELECT * FROM unmet_need ORDER BY week") { row in
        try "\(row.get("week") as String) \(row.get("subject") as String) \(row.get("count") as Int)"
      }
    }
    #expect(rows == ["2026-03-02 Hebamme 5", "2026-03-09 Hebamme 1"], "the day of a search is not kept")
  }

  @Test func anUnknownWordIsShownOnItsFifthDay() async throws {
    let town = try await UnmetTown.open()
    let need = UnmetNeed(.nothing, area: try UnmetTown.area())
    for day in ["02", "02", "03", "04", "05"] {
      try await town.note(need, words: ["zirkusschule"], on: "2026-03-\(day)")
    }
    let hidden = try await town.store.read { tx in
      try tx.all("SELECT word, days, digest FROM unmet_word") { row in
        try (row.optional("word") as String?, row.get("days") as Int, row.get("digest") as [UInt8])
      }
    }
    #expect(hidden.count == 1 && hidden.first?.0 == nil && hidden.first?.1 == 4)
    #expect(hidden.first?.2.count == 32 && hidden.first?.2 != Array("zirkusschule".utf8))
    #expect(try await town.list("2026-03-05").entries.allSatisfy { $0.item.kind != .word })
    try await town.note(need, words: ["zirkusschule"], on: "2026-03-09")
    let words = try await town.list("2026-03-09").entries.filter { $0.item.kind == .word }
    #expect(words.map(\.label) == ["zirkusschule"] && words.map(\.count) == [5])
  }

  @Test func theHashNeedsTheKey() async throws {
    let (one, other) = (try await UnmetTown.open(), try await UnmetTown.open())
    let need = UnmetNeed(.nothing, area: try UnmetTown.area())
    try await one.note(need, words: ["zirkus"], on: "2026-03-02")
    let ledger = UnmetLedger(store: other.store, clock: .fixed(try UnmetTown.noon("2026-03-02"))) { _ in
      [UInt8](repeating: 8, count: 32)
    }
    ledger.note(UnmetSighting(needs: [], words: ["zirkus"], area: need.area))
    try await ledger.flush()
    var digests: [[UInt8]?] = []
    for town in [one, other] {
      digests.append(try await town.store.read { try $0.value("SELECT digest FROM unmet_word") })
    }
    #expect(digests[0] != nil && digests[1] != nil && digests[0] != digests[1])
  }

  @Test func nobodyFloodsTheLedger() async throws {
    let town = try await UnmetTown.open()
    let need = UnmetNeed(.nothing, subject: "Reiten", area: try UnmetTown.area())
    try await town.note(need, 5_000, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").entries.map(\.count) == [UnmetLedger.mostAtOnce])
    let ledger = try town.ledger("2026-03-03")
    for number in 0..<(UnmetLedger.mostWaiting + 500) {
      ledger.note(UnmetSighting(needs: [], words: ["w\(number)"], area: need.area))
    }
    #expect(try await ledger.flush() == UnmetLedger.mostWaiting)
  }

  @Test func whatCannotBeWrittenWaits() async throws {
    let town = try await UnmetTown.open()
    let ledger = try town.ledger("2026-03-03")
    let need = UnmetNeed(.nothing, subject: "Reiten", area: try UnmetTown.area())
    for _ in 0..<5 { ledger.note(UnmetSighting(needs: [need], area: need.area)) }
    _ = try await town.store.write { try $0.execute("ALTER TABLE unmet_need RENAME TO away") }
    await #expect(throws: (any Error).self) { try await ledger.flush() }
    _ = try await town.store.write { try $0.execute("ALTER TABLE away RENAME TO unmet_need") }
    #expect(try await ledger.flush() == 1)
    #expect(try await town.list("2026-03-03").entries.map(\.count) == [5])
  }

  @Test func whatIsOldGoes() async throws {
    let town = try await UnmetTown.open()
    let need = UnmetNeed(.nothing, subject: "Reiten", area: try UnmetTown.area())
    try await town.note(need, 6, words: ["alt"], on: "2024-01-03")
    try await town.note(need, 6, words: ["neu"], on: "2026-03-03")
    let now = try UnmetTown.noon("2026-03-04")
    #expect(try await town.store.write { try UnmetStore.purge(now: now, in: $0) } == 2)
    #expect(try await town.store.write { try UnmetStore.purge(now: now, in: $0) } == 0)
    #expect(try await town.list("2026-03-04").entries.map(\.count) == [6])
  }
}
