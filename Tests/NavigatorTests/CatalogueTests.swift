import Navigator
import Offers
import Places
import Testing

@Suite struct CatalogueTests {
  private static func id(_ number: Int) -> OfferID? {
    OfferID(
      rawValue: "00000000-0000-4000-8000-" + String(repeating: "0", count: 11 - String(number).count)
        + "\(number)0")
  }

  private func entry(_ number: Int, _ name: String, _ change: (inout Offer) -> Void = { _ in }) throws
    -> CatalogueEntry
  {
    let area = try #require(AreaKey(rawValue: "03254002"))
    var offer = Offer(
      id: try #require(Self.id(number)), name: name, owner: .area(area), lastModified: Instant(seconds: 0))
    change(&offer)
    return CatalogueEntry(offer: offer, organisation: nil, places: [])
  }

  private func catalogue(_ entries: [CatalogueEntry]) -> Catalogue {
    Catalogue(
      town: .unnamed, entries: entries, organisations: [:], places: [:], areas: [],
      calendar: HolidayCalendar(state: "03"), version: 1)
  }

  @Test func browsingIsInGermanOrderWithPausesLast() throws {
    let catalogue = catalogue([
      try entry(1, "Zebra"), try entry(2, "Ärzte"), try entry(3, "Aal") { $0.status = .temporarilyClosed },
      try entry(4, "apfel"),
    ])
    #expect(catalogue.entries.map(\.offer.name) == ["apfel", "Ärzte", "Zebra", "Aal"])
    #expect(catalogue.find(Need()).hits.map(\.number) == [0, 1, 2, 3])
  }

  @Test func whatNobodyHasConfirmedForLongComesLater() throws {
    let day = try #require(LocalDate(iso8601: "2026-11-24"))
    let entries = [
      try entry(1, "Babytreff Alt") { $0.assured = day.adding(days: -Freshness.staleAfter - 1) },
      try entry(2, "Babytreff Neu") { $0.assured = day.adding(days: -Freshness.staleAfter) },
    ]
    func names(_ day: LocalDate?, _ words: String) -> [String] {
      let catalogue = Catalogue(
        town: .unnamed, entries: entries, organisations: [:], places: [:], areas: [],
        calendar: HolidayCalendar(state: "03"), version: 1, day: day)
      return catalogue.find(Need(words: words)).hits.map { catalogue.entries[$0.number].offer.name }
    }
    for words in ["", "babytreff"] {
      #expect(names(day, words) == ["Babytreff Neu", "Babytreff Alt"])
      #expect(names(day, words) == names(day, words))
      #expect(names(nil, words) == ["Babytreff Alt", "Babytreff Neu"])
    }
  }

  @Test func ageFindsWhoMayComeAtSomeTimeOfThatYear() throws {
    let catalogue = catalogue([
      try entry(1, "Krippe") { $0.ages = AgeRange(from: 12, to: 35) },
      try entry(2, "Schule") { $0.ages = AgeRange(from: 72, to: 131) },
      try entry(3, "Für alle"),
    ])
    func names(_ age: Int) -> [String] {
      catalogue.find(Need(age: age)).hits.map { catalogue.entries[$0.number].offer.name }
    }
    #expect(names(0) == ["Für alle"])
    #expect(names(2) == ["Für alle", "Krippe"])
    #expect(names(10) == ["Für alle", "Schule"])
    #expect(names(11) == ["Für alle"])
    #expect(names(-5) == ["Für alle"])
    #expect(names(9_999) == ["Für alle"])
  }

  @Test func aChildOfTenIsInTwoRings() throws {
    let catalogue = catalogue([try entry(1, "Zehn") { $0.ages = AgeRange(from: 120, to: 131) }])
    #expect(catalogue.find(Need(phase: .primary)).total == 1)
    #expect(catalogue.find(Need(phase: .youth)).total == 1)
    #expect(catalogue.find(Need(phase: .kindergarten)).total == 0)
  }

  @Test func countsSayWhatEachChoiceWouldLeave() throws {
    let catalogue = catalogue([
      try entry(1, "Lesen") {
        $0.situations = [.education]
        $0.phases = [.primary]
      },
      try entry(2, "Lesen für Große") {
        $0.situations = [.education, .participation]
        $0.phases = [.youth]
      },
      try entry(3, "Sport") {
        $0.situations = [.participation]
        $0.phases = [.primary]
      },
    ])
    let finding = catalogue.find(Need(words: "lesen", situation: .education))
    #expect(finding.total == 2)
    #expect(finding.phases[.primary] == 1)
    #expect(finding.phases[.youth] == 1)
    // The other situations are counted as if the chosen one were taken back.
    #expect(finding.situations[.participation] == 1)
    #expect(finding.situations[.education] == 2)
    #expect(catalogue.ringCounts()[.primary] == 2)
  }

  @Test func namesWeighMoreThanDescriptions() throws {
    let catalogue = catalogue([
      try entry(1, "Alles") { $0.description = "Auch Nachhilfe" }, try entry(2, "Nachhilfe"),
    ])
    #expect(
      catalogue.find(Need(words: "nachhilfe")).hits.map { catalogue.entries[$0.number].offer.name }
        == ["Nachhilfe", "Alles"])
  }

  @Test func protectedPlacesLoseTheirAddressEvenWhenHandedIn() throws {
    let area = try #require(AreaKey(rawValue: "03254002"))
    let id = try #require(PlaceID(rawValue: "00000000-0000-4000-8000-000000000001"))
    var place = Place(
      id: id, name: "Frauenhaus", kind: .physical, area: area, lastModified: Instant(seconds: 0))
    place.isProtected = true
    place.address = Address(id: "a", street: "Geheime Straße 1", postalCode: "31061", city: "Alfeld")
    place.position = Position(latitude: 52, longitude: 9.8)
    let catalogue = Catalogue(
      town: .unnamed, entries: [], organisations: [:], places: [id: place], areas: [],
      calendar: HolidayCalendar(state: "03"), version: 1)
    #expect(catalogue.places[id]?.address == nil)
    #expect(catalogue.places[id]?.position == nil)
  }
}
