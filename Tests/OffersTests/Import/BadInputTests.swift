import Documents
import Foundation
import Offers
import Places
import Testing

/// Bad input: a clear error that names file, row, field and mend, and a register that is as it was.
@Suite struct BadInputTests {
  private static func service(_ fields: String) -> String {
    """
    [
    {"id": "ok", "name": "Gut", "status": "active"},
    {"id": "s", "status": "active", \(fields)}
    ]
    """
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var json: String
    var code: String
    var field: String?
    var row: Int?
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "broken", json: "[{\"id\": \"s\", \"name\": \"A\", }]", code: "json-syntax", row: 1),
    Case(name: "cut off", json: "[\n{\"id\": \"s\", \"name\": \"A", code: "json-incomplete", row: 2),
    Case(name: "two keys", json: "[{\"id\": 1, \"id\": 2}]", code: "json-duplicate-key", row: 1),
    Case(name: "no object", json: "[1, 2]", code: "not-an-object", row: 1),
    Case(name: "not HSDS", json: "[{\"foo\": 1, \"bar\": 2}]", code: "unknown-kind", row: 1),
    Case(
      name: "no name", json: service(#""description": "x""#), code: "required-missing", field: "name", row: 3),
    Case(
      name: "ages reversed", json: service(#""name": "A", "minimum_age": 12, "maximum_age": 6"#),
      code: "ages-reversed", field: "minimum_age", row: 3),
    Case(
      name: "age", json: service(#""name": "A", "maximum_age": 900"#), code: "age-out-of-range",
      field: "maximum_age", row: 3),
    Case(
      name: "off the earth",
      json: service(
        #""name": "A", "service_at_locations": [{"id": "x", "location": {"id": "l", "location_type": "physical", "latitude": 100, "longitude": 9}}]"#
      ), code: "coordinate-out-of-range", field: "service_at_locations[1].location.latitude", row: 3),
    Case(
      name: "HTML", json: service(#""name": "<script>alert(1)</script>""#), code: "html-in-name",
      field: "name",
      row: 3),
    Case(
      name: "formula", json: service(#""name": "=HYPERLINK(\"http://x\")""#), code: "formula-in-name",
      field: "name", row: 3),
    Case(
      name: "formula of the organisation",
      json: service(#""name": "A", "organization": {"id": "o", "name": "@SUM(1)", "description": "d"}"#),
      code: "formula-in-name", field: "organization.name", row: 3),
    Case(
      name: "script address", json: service(#""name": "A", "url": "javascript:alert(1)""#),
      code: "uri-unsafe",
      field: "url", row: 3),
    Case(
      name: "no such state",
      json: service(#""name": "A", "status": "vielleicht""#).replacing(
        "\"status\": \"active\", \"name\"", with: "\"name\""), code: "value-not-allowed", field: "status",
      row: 3),
    Case(
      name: "control character", json: service("\"name\": \"A\\u0000B\""), code: "control-character",
      field: "name", row: 3),
    Case(
      name: "control character in an unknown field", json: service("\"name\": \"A\", \"x_y\": \"A\\u0000B\""),
      code: "control-character", field: "x_y", row: 3),
    Case(
      name: "dangling organisation", json: service(#""name": "A", "organization_id": "nirgends""#),
      code: "dangling-id", field: "organization_id", row: 3),
    Case(
      name: "dangling place",
      json: service(#""name": "A", "service_at_locations": [{"id": "x", "location_id": "nirgends"}]"#),
      code: "dangling-id", field: "service_at_locations[1].location_id", row: 3),
    Case(
      name: "contradicting link",
      json: service(#""name": "A", "organization_id": "o1", "organization": {"id": "o2", "name": "O"}"#),
      code: "link-contradicts", field: "organization_id", row: 3),
    Case(
      name: "duplicate offer",
      json: service(#""name": "A""#).replacing("\"ok\"", with: "\"s\""), code: "duplicate-id", field: "id",
      row: 3),
    Case(
      name: "duplicate offer at a place",
      json: service(
        #""name": "A", "service_at_locations": [{"id": "x", "location": {"id": "l", "location_type": "virtual"}}, {"id": "x", "location_id": "l"}]"#
      ), code: "duplicate-id", field: "service_at_locations.id", row: 3),
  ]

  @Test(arguments: cases) func isRefusedAndNothingChanges(_ it: Case) async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery, source: "vorher")
    let before = try await register.dump()
    let report = try await register.load(json: it.json, name: "lieferung.json")
    #expect(!report.applied)
    let problem = report.problems.problems.first { $0.code == it.code }
    let found = try #require(problem, "\(report.german)")
    #expect(found.severity == .error)
    #expect(found.file == "lieferung.json")
    #expect(found.row == it.row, "\(found.german)")
    if let field = it.field { #expect(found.field == field) }
    #expect(!found.message.isEmpty && !found.mend.isEmpty)
    #expect(try await register.dump() == before)
    #expect(report.german.hasPrefix("Nichts wurde übernommen"))
  }

  private static let umlaut = #"[{"id": "s", "name": "Bücherei für Ältere", "status": "active"}]"#

  @Test func aByteOrderMarkAndUTF16AreRead() async throws {
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in Self.umlaut.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [[0xEF, 0xBB, 0xBF] + Array(Self.umlaut.utf8), utf16] {
      let register = try await TemporaryRegister()
      let report = try await register.load(register.file("services.json", bytes))
      #expect(report.applied, "\(report.german)")
      #expect(report.kind("service").newSamples.map(\.name) == ["Bücherei für Ältere"])
    }
  }

  @Test func latin1JSONIsRefusedByLine() async throws {
    let register = try await TemporaryRegister()
    let bytes = "[\n\(Self.umlaut.dropFirst())".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let before = try await register.dump()
    let report = try await register.load(register.file("services.json", bytes))
    #expect(!report.applied)
    #expect(report.problems.problems.first?.row == 2, "\(report.german)")
    #expect(try await register.dump() == before)
  }

  @Test func latin1CSVIsRead() async throws {
    let register = try await TemporaryRegister()
    let text = "id,name,status\ns,Bücherei für Ältere,active\n"
    _ = try register.file("p/services.csv", text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    let report = try await register.load(register.folder + "/p")
    #expect(report.kind("service").newSamples.map(\.name) == ["Bücherei für Ältere"], "\(report.german)")
  }

  @Test(arguments: [
    ("id,name,status\ns,A,active\nt,B\n", "csv-ragged", 3),
    ("id,name,status\ns,A,active\nt,B,active,zuviel\n", "csv-ragged", 3),
    ("id,name,status\ns,A,active\ns,B,active\n", "duplicate-id", 3),
    ("id,name,status,organization_id\ns,A,active,fehlt\n", "dangling-id", 2),
    ("id,name,status,minimum_age,maximum_age\ns,A,active,9,3\n", "ages-reversed", 2),
    ("id,name,status\ns,\"A,active\n", "csv-unterminated-quote", 2),
  ]) func badTables(_ text: String, _ code: String, _ row: Int) async throws {
    let register = try await TemporaryRegister()
    let before = try await register.dump()
    _ = try register.file("p/services.csv", text)
    let report = try await register.load(register.folder + "/p")
    #expect(!report.applied)
    let problem = try #require(report.problems.problems.first { $0.code == code }, "\(report.german)")
    #expect(problem.file == "services.csv")
    #expect(problem.row == row)
    #expect(try await register.dump() == before)
  }

  @Test func childrenOfNobodyAreRefused() async throws {
    let register = try await TemporaryRegister()
    _ = try register.file("p/services.csv", "id,name,status\ns,A,active\n")
    _ = try register.file("p/phones.csv", "id,service_id,number\np,weg,05181 1\n")
    let report = try await register.load(register.folder + "/p")
    #expect(!report.applied)
    #expect(
      report.problems.problems.contains { $0.code == "dangling-id" && $0.file == "phones.csv" && $0.row == 2 }
    )
  }

  @Test func aMissingFileIsAProblemNotACrash() async throws {
    let register = try await TemporaryRegister()
    let report = try await register.load(register.folder + "/gibt-es-nicht.json")
    #expect(!report.applied)
    #expect(report.problems.problems.first?.code == "file-not-found", "\(report.german)")
  }

  @Test func atMostAThousandProblemsAreListed() async throws {
    let register = try await TemporaryRegister()
    let entries = (0..<1500).map { #"{"id": "s\#($0)", "name": "<b>x</b>", "status": "active"}"# }
    let report = try await register.load(json: "[\(entries.joined(separator: ",\n"))]", name: "services.json")
    #expect(!report.applied)
    #expect(report.problems.problems.count == 1000)
    #expect(report.problems.count(.error) == 1500)
    #expect(report.kind("service").rejected == 1500)
  }
}
