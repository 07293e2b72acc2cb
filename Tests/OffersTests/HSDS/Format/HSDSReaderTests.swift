import Documents
import Foundation
import Offers
import Testing

@Suite struct HSDSReaderTests {
  private static let service = #"{"id":"s1","name":"Kurs","status":"active"}"#
  private static let organization = #"{"id":"o1","name":"Verein","description":"d"}"#

  private func kinds(_ path: String) throws -> [String] {
    try readAll(path).documents.map { "\($0.kind.table) \(HSDSIdentity.text($0.value["id"]) ?? "-")" }
  }

  @Test(arguments: [
    ("a.json", service, ["service s1"]),
    ("a.json", "[\(service),\(organization)]", ["service s1", "organization o1"]),
    ("a.ndjson", "\(service)\n\(organization)\n", ["service s1", "organization o1"]),
    ("a.txt", #"{"total_items":1,"contents":[\#(service)]}"#, ["service s1"]),
    ("services.json", #"{"contents":[{"id":"x","name":"y"}]}"#, ["service x"]),
    (
      "a.json", #"{"services":[{"id":"x","name":"y"}],"organizations":[\#(organization)]}"#,
      ["service x", "organization o1"]
    ),
    ("a.json", #"{"services":[],"x_thing":[{"id":1}]}"#, ["x_thing 1"]),
    ("a.json", "\u{FEFF}[\(service)]", ["service s1"]), ("a.json", "[]", []),
    ("a.json", #"{"version":"3.1","profile":"p","openapi_url":"u"}"#, []),
  ])
  func readsJSONFiles(_ name: String, _ text: String, _ expected: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try kinds(folder.write(name, text)) == expected)
  }

  @Test func readsUTF16AndRefusesLatin1() throws {
    let folder = try TemporaryFolder()
    let text = #"[{"id":"s1","name":"Käse","status":"active"}]"#
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let found = try readAll(folder.write("wide.json", wide)).documents
    #expect(found.first?.value["name"] == "Käse")
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let error = #expect(throws: DocumentError.self) { try readAll(folder.write("latin.json", latin)) }
    #expect(error?.code == "json-encoding")
    #expect(error?.row == 1)
    #expect(error?.file == "latin.json")
  }

  @Test func readsAFolderAndAnArchiveOfJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("data/organizations.json", "[\(Self.organization)]")
    try folder.write("data/services.json", #"{"contents":[{"id":"x","name":"y"}]}"#)
    try folder.write("data/README.md", "x")
    let expected = ["organization o1", "service x"]
    #expect(try kinds("\(folder.path)/data") == expected)
    // Also when the folder stands alone in another.
    #expect(try kinds(folder.path) == expected)
    let archive = try ArchiveWriter(path: "\(folder.path)/a.zip")
    for name in ["organizations.json", "services.json", "README.md"] {
      try archive.add("export/\(name)", bytes: try folder.read("data/\(name)"))
    }
    try archive.finish()
    #expect(try kinds("\(folder.path)/a.zip") == expected)
    let problems = try readAll("\(folder.path)/a.zip").problems.problems
    #expect(problems.map(\.file) == ["a.zip/export/README.md"])
    #expect(problems.map(\.code) == ["file-ignored"])
  }

  @Test func joinsPartsGivenAsJSONLists() throws {
    let folder = try TemporaryFolder()
    let text = #"""
      {"services.csv":[{"id":1,"name":"x","status":"active","phones":[{"id":8,"number":"0"}]}],
       "phones.csv":[{"id":9,"service_id":1,"number":"1"}],
       "languages.csv":[{"id":5,"phone_id":9,"code":"de"}]}
      """#
    let found = try readAll(folder.write("tabular.json", text)).documents
    #expect(found.count == 1)
    #expect(
      found.first?.value["phones"]
        == [["id": 8, "number": "0"], ["id": 9, "number": "1", "languages": [["id": 5, "code": "de"]]]])
    #expect(found.first?.origin == RowRef(file: "tabular.json", row: 1, index: 1))
  }

  @Test func reportsElementsThatAreNoRecords() throws {
    let folder = try TemporaryFolder()
    let (documents, problems) = try readAll(folder.write("a.json", "[1,\n{\"foo\":1},\n\(Self.service)]"))
    #expect(documents.map(\.kind) == [.service])
    #expect(documents.first?.origin == RowRef(file: "a.json", row: 3, index: 3))
    #expect(problems.problems.map { "\($0.code) \($0.row ?? 0)" } == ["not-an-object 1", "unknown-kind 2"])
  }

  @Test(arguments: [
    ("a.json", "", "json-empty"), ("a.json", "[{\"id\":1},", "json-incomplete"),
    ("a.json", "[{\"id\":1},]", "json-syntax"),
    ("a.txt", "Guten Tag", "hsds-unknown-format"), ("a.json", "<html>", "json-syntax"),
    ("services.csv", "id,name\n1,\"x", "csv-unterminated-quote"),
  ])
  func refusesBrokenFiles(_ name: String, _ text: String, _ code: String) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: DocumentError.self) { try readAll(folder.write(name, text)) }
    #expect(error?.code == code)
    #expect(error?.file == name)
    #expect(error?.mend.isEmpty == false)
  }

  @Test func refusesPathsWithoutData() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DocumentError.self) { try readAll("\(folder.path)/nothing.json") }
    let empty = #expect(throws: DocumentError.self) { try readAll(folder.path) }
    #expect(empty?.code == "hsds-no-files")
    let archive = try ArchiveWriter(path: "\(folder.path)/a.xlsx")
    try archive.add("[Content_Types].xml", bytes: [0x3C])
    try archive.finish()
    let sheet = #expect(throws: DocumentError.self) { try readAll("\(folder.path)/a.xlsx") }
    #expect(sheet?.code == "hsds-spreadsheet")
  }
}
