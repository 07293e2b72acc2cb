import Documents
import Foundation
import Offers
import Testing

/// The published examples, where they are at hand.
@Suite(.enabled(if: Specification.isPresent))
struct HSDSExampleTests {
  private func path(_ name: String) throws -> String {
    "\(try #require(Specification.folder))/examples/\(name)"
  }

  @Test(arguments: [
    ("organization_full.json", ["organization"]), ("organization_list.json", ["organization"]),
    ("service_full.json", ["service"]), ("service_list.json", ["service"]),
    ("service_at_location_full.json", ["service_at_location"]),
    ("service_at_location_list.json", ["service_at_location"]), ("location.json", ["location"]),
    ("taxonomy.json", ["taxonomy"]), ("taxonomy_list.json", ["taxonomy"]),
    ("taxonomy_term.json", ["taxonomy_term"]),
    ("taxonomy_term_list.json", ["taxonomy_term"]), ("base.json", []),
  ])
  func areReadAsWhatTheyAre(_ name: String, _ kinds: [String]) throws {
    let (documents, problems) = try readAll(path(name))
    #expect(Set(documents.map(\.kind.table)) == Set(kinds))
    #expect(!problems.hasErrors)
  }

  @Test(arguments: ["organization_full", "service_full", "service_at_location_full", "location"])
  func surviveThePackage(_ name: String) throws {
    let folder = try TemporaryFolder()
    let documents = try readAll(path("\(name).json")).documents
    let first = "\(folder.path)/eins"
    try write(documents, first)
    let again = try readAll(first)
    #expect(!again.problems.hasErrors)
    try write(again.documents, "\(folder.path)/zwei")
    for file in try FileManager.default.contentsOfDirectory(atPath: first) {
      #expect(try rows(folder.read("eins/\(file)")) == rows(folder.read("zwei/\(file)")), "\(file)")
    }
  }

  /// The rows of a table form have no order of their own.
  private func rows(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
  }

  private func write(_ documents: [HSDSDocument], _ path: String) throws {
    var rest = documents[...]
    try HSDSWriter.write(to: path, format: .datapackage) { rest.popFirst() }
  }

  @Test func theirOnlyFaultsAreKnown() throws {
    // The examples place a building at latitude 100, beyond the pole.
    var validator = HSDSValidator()
    for name in [
      "organization_full", "service_full", "service_at_location_full", "service_list", "taxonomy_term",
    ] {
      for record in try readAll(path("\(name).json")).documents {
        let errors = validator.check(record).problems.filter { $0.severity == .error }
        #expect(
          errors.allSatisfy {
            $0.code == "coordinate-out-of-range" && $0.field?.hasSuffix("latitude") == true
          })
        #expect(validator.check(record).document.value == record.value)
      }
    }
  }

  @Test func theTablesAreReadWithTheirDanglingRows() throws {
    let (documents, problems) = try readAll(path("csv"))
    #expect(documents.contains { $0.kind == .service && $0.value["phones"] != nil })
    let service = try #require(documents.first { $0.kind == .service }).value
    #expect(service["schedules"]?.array?.count == 1)
    #expect(service["service_at_locations"]?.array?.first?.object?["phones"]?.array?.count == 1)
    #expect(service["cost_options"]?.array?.first?.object?["amount"] == 35)
    // The example's capacity belongs to a service that is not among its services.
    #expect(problems.problems.filter { $0.severity == .error }.map(\.file) == ["service_capacity.csv"])
    let tabular = try readAll(path("tabular.json")).documents
    #expect(tabular.contains { $0.kind == .service && $0.value["phones"] != nil })
  }
}
