import Journal
import Places
import Storage
import Synchronization
import Testing

@testable import Offers

@Suite struct ListImportTests {
  private let list = """
    Träger;Angebot;Tel.;E-Mail;Straße;PLZ/Ort;Alter;Öffnungszeiten;Kosten;Stand
    Verein Sonne;Treff;040 66969-111;treff@sonne.example;Weg 1;31061 Alfeld;6-10;Mo 14-16 Uhr;kostenlos;01.09.2026
    ;Kurs;040 66969-112;;Weg 1;31061 Alfeld;ab 3;Di 9-11 Uhr;5 €;01.09.2026
    Verein Mond;Beratung;040 66969-113;;Gasse 2;31061 Alfeld;alle;nach Vereinbarung;frei;01.09.2026

    """

  @Test func aCorrectedCellChangesJustItsOffer() async throws {
    let fixture = try await ListFixture()
    _ = try await fixture.run(list)
    let before = try await fixture.offers()
    let report = try await fixture.run(list.replacing("66969-112", with: "66969-119"), at: fixture.now + 60)
    #expect(report.offers.changedEntries.map(\.name) == ["Kurs"])
    #expect(report.offers.unchanged == 2 && report.offers.new == 0)
    let after = try await fixture.offers()
    #expect(after.filter { $0.name != "Kurs" } == before.filter { $0.name != "Kurs" })
    let course = try await fixture.offer("Kurs")
    #expect(course.phones.map(\.number) == ["040 66969-119"])
    #expect(course.lastModified == fixture.now + 60)
    let changes = try await fixture.store.read { try Journal.changes(after: 0, in: $0) }
    #expect(changes.map(\.kind) == [.imported, .imported])
    #expect(changes.allSatisfy { $0.entity == "offer" && $0.id == nil })
  }

  @Test func whatTheRegisterKnowsBesideTheListStays() async throws {
    let fixture = try await ListFixture()
    _ = try await fixture.run(list)
    var treff = try await fixture.offer("Treff")
    treff.translations["tr"] = Translation(name: "Buluşma", summary: nil, description: nil)
    treff.description = "Von Hand ergänzt."
    let edited = treff
    try await fixture.store.write { try OfferStore.save(edited, in: $0) }
    _ = try await fixture.run(list.replacing("treff@sonne", with: "neu@sonne"))
    let after = try await fixture.offer("Treff")
    #expect(after.email == "neu@sonne.example")
    #expect(after.translations["tr"]?.name == "Buluşma")
    #expect(after.description == "Von Hand ergänzt.")
  }

  @Test func aNewGermanTextMakesItsTranslationsStale() async throws {
    let fixture = try await ListFixture()
    let list = "Träger;Angebot;Beschreibung\nVerein Sonne;Treff;Wir spielen.\n"
    _ = try await fixture.run(list)
    var treff = try await fixture.offer("Treff")
    treff.translations["tr"] = Translation(name: "Buluşma", summary: nil, description: "Oynuyoruz.")
    let edited = treff
    try await fixture.store.write { try OfferStore.save(edited, in: $0) }
    _ = try await fixture.run(list.replacing("Verein Sonne", with: "Verein Mond"))
    #expect(try await fixture.offers().allSatisfy { $0.staleLanguages.isEmpty })
    _ = try await fixture.run(list.replacing("Wir spielen.", with: "Wir spielen nur noch im Sommer."))
    let after = try await fixture.offers().filter { !$0.translations.isEmpty }
    #expect(after.map(\.staleLanguages) == [["tr"]])
  }

  @Test func missingRowsAreListedNotDeleted() async throws {
    let fixture = try await ListFixture()
    _ = try await fixture.run(list)
    let shorter = list.split(separator: "\n").filter { !$0.hasPrefix("Verein Mond") }.joined(separator: "\n")
    let report = try await fixture.run(shorter)
    #expect(report.offers.missingEntries.map(\.name) == ["Beratung"])
    #expect(report.offers.missingEntries.first?.organisation == "Verein Mond")
    #expect(try await fixture.offer("Beratung").status == .active)
  }

  @Test func aDryRunLeavesNoTrace() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(list, dryRun: true)
    #expect(report.offers.new == 3 && !report.isImported && report.isDryRun)
    #expect(try await fixture.offers().isEmpty)
    #expect(try await fixture.store.read { try AreaStore.all(in: $0) }.isEmpty)
    #expect(try await fixture.store.read { try Journal.newest(in: $0) } == 0)
  }

  @Test func anOfferThatAnotherAreaAnswersForIsNotChanged() async throws {
    let fixture = try await ListFixture()
    _ = try await fixture.run(list)
    var treff = try await fixture.offer("Treff")
    let county = try #require(AreaKey(rawValue: "03254"))
    treff.owner = .area(county)
    let owned = treff
    try await fixture.store.write { try OfferStore.save(owned, in: $0) }
    let report = try await fixture.run(list.replacing("66969-111", with: "66969-118"))
    #expect(report.codes.contains("list-foreign-offer"))
    #expect(try await fixture.offer("Treff").phones.map(\.number) == ["040 66969-111"])
  }

  @Test func offersOfOneNameAtDifferentTimesBothStay() async throws {
    let fixture = try await ListFixture()
    let twice = list + "Verein Sonne;Treff;040 66969-111;;Platz 9;31061 Alfeld;6-10;Do 14-16 Uhr;frei;\n"
    let report = try await fixture.run(twice)
    #expect(report.offers.new == 4 && report.codes.contains("list-name-twice"))
    let again = try await fixture.run(twice)
    #expect(again.offers.unchanged == 4)
  }

  @Test func anOfferThatIsThereAlreadyIsRecognisedByProviderAndName() async throws {
    let fixture = try await ListFixture()
    let organisation = try #require(OrganisationID(rawValue: "11111111-1111-4111-8111-111111111111"))
    let id = try #require(OfferID(rawValue: "22222222-2222-4222-8222-222222222222"))
    let (area, now) = (fixture.area, fixture.now)
    try await fixture.store.write { tx in
      try AreaStore.ensure(area, in: tx)
      try OrganisationStore.save(
        Organisation(
          id: organisation, name: "VEREIN  SONNE", description: "x", area: area, lastModified: now), in: tx)
      var offer = Offer(id: id, name: "treff", owner: .area(area), lastModified: now)
      offer.organisation = organisation
      try OfferStore.save(offer, in: tx)
    }
    let report = try await fixture.run(list)
    #expect(report.offers.new == 2 && report.offers.changed == 1 && report.organisations.new == 1)
    #expect(try await fixture.offer("Treff").id == id)
  }

  @Test func aSavedMappingIsUsedAgain() async throws {
    let fixture = try await ListFixture()
    let text = "Wer macht's;Wie es heißt\nVerein Sonne;Treff\n"
    let mapping = try ListMapping(
      json: #"{"kopfzeile": 1, "spalten": {"Wer macht's": "Träger", "Wie es heißt": "offer"}}"#)
    let first = try await fixture.run(text, mapping: mapping)
    #expect(first.isImported && first.mappingOrigin == .given)
    let second = try await fixture.run(text + "Verein Mond;Kurs\n")
    #expect(second.mappingOrigin == .saved && second.offers.new == 1 && second.offers.unchanged == 1)
  }

  @Test func everythingThatWasNotUnderstoodIsKept() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(
      """
      Träger;Angebot;Telefon;E-Mail;Alter;Öffnungszeiten;Kosten;Sprachen;Parkplätze;Stand
      Sonne;Treff;siehe Aushang;info@gmx,de;Schulkinder;vormittags;nach Absprache;Klingonisch;vor der Tür;neulich
      """)
    #expect(report.isImported)
    let it = try await fixture.offer("Treff")
    let all = [it.description, it.eligibilityText ?? "", it.times.note ?? "", it.costs.first?.text ?? ""]
      .joined(separator: " ")
    for text in [
      "siehe Aushang", "info@gmx,de", "Schulkinder", "vormittags", "nach Absprache", "Klingonisch",
      "vor der Tür", "neulich",
    ] {
      #expect(all.contains(text), "\(text) in \(all)")
    }
    let rows = report.problems.map(\.row)
    #expect(rows.allSatisfy { $0 == 2 })
    #expect(
      Set(report.problems.compactMap(\.field)).isSuperset(of: [
        "E-Mail", "Alter", "Öffnungszeiten", "Sprachen", "Stand",
      ]))
    let gap = try #require(report.gaps.first)
    #expect(gap.questions.contains { $0.text.contains("Im Zettel steht: „vormittags“") })
  }

  @Test func aListWithoutDescriptionsAddsOnlyWhatItCannotPlace() async throws {
    let fixture = try await ListFixture()
    _ = try await fixture.run(list)
    var treff = try await fixture.offer("Treff")
    treff.description = "Von Hand."
    let edited = treff
    try await fixture.store.write { try OfferStore.save(edited, in: $0) }
    _ = try await fixture.run(list.replacing("040 66969-111", with: "siehe Aushang"))
    #expect(try await fixture.offer("Treff").description == "Von Hand.\n\nHinweis: Tel.: siehe Aushang")
  }

  @Test func namesOfSymbolsAreNamesToo() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run("Träger;Angebot\n★;♥\n☆;♥\n★;♦\n")
    #expect(report.offers.new == 3 && report.organisations.new == 2)
    #expect(try await fixture.run("Träger;Angebot\n★;♥\n☆;♥\n★;♦\n").offers.unchanged == 3)
  }

  @Test func areasAreFoundByNameAndKey() async throws {
    let fixture = try await ListFixture()
    let (area, county) = (fixture.area, try #require(AreaKey(rawValue: "03254")))
    try await fixture.store.write { tx in
      try AreaStore.ensure(area, in: tx)
      try AreaStore.save(Area(key: area, name: "Alfeld (Leine)", kind: .municipality, parent: county), in: tx)
    }
    let report = try await fixture.run(
      "Träger;Angebot;Einzugsgebiet\nSonne;Treff;Alfeld (Leine); \nSonne;Kurs;03254 Landkreis\nSonne;Spiel;Atlantis\n"
    )
    #expect(try await fixture.offer("Treff").serves == [area])
    #expect(try await fixture.offer("Kurs").serves == [county])
    #expect(try await fixture.offer("Spiel").description.contains("Atlantis"))
    #expect(report.codes.contains("list-unknown-area"))
  }

  @Test func progressGoesToItsEnd() async throws {
    let fixture = try await ListFixture()
    let steps = Steps()
    _ = try await ListImport.run(
      path: fixture.file("a.csv", list.utf8), area: fixture.area, source: "x", now: fixture.now,
      store: fixture.store,
      progress: { steps.add($0, $1) })
    let all = steps.all
    #expect(all.last?.first == all.last?.last && !all.isEmpty)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0[0] <= $1[0] })
  }
}

/// Collects progress from wherever it is reported.
private final class Steps: Sendable {
  private let steps = Mutex<[[Int]]>([])
  func add(_ done: Int, _ total: Int) { steps.withLock { $0.append([done, total]) } }
  var all: [[Int]] { steps.withLock { $0 } }
}
