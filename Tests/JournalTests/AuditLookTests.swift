import Access
import Journal
import Places
import Storage
import Testing

/// Looking at the audit takes a right and a purpose, shows one's own areas only, and is noted itself.
@Suite struct AuditLookTests {
  private func scope(_ role: Role, _ area: String, _ action: Action = .readAudit) throws -> Scope {
    let account = try #require(AuditTown.account)
    let grant = Grant(role, in: try #require(AreaKey(rawValue: area)))
    return try #require(Principal(account: account, name: "A", grants: [grant]).scope(for: action))
  }

  private func look(
    _ town: AuditTown, _ question: AuditQuestion, _ scope: Scope, purpose: String = "Beschwerde"
  )
    async throws -> [AuditEntry]
  {
    try await town.store.write {
      try Audit.look(question, scope: scope, purpose: purpose, at: AuditTown.now, in: $0)
    }
  }

  @Test func aLookIsNotedWithItsPurpose() async throws {
    let town = try await AuditTown(sealed: 3)
    let mine = try scope(.administrator, "03254")
    let first = try await look(town, AuditQuestion(entity: "offer", id: "o1"), mine)
    #expect(first.map(\.id) == ["o1"])
    #expect(first.first?.fields == ["name", "summary"])
    #expect(first.first?.account == AuditTown.account)
    let second = try await look(town, AuditQuestion(), mine)
    #expect(second.map(\.action) == ["audit.read", "offer.edit", "offer.edit", "offer.edit"])
    #expect(second.first?.purpose == "Beschwerde")
    #expect(second.first?.id == "o1")
    #expect(try await look(town, AuditQuestion(before: second[1].number, limit: 1), mine).map(\.id) == ["o1"])
  }

  @Test func aStrangerSeesNothingOfOtherAreas() async throws {
    let town = try await AuditTown(sealed: 3)
    let stranger = try scope(.administrator, "03255")
    #expect(try await look(town, AuditQuestion(), stranger).isEmpty)
    // Nor that somebody elsewhere has looked.
    _ = try await look(town, AuditQuestion(), scope(.administrator, "03254"))
    #expect(try await look(town, AuditQuestion(), stranger).allSatisfy { $0.area?.rawValue == "03255" })
  }

  @Test func withoutRightOrPurposeThereIsNoLook() async throws {
    let town = try await AuditTown(sealed: 1)
    let editor = try scope(.coordinator, "03254", .moderate)
    await #expect(throws: AuditError.notAllowed) { try await look(town, AuditQuestion(), editor) }
    let mine = try scope(.administrator, "03254")
    for purpose in ["", "....", " a b "] {
      await #expect(throws: AuditError.noPurpose) {
        try await look(town, AuditQuestion(), mine, purpose: purpose)
      }
    }
  }
}
