import Documents
import Foundation
import Offers
import Places
import Storage
import Testing

/// What an import makes of a delivery, and of the next one.
@Suite struct ImportTests {
  @Test func aDeliveryBecomesARegister() async throws {
    let register = try await TemporaryRegister()
    let report = try await register.load(json: SampleHSDS.delivery)
    #expect(report.source == "hsds-03254002")
    #expect(report.kind("service").new == 3)
    #expect(report.kind("organization").new == 3)
    #expect(report.kind("location").new == 2)
    #expect(report.kind("program").new == 1)
    #expect(report.kind("taxonomy_term").new == 1)
    #expect(report.kind("taxonomy").new == 1)
    let id = HSDSIdentity.uuid(source: "hsds-03254002", table: "service", id: "17")
    let offer = try #require(try await register.offer(id))
    #expect(offer.name == "Elterncafé")
    #expect(offer.ages == AgeRange(from: 0, to: 42))
    #expect(offer.languages == ["de", "tlh"])
    #expect(offer.times.rules.count == 1)
    #expect(offer.sites.count == 1)
    #expect(offer.costs.first?.amount == 1.5)
    #expect(offer.assured == LocalDate(year: 2026, month: 9, day: 1))
    #expect(
      offer.organisation?.rawValue
        == HSDSIdentity.uuid(source: "hsds-03254002", table: "organization", id: "o-1"))
    let place = try #require(try await register.place(offer.sites[0].place.rawValue))
    #expect(place.address?.street == "Marktplatz 1")
    #expect(place.organisation == offer.organisation)
    let night = try #require(try await register.offer("6f9619ff-8b86-d011-b42d-00cf4fc964ff"))
    #expect(night.status == .temporarilyClosed)
  }

  @Test func theSameFileTwiceChangesNothing() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery)
    let runs: Set = ["import_source", "import_origin"]
    let before = try await register.dump(ignoring: runs)
    let report = try await register.load(json: SampleHSDS.delivery, now: 1_800_000_000_000)
    #expect(report.applied)
    #expect(report.changes == 0, "\(report.german)")
    #expect(report.kind("service").unchanged == 3)
    #expect(report.kind("organization").unchanged == 3)
    #expect(report.kind("location").unchanged == 2)
    #expect(try await register.dump(ignoring: runs) == before)
    #expect(report.german.hasPrefix("Alles ist schon so im Verzeichnis"))
  }

  @Test func oneEditedFieldIsOneChange() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery)
    let edited = SampleHSDS.delivery.replacing("Kaffee und Rat", with: "Tee und Rat")
    let trial = try await register.load(json: edited, dryRun: true)
    #expect(trial.kind("service").changed == 1)
    #expect(!trial.applied)
    let report = try await register.load(json: edited)
    #expect(report.kind("service").changed == 1)
    #expect(report.kind("service").unchanged == 2)
    #expect(report.kind("service").changedSamples.map(\.name) == ["Elterncafé"])
    #expect(report.changes == 1, "\(report.german)")
    let id = HSDSIdentity.uuid(source: "hsds-03254002", table: "service", id: "17")
    #expect(try await register.offer(id)?.description == "Tee und Rat")
    let place = SampleHSDS.delivery.replacing("Marktplatz 1", with: "Marktplatz 2")
      .replacing("Kaffee und Rat", with: "Tee und Rat")
    let moved = try await register.load(json: place)
    #expect(moved.kind("location").changed == 1)
    #expect(moved.changes == 1)
  }

  @Test func aTrialWritesNothing() async throws {
    let register = try await TemporaryRegister()
    let empty = try await register.dump()
    let first = try await register.load(json: SampleHSDS.delivery, dryRun: true)
    #expect(first.kind("service").new == 3)
    #expect(first.german.hasPrefix("Probe: Es würden 3 Angebote neu"))
    #expect(try await register.dump() == empty)
    try await register.load(json: SampleHSDS.delivery)
    let before = try await register.dump()
    let trial = try await register.load(
      json: "{\"services\": [{\"id\": \"neu\", \"name\": \"Neu\", \"status\": \"active\"}]}",
      retireMissing: true,
      dryRun: true)
    #expect(trial.kind("service").gone == 2)
    #expect(try await register.dump() == before)
  }

  @Test func whatIsMissingIsListedAndOnlyThenRetired() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery)
    let rest = """
      {"services": [{"id": "s-3", "name": "Alt", "status": "defunct", "organization_id": "o-1"},
        {"id": "s-4", "name": "Neu", "status": "active", "organization_id": "o-1"}]}
      """
    let listed = try await register.load(json: rest)
    #expect(listed.kind("service").gone == 2)
    #expect(Set(listed.kind("service").goneSamples.map(\.name)) == ["Elterncafé", "Nachtruf"])
    #expect(listed.kind("organization").gone == 0, "the delivery has no organisations")
    let id = HSDSIdentity.uuid(source: "hsds-03254002", table: "service", id: "17")
    #expect(try await register.offer(id)?.status == .active)
    let retired = try await register.load(json: rest, retireMissing: true)
    #expect(retired.kind("service").retired == 2)
    #expect(try await register.offer(id)?.status == .defunct)
    let again = try await register.load(json: rest, retireMissing: true)
    #expect(again.kind("service").gone == 0)
    #expect(again.changes == 0)
    // It comes back.
    let back = try await register.load(json: SampleHSDS.delivery)
    #expect(back.kind("service").changed == 2)
    #expect(try await register.offer(id)?.status == .active)
  }

  @Test func aDeliveryWithoutOffersRetiresNone() async throws {
    let register = try await TemporaryRegister()
    try await register.load(json: SampleHSDS.delivery)
    let report = try await register.load(
      json: #"{"organizations": [{"id": "o-1", "name": "Caritasverband Alfeld", "description": "Neu"}]}"#,
      retireMissing: true)
    #expect(report.kind("service").gone == 0)
    #expect(report.kind("organization").changed == 1)
    #expect(report.kind("organization").gone == 2)
    let id = HSDSIdentity.uuid(source: "hsds-03254002", table: "service", id: "17")
    #expect(try await register.offer(id)?.status == .active)
  }

  @Test func theOrderOfEntriesDoesNotMatter() async throws {
    let backwards = """
      {"services": [{"id": "s", "name": "A", "status": "active", "organization_id": "o",
         "service_at_locations": [{"id": "x", "location_id": "l"}]}],
       "locations": [{"id": "l", "location_type": "physical", "organization_id": "o"}],
       "organizations": [{"id": "o", "name": "O", "description": "", "parent_organization_id": "p"},
         {"id": "p", "name": "P", "description": "d"}]}
      """.replacing(#""description": """#, with: #""description": "x""#)
    let register = try await TemporaryRegister()
    let report = try await register.load(json: backwards)
    #expect(report.applied, "\(report.german)")
    #expect(report.problems.count(.warning) == 0, "\(report.german)")
    #expect(report.kind("service").new == 1)
    #expect(report.kind("location").new == 1)
    let again = try await register.load(json: backwards)
    #expect(again.changes == 0)
  }

  @Test func linksMayLeadToWhatIsAlreadyThere() async throws {
    let register = try await TemporaryRegister()
    try await register.load(
      json: #"[{"id": "o", "name": "O", "description": "d", "tax_status": "x", "legal_status": "y"}]"#,
      name: "organizations.json")
    let report = try await register.load(
      json: #"{"services": [{"id": "s", "name": "S", "status": "active", "organization_id": "o"}]}"#)
    #expect(report.applied, "\(report.german)")
    let stranger = try await register.load(
      json: #"{"services": [{"id": "s2", "name": "S", "status": "active", "organization_id": "o"}]}"#,
      source: "fremd")
    #expect(!stranger.applied, "an id that is no UUID is another one in another source")
  }

  @Test func theReportIsJSON() async throws {
    let register = try await TemporaryRegister()
    let report = try await register.load(json: SampleHSDS.delivery)
    let bytes = try JSONEncoder().encode(report)
    let decoded = try JSONDecoder().decode(ImportReport.self, from: bytes)
    #expect(decoded.kinds == report.kinds)
    #expect(decoded.problems.problems == report.problems.problems)
    #expect(decoded.problems.counts == report.problems.counts)
    #expect(decoded.area == report.area)
  }
}
