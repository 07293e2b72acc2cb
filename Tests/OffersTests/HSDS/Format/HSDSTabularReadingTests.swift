import Documents
import Offers
import Testing

@Suite("Reading the table form")
struct HSDSTabularReadingTests {
  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(name, text) }
    return folder
  }

  @Test func nestsRowsBelowTheirRecords() throws {
    let folder = try folder([
      "organizations.csv": "id,name,description\no1,Verein,d\n",
      "services.csv":
        "id,organization_id,name,status,minimum_age,x_free\n1,o1,Kurs,active,3,\"[1,2]\"\n2,o1,Rat,active,,frei\n",
      "locations.csv": "id,location_type,latitude\nL,physical,51.90\n",
      "service_at_location.csv": "id,service_id,location_id\na,1,L\n",
      "phones.csv": "id,service_id,contact_id,number\np1,1,c1,0518\np2,,c1,110\n",
      "contacts.csv": "id,service_id,name\nc1,1,Frau Kaya\n",
      "languages.csv": "id,phone_id,code\nl1,p2,tr\n",
      "attributes.csv": "id,link_id,link_entity,taxonomy_term_id\nA,1,service,t1\nB,L,locations,t1\n",
      "taxonomy_terms.csv": "id,name,description\nt1,T,d\n",
      "service_capacity.csv": "id,service_id,unit_id,available,updated\nK,1,u1,12,2024-01-01T00:00:00Z\n",
      "units.csv": "id,name\nu1,Plätze\nu2,unbenutzt\n",
      "x_special.csv": "id,wert\n1,a\n",
    ])
    let (documents, problems) = try readAll(folder.path)
    #expect(problems.problems == [])
    #expect(
      documents.map { "\($0.kind.table) \($0.value["id"]?.string ?? "")" } == [
        "organization o1", "taxonomy_term t1", "location L", "service 1", "service 2", "x_special 1",
        "unit u2",
      ])
    let service = try object(
      #"""
      {"id":"1","organization_id":"o1","name":"Kurs","status":"active","minimum_age":3,"x_free":[1,2],
       "attributes":[{"id":"A","link_entity":"service","taxonomy_term_id":"t1"}],
       "contacts":[{"id":"c1","name":"Frau Kaya","phones":[{"id":"p1","service_id":"1","number":"0518"},
         {"id":"p2","number":"110","languages":[{"id":"l1","code":"tr"}]}]}],
       "phones":[{"id":"p1","contact_id":"c1","number":"0518"}],
       "service_at_locations":[{"id":"a","location_id":"L"}],
       "capacities":[{"id":"K","available":12,"updated":"2024-01-01T00:00:00Z","unit":{"id":"u1","name":"Plätze"}}]}
      """#)
    let found = try #require(documents.first { $0.kind == .service })
    #expect(sorted(.object(found.value)) == sorted(.object(service)))
    #expect(found.origin == RowRef(file: "services.csv", row: 2))
    #expect(documents[2].value["latitude"] == .number("51.90"))
  }

  private func sorted(_ value: JSONValue) -> String { value.text(.sortedCanonical) }

  @Test func matchesIdsWhateverTheirSpelling() throws {
    let folder = try folder([
      "services.csv": "ID;Name;Status\nAC148810-D857-441C-9679-408F346DE14B;Käse;active\n",
      "phones.csv": "id;service_id;number\n1;{ac148810-d857-441c-9679-408f346de14b};\"1;2\"\n",
    ])
    let (documents, _) = try readAll(folder.path)
    #expect(documents.count == 1)
    #expect(documents.first?.value["phones"] == [["id": "1", "number": "1;2"]])
  }

  @Test func reportsDuplicateAndDanglingIds() throws {
    let folder = try folder([
      "services.csv": "id,name,status\n1,a,active\n1,b,active\n",
      "phones.csv": "id,service_id,number\np,9,0\nq,,0\n",
      "service_at_location.csv": "id,service_id,location_id\na,7,8\n",
    ])
    let (documents, problems) = try readAll(folder.path)
    #expect(
      problems.problems.map { "\($0.severity) \($0.code) \($0.file) \($0.row ?? 0)" } == [
        "error duplicate-id services.csv 3", "error dangling-id phones.csv 2",
        "warning row-without-owner phones.csv 3",
      ])
    #expect(documents.map(\.kind) == [.service, .serviceAtLocation, .other("phone"), .other("phone")])
  }

  @Test func reportsRaggedRowsAndDoubleColumns() throws {
    let folder = try folder([
      "services.csv": "id,name,status\n1,a,active\n2,b\n3,c,active,\n4,d,active,zu viel\n\n5,e,active\n"
    ])
    let (documents, problems) = try readAll(folder.path)
    #expect(documents.map { $0.value["id"]?.string } == ["1", "3", "5"])
    #expect(problems.problems.map { "\($0.code) \($0.row ?? 0)" } == ["csv-ragged 3", "csv-ragged 5"])
    let double = try self.folder(["services.csv": "id,name,name\n1,a,b\n"])
    #expect(try readAll(double.path).problems.problems.map(\.code) == ["csv-duplicate-column"])
    let nameless = try self.folder(["services.csv": ",,\n1,a,b\n", "organizations.csv": "id,name\n"])
    #expect(try readAll(nameless.path).problems.hasErrors)
  }

  @Test func heedsTheDataPackage() throws {
    let folder = try folder([
      "angebote.csv": "id,name,status,x_n,x_s,x_b,x_any\n1,a,active,1.50,[1],true,\"\"\"q\"\"\"\n",
      "datapackage.json": #"""
      {"resources":[{"name":"service","path":"./angebote.csv","schema":{"fields":[{"name":"x_n","type":"number"},
      {"name":"x_s","type":"string"},{"name":"x_b","type":"boolean"},{"name":"x_any","type":"any"}]}}]}
      """#,
    ])
    let (documents, problems) = try readAll("\(folder.path)/datapackage.json")
    #expect(problems.problems == [])
    #expect(documents.map(\.kind) == [.service])
    #expect(
      documents.first?.value == [
        "id": "1", "name": "a", "status": "active", "x_n": .number("1.50"), "x_s": "[1]", "x_b": true,
        "x_any": "q",
      ])
    try folder.write("datapackage.json", "../x")
    #expect(try readAll(folder.path).problems.problems.map(\.code) == ["datapackage-unreadable"])
  }

  @Test func keepsOlderTablesBelowTheirRecords() throws {
    let folder = try folder([
      "services.csv": "id,name,status\n1,a,active\n",
      "regular_schedule.csv": "id,service_id,weekday,opens_at,closes_at\nr,1,1,09:00,12:00\n",
      "eligibility.csv": "id,service_id,eligibility\ne,1,Kinder\n",
      "physical_addresses.csv": "id,location_id,address_1\nx,L,Weg 1\n",
      "locations.csv": "id,name\nL,Haus\n",
    ])
    let (documents, problems) = try readAll(folder.path)
    #expect(problems.problems == [])
    let upgraded = documents.map { HSDSUpgrade.upgrade($0).document.value }
    #expect(upgraded.count == 2)
    #expect(upgraded[0]["addresses"]?.array?.first?.object?["address_type"] == "physical")
    #expect(upgraded[0]["location_type"] == "physical")
    #expect(upgraded[1]["eligibility_description"] == "Kinder")
    #expect(upgraded[1]["schedules"]?.array?.first?.object?["byday"] == "MO")
  }

  @Test func stagingPagesInOrder() throws {
    let staging = MemoryStaging()
    for number in 1...10 {
      let row = StagedRow(
        table: number % 2 == 0 ? "phone" : "service", id: "\(number)", origin: RowRef(file: "f", row: number),
        value: [:])
      let parents =
        number == 4 ? [StagedParent(table: "service", id: "1")] : [StagedParent(table: "service", id: "99")]
      #expect(staging.stage(row, parents: parents) == nil)
    }
    #expect(
      staging.stage(StagedRow(table: "phone", id: "2", origin: RowRef(file: "g"), value: [:]), parents: [])?
        .row == 2)
    let first = staging.rows(of: "phone", after: 0, limit: 2)
    #expect(first.map(\.id) == ["2", "4"])
    #expect(staging.rows(of: "phone", after: first[1].sequence, limit: 9).map(\.id) == ["6", "8", "10"])
    #expect(staging.orphans(of: "phone", after: 0, limit: 9).map(\.id) == ["2", "6", "8", "10"])
    #expect(staging.children(of: StagedParent(table: "service", id: "1")).map(\.id) == ["4"])
    #expect(staging.row("service", id: "3")?.origin.row == 3)
    #expect(staging.rows(of: "nothing", after: 0, limit: 1).isEmpty)
  }
}
