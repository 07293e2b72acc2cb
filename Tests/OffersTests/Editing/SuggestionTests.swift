import Access
import Documents
import Journal
import Offers
import Places
import Storage
import Testing

/// What guests suggest changes nothing until somebody with a right accepts it.
@Suite struct SuggestionTests {
  private let now = EditingTown.now

  private func id(_ number: Int) throws -> SuggestionID {
    try #require(SuggestionID(rawValue: EditingTown.uuid(300 + number)))
  }

  /// A change by a guest.
  private func suggest(
    _ town: EditingTown, _ number: Int = 1, replyTo: String? = nil,
    _ change: @escaping @Sendable (inout Offer) -> Void
  ) async throws -> SuggestionID {
    let id = try id(number)
    try await town.store.write { [now, offer = town.offer] tx in
      var body = try OfferStore.find(offer.id, in: tx) ?? offer
      change(&body)
      try SuggestionStore.addChange(id, to: body, replyTo: replyTo, at: now, in: tx)
    }
    return id
  }

  private func accept(_ town: EditingTown, _ id: SuggestionID, _ scope: Scope, as offer: Offer? = nil)
    async throws
    -> OfferVersion?
  {
    try await town.store.write { [now] in
      try SuggestionStore.accept(id, as: offer, scope: scope, at: now + 60, in: $0)
    }
  }

  @Test func anAcceptedChangeIsAVersion() async throws {
    let town = try await EditingTown()
    let moderator = try town.coordinator(.moderate)
    let id = try await suggest(town) { $0.phones[0].number = "05181 999" }
    #expect(try await town.current() == town.offer)
    let open = try await town.store.read { try SuggestionStore.open(scope: moderator, in: $0) }
    #expect(open.map(\.id) == [id])
    #expect(open.first?.body?.phones.first?.number == "05181 999")
    #expect(open.first?.replyTo == nil)
    try await town.edit(town.coordinator()) { $0.alert = "Umzug" }
    let version = try await accept(town, id, moderator)
    #expect(version?.entry.kind == .edited)
    #expect(version?.offer.alert == "Umzug")
    #expect(try await town.current().phones.first?.number == "05181 999")
    #expect(try await town.store.read { try SuggestionStore.open(scope: moderator, in: $0) }.isEmpty)
    #expect(try await town.audit(1).first?.action == "offer.moderate")
    #expect(try await town.audit(1).first?.fields == ["phones"])
    await #expect(throws: EditRefusal.decided) { _ = try await accept(town, id, moderator) }
  }

  @Test func whatOverlapsIsDecidedByAPerson() async throws {
    let town = try await EditingTown()
    let moderator = try town.coordinator(.moderate)
    let id = try await suggest(town) { $0.summary = "Von draußen" }
    try await town.edit(town.coordinator()) { $0.summary = "Von drinnen" }
    do {
      _ = try await accept(town, id, moderator)
      Issue.record("accepted over somebody else's text")
    } catch EditRefusal.conflict(let conflict) {
      #expect(conflict.merged.conflicts.map(\.mine) == ["Von draußen"])
      var decided = try #require(conflict.current)
      decided.summary = "Von beiden"
      let version = try await accept(town, id, moderator, as: decided)
      #expect(version?.offer.summary == "Von beiden")
    }
  }

  @Test func guestsCannotTouchWhoAnswersForAnOffer() async throws {
    let town = try await EditingTown()
    let moderator = try town.coordinator(.moderate)
    let other = try #require(OrganisationID(rawValue: EditingTown.uuid(9)))
    let id = try await suggest(town) {
      $0.organisation = other
      $0.owner = .organisation(other)
      $0.assured = nil
      $0.rest["x"] = "y"
      $0.name = "Neu"
    }
    let found = try await town.store.read { try SuggestionStore.find(id, scope: moderator, in: $0) }
    #expect(OfferHistory.difference(old: town.offer, new: try #require(found.body)).map(\.field) == [.name])
    await #expect(throws: EditRefusal.self) { try await suggest(town, 2) { $0.assured = nil } }
  }

  @Test func aMissingOfferEntersTheRegister() async throws {
    let town = try await EditingTown()
    let moderator = try town.coordinator(.moderate)
    let id = try id(1)
    let county = try #require(AreaKey(rawValue: "03254002"))
    var offer = Offer(
      id: try #require(OfferID(rawValue: EditingTown.uuid(70))), name: "Spielkreis", owner: .area(county),
      lastModified: now)
    offer.description = "Wir spielen."
    _ = try await town.store.write { [now, offer] in
      try SuggestionStore.addNew(id, offer, area: county, remark: " Bitte aufnehmen ", at: now, in: $0)
    }
    #expect(try await town.register.offer(offer.id.rawValue) == nil)
    let version = try await accept(town, id, moderator)
    #expect(version?.number == 1)
    #expect(version?.offer.assured != nil)
    #expect(try await town.register.offer(offer.id.rawValue)?.name == "Spielkreis")
    let found = try await town.store.read { try SuggestionStore.find(id, scope: moderator, in: $0) }
    #expect(found.remark == "Bitte aufnehmen")
  }

  @Test func remarksAndAddressesHaveTheirLimits() async throws {
    let town = try await EditingTown()
    let (one, area) = (try id(1), town.place.area)
    func remark(_ text: String, replyTo: String? = nil) async throws {
      _ = try await town.store.write { [now] in
        try SuggestionStore.addRemark(one, text, area: area, replyTo: replyTo, at: now, in: $0)
      }
    }
    await #expect(throws: EditRefusal.tooLong(limit: 2_000)) {
      try await remark(String(repeating: "ä", count: 2_001))
    }
    await #expect(throws: EditRefusal.self) { try await remark("  ") }
    await #expect(throws: EditRefusal.self) { try await remark("Hallo", replyTo: "kein@mail") }
    try await remark(String(repeating: "ä", count: 2_000), replyTo: "ann@beispiel.de")
  }

  @Test func strangersNeitherSeeNorDecide() async throws {
    let town = try await EditingTown()
    let id = try await suggest(town) { $0.name = "Neu" }
    let before = try await town.counts()
    for stranger in try town.strangers(.moderate) {
      #expect(try await town.store.read { try SuggestionStore.open(scope: stranger, in: $0) }.isEmpty)
      await #expect(throws: EditRefusal.notAllowed) {
        _ = try await town.store.read { try SuggestionStore.find(id, scope: stranger, in: $0) }
      }
      await #expect(throws: EditRefusal.notAllowed) { _ = try await accept(town, id, stranger) }
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write { [now] in
          try SuggestionStore.decline(id, scope: stranger, at: now, in: $0)
        }
      }
    }
    // The right to edit one's own offers is none to decide.
    let provider = try town.provider()
    await #expect(throws: EditRefusal.notAllowed) { _ = try await accept(town, id, provider) }
    #expect(try await town.counts() == before)
  }

  @Test func theAddressIsErasedThirtyDaysAfterTheDecision() async throws {
    let town = try await EditingTown()
    let moderator = try town.coordinator(.moderate)
    let id = try await suggest(town, replyTo: "ann@beispiel.de") { $0.name = "Neu" }
    try await town.store.write { [now] in
      try SuggestionStore.decline(id, scope: moderator, reason: "stimmt nicht", at: now, in: $0)
    }
    func purged(_ day: Int64) async throws -> Suggestion? {
      _ = try await town.store.write { try SuggestionStore.purge(at: EditingTown.day(day), in: $0) }
      return try? await town.store.read { try SuggestionStore.find(id, scope: moderator, in: $0) }
    }
    #expect(try await purged(30)?.replyTo == "ann@beispiel.de")
    let later = try await purged(31)
    #expect(later?.replyTo == nil)
    #expect(later?.state == .declined)
    #expect(later?.reason == "stimmt nicht")
    #expect(later?.decidedBy == moderator.account)
    #expect(try await purged(366) == nil)
  }

  @Test func aFloodIsHeldBack() async throws {
    let town = try await EditingTown()
    for number in 0..<SuggestionStore.mostPerOffer {
      _ = try await suggest(town, number) { $0.name = "Neu \(number)" }
    }
    await #expect(throws: EditRefusal.tooMany) {
      _ = try await suggest(town, 99) { $0.name = "Noch eins" }
    }
  }
}
