import Access
import Documents
import Journal
import Offers
import Places
import Storage
import Testing

/// A small register with people who may edit it, and some who may not.
struct EditingTown {
  static let now = Instant(seconds: 1_790_000_000)
  /// A day after `now` by the given number.
  static func day(_ days: Int64) -> Instant { now + days * 86_400 }

  let register: TemporaryRegister
  var store: any Store { register.store }
  let offer: Offer
  let organisation: Organisation
  let place: Place

  static func uuid(_ number: Int) -> String { "10000000-0000-4000-8000-\(String(100_000_000_000 + number))" }

  init() async throws {
    register = try await TemporaryRegister()
    let area = try #require(AreaKey(rawValue: "03254002"))
    var organisation = Organisation(
      id: try #require(OrganisationID(rawValue: Self.uuid(1))), name: "Familienhaus e. V.",
      description: "Ein Verein", area: area, lastModified: Self.now)
    organisation.email = "haus@beispiel.de"
    var place = Place(
      id: try #require(PlaceID(rawValue: Self.uuid(2))), name: "Haus am Markt", kind: .physical, area: area,
      lastModified: Self.now)
    place.address = Address(id: Self.uuid(3), street: "Marktplatz 1", postalCode: "31061", city: "Alfeld")
    place.organisation = organisation.id
    var offer = Offer(
      id: try #require(OfferID(rawValue: Self.uuid(4))), name: "Babytreff", owner: .area(area),
      lastModified: Self.now)
    offer.organisation = organisation.id
    offer.summary = "Treffen für Eltern mit Babys"
    offer.description = "Wir trinken Kaffee. Die Babys krabbeln."
    offer.ages = AgeRange(from: 0, to: 11)
    offer.email = "treff@beispiel.de"
    offer.phones = [Phone(id: Self.uuid(5), number: "05181 123")]
    offer.assured = LocalDate(year: 2026, month: 9, day: 1)
    offer.sites = [OfferSite(id: Self.uuid(6), place: place.id)]
    offer.times = Times(
      rules: [
        TimeRule(
          .weekly(Weekdays([.monday])), opens: LocalTime(clamping: 600), closes: LocalTime(clamping: 690))
      ])
    self.offer = offer
    self.organisation = organisation
    self.place = place
    var other = organisation
    other.id = try #require(OrganisationID(rawValue: Self.uuid(9)))
    other.name = "Anderer Verein"
    try await store.write { [organisation, other, place, offer] tx in
      for key in ["03254002", "03255001"] {
        if let key = AreaKey(rawValue: key) { try AreaStore.ensure(key, in: tx) }
      }
      try OrganisationStore.save(organisation, in: tx)
      try OrganisationStore.save(other, in: tx)
      try PlaceStore.save(place, in: tx)
      try OfferStore.save(offer, in: tx)
    }
  }

  // MARK: People

  func scope(
    _ role: Role, _ action: Action, area: String = "03254002", organisation: Int? = nil, account: Int = 1
  )
    throws -> Scope
  {
    let account = try #require(AccountID(rawValue: Self.uuid(1_000 + account)))
    let grant = Grant(
      role, in: try #require(AreaKey(rawValue: area)), organisation: organisation.map(Self.uuid))
    return try #require(Principal(account: account, name: "A", grants: [grant]).scope(for: action))
  }

  func coordinator(_ action: Action = .editOffers, account: Int = 1) throws -> Scope {
    try scope(.coordinator, action, account: account)
  }

  func provider(_ action: Action = .editOffers, account: Int = 2) throws -> Scope {
    try scope(.provider, action, organisation: 1, account: account)
  }

  /// Somebody with the same kind of right elsewhere: another county, or another organisation.
  func strangers(_ action: Action = .editOffers) throws -> [Scope] {
    var out = [try scope(.coordinator, action, area: "03255", account: 8)]
    if action.roles.contains(.provider) {
      out.append(try scope(.provider, action, organisation: 9, account: 9))
    }
    return out
  }

  // MARK: What is there

  func current() async throws -> Offer { try #require(try await register.offer(offer.id.rawValue)) }

  func versions() async throws -> [VersionEntry] {
    let scope = try coordinator()
    return try await store.read { [offer] in try OfferHistory.list(offer.id, scope: scope, in: $0) }
  }

  /// Changes the offer by a draft.
  @discardableResult
  func edit(_ scope: Scope, at now: Instant = now, _ change: @escaping @Sendable (inout Offer) -> Void)
    async throws -> OfferVersion
  {
    try await store.write { [offer] tx in
      var draft = try DraftStore.start(offer.id, scope: scope, at: now, in: tx)
      change(&draft.offer)
      try DraftStore.save(draft, scope: scope, at: now, in: tx)
      return try Publishing.publish(offer.id, scope: scope, at: now, in: tx)
    }
  }

  /// The newest entries of the audit, newest first, without the looks at it.
  func audit(_ limit: Int = 3) async throws -> [AuditEntry] {
    let entries = try await store.write { tx in
      try Audit.look(
        AuditQuestion(entity: "offer"), scope: .operation(.readAudit), purpose: "Prüfung", at: Self.now,
        in: tx)
    }
    return Array(entries.filter { $0.action != "audit.read" }.prefix(limit))
  }

  /// How many rows each table of editing has; a refusal must not change it.
  func counts() async throws -> [Int] {
    try await store.read { tx in
      try ["offer_version", "offer_draft", "suggestion", "audit_entry", "change", "reminder"].map { table in
        try tx.value(Query(stringLiteral: "SELECT count(*) AS n FROM \(table)")) ?? -1
      }
    }
  }
}
