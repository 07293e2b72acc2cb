import Journal
import Offers
import Places
import Search
import Storage
import StorageTesting
import Testing

@testable import Navigator

/// A catalogue that is kept by its changes is the one that is read anew.
@Suite struct FreshIndexTests {
  private static let words = [
    "Lesen", "Turnen", "Singen", "Kochen", "Malen", "Tanzen", "Ärzte", "Klettern", "Nähen", "Beratung",
  ]

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func id(_ kind: String, _ number: Int) -> String {
    HSDSIdentity.derived(kind, String(number))
  }

  /// Makes or changes an entry of the register as the pages do: the write and its note in one transaction.
  private static func change(_ dice: inout Dice, _ now: Instant, in tx: any Transaction) throws {
    let area = try #require(AreaKey(rawValue: "03254002"))
    let organisationID = try #require(OrganisationID(rawValue: id("o", Int.random(in: 0..<6, using: &dice))))
    let placeID = try #require(PlaceID(rawValue: id("p", Int.random(in: 0..<6, using: &dice))))
    let name = "\(words.randomElement(using: &dice) ?? "") \(Int.random(in: 0..<9, using: &dice))"
    switch Int.random(in: 0..<10, using: &dice) {
    case 0:
      try OrganisationStore.save(organisation(organisationID, name, now), in: tx)
      try Journal.note(.changed, "organisation", id: organisationID.rawValue, at: now, in: tx)
    case 1:
      var place = Place(id: placeID, name: name, kind: .physical, area: area, lastModified: now)
      place.position = Position(latitude: 51.98 + Double.random(in: 0..<0.1, using: &dice), longitude: 9.82)
      if Bool.random(using: &dice) {
        place.accessibility = [Accessibility(id: id("x", 1), feature: "step-free", answer: .yes, text: nil)]
      }
      try PlaceStore.save(place, in: tx)
      try Journal.note(.changed, "place", id: placeID.rawValue, at: now, in: tx)
    case 2: try Journal.note(.created, "suggestion", id: nil, at: now, in: tx)
    default:
      let offerID = try #require(OfferID(rawValue: id("a", Int.random(in: 0..<25, using: &dice))))
      var offer = Offer(id: offerID, name: name, owner: .area(area), lastModified: now)
      offer.status =
        [.active, .active, .active, .temporarilyClosed, .inactive, .defunct]
        .randomElement(using: &dice) ?? .active
      offer.description = words.randomElement(using: &dice) ?? ""
      offer.phases = [PhaseCode.allCases.randomElement(using: &dice) ?? .primary]
      offer.situations = [Situation.allCases.randomElement(using: &dice) ?? .education]
      offer.languages = ["de", "tr", "uk"].filter { _ in Bool.random(using: &dice) }
      offer.registration = Bool.random(using: &dice) ? Registration.none : .required
      offer.costs = Bool.random(using: &dice) ? [Cost(id: id("c", 1), text: nil, amount: 0)] : []
      offer.times = ChoiceTests.weekly(
        Weekday.allCases.randomElement(using: &dice) ?? .tuesday, Int.random(in: 7...19, using: &dice), nil)
      offer.assured = LocalDate(iso8601: Bool.random(using: &dice) ? "2026-11-01" : "2020-01-01")
      if try OrganisationStore.find(organisationID, in: tx) != nil { offer.organisation = organisationID }
      if try PlaceStore.find(placeID, in: tx) != nil {
        offer.sites = [OfferSite(id: HSDSIdentity.derived("s", offerID.rawValue), place: placeID)]
      }
      try OfferStore.save(offer, in: tx)
      try Journal.note(.changed, "offer", id: offerID.rawValue, at: now, in: tx)
    }
  }

  private static func organisation(_ id: OrganisationID, _ name: String, _ now: Instant) throws
    -> Organisation
  {
    Organisation(
      id: id, name: name, description: "", area: try #require(AreaKey(rawValue: "03254002")),
      lastModified: now)
  }

  /// Everything that pages ask a catalogue, as text.
  private static func shown(_ catalogue: Catalogue) -> [String] {
    var out = ["\(catalogue.version) \(catalogue.entries.count)"]
    out += catalogue.entries.map { entry in
      let places = entry.places.map(\.name)
      return
        "\(entry.offer.id) \(entry.offer.name) \(entry.offer.status) \(entry.organisation?.name ?? "") \(places)"
    }
    let needs =
      [Need(), Need(age: 7), Need(phase: .primary), Need(situation: .education)]
      + words.map { Need(words: $0) } + words.map { Need(words: $0, situation: .education) }
    for need in needs {
      let finding = catalogue.find(need, limit: 100)
      let names = finding.hits.map { catalogue.entries[$0.number].offer.id.rawValue }
      // How rare a word is follows the register only when it is tidied, so that the order of hits may wait.
      out.append("\(need) \(finding.total) \(need.words.isEmpty ? names : names.sorted())")
      out.append("\(finding.phases.filter { $0.value > 0 }.map { "\($0)" }.sorted())")
      out.append("\(finding.situations.filter { $0.value > 0 }.map { "\($0)" }.sorted())")
      if let first = finding.hits.first, !need.words.isEmpty {
        out.append(catalogue.reasons(need, [first]).first?.isEmpty == false ? "a reason" : "no reason")
      }
    }
    for (number, need) in choices.enumerated() {
      let finding = catalogue.find(need, at: ChoiceTests.now, limit: 100)
      let hits = finding.hits.map { "\(catalogue.entries[$0.number].offer.id) \($0.distance ?? -1)" }
      let counts = finding.counts
      out.append("choice \(number): \(finding.total) \(hits)")
      out.append("\(counts.languages.filter { $0.value > 0 }.map { "\($0)" }.sorted())")
      out.append("\(counts.days.map { "\($0)" }.sorted()) \(counts.parts.map { "\($0)" }.sorted())")
      out.append("\(counts.wishes.filter { $0.value > 0 }.map { "\($0)" }.sorted())")
      out.append("\(counts.openings.map { "\($0)" }.sorted()) \(counts.distances.map { "\($0)" }.sorted())")
    }
    for number in 0..<6 {
      if let id = OrganisationID(rawValue: id("o", number)) {
        out.append(
          "\(id) \(catalogue.organisations[id]?.name ?? "") \(catalogue.entries(of: id).map(\.offer.name))")
      }
      if let id = PlaceID(rawValue: id("p", number)) {
        out.append("\(catalogue.places[id]?.name ?? "") \(catalogue.entries(at: id).map(\.offer.id))")
      }
    }
    return out
  }

  /// A need for each choice beside words, age, phase and situation.
  private static var choices: [Need] {
    var needs = Array(repeating: Need(), count: 7)
    needs[0].language = "tr"
    needs[1].day = .tuesday
    needs[2].part = .evening
    needs[3].opening = .now
    needs[4].opening = .today
    needs[5].wishes = Set(Wish.allCases)
    needs[6].around = Around.point(latitude: 52, longitude: 9.82)
    return needs
  }

  private static func store() async throws -> TestStore {
    let database = try await TestStore(
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations)
    let area = try #require(AreaKey(rawValue: "03254002"))
    try await database.store.write { tx in
      try AreaStore.save(Area(key: area, name: "Alfeld", kind: .municipality, parent: nil), in: tx)
      try Journal.note(.changed, "area", id: area.rawValue, at: Instant(seconds: 1), in: tx)
    }
    return database
  }

  @Test(arguments: 1...3) func changesGiveWhatReadingAnewGives(_ seed: UInt64) async throws {
    let database = try await Self.store()
    let day = try #require(LocalDate(iso8601: "2026-11-23"))
    var kept = try await Catalogue.load(database.store, day: day)
    for step in 0..<25 {
      var dice = Dice(state: seed * 1_000 + UInt64(step))
      let count = Int.random(in: 1...4, using: &dice)
      let rolled = dice
      try await database.store.write { tx in
        var dice = rolled
        for _ in 0..<count { try Self.change(&dice, Instant(seconds: Int64(step) + 2), in: tx) }
      }
      let before = kept
      kept = try #require(try await database.store.read { try before.following(in: $0) })
      if step == 15 { kept = kept.compacted() }
      let anew = try await Catalogue.load(database.store, day: day)
      #expect(Self.shown(kept) == Self.shown(anew), "seed \(seed), step \(step)")
    }
  }

  @Test func whatIsNotUnderstoodIsReadAnew() async throws {
    let database = try await Self.store()
    let catalogue = try await Catalogue.load(database.store)
    func follow(_ kind: Change.Kind, _ entity: String, _ id: String?) async throws -> Catalogue? {
      try await database.store.write { tx in
        try Journal.note(kind, entity, id: id, at: Instant(seconds: 5), in: tx)
      }
      return try await database.store.read { try catalogue.following(in: $0) }
    }
    #expect(try await follow(.created, "suggestion", "x") != nil)
    #expect(try await follow(.imported, "offer", nil) == nil)
    let other = try await Self.store()
    let fresh = try await Catalogue.load(other.store)
    try await other.store.write { tx in
      try Journal.note(.changed, "school_holiday", id: nil, at: Instant(seconds: 5), in: tx)
    }
    #expect(try await other.store.read { try fresh.following(in: $0) } == nil)
  }

  @Test func aFinderTidiesUpBesideTheSearches() async throws {
    let database = try await Self.store()
    let finder = Finder(database.store)
    try await finder.refresh()
    // More changes than small segments may gather.
    for step in 0..<60 where finder.catalogue.index.needsMerging == false {
      try await database.store.write { tx in
        var dice = Dice(state: UInt64(step))
        for _ in 0..<15 { try Self.change(&dice, Instant(seconds: Int64(step) + 2), in: tx) }
      }
      try await finder.refresh()
    }
    #expect(finder.catalogue.index.needsMerging)
    await finder.settle()
    try await finder.refresh()
    #expect(!finder.catalogue.index.needsMerging)
    #expect(Self.shown(finder.catalogue) == Self.shown(try await Catalogue.load(database.store)))
  }
}
