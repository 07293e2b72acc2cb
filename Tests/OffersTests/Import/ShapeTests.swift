import Documents
import Foundation
import Offers
import Places
import Testing

/// The forms in which deliveries come.
@Suite struct ShapeTests {
  @Test func offersAtPlacesOnTheirOwnJoinTheirOffer() async throws {
    let full = """
      [{"id": "sal-1", "description": "Saal", "location": {"id": "l1", "location_type": "physical", "name": "Haus"},
        "service": {"id": "s", "name": "A", "status": "active", "organization": {"id": "o", "name": "O", "description": "d"}}},
       {"id": "sal-2", "location": {"id": "l2", "location_type": "virtual"},
        "service": {"id": "s", "name": "A", "status": "active", "organization": {"id": "o", "name": "O", "description": "d"}}}]
      """
    let register = try await TemporaryRegister()
    let report = try await register.load(json: full)
    #expect(report.applied, "\(report.german)")
    #expect(report.kind("service").new == 1)
    #expect(report.kind("service_at_location").new == 2)
    let id = HSDSIdentity.uuid(source: report.source, table: "service", id: "s")
    let sites = try await register.offer(id)?.sites ?? []
    #expect(sites.count == 2)
    #expect(sites.contains { $0.rest["description"]?.string == "Saal" })
    let before = try await register.dump(ignoring: ["import_source", "import_origin"])
    let again = try await register.load(json: full)
    #expect(again.changes == 0, "\(again.german)")
    #expect(try await register.dump(ignoring: ["import_source", "import_origin"]) == before)
    let edited = try await register.load(json: full.replacing("Saal", with: "Keller"))
    #expect(edited.kind("service_at_location").changed == 1)
    // The offer itself changes: its places stay.
    let renamed = try await register.load(
      json: full.replacing("Saal", with: "Keller").replacing("\"name\": \"A\"", with: "\"name\": \"B\""))
    #expect(renamed.kind("service").changed == 1, "\(renamed.german)")
    let offer = try #require(try await register.offer(id))
    #expect(offer.name == "B")
    #expect(offer.sites.count == 2)
    // One of them goes.
    let one = try JSONValue.parse(full).array?.first.map { [$0] } ?? []
    let less = JSONValue.array(one).text().replacing("Saal", with: "Keller").replacing(
      "\"name\":\"A\"", with: "\"name\":\"B\"")
    let gone = try await register.load(json: less, retireMissing: true)
    #expect(gone.kind("service_at_location").retired == 1, "\(gone.german)")
    #expect(try await register.offer(id)?.sites.count == 1)
  }

  @Test func anOfferAtAPlaceOfNoOfferIsRefused() async throws {
    let register = try await TemporaryRegister()
    let report = try await register.load(
      json:
        #"{"locations": [{"id": "l", "location_type": "virtual"}], "service_at_locations": [{"id": "x", "service_id": "weg", "location_id": "l"}]}"#
    )
    #expect(!report.applied)
    #expect(
      report.problems.problems.contains { $0.code == "dangling-id" && $0.field == "service_id" },
      "\(report.german)")
  }

  @Test func aPageDumpAndLinesAreRead() async throws {
    let one = #"{"id": "s", "name": "A", "status": "active"}"#
    let two = #"{"id": "t", "name": "B", "status": "active"}"#
    let page =
      #"{"total_items": 2, "total_pages": 1, "page_number": 1, "size": 2, "contents": [\#(one), \#(two)]}"#
    for (name, text) in [("page.json", page), ("lines.ndjson", one + "\n" + two + "\n"), ("one.json", one)] {
      let register = try await TemporaryRegister()
      let report = try await register.load(json: text, name: name)
      #expect(report.applied, "\(report.german)")
      #expect(report.kind("service").new == (name == "one.json" ? 1 : 2))
    }
  }

  @Test func olderHSDSIsReadAsFarAsItMaps() async throws {
    let register = try await TemporaryRegister()
    _ = try register.file("p/organizations.csv", "id,name,description,url\n1,Träger,d,https://t.example\n")
    _ = try register.file("p/services.csv", "id,organization_id,name,status\n1,1,Sprechstunde,active\n")
    _ = try register.file(
      "p/locations.csv", "id,organization_id,name,latitude,longitude\n1,1,Rathaus,51.98,9.82\n")
    _ = try register.file("p/services_at_location.csv", "id,service_id,location_id\n1,1,1\n")
    _ = try register.file(
      "p/physical_addresses.csv",
      "id,location_id,address_1,city,state_province,postal_code,country\n1,1,Markt 1,Alfeld,NI,31061,DE\n")
    _ = try register.file(
      "p/regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\n1,1,2,09:00,12:00\n")
    _ = try register.file("p/languages.csv", "id,service_id,language\n1,1,tr\n")
    _ = try register.file("p/eligibility.csv", "id,service_id,eligibility\n1,1,Nur mit Wohnsitz\n")
    _ = try register.file("p/payments_accepted.csv", "id,service_id,payment\n1,1,bar\n")
    let report = try await register.load(register.folder + "/p")
    #expect(report.applied, "\(report.german)")
    let id = HSDSIdentity.uuid(source: report.source, table: "service", id: "1")
    let offer = try #require(try await register.offer(id))
    #expect(offer.languages == ["tr"])
    #expect(offer.eligibilityText == "Nur mit Wohnsitz")
    #expect(offer.times.rules.first?.opens.iso8601 == "09:00")
    let place = try #require(try await register.place(offer.sites[0].place.rawValue))
    #expect(place.address?.street == "Markt 1")
    #expect(report.problems.problems.contains { $0.code == "legacy-kept" }, "\(report.german)")
    let text = String(decoding: try await register.exported(), as: UTF8.self)
    #expect(text.contains("\"bar\""))
    let again = try await register.load(register.folder + "/p")
    #expect(again.changes == 0, "\(again.german)")
  }

  @Test(.enabled(if: Shared.folder != nil))
  func theExampleOfTheSpecificationIsReadButForItsLatitude() async throws {
    let path = try #require(Shared.example("service_full.json"))
    let register = try await TemporaryRegister()
    let refused = try await register.load(path)
    #expect(!refused.applied)
    #expect(refused.problems.problems.contains { $0.code == "coordinate-out-of-range" })
    let text = String(decoding: try register.bytes(path), as: UTF8.self)
    let report = try await register.load(json: text.replacing("\"latitude\": 100", with: "\"latitude\": 52"))
    #expect(report.applied, "\(report.german)")
    #expect(report.kind("service").new == 1)
    let exported = try await register.exported()
    let second = try await TemporaryRegister()
    let again = try await second.load(second.file("a.json", exported))
    #expect(again.applied, "\(again.german)")
    #expect(
      String(decoding: try await second.exported(), as: UTF8.self)
        == String(decoding: exported, as: UTF8.self))
  }

  @Test(
    .enabled(if: Shared.folder != nil),
    arguments: ["service_at_location_full.json", "organization_full.json", "taxonomy_term.json"])
  func otherExamples(_ name: String) async throws {
    let path = try #require(Shared.example(name))
    let register = try await TemporaryRegister()
    let text = String(decoding: try register.bytes(path), as: UTF8.self)
    let report = try await register.load(
      json: text.replacing("\"latitude\": 100", with: "\"latitude\": 52"), name: name)
    #expect(report.applied, "\(report.german)")
    #expect(report.changes > 0)
  }

  @Test(.enabled(if: Shared.folder != nil)) func theTabularExampleIsRead() async throws {
    let folder = try #require(Shared.example("csv"))
    let register = try await TemporaryRegister()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = String(decoding: try register.bytes("\(folder)/\(name)"), as: UTF8.self)
      // The example's place is off the earth, and two of its links lead nowhere.
      let mended = text.replacing(",100,", with: ",52,")
        .replacing("985e4a42-bd9f-4edc-911d-0243a4640aca", with: "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610")
        .replacing("f75b808e-7bdb-11ef-afaa-ab00a77dc5c4", with: "ac148810-d857-441c-9679-408f346de14b")
      _ = try register.file("csv/\(name)", mended)
    }
    let report = try await register.load(register.folder + "/csv")
    #expect(report.applied, "\(report.german)")
    let exported = try await register.exportedPackage()
    let second = try await TemporaryRegister()
    let again = try await second.load(register.folder + "/paket")
    #expect(again.applied, "\(again.german)")
    let twice = try await second.exportedPackage()
    for (file, bytes) in exported {
      #expect(
        String(decoding: bytes, as: UTF8.self) == String(decoding: twice[file] ?? [], as: UTF8.self),
        "\(file)")
    }
  }
}
