import Access
import Journal
import Offers
import Places
import Storage
import Testing

/// When an entry counts as fresh, and who is asked to confirm it.
@Suite struct FreshnessTests {
  @Test(arguments: [
    (0, Freshness.fresh), (179, .fresh), (180, .due), (210, .due), (211, .unconfirmed), (270, .unconfirmed),
    (271, .stale), (300, .stale), (301, .phone), (-5, .fresh),
  ])
  func theRules(days: Int, expected: Freshness) async throws {
    let town = try await EditingTown()
    let today = try #require(town.offer.assured).adding(days: days)
    #expect(Freshness.of(town.offer, today: today) == expected)
    #expect(Freshness(days: days).isMarked == (days > 210))
    #expect(Freshness(days: days).isRankedLower == (days > 270))
  }

  @Test func whatWasNeverConfirmedIsDueAtOnce() async throws {
    var offer = try await EditingTown().offer
    offer.assured = nil
    let today = BerlinTime.local(EditingTown.now).date
    #expect(Freshness.of(offer, today: today) == .due)
    #expect(Freshness.of(offer, today: today.adding(days: 301)) == .phone)
  }

  @Test func confirmingSetsTheDayAndIsAVersion() async throws {
    let town = try await EditingTown()
    for role in [Role.coordinator, .navigator] {
      let scope = try town.scope(role, .confirmOffers)
      let day = EditingTown.day(role == .navigator ? 20 : 10)
      let version = try await town.store.write { [id = town.offer.id] in
        try Confirmation.confirm(id, scope: scope, at: day, in: $0)
      }
      #expect(version.entry.kind == .confirmed)
      #expect(try await town.current().assured == BerlinTime.local(day).date)
      #expect(try await town.audit(1).first?.fields == ["assured"])
      #expect(try await town.audit(1).first?.account == scope.account)
    }
    let before = try await town.counts()
    for stranger in try town.strangers(.confirmOffers) {
      await #expect(throws: EditRefusal.notAllowed) {
        try await town.store.write { [id = town.offer.id] in
          try Confirmation.confirm(id, scope: stranger, at: EditingTown.now, in: $0)
        }
      }
    }
    #expect(try await town.counts() == before)
  }
}

/// Reminders go out every 30 days, three times, and then somebody calls.
@Suite struct ReminderTests {
  private func take(_ town: EditingTown, _ day: Int64) async throws -> [Reminder] {
    try await town.store.write { try Reminders.take(now: EditingTown.day(day), in: $0) }
  }

  private func calls(_ town: EditingTown, _ day: Int64, _ scope: Scope) async throws -> [Reminder] {
    try await town.store.read { try Reminders.phoneList(scope: scope, now: EditingTown.day(day), in: $0) }
  }

  /// Days from `now` on after which the offer is due.
  private func due(_ town: EditingTown) throws -> Int64 {
    let today = BerlinTime.local(EditingTown.now).date
    return Int64(today.days(until: try #require(town.offer.assured).adding(days: 180)))
  }

  @Test func threeMailsThirtyDaysApart() async throws {
    let town = try await EditingTown()
    let first = try due(town)
    #expect(try await take(town, first - 1).isEmpty)
    let reminder = try await take(town, first)
    #expect(reminder.map(\.address) == ["treff@beispiel.de"])
    #expect(reminder.map(\.number) == [1])
    #expect(reminder.first?.organisation == "Familienhaus e. V.")
    #expect(reminder.first?.area?.rawValue == "03254002")
    #expect(try await take(town, first + 29).isEmpty)
    #expect(try await take(town, first + 30).map(\.number) == [2])
    #expect(try await take(town, first + 60).map(\.number) == [3])
    #expect(try await take(town, first + 90).isEmpty)
    let scope = try town.coordinator(.confirmOffers)
    #expect(try await calls(town, first + 60, scope).map(\.phone) == ["05181 123"])
    #expect(try await calls(town, first + 30, try town.strangers(.confirmOffers)[0]).isEmpty)
    // A confirmation begins anew.
    _ = try await town.store.write { [id = town.offer.id] in
      try Confirmation.confirm(id, scope: scope, at: EditingTown.day(first + 95), in: $0)
    }
    #expect(try await calls(town, first + 100, scope).isEmpty)
    #expect(try await take(town, first + 95 + 179).isEmpty)
    #expect(try await take(town, first + 95 + 180).map(\.number) == [1])
  }

  @Test func theAddressIsTheOffersElseTheOrganisationsElseAContacts() async throws {
    let town = try await EditingTown()
    let day = try due(town)
    func address(_ change: @escaping @Sendable (inout Offer, inout Organisation) -> Void) async throws
      -> [String?]
    {
      try await town.store.write { [offer = town.offer, organisation = town.organisation] tx in
        var (offer, organisation) = (offer, organisation)
        change(&offer, &organisation)
        try OrganisationStore.save(organisation, in: tx)
        try OfferStore.save(offer, in: tx)
        return try Reminders.due(now: EditingTown.day(day), in: tx).map(\.address)
      }
    }
    #expect(try await address { offer, _ in offer.email = nil } == ["haus@beispiel.de"])
    #expect(try await address { offer, _ in offer.email = "kaputt" } == ["haus@beispiel.de"])
    #expect(
      try await address { offer, organisation in
        offer.email = nil
        organisation.email = nil
        offer.contacts = [Contact(id: EditingTown.uuid(21), name: "A", email: "a@beispiel.de")]
      } == ["a@beispiel.de"])
    #expect(
      try await address { offer, organisation in
        offer.email = nil
        organisation.email = nil
      } == [])
    let scope = try town.coordinator(.confirmOffers)
    #expect(try await calls(town, day, scope).map(\.offer) == [town.offer.id])
    #expect(
      try await address { offer, _ in offer.status = .defunct } == [])
  }
}
