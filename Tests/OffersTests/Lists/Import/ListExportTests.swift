import Documents
import Foundation
import Places
import Storage
import Testing

@testable import Offers

@Suite struct ListExportTests {
  /// A register with an offer that has everything, one with little, and a protected place.
  private func fill(_ fixture: ListFixture) async throws -> OfferID {
    let id = try #require(OfferID(rawValue: "22222222-2222-4222-8222-222222222222"))
    let organisation = try #require(OrganisationID(rawValue: "11111111-1111-4111-8111-111111111111"))
    let place = try #require(PlaceID(rawValue: "33333333-3333-4333-8333-333333333333"))
    let shelter = try #require(PlaceID(rawValue: "44444444-4444-4444-8444-444444444444"))
    let secretID = try #require(OfferID(rawValue: "55555555-5555-4555-8555-555555555555"))
    let (area, now) = (fixture.area, fixture.now)
    try await fixture.store.write { tx in
      try AreaStore.ensure(area, in: tx)
      try OrganisationStore.save(
        Organisation(id: organisation, name: "Verein Sonne", description: "", area: area, lastModified: now),
        in: tx)
      var house = Place(id: place, name: "Haus der Familie", kind: .physical, area: area, lastModified: now)
      house.address = Address(id: "a", street: "Weg 1", postalCode: "31061", city: "Alfeld (Leine)")
      house.accessibility = [
        Accessibility(id: "b", feature: "step-free", answer: .partly, text: "Rampe klingeln")
      ]
      try PlaceStore.save(house, in: tx)
      var secret = Place(id: shelter, name: "Geheimes Haus", kind: .physical, area: area, lastModified: now)
      secret.address = Address(id: "c", street: "Versteckte Gasse 7", postalCode: "31061", city: "Alfeld")
      secret.isProtected = true
      try PlaceStore.save(secret, in: tx)
      try OfferStore.save(Self.rich(id, organisation, place, area, now), in: tx)
      var shelterOffer = Offer(id: secretID, name: "Zuflucht", owner: .area(area), lastModified: now)
      shelterOffer.organisation = organisation
      shelterOffer.sites = [OfferSite(id: "d", place: shelter)]
      try OfferStore.save(shelterOffer, in: tx)
    }
    return id
  }

  private static func rich(
    _ id: OfferID, _ organisation: OrganisationID, _ place: PlaceID, _ area: AreaKey, _ now: Instant
  ) -> Offer {
    var it = Offer(id: id, name: "+Punkt Lernhilfe", owner: .area(area), lastModified: now)
    it.organisation = organisation
    it.summary = "Hilfe beim Lernen"
    it.description = "Erste  Zeile. \n\n\n\nZweite; mit \"Zeichen\"."
    it.kind = .learningSupport
    it.ages = AgeRange(from: 72, to: 131)
    it.phases = [.primary, .intoSchool]
    it.situations = [.education, .languageIntegration]
    it.target = .targeted
    it.season = .term
    it.languages = ["de", "tr", "uk"]
    it.times = TimesParser.parse("Mo+Mi 14-16.30 Uhr, außer in den Ferien", today: nil).times
    var cost = Cost(id: "x", text: "je Monat", amount: 12.5)
    cost.condition = "ohne BuT"
    it.costs = [cost, Cost(id: "y", text: "kostenlos", amount: 0)]
    it.registration = .recommended
    it.application = "Rufen Sie an."
    it.eligibilityText = "Nur mit Bescheid."
    it.documents = [RequiredDocument(id: "e", name: "Bescheid"), RequiredDocument(id: "f", name: "Ausweis")]
    it.phones = [
      Phone(id: "g", number: "040 66969-111", note: "Mo–Fr 9–12 Uhr"),
      Phone(id: "h", number: "0171 39200-12"),
    ]
    it.contacts = [Contact(id: "i", name: "Frau Muster-Kaya", role: "Leitung", email: "kaya@sonne.example")]
    it.email = "post@sonne.example"
    it.url = "https://sonne.example/lernhilfe"
    it.capacities = [Capacity(id: "j", unit: "Plätze", free: 3, total: 12, updated: now)]
    it.sites = [OfferSite(id: "k", place: place)]
    it.serves = [area]
    it.alert = "Bis Weihnachten ausgebucht"
    it.assured = LocalDate(year: 2026, month: 9, day: 14)
    return it
  }

  @Test(arguments: ["liste.xlsx", "liste.csv"])
  func whatIsExportedReadsBackInAFreshRegister(_ name: String) async throws {
    let source = try await ListFixture()
    let id = try await fill(source)
    let path = source.folder.appending(path: name).path
    try await ListExport.run(store: source.store, path: path, now: source.now)

    let target = try await ListFixture()
    let report = try await target.run(path: path)
    #expect(report.isImported && report.offers.new == 2, "\(report.problems)")
    #expect(
      report.guess?.unsure.isEmpty == true && report.guess?.columns.allSatisfy { $0.confidence == 1 } == true)
    let left = try await source.offer("+Punkt Lernhilfe")
    let right = try await target.offer("+Punkt Lernhilfe")
    #expect(right.id == id)
    let names: [AreaKey: String] = [:]
    let leftPlaces = try await source.places(left)
    let rightPlaces = try await target.places(right)
    let cells = OfferRow.cells(left, organisation: "Verein Sonne", places: leftPlaces, areas: names)
    let again = OfferRow.cells(right, organisation: "Verein Sonne", places: rightPlaces, areas: names)
    for (field, pair) in zip(OfferRow.fields, zip(cells, again)) {
      #expect(CellText.clean(pair.0) == pair.1, "\(field)")
    }
    #expect(right.times == left.times && right.ages == left.ages && right.languages == left.languages)
  }

  @Test func theSameRegisterTakesItsOwnListWithoutChange() async throws {
    let fixture = try await ListFixture()
    _ = try await fill(fixture)
    let before = try await fixture.offers()
    let path = fixture.folder.appending(path: "liste.xlsx").path
    try await ListExport.run(store: fixture.store, path: path, now: fixture.now)
    let report = try await fixture.run(path: path)
    #expect(report.offers.unchanged == 2 && report.places.changed == 0, "\(report.offers) \(report.problems)")
    #expect(try await fixture.offers() == before)
  }

  /// What a list cannot say must not be lost when it comes back with another cell changed.
  @Test func theOwnListWithAChangedCellChangesOnlyThatField() async throws {
    let fixture = try await ListFixture()
    let id = try await fill(fixture)
    var offer = try #require(try await fixture.store.read { try OfferStore.find(id, in: $0) })
    offer.languages = ["de", "x-sign", "tr"]
    offer.costs[0].rest["note"] = "kept"
    offer.times.rules[0].note = "mit; Frau\nKaya"
    let odd = offer
    try await fixture.store.write { try OfferStore.save(odd, in: $0) }
    let path = fixture.folder.appending(path: "liste.csv").path
    try await ListExport.run(store: fixture.store, path: path, now: fixture.now)
    let text = try String(contentsOfFile: path, encoding: .utf8).replacing(
      "0171 39200-12", with: "0171 39200-13")
    let report = try await fixture.run(text)
    #expect(report.offers.changedEntries.map(\.id) == [id.rawValue])
    let after = try #require(try await fixture.store.read { try OfferStore.find(id, in: $0) })
    #expect(after.phones.map(\.number) == ["040 66969-111", "0171 39200-13"])
    #expect(
      after.languages == odd.languages && after.times == odd.times && after.description == odd.description)
    #expect(after.costs.first?.rest["note"]?.string == "kept" && after.sites == odd.sites)
  }

  @Test func protectedAddressesStayInTheHouse() async throws {
    let fixture = try await ListFixture()
    _ = try await fill(fixture)
    for name in ["liste.xlsx", "liste.csv"] {
      let path = fixture.folder.appending(path: name).path
      try await ListExport.run(store: fixture.store, path: path, now: fixture.now)
      let cells = try Table.read(path: path).flatMap(\.rows).flatMap(\.cells)
      #expect(!cells.contains { $0.contains("Versteckte Gasse") })
      #expect(cells.contains("geschützt"))
    }
    #expect(
      try Table.read(path: fixture.folder.appending(path: "liste.xlsx").path).map(\.name) == [
        "Angebote", "Träger", "Orte", "Telefonliste",
      ])
  }

  @Test func formulasAreGuardedAndEndingsChecked() async throws {
    let fixture = try await ListFixture()
    let id = try await fill(fixture)
    var offer = try #require(try await fixture.store.read { try OfferStore.find(id, in: $0) })
    offer.description = "=cmd|' /C calc'!A0"
    let evil = offer
    try await fixture.store.write { try OfferStore.save(evil, in: $0) }
    let path = fixture.folder.appending(path: "liste.csv").path
    try await ListExport.run(store: fixture.store, path: path, now: fixture.now)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(";'=cmd|"))
    await #expect(throws: DocumentError.self) {
      try await ListExport.run(
        store: fixture.store, path: fixture.folder.appending(path: "x.doc").path, now: fixture.now)
    }
    await #expect(throws: DocumentError.self) {
      try await ListExport.run(store: fixture.store, path: "/nirgends/x.csv", now: fixture.now)
    }
  }

  @Test func theTelephoneListIsSortedByProviderAndAsks() async throws {
    let fixture = try await ListFixture()
    _ = try await fixture.run(
      """
      Träger;Angebot;Telefon;Öffnungszeiten;Alter;Stand
      Verein Zebra;Spiel;Fax 040 66969-111, 040 66969-112;vormittags;6-10;01.06.2024
      Verein Affe;Kurs;;Mo 9-11;alle;01.11.2026
      """)
    let today = BerlinTime.local(fixture.now).date
    let area = fixture.area
    let gaps = try await fixture.store.read { try GapList.build(in: $0, area: area, today: today) }
    #expect(gaps.map(\.organisation) == ["Verein Affe", "Verein Zebra"])
    let zebra = try #require(gaps.last)
    #expect(zebra.phone == "040 66969-112")
    #expect(
      zebra.questions.map(\.kind) == [.times, .address, .cost, .registration, .description, .confirmation])
    #expect(zebra.questions.first?.text == "Von wann bis wann ist geöffnet? Im Zettel steht: „vormittags“")
    #expect(gaps.first?.questions.map(\.kind).contains(.phone) == true)
    #expect(gaps.first?.questions.map(\.kind).contains(.age) == false)
    #expect(GapList.rows(gaps).map(\.count) == [9, 9, 9])
    let other = try #require(AreaKey(rawValue: "03254001"))
    #expect(try await fixture.store.read { try GapList.build(in: $0, area: other, today: today) }.isEmpty)
  }
}
