import Documents
import Foundation
import Offers
import Testing

@Suite struct HSDSWriterTests {
  private static let records: [HSDSDocument] = [
    document(
      .organization,
      ["zusatz": 1, "id": "o", "name": "Verein, \"e.V.\"", "description": "a\nb", "aaa": ["x": [nil, true]]]),
    document(.location, ["id": "l", "location_type": "physical", "latitude": .number("51.90")]),
    document(
      .service,
      [
        "status": "active", "id": "s", "organization_id": "o", "name": "Kurs",
        "phones": [
          ["number": "0", "id": "p", "languages": [["id": "d", "code": "de"]]], ["id": "q", "number": "1"],
        ],
        "service_at_locations": [
          ["id": "a", "location_id": "l", "schedules": [["id": "h", "freq": "WEEKLY"]]]
        ],
        "attributes": [["id": "t", "taxonomy_term_id": "x", "link_entity": "service"]],
        "capacities": [
          [
            "id": "c", "unit": ["id": "u", "name": "Plätze"], "available": 3,
            "updated": "2024-01-01T00:00:00Z",
          ]
        ],
      ]),
    document(.other("x_thing"), ["wert": "[keine Liste", "id": "7", "n": .number("1.50"), "b": true]),
  ]

  private func write(_ records: [HSDSDocument], _ path: String, _ format: HSDSWriter.Format) throws {
    var rest = records[...]
    try HSDSWriter.write(to: path, format: format) { rest.popFirst() }
  }

  @Test func ordersFields() throws {
    let ordered = HSDSOrder.ordered(Self.records[0].value, table: "organization")
    #expect(ordered.keys == ["id", "name", "description", "aaa", "zusatz"])
    let service = HSDSOrder.ordered(Self.records[2].value, table: "service")
    #expect(service["phones"]?.array?.first?.object?.keys == ["id", "number", "languages"])
    #expect(HSDSOrder.ordered(["b": 1, "id": 2, "a": 3], table: "x").keys == ["id", "a", "b"])
  }

  @Test func writesJSONListsThatAreReadAgain() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/out.json"
    try write(Self.records, path, .json)
    let bytes = try folder.read("out.json")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"organizations\": [\n    {\n      \"id\": \"o\",\n"))
    #expect(text.hasSuffix("\n    }\n  ]\n}\n"))
    let (documents, problems) = try readAll(path)
    #expect(problems.problems == [])
    #expect(documents.map(\.kind) == Self.records.map(\.kind))
    try write(documents, path, .json)
    #expect(try folder.read("out.json") == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.json"])
  }

  @Test func writesArraysAndLines() throws {
    let folder = try TemporaryFolder()
    let array = try HSDSJSONWriter(path: "\(folder.path)/a.json", layout: .array)
    for record in Self.records.prefix(3) { try array.write(record) }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/a.json"))
    try array.finish()
    #expect(
      try readAll("\(folder.path)/a.json").documents.map(\.kind) == [.organization, .location, .service])
    try write(Array(Self.records.prefix(3)), "\(folder.path)/a.ndjson", .ndjson)
    let lines = try folder.read("a.ndjson").filter { $0 == 0x0A }.count
    #expect(lines == 3)
    for (layout, text) in [(HSDSJSONWriter.Layout.array, "[]\n"), (.lists, "{}\n"), (.lines, "")] {
      let empty = try HSDSJSONWriter(path: "\(folder.path)/e", layout: layout)
      try empty.finish()
      #expect(String(decoding: try folder.read("e"), as: UTF8.self) == text)
    }
    let lists = try HSDSJSONWriter(path: "\(folder.path)/l.json", layout: .lists)
    try lists.write(Self.records[0])
    try lists.write(Self.records[1])
    #expect(throws: DocumentError.self) { try lists.write(Self.records[0]) }
  }

  @Test(arguments: ["paket", "paket.zip"])
  func writesPackagesThatAreReadAgain(_ name: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/\(name)"
    try write(Self.records, path, .datapackage)
    let (documents, problems) = try readAll(path)
    #expect(problems.problems == [])
    // A unit stands within its capacity, so that four records come back as four.
    #expect(documents.count == 4)
    for record in Self.records {
      let found = try #require(documents.first { $0.kind == record.kind })
      #expect(sorted(found) == sorted(record))
    }
    let second = "\(folder.path)/zweites\(name)"
    try write(documents, second, .datapackage)
    if name.hasSuffix(".zip") {
      #expect(try folder.read(name) == folder.read("zweites\(name)"))
    } else {
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      #expect(names.contains("x_thing.csv"))
      #expect(names.contains("datapackage.json"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: second).sorted() == names)
      for file in names {
        #expect(try folder.read("\(name)/\(file)") == folder.read("zweites\(name)/\(file)"), "\(file)")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  private func sorted(_ document: HSDSDocument) -> String {
    JSONValue.object(document.value).text(.sortedCanonical)
  }

  @Test func writesEachIdOnceAndMerges() throws {
    let folder = try TemporaryFolder()
    let writer = try HSDSPackageWriter(path: "\(folder.path)/p")
    let phone: JSONValue = ["id": "p", "number": "0"]
    let full: JSONValue = ["id": "o", "name": "V", "description": "d", "phones": [phone]]
    try writer.write(
      document(
        .service,
        [
          "id": "1", "name": "a", "status": "active", "organization": ["id": "o", "name": "V"],
          "phones": [phone],
        ]))
    try writer.write(document(.service, ["id": "2", "name": "b", "status": "active", "organization": full]))
    try writer.write(document(.service, ["id": "2", "name": "anders", "status": "active"]))
    let summary = try writer.finish()
    #expect(summary.rows == ["service": 2, "organization": 1, "phone": 1])
    #expect(summary.conflicts == 1)
    func text(_ name: String) throws -> String {
      String(decoding: try folder.read("p/\(name)"), as: UTF8.self)
    }
    #expect(
      try text("phones.csv")
        == "id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type,description\np,,1,o,,,0,,,\n"
    )
    #expect(try text("organizations.csv").hasSuffix("\no,V,,d,,,,,,,,,\n"))
    #expect(try text("services.csv").contains("\n2,o,,b,"))
    let package = try object(try text("datapackage.json"))
    let resources = package["resources"]?.array?.compactMap(\.object) ?? []
    #expect(resources.map { $0["path"]?.string } == ["organizations.csv", "services.csv", "phones.csv"])
    let keys = resources.last?["schema"]?.object?["foreignKeys"]?.array?.compactMap {
      $0.object?["fields"]?.string
    }
    #expect(keys == ["service_id", "organization_id"])
  }

  @Test func leavesNothingHalfDone() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    try folder.write("alt.json", "alt")
    for format in HSDSWriter.Format.allCases {
      #expect(throws: Stop.self) {
        var count = 0
        try HSDSWriter.write(to: "\(folder.path)/alt.json", format: format) {
          count += 1
          guard count < 3 else { throw Stop() }
          return Self.records[0]
        }
      }
    }
    #expect(String(decoding: try folder.read("alt.json"), as: UTF8.self) == "alt")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["alt.json"])
    #expect(throws: DocumentError.self) { try write(Self.records, "\(folder.path)/no/such/x.json", .json) }
    #expect(throws: DocumentError.self) { try write(Self.records, "\(folder.path)/no/such/p", .datapackage) }
  }

  @Test func replacesOnlyItsOwnFolders() throws {
    let folder = try TemporaryFolder()
    try write(Self.records, "\(folder.path)/p", .datapackage)
    try write([Self.records[1]], "\(folder.path)/p/", .datapackage)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/p").sorted() == [
        "datapackage.json", "locations.csv",
      ])
    try folder.write("p/tagebuch.txt", "x")
    let error = #expect(throws: DocumentError.self) {
      try write(Self.records, "\(folder.path)/p", .datapackage)
    }
    #expect(error?.code == "folder-not-empty")
    #expect(try folder.read("p/tagebuch.txt") == [0x78])
  }

  @Test(arguments: ["../../evil", "a/b", "services", "ä ö", "con:aux"])
  func unknownTablesCannotLeaveTheFolder(_ table: String) throws {
    let folder = try TemporaryFolder()
    try write(
      [
        document(.service, ["id": "1", "name": "x", "status": "active"]),
        document(.other(table), ["id": "2", "v": "w"]),
      ], "\(folder.path)/p", .datapackage)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/p")
    #expect(names.count == 3)
    #expect(names.allSatisfy { $0.hasSuffix(".csv") || $0 == "datapackage.json" })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["p"])
    #expect(try readAll("\(folder.path)/p").documents.count == 2)
  }
}
