import Documents
import Offers
import Places
import Storage
import Testing

/// Entries that two sources claim, copies that differ, and places that are protected.
@Suite struct SourceTests {
  private let one = """
    [{"id": "11111111-1111-4111-8111-111111111111", "name": "Treff", "status": "active",
      "organization": {"id": "22222222-2222-4222-8222-222222222222", "name": "Träger", "description": "d"}}]
    """

  @Test func aDifferingEntryOfAnotherSourceIsAConflict() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: one, source: "kreis")
    let before = try await register.dump()
    let report = try await register.load(json: one.replacing("Treff", with: "Anders"), source: "stadt")
    #expect(!report.applied)
    let problem = try #require(report.problems.problems.first { $0.code == "source-conflict" })
    #expect(problem.message.contains("kreis"))
    #expect(problem.message.contains("stadt"))
    #expect(problem.severity == .error)
    #expect(problem.row == 1)
    #expect(try await register.dump() == before)
  }

  @Test func theSameEntryOfAnotherSourceIsANote() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: one, source: "kreis")
    let before = try await register.dump(ignoring: ["import_source"])
    let report = try await register.load(json: one, source: "stadt", now: 1_800_000_000_000)
    #expect(report.applied)
    #expect(report.changes == 0)
    #expect(report.problems.problems.contains { $0.code == "same-elsewhere" && $0.severity == .note })
    #expect(try await register.dump(ignoring: ["import_source"]) == before)
  }

  @Test(arguments: ["json", "paket"]) func ownExportComesBackWithoutChange(_ form: String) async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery)
    let path = register.folder + "/out-\(form)" + (form == "json" ? ".json" : "")
    _ = try await HSDSExport.run(
      store: register.store, to: path, format: form == "json" ? .json : .datapackage)
    let before = try await register.dump(ignoring: ["import_source"])
    let report = try await register.load(path, source: "rueckweg", now: 1_800_000_000_000)
    #expect(report.applied, "\(report.german)")
    #expect(report.changes == 0, "\(report.german)")
    #expect(try await register.dump(ignoring: ["import_source"]) == before)
  }

  @Test func offersAtPlacesOfAnotherSourceAreANoteToo() async throws {
    let json = """
      [{"id": "66666666-6666-4666-8666-666666666666", "description": "Saal",
        "location": {"id": "77777777-7777-4777-8777-777777777777", "location_type": "virtual", "name": "L"},
        "service": {"id": "11111111-1111-4111-8111-111111111111", "name": "Treff", "status": "active"}}]
      """
    let register = try await TemporaryRegister()
    #expect(try await register.load(json: json, source: "kreis").changes == 3)
    let report = try await register.load(json: json, source: "stadt")
    #expect(report.applied, "\(report.german)")
    #expect(report.changes == 0)
    let other = try await register.load(json: json.replacing("Saal", with: "Flur"), source: "stadt")
    #expect(!other.applied)
  }

  @Test func entriesMadeInLotseBelongToLotse() async throws {
    let register = try await TemporaryRegister()
    let id = try #require(OrganisationID(rawValue: "22222222-2222-4222-8222-222222222222"))
    let area = try #require(AreaKey(rawValue: "03254002"))
    try await register.store.write { tx in
      try AreaStore.ensure(area, in: tx)
      try OrganisationStore.save(
        Organisation(
          id: id, name: "Von Hand", description: "d", area: area, lastModified: Instant(milliseconds: 0)),
        in: tx)
    }
    let report = try await register.load(json: one)
    #expect(!report.applied)
    #expect(
      report.problems.problems.contains { $0.code == "source-conflict" && $0.message.contains("„lotse“") })
    let asLotse = try await register.load(json: one, source: "lotse")
    #expect(asLotse.applied, "\(asLotse.german)")
    #expect(asLotse.kind("organization").changed == 1)
    #expect(try await register.organisation(id.rawValue)?.name == "Träger")
  }

  @Test func theFullerOfTwoCopiesCountsWhateverTheOrder() async throws {
    func service(_ number: Int, _ organisation: String) -> String {
      #"{"id": "s\#(number)", "name": "S\#(number)", "status": "active", "organization": \#(organisation)}"#
    }
    let short = #"{"id": "o", "name": "O", "description": "kurz"}"#
    let long = #"{"id": "o", "name": "O", "description": "sehr viel länger", "email": "o@beispiel.de"}"#
    let stub = #"{"id": "o", "name": "O"}"#
    var exports: [[UInt8]] = []
    for order in [[short, long, stub], [long, stub, short], [stub, short, long]] {
      let register = try await TemporaryRegister()
      let json = "[\(order.enumerated().map { service($0.offset, $0.element) }.joined(separator: ","))]"
      let report = try await register.load(json: json)
      #expect(report.applied, "\(report.german)")
      #expect(report.kind("organization").new == 1)
      #expect(report.problems.problems.filter { $0.code == "copies-differ" }.count == 1, "\(report.german)")
      let id = HSDSIdentity.uuid(source: "hsds-03254002", table: "organization", id: "o")
      #expect(try await register.organisation(id)?.description == "sehr viel länger")
      exports.append(try await register.exported())
      let again = try await register.load(json: json)
      #expect(again.changes == 0, "\(again.german)")
    }
    #expect(Set(exports.map { $0.count }).count == 1)
  }

  @Test func twoOffersWithOneIdAreAFault() async throws {
    let register = try await TemporaryRegister()
    let report = try await register.load(
      json: """
        [{"id": "s", "name": "Eins", "status": "active"},
         {"id": "s", "name": "Zwei", "status": "active"}]
        """, name: "services.json")
    #expect(!report.applied)
    let problem = try #require(report.problems.problems.first { $0.code == "duplicate-id" })
    #expect(problem.row == 2)
    #expect(problem.message.contains("Zeile 1"))
    let same = try await register.load(
      json:
        #"[{"id": "s", "name": "Eins", "status": "active"}, {"id": "s", "name": "Eins", "status": "active"}]"#,
      name: "services.json")
    #expect(same.applied)
    #expect(same.kind("service").new == 1)
  }

  @Test func aPlaceStaysProtectedAndKeepsItsAddress() async throws {
    let register = try await TemporaryRegister()
    let area = try #require(AreaKey(rawValue: "03254002"))
    let id = try #require(PlaceID(rawValue: "33333333-3333-4333-8333-333333333333"))
    try await register.store.write { tx in
      try AreaStore.ensure(area, in: tx)
      var place = Place(
        id: id, name: "Frauenhaus", kind: .physical, area: area, lastModified: Instant(milliseconds: 0))
      place.isProtected = true
      place.address = Address(
        id: "44444444-4444-4444-8444-444444444444", street: "Geheimweg 5", postalCode: "31061", city: "Alfeld"
      )
      place.position = Position(latitude: 51.987654, longitude: 9.876543)
      place.directions = "Am Geheimbach links"
      place.phones = [Phone(id: "55555555-5555-4555-8555-555555555555", number: "05181 999")]
      try PlaceStore.save(place, in: tx)
    }
    let exported = try await register.exported()
    let text = String(decoding: exported, as: UTF8.self)
    #expect(text.contains("Frauenhaus"))
    for secret in ["Geheimweg", "31061", "51.98", "9.87", "Geheimbach", "05181 999"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    let package = try await register.exportedPackage()
    for (_, bytes) in package { #expect(!String(decoding: bytes, as: UTF8.self).contains("Geheim")) }
    let path = try register.file("zurueck.json", exported)
    let back = try await register.load(path, source: "zurueck")
    #expect(back.applied, "\(back.german)")
    #expect(back.changes == 0, "\(back.german)")
    let renamed = try register.file("neu.json", text.replacing("Frauenhaus", with: "Schutzhaus"))
    let report = try await register.load(renamed, source: "lotse")
    #expect(report.kind("location").changed == 1, "\(report.german)")
    let place = try #require(try await register.place(id.rawValue))
    #expect(place.name == "Schutzhaus")
    #expect(place.isProtected)
    #expect(place.address?.street == "Geheimweg 5")
    #expect(place.position != nil)
    #expect(place.phones.count == 1)
    let open = try await register.load(
      json: """
        {"locations": [{"id": "\(id)", "location_type": "physical", "name": "Schutzhaus", "addresses": [{"id": "a",
          "address_1": "Offen 1", "city": "Alfeld", "state_province": "NI", "postal_code": "1", "country": "DE",
          "address_type": "physical"}]}]}
        """, source: "lotse")
    #expect(open.problems.problems.contains { $0.code == "place-stays-protected" })
    #expect(try await register.place(id.rawValue)?.isProtected == true)
  }
}
