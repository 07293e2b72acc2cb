import Documents
import Foundation
import Offers
import Testing

/// Export, import elsewhere, export again: the same bytes, and nothing of the source is lost.
@Suite struct RoundTripTests {
  @Test func jsonComesBackByteForByte() async throws {
    let first = try await TemporaryRegister()
    let report = try await first.load(json: SampleHSDS.delivery)
    #expect(report.problems.count(.error) == 0, "\(report.german)")
    #expect(report.applied)
    let exported = try await first.exported()
    let second = try await TemporaryRegister()
    let again = try await second.load(
      second.file("a.json", exported), source: "anders", now: 1_800_000_000_000)
    #expect(again.applied, "\(again.german)")
    #expect(again.problems.count(.error) == 0)
    let twice = try await second.exported()
    #expect(String(decoding: exported, as: UTF8.self) == String(decoding: twice, as: UTF8.self))
  }

  @Test(arguments: ["paket", "paket.zip"]) func packageComesBackByteForByte(_ name: String) async throws {
    let first = try await TemporaryRegister()
    try await first.load(json: SampleHSDS.delivery)
    let path = first.folder + "/" + name
    _ = try await HSDSExport.run(store: first.store, to: path, format: .datapackage)
    let exported = try await first.exportedPackage("vergleich")
    let second = try await TemporaryRegister()
    let again = try await second.load(path, source: "anders")
    #expect(again.applied, "\(again.german)")
    let twice = try await second.exportedPackage("vergleich")
    #expect(exported.keys.sorted() == twice.keys.sorted())
    for (file, bytes) in exported {
      #expect(
        String(decoding: bytes, as: UTF8.self) == String(decoding: twice[file] ?? [], as: UTF8.self),
        "\(file)")
    }
  }

  @Test func jsonAndPackageSayTheSame() async throws {
    let first = try await TemporaryRegister()
    try await first.load(json: SampleHSDS.delivery)
    let path = first.folder + "/paket"
    _ = try await HSDSExport.run(store: first.store, to: path, format: .datapackage)
    let second = try await TemporaryRegister()
    try await second.load(path)
    let services = try await self.services(first)
    let others = try await self.services(second)
    #expect(services.map { $0["name"] } == others.map { $0["name"] })
    for (one, other) in zip(services, others) {
      for key in ["id", "organization_id", "status", "minimum_age", "alert", "x_bewertung", "program_id"] {
        #expect(one[key] == other[key], "\(key)")
      }
      #expect(one["phones"]?.array?.count == other["phones"]?.array?.count)
      #expect(one["service_at_locations"]?.array?.count == other["service_at_locations"]?.array?.count)
    }
  }

  @Test func nothingOfTheSourceIsLost() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery)
    let text = String(decoding: try await register.exported(), as: UTF8.self)
    for word in [
      "x_farbe", "gemeinnützig", "2024-05-06T07:08:09Z", "VR 123", "Frühe Hilfen", "Empfang", "Hinterhaus",
      "Postfach 7", "hinten", "dienstags", "x_bewertung", "\"sterne\": 5", "rat@stadt.example", "Heft",
      "2026-10-01T10:00:00+02:00", "Klingonisch", "Stiftung", "Spende", "https://ausweis.example", "Leitung",
      "Kreisschlüssel", "Familienhilfe", "replacement_value", "Verein ohne Angebot", "vor Ort", "\"o-1\"",
      "\"17\"", "\"p-9\"", "defunct", "3.5",
    ] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func anEmptyRegisterIsExportedToo() async throws {
    let register = try await TemporaryRegister()
    let value = try JSONValue.parse(try await register.exported())
    #expect(value.object?["services"] == nil)
    #expect(value.object?["taxonomies"]?.array?.count == LotseTaxonomy.all.count)
  }

  private func services(_ register: TemporaryRegister) async throws -> [JSONObject] {
    try JSONValue.parse(try await register.exported()).object?["services"]?.array?.compactMap(\.object) ?? []
  }
}
