import Documents
import Foundation
import Offers
import Testing

/// Records with anything anywhere go through every step without a trap, and come back from a package.
@Suite("Random HSDS")
struct HSDSFuzzTests {
  /// SplitMix64: the same sequence on every machine.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private static let oldKeys = [
    "eligibility", "regular_schedule", "holiday_schedule", "language", "physical_address", "postal_addresses",
    "services_at_location", "service_taxonomy", "taxonomy", "link_taxonomies",
    "accessibility_for_disabilities",
    "payment_accepted", "contact", "phone", "service_area", "other_attribute", "vocabulary", "services",
    "x_y", "",
    "weekday", "closed", "start_date", "opens_at", "fee",
  ]

  private func scalar(_ random: inout Random) -> JSONValue {
    let values: [JSONValue] = [
      nil, true, 0, -1, .number("1e999"), .number("12345678901234567890"), "", " ", "x", "=1+1", "<b>",
      "\u{1}",
      "31.12.2026", "25:61", "9", "MO", "active", "de", "ac148810-d857-441c-9679-408f346de14b",
      "a,b;\"c\"\r\nd", "[1]",
      "{\"a\":1}", "ä😀", [], [:], ["x"], [nil], [[]], ["a": ["b": "c"]],
    ]
    return values.randomElement(using: &random) ?? .null
  }

  private func record(_ table: HSDSTable, _ random: inout Random, depth: Int) -> JSONObject {
    var record = JSONObject()
    for field in table.fields.shuffled(using: &random) where Int.random(in: 0..<3, using: &random) == 0 {
      record[field.name] = value(field, &random, depth: depth)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let key = Self.oldKeys.randomElement(using: &random) ?? "x"
      let child = HSDSTable.all.randomElement(using: &random) ?? table
      record[key] =
        Bool.random(using: &random) || depth > 2
        ? scalar(&random) : .array([.object(self.record(child, &random, depth: depth + 1))])
    }
    return record
  }

  private func value(_ field: HSDSField, _ random: inout Random, depth: Int) -> JSONValue {
    guard Int.random(in: 0..<5, using: &random) > 0 else { return scalar(&random) }
    switch field.kind {
    case .array(let name):
      guard depth < 3, let child = HSDSTable.named(name) else { return [] }
      return .array((0..<2).map { _ in .object(record(child, &random, depth: depth + 1)) })
    case .object(let name, _):
      guard depth < 3, let child = HSDSTable.named(name) else { return nil }
      return .object(record(child, &random, depth: depth + 1))
    case .number: return .number(Int.random(in: -5...200, using: &random))
    case .choice(let values): return .string(values.randomElement(using: &random) ?? "")
    default: return .string("t\(Int.random(in: 0...50, using: &random))")
    }
  }

  @Test func nothingTraps() throws {
    let folder = try TemporaryFolder()
    var random = Random(state: 7)
    var validator = HSDSValidator()
    let lines = try HSDSJSONWriter(path: "\(folder.path)/a.ndjson", layout: .lines)
    let package = try HSDSPackageWriter(path: "\(folder.path)/p")
    var noted = 0
    for number in 0..<250 {
      let kind = HSDSKind.main.randomElement(using: &random) ?? .service
      let table = try #require(HSDSTable.named(kind.table))
      var value = record(table, &random, depth: 0)
      value["id"] = .string("r\(number)")
      let result = HSDSUpgrade.upgrade(document(kind, value))
      for upgraded in [result.document] + result.extracted {
        let (checked, problems) = validator.check(upgraded)
        noted += problems.count
        #expect(problems.allSatisfy { !$0.message.isEmpty && !$0.mend.isEmpty && $0.row == 1 })
        try lines.write(checked)
        try package.write(checked)
      }
      // The upgrade ends: what it made, it leaves.
      #expect(HSDSUpgrade.upgrade(result.document).document == result.document)
    }
    try lines.finish()
    let summary = try package.finish()
    #expect(noted > 1_000)
    let reader = try HSDSReader(path: "\(folder.path)/a.ndjson")
    while try reader.next() != nil {}
    let packageReader = try HSDSReader(path: "\(folder.path)/p")
    var organizations = 0
    while let document = try packageReader.next() { organizations += document.kind == .organization ? 1 : 0 }
    #expect(organizations == summary.rows["organization"])
  }

  @Test func mutilatedTablesAreReadOrRefused() throws {
    let folder = try TemporaryFolder()
    var random = Random(state: 11)
    let text = Array("id,name,status\n1,\"a \"\"b\"\"\",active\n2,c,active\n3,\"d\ne\",inactive\n".utf8)
    let phones = Array("id,service_id,number\np,1,0518\nq,2,110\n".utf8)
    for number in 0..<60 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...5, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes.remove(at: at)
        } else {
          bytes[at] = UInt8.random(in: 0...255, using: &random)
        }
      }
      try folder.write("\(number)/services.csv", bytes)
      try folder.write("\(number)/phones.csv", phones)
      do {
        let (documents, problems) = try readAll("\(folder.path)/\(number)")
        #expect(documents.count <= 6)
        #expect(problems.problems.allSatisfy { $0.row != nil })
      } catch let error as DocumentError {
        #expect(!error.message.isEmpty)
      }
    }
  }
}
