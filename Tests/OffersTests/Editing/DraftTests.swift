import Access
import Journal
import Offers
import Places
import Storage
import Testing

/// Drafts wait until they are published, and nobody's text is lost.
@Suite struct DraftTests {
  private let now = EditingTown.now

  @Test func aDraftIsOnesOwnAndNotYetPublished() async throws {
    let town = try await EditingTown()
    let (mine, other) = (try town.coordinator(), try town.provider())
    let id = town.offer.id
    try await town.store.write { [now] tx in
      var draft = try DraftStore.start(id, scope: mine, at: now, in: tx)
      draft.offer.name = "Entwurf"
      let saved = try DraftStore.save(draft, scope: mine, at: now + 5, in: tx)
      #expect(saved.updated == now + 5)
    }
    let found = try await town.store.read { try DraftStore.find(id, scope: mine, in: $0) }
    #expect(found?.offer.name == "Entwurf")
    #expect(try await town.store.read { try DraftStore.find(id, scope: other, in: $0) } == nil)
    #expect(try await town.store.read { try DraftStore.mine(scope: mine, in: $0) }.count == 1)
    #expect(try await town.store.read { try DraftStore.mine(scope: other, in: $0) }.isEmpty)
    #expect(try await town.current().name == "Babytreff")
    // Beginning again gives the draft that is there.
    let again = try await town.store.write { [now] in try DraftStore.start(id, scope: mine, at: now, in: $0) }
    #expect(again.offer.name == "Entwurf")
    try await town.store.write { try DraftStore.discard(id, scope: mine, in: $0) }
    #expect(try await town.store.read { try DraftStore.find(id, scope: mine, in: $0) } == nil)
  }

  @Test func twoWindowsDoNotOverwriteEachOther() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    let id = town.offer.id
    let opened = try await town.store.write { [now] in try DraftStore.start(id, scope: mine, at: now, in: $0)
    }
    var first = opened
    first.offer.name = "Fenster eins"
    let saved = try await town.store.write { [now, first] in
      try DraftStore.save(first, scope: mine, at: now, in: $0)
    }
    var second = opened
    second.offer.name = "Fenster zwei"
    await #expect(throws: EditRefusal.draftChanged(saved)) {
      try await town.store.write { [now, second] in
        try DraftStore.save(second, scope: mine, at: now + 9, in: $0)
      }
    }
    #expect(
      try await town.store.read { try DraftStore.find(id, scope: mine, in: $0) }?.offer.name == "Fenster eins"
    )
  }

  @Test func aConflictKeepsBothTextsAndTheDraft() async throws {
    let town = try await EditingTown()
    let (mine, other) = (try town.coordinator(), try town.provider())
    let id = town.offer.id
    try await town.store.write { [now] tx in
      var draft = try DraftStore.start(id, scope: mine, at: now, in: tx)
      draft.offer.description = "Meine Worte"
      draft.offer.url = "https://beispiel.de/meins"
      try DraftStore.save(draft, scope: mine, at: now, in: tx)
    }
    try await town.edit(other) {
      $0.description = "Andere Worte"
      $0.alert = "Umzug"
    }
    do {
      _ = try await town.store.write { [now] in try Publishing.publish(id, scope: mine, at: now, in: $0) }
      Issue.record("published over somebody else's text")
    } catch EditRefusal.conflict(let conflict) {
      #expect(conflict.number == 2)
      #expect(conflict.base?.description == town.offer.description)
      #expect(conflict.current?.description == "Andere Worte")
      #expect(conflict.mine.description == "Meine Worte")
      let merged = conflict.merged
      #expect(merged.offer.url == "https://beispiel.de/meins")
      #expect(merged.offer.alert == "Umzug")
      #expect(merged.offer.description == "Andere Worte")
      #expect(merged.conflicts.map(\.field) == [.description])
      #expect(merged.conflicts.first?.mine == "Meine Worte")
      #expect(merged.conflicts.first?.theirs == "Andere Worte")
      #expect(merged.conflicts.first?.base == town.offer.description)
    }
    let (draft, conflicts) = try await town.store.write { [now] in
      try Publishing.rebase(id, scope: mine, at: now, in: $0)
    }
    #expect(conflicts.map(\.field) == [.description])
    #expect(draft.base == 2)
    #expect(draft.offer.description == "Meine Worte")
    #expect(draft.offer.alert == "Umzug")
    let version = try await town.store.write { [now] in
      try Publishing.publish(id, scope: mine, at: now, in: $0)
    }
    #expect(version.number == 3)
    #expect(version.offer.description == "Meine Worte")
    #expect(try await town.store.read { try DraftStore.find(id, scope: mine, in: $0) } == nil)
  }

  @Test func aNewOfferHasADraftBeforeItIsThere() async throws {
    let town = try await EditingTown()
    let mine = try town.provider()
    let id = try #require(OfferID(rawValue: EditingTown.uuid(50)))
    var offer = Offer(id: id, name: "Kochkurs", owner: town.offer.owner, lastModified: now)
    offer.organisation = town.organisation.id
    let draft = try await town.store.write { [now, offer] in
      try DraftStore.startNew(offer, scope: mine, at: now, in: $0)
    }
    #expect(draft.isNew)
    #expect(try await town.register.offer(id.rawValue) == nil)
    let version = try await town.store.write { [now] in
      try Publishing.publish(id, scope: mine, at: now, in: $0)
    }
    #expect(version.number == 1)
    #expect(try await town.register.offer(id.rawValue)?.name == "Kochkurs")
    #expect(try await town.audit(1).first?.fields.contains("name") == true)
  }

  @Test func strangersGetNowhere() async throws {
    let town = try await EditingTown()
    let id = town.offer.id
    let owner = try town.coordinator()
    let draft = try await town.store.write { [now] in try DraftStore.start(id, scope: owner, at: now, in: $0)
    }
    let before = try await town.counts()
    for stranger in try town.strangers() {
      let account = try #require(stranger.account)
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write { [now] in try DraftStore.start(id, scope: stranger, at: now, in: $0) }
      }
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write { [now, draft] in
          try DraftStore.save(draft, scope: stranger, at: now, in: $0)
        }
      }
      var foreign = draft
      foreign.account = account
      await #expect(throws: EditRefusal.notFound) {
        try await town.store.write { [now, foreign] in
          try DraftStore.save(foreign, scope: stranger, at: now, in: $0)
        }
      }
      var new = town.offer
      new.id = try #require(OfferID(rawValue: EditingTown.uuid(60)))
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write { [now, new] in
          try DraftStore.startNew(new, scope: stranger, at: now, in: $0)
        }
      }
      await #expect(throws: EditRefusal.notFound) {
        try await town.store.write { [now] in try Publishing.publish(id, scope: stranger, at: now, in: $0) }
      }
      await #expect(throws: EditRefusal.notFound) {
        try await town.store.write { [now] in try DraftStore.schedule(id, at: now, scope: stranger, in: $0) }
      }
      await #expect(throws: EditRefusal.notFound) {
        try await town.store.write { [now] in try Publishing.rebase(id, scope: stranger, at: now, in: $0) }
      }
    }
    await #expect(throws: EditRefusal.noAccount) {
      try await town.store.write { [now] in
        try DraftStore.start(id, scope: .operation(.editOffers), at: now, in: $0)
      }
    }
    #expect(try await town.counts() == before)
  }

  /// A provider cannot give an entry away, nor take one, nor put one into another county.
  @Test func aProviderCannotMoveAnOffer() async throws {
    let town = try await EditingTown()
    let mine = try town.provider()
    let other = try #require(OrganisationID(rawValue: EditingTown.uuid(9)))
    let county = try #require(AreaKey(rawValue: "03255001"))
    await #expect(throws: EditRefusal.notAllowed) { try await town.edit(mine) { $0.organisation = other } }
    await #expect(throws: EditRefusal.notAllowed) { try await town.edit(mine) { $0.owner = .area(county) } }
    let id = try #require(OfferID(rawValue: EditingTown.uuid(51)))
    var new = Offer(id: id, name: "Fremd", owner: .area(county), lastModified: now)
    new.organisation = town.organisation.id
    await #expect(throws: EditRefusal.notAllowed) {
      try await town.store.write { [now, new] in try DraftStore.startNew(new, scope: mine, at: now, in: $0) }
    }
  }

  @Test func whatMakesNoSenseIsRefusedWithItsField() async throws {
    let town = try await EditingTown()
    let mine = try town.coordinator()
    let nowhere = try #require(PlaceID(rawValue: EditingTown.uuid(77)))
    let area = try #require(AreaKey(rawValue: "09162000"))
    let spoilt: [(OfferField, @Sendable (inout Offer) -> Void)] = [
      (.name, { $0.name = "  " }), (.email, { $0.email = "treff(at)beispiel" }),
      (.url, { $0.url = "javascript:alert(1)" }), (.description, { $0.description = "a\u{0}b" }),
      (.sites, { $0.sites = [OfferSite(id: EditingTown.uuid(7), place: nowhere)] }),
      (.serves, { $0.serves = [area] }), (.ages, { $0.ages = AgeRange(from: 0, to: 9_999) }),
      (.organisation, { $0.organisation = OrganisationID(rawValue: EditingTown.uuid(78)) }),
    ]
    for (field, change) in spoilt {
      do {
        try await town.edit(mine, change)
        Issue.record("\(field) was taken")
      } catch EditRefusal.invalid(let named, let text) {
        #expect(named == field)
        #expect(text.count > 20)
      }
    }
    await #expect(throws: EditRefusal.tooLong(limit: 200_000)) {
      try await town.edit(mine) { $0.description = String(repeating: "lang ", count: 50_000) }
    }
    #expect(try await town.current() == town.offer)
  }
}
