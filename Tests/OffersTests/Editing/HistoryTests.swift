import Access
import Journal
import Offers
import Places
import Storage
import Testing

/// Every edit is a version that can be looked at and put back.
@Suite struct HistoryTests {
  @Test func anEditIsAVersionWithJournalAndAudit() async throws {
    let town = try await EditingTown()
    let mine = try town.provider()
    let version = try await town.edit(mine) {
      $0.name = "Krabbeltreff"
      $0.alert = "Heute zu"
    }
    #expect(version.number == 2)
    let versions = try await town.versions()
    #expect(versions.map(\.kind) == [.published, .imported])
    #expect(versions.map(\.account) == [mine.account, nil])
    #expect(try await town.current().name == "Krabbeltreff")
    #expect(try await town.current().lastModified == EditingTown.now)
    let audit = try await town.audit(1)
    #expect(audit.first?.action == "offer.edit")
    #expect(audit.first?.account == mine.account)
    #expect(audit.first?.fields == ["name", "alert"])
    #expect(audit.first?.area?.rawValue == "03254002")
    let change = try await town.store.read { try Journal.last(in: $0) }
    #expect(change?.id == town.offer.id.rawValue)
    #expect(change?.kind == .changed)
  }

  @Test func aVersionHoldsTheWholeOffer() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    let version = try await town.edit(mine) { offer in
      offer.translations["tr"] = Translation(name: "Bebek", summary: nil, description: "Açıklama")
      offer.costs = [Cost(id: EditingTown.uuid(20), text: "je Treffen", amount: 2.5)]
      offer.eligibility = [Eligibility(.residence, anyOf: ["03254002"], text: "in Alfeld")]
      offer.contacts = [Contact(id: EditingTown.uuid(21), name: "Frau Kaya", role: "Leitung")]
      offer.situations = [.health, .care]
      offer.registration = .recommended
    }
    let loaded = try await town.store.read { [offer = town.offer] in
      try OfferHistory.load(offer.id, number: version.number, scope: mine, in: $0)
    }
    #expect(loaded == version)
    #expect(try await town.current() == version.offer)
  }

  @Test func undoIsANewVersion() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    try await town.edit(mine) { $0.description = "Zweite" }
    try await town.edit(mine) { $0.description = "Dritte" }
    let undone = try await town.store.write { [offer = town.offer] in
      try OfferHistory.undo(
        offer.id, to: 2, scope: mine, note: "Versehen", at: EditingTown.now + 60, in: $0)
    }
    #expect(undone.number == 4)
    #expect(try await town.current().description == "Zweite")
    let versions = try await town.versions()
    #expect(versions.map(\.kind) == [.undone, .published, .published, .imported])
    #expect(versions.first?.note == "Versehen")
    let first = try await town.store.write { [offer = town.offer] in
      try OfferHistory.undo(offer.id, to: 1, scope: mine, at: EditingTown.now + 90, in: $0)
    }
    #expect(first.offer.description == town.offer.description)
    await #expect(throws: EditRefusal.notFound) {
      try await town.store.write { [offer = town.offer] in
        try OfferHistory.undo(offer.id, to: 9, scope: mine, at: EditingTown.now, in: $0)
      }
    }
  }

  @Test func anEditThatChangesNothingIsNoVersion() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    let version = try await town.edit(mine) { _ in }
    #expect(version.entry.kind == .imported)
    #expect(try await town.versions().count == 1)
  }

  @Test func whatADeliveryChangedBecomesAVersionOfItsOwn() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    try await town.edit(mine) { $0.alert = "eins" }
    var delivered = try await town.current()
    delivered.description = "Aus der Lieferung"
    try await town.store.write { [delivered] in try OfferStore.save(delivered, in: $0) }
    try await town.edit(mine) { $0.alert = "zwei" }
    #expect(try await town.versions().map(\.kind) == [.published, .imported, .published, .imported])
    #expect(try await town.current().description == "Aus der Lieferung")
  }

  @Test func aStrangerNeitherReadsNorUndoesNorForgets() async throws {
    let town = try await EditingTown()
    try await town.edit(town.coordinator()) { $0.alert = "eins" }
    let before = try await town.counts()
    let id = town.offer.id
    for stranger in try town.strangers() {
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.read { try OfferHistory.list(id, scope: stranger, in: $0) }
      }
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.read { try OfferHistory.load(id, number: 1, scope: stranger, in: $0) }
      }
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write {
          try OfferHistory.current(id, scope: stranger, at: EditingTown.now, in: $0)
        }
      }
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write {
          try OfferHistory.undo(id, to: 1, scope: stranger, at: EditingTown.now, in: $0)
        }
      }
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write {
          try OfferHistory.forget(id, scope: stranger, at: EditingTown.now, in: $0)
        }
      }
    }
    // A right to confirm is none to put back.
    let confirming = try town.coordinator(.confirmOffers)
    await #expect(throws: EditRefusal.notAllowed) {
      try await town.store.write {
        try OfferHistory.undo(id, to: 1, scope: confirming, at: EditingTown.now, in: $0)
      }
    }
    #expect(try await town.counts() == before)
  }

  @Test func oldVersionsGoButNeverTheNewest() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    for number in 1...3 {
      try await town.edit(mine, at: EditingTown.day(Int64(number))) { $0.alert = "Hinweis \(number)" }
    }
    let pruned = try await town.store.write { try OfferHistory.prune(olderThan: EditingTown.day(2), in: $0) }
    #expect(pruned == 2)
    #expect(try await town.versions().map(\.number) == [4, 3])
    let all = try await town.store.write { try OfferHistory.prune(olderThan: EditingTown.day(99), in: $0) }
    #expect(all == 1)
    try await town.edit(mine) { $0.alert = "noch einer" }
    let forgotten = try await town.store.write { [offer = town.offer] in
      try OfferHistory.forget(offer.id, scope: mine, at: EditingTown.now, in: $0)
    }
    #expect(forgotten == 1)
    #expect(try await town.versions().map(\.number) == [5])
  }
}
