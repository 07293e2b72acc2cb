import Foundation
import Places
import Testing

@testable import Offers

/// The messy list of the demo town, as the town hall's Excel wrote it.
@Suite struct TownHallListTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../Examples/Alfeld/lists/traeger-liste.csv").standardizedFileURL.path

  @Test func theListBecomesARegister() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(path: Self.path)
    #expect(report.isImported)
    #expect(!report.hasErrors)
    #expect(report.guess?.unsure.isEmpty == true)
    #expect(report.offers.new >= 90)
    #expect(report.organisations.new >= 25)
    #expect(report.codes.contains("list-row-twice"))
    #expect(report.codes.contains("list-postal-code-typo"))
    #expect(report.remarks.contains { $0.text.contains("ohne Gewähr") })
    #expect(report.gapCount > 0)

    let girls = try await fixture.offer("Handball weibl. C-Jugend")
    #expect(girls.ages == AgeRange(from: 144, to: 179))
    #expect(girls.contacts.first?.name == "Hr. Beispiel-Tovar")
    #expect(girls.assured == LocalDate(year: 2026, month: 1, day: 1))
    let minis = try await fixture.offer("Handball Minis")
    #expect(minis.ages == AgeRange(from: 72, to: 131))
    let fees = try await fixture.offer("Kinderturnen").costs.map(\.amount)
    #expect(fees == [6.5])
    let undated = try await fixture.offer("Trommeln für alle")
    #expect(undated.assured == LocalDate(year: 2026, month: 11, day: 14), "the title's Stand")
    let flats = try await fixture.places(try await fixture.offer("Patenwohnungen für junge Mütter"))
    #expect(flats.map(\.isProtected) == [true] && flats.first?.address == nil)
    let everyone = try await fixture.offer("Spiele ausleihen")
    #expect(everyone.ages == nil && everyone.phases == LifePhase.rings.map(\.code))
  }

  @Test func theSameListAgainChangesNothing() async throws {
    let fixture = try await ListFixture()
    let first = try await fixture.run(path: Self.path)
    let before = try await fixture.offers()
    let again = try await fixture.run(path: Self.path, at: fixture.now + 86_400)
    #expect(again.mappingOrigin == .saved)
    #expect(again.offers.new == 0 && again.offers.changed == 0 && again.offers.missing == 0)
    #expect(again.offers.unchanged == first.offers.new)
    #expect(again.places.new == 0 && again.places.changed == 0 && again.organisations.new == 0)
    let after = try await fixture.offers()
    #expect(after == before)
  }
}
