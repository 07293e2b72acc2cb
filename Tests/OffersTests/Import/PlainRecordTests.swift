import Documents
import Foundation
import Testing

@testable import Offers

/// What the quick look calls plain is fine for the upgrade and the validator too.
@Suite struct PlainRecordTests {
  @Test func aUsualServiceIsPlain() throws {
    let service = try #require(try JSONValue.parse(SyntheticRegister(services: 1).service(3)).object)
    #expect(PlainRecord.isPlain(service, table: "service"))
  }

  @Test(arguments: [
    #"{"id": "s", "name": "A", "status": "active"}"#,
    #"{"id": "s", "name": "=A", "status": "active", "organization_id": "o"}"#,
    #"{"id": "s", "name": "＝A", "status": "active", "organization_id": "o"}"#,
    #"{"id": "s", "name": "<b>", "status": "active", "organization_id": "o"}"#,
    #"{"id": "s", "name": " ", "status": "active", "organization_id": "o"}"#,
    #"{"id": "s", "name": "A", "status": "Active", "organization_id": "o"}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "x": 1}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "minimum_age": 5, "maximum_age": 4}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "maximum_age": 131}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "url": "javascript:alert(1)"}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "assured_date": "31.12.2026"}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "email": "nix"}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "phones": [{"id": "p"}]}"#,
    #"{"id": "s", "name": "A", "status": "active", "organization_id": "o", "languages": ["de"]}"#,
  ]) func anOddServiceIsNot(_ text: String) throws {
    let service = try #require(try JSONValue.parse(text).object)
    #expect(!PlainRecord.isPlain(service, table: "service"))
  }

  /// Random damage to good records: whenever they still count as plain, nobody else has anything to say.
  @Test func plainMeansFine() throws {
    var random = Seeded(state: 7)
    var plain = 0
    for round in 0..<1_500 {
      let text = SyntheticRegister(services: 1).service(round)
      guard case .object(var service) = try JSONValue.parse(text) else { continue }
      for _ in 0..<Int.random(in: 0...2, using: &random) { Self.damage(&service, &random) }
      guard PlainRecord.isPlain(service, table: "service") else { continue }
      plain += 1
      let document = HSDSDocument(kind: .service, value: service, origin: RowRef(file: "x"))
      let upgraded = HSDSUpgrade.upgrade(document)
      #expect(
        upgraded.document == document && upgraded.notes.isEmpty && upgraded.extracted.isEmpty, "\(service)")
      var validator = HSDSValidator()
      let (checked, problems) = validator.check(document)
      #expect(problems.isEmpty, "\(problems) \(service)")
      #expect(checked == document)
    }
    #expect(plain > 400, "the test must have something to test")
  }

  private static let odd: [JSONValue] = [
    "", " ", nil, true, 0, -1, 7, 131, "x", "=1", "+1", "@a", "<p>", "a<b", "a@b.de", "a@b", "@",
    "2026-02-30", "2026-01-28",
    "2026-13-01", "25:00", "14:30", "14:30:61", "2026-10-01T08:00:00Z", "2026-10-01 08:00", "https://a.de/ä",
    "http://", "https://b.de", "data:x", "ü", "\u{7F}", "\u{1}", "a\nb", [], ["x"], .object(JSONObject()),
    .number("1e400"), .number("1.5"), "active", "ACTIVE", "MO", "DAILY", "－", "urn:uuid:1",
  ]

  /// Sets, drops or adds a field somewhere in the record.
  private static func damage(_ object: inout JSONObject, _ random: inout Seeded) {
    guard let member = object.randomElement(using: &random) else { return }
    if case .object(var nested) = member.value, Bool.random(using: &random) {
      damage(&nested, &random)
      object[member.key] = .object(nested)
    } else if case .array(var list) = member.value, case .object(var nested)? = list.first,
      Int.random(in: 0...3, using: &random) > 0
    {
      damage(&nested, &random)
      list[0] = .object(nested)
      object[member.key] = .array(list)
    } else {
      switch Int.random(in: 0...5, using: &random) {
      case 0: object.remove(member.key)
      case 1:
        let fields = HSDSTable.all.flatMap(\.fields)
        object[fields.randomElement(using: &random)?.name ?? "x"] = odd.randomElement(using: &random)
      default: object[member.key] = odd.randomElement(using: &random)
      }
    }
  }

  /// A small generator that gives the same numbers each time (splitmix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
