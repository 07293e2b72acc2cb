import Journal
import Offers
import Places
import Storage
import Testing

/// A link confirms one offer, once, for sixty days, and nobody can make one.
@Suite struct ConfirmLinkTests {
  private static let key: [UInt8] = Array(0..<32)

  private func make(_ town: EditingTown) async throws -> String {
    try await town.store.write { [id = town.offer.id] in
      try ConfirmLink.make(id, key: Self.key, now: EditingTown.now, in: $0)
    }
  }

  private func use(_ town: EditingTown, _ token: String, _ day: Int64, key: [UInt8] = key) async throws
    -> ConfirmLink.Verdict
  {
    try await town.store.write {
      try ConfirmLink.use(token, key: key, now: EditingTown.day(day), in: $0)
    }
  }

  private func look(_ town: EditingTown, _ token: String, _ day: Int64) async throws -> ConfirmLink.Verdict {
    try await town.store.read {
      try ConfirmLink.open(token, key: Self.key, now: EditingTown.day(day), in: $0)
    }
  }

  @Test func itConfirmsOnce() async throws {
    let town = try await EditingTown()
    let id = town.offer.id
    let token = try await make(town)
    #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    #expect(try await look(town, token, 3) == .valid(id))
    #expect(try await town.current().assured == town.offer.assured)
    #expect(try await use(town, token, 3) == .valid(id))
    #expect(try await town.current().assured == BerlinTime.local(EditingTown.day(3)).date)
    #expect(try await town.versions().map(\.kind) == [.confirmed, .imported])
    let audit = try await town.audit(1).first
    #expect(audit?.action == "offer.confirm")
    #expect(audit?.account == nil)
    #expect(try await use(town, token, 4) == .used(id, at: EditingTown.day(3)))
    #expect(try await look(town, token, 5) == .used(id, at: EditingTown.day(3)))
    #expect(try await town.versions().count == 2)
  }

  @Test func itExpires() async throws {
    let town = try await EditingTown()
    let token = try await make(town)
    #expect(try await look(town, token, 59) == .valid(town.offer.id))
    #expect(try await use(town, token, 60) == .expired(town.offer.id))
    #expect(try await town.current().assured == town.offer.assured)
    let purged = try await town.store.write { try ConfirmLink.purge(at: EditingTown.day(91), in: $0) }
    #expect(purged == 1)
    #expect(try await look(town, token, 91) == .foreign)
  }

  @Test func nobodyCanForgeOrBendOne() async throws {
    let town = try await EditingTown()
    let token = try await make(town)
    for (place, character) in token.enumerated() {
      var bent = Array(token)
      bent[place] = character == "A" ? "B" : "A"
      #expect(try await look(town, String(bent), 1) == .forged, "place \(place)")
    }
    for text in ["", "a", token + "A", String(token.dropLast()), " \(token)", "\(token)=", "é", "…"] {
      #expect(try await look(town, text, 1) == .forged, "\(text)")
    }
    #expect(try await use(town, token, 1, key: Array(1..<33)) == .forged)
    #expect(try await town.current().assured == town.offer.assured)
  }

  @Test func aLinkOfAnotherHouseIsForeign() async throws {
    let (here, there) = (try await EditingTown(), try await EditingTown())
    let token = try await make(there)
    #expect(try await use(here, token, 1) == .foreign)
    #expect(try await here.current().assured == here.offer.assured)
  }

  @Test func twoPressesAtOnceConfirmOnce() async throws {
    let town = try await EditingTown()
    let token = try await make(town)
    let verdicts = try await withThrowingTaskGroup(of: ConfirmLink.Verdict.self) { group in
      for _ in 0..<6 { group.addTask { try await use(town, token, 1) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(verdicts.filter { $0 == .valid(town.offer.id) }.count == 1)
    #expect(try await town.versions().count == 2)
  }

  @Test func aShortKeyIsRefused() async throws {
    let town = try await EditingTown()
    await #expect(throws: StoreError.self) {
      try await town.store.write { [id = town.offer.id] in
        try ConfirmLink.make(id, key: [1], now: EditingTown.now, in: $0)
      }
    }
  }
}
