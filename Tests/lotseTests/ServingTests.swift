import Foundation
import Journal
import Navigator
import Offers
import Places
import Storage
import Testing
import Web

@testable import lotse

/// The rooms put together.
@Suite struct ServingTests {
  @Test func everyPageOfTheTownAnswersAndIsMarkedAsInvented() async throws {
    let town = try await TestTown.open()
    for path in [
      "/", "/suche", "/suche?q=kita", "/traeger", "/impressum", "/datenschutz", "/barrierefreiheit",
      "/aufnahme",
    ] {
      let answer = try await town.server.respond(path)
      #expect(answer.status == 200, "\(path)")
      #expect(answer.text.contains("erfunden"), "\(path)")
    }
    for entry in town.finder.catalogue.entries {
      let answer = try await town.server.respond("/angebot/\(entry.offer.id)")
      #expect(answer.status == 200, "\(entry.offer.name)")
      #expect(answer.text.contains("erfunden"))
    }
  }

  @Test func thePagesFollowTheJournal() async throws {
    let town = try await TestTown.open()
    let entry = try #require(town.finder.catalogue.entries.first)
    let path = "/angebot/\(entry.offer.id)"
    #expect(try await town.server.respond(path).status == 200)
    let id = entry.offer.id
    try await town.store.write { tx in
      try OfferStore.setStatus(.defunct, of: id, at: TestTown.now, in: tx)
      try Journal.note(.changed, "offer", id: id.rawValue, at: TestTown.now, in: tx)
    }
    #expect(try await town.finder.refresh())
    #expect(try await town.server.respond(path).status == 410)
    #expect(try await town.finder.refresh() == false)
  }

  @Test func anEmptyRegisterIsServedAndTheDoctorSaysWhatIsMissing() async throws {
    let (_, store) = try await TestTown.empty()
    let findings = try await store.read { try Doctor.examine(today: LocalDate(dayNumber: 20_000), in: $0) }
    #expect(findings.contains { $0.isFault && $0.mend.contains("lotse import") })
    let area = try #require(AreaKey(rawValue: "03254002"))
    try await store.write { tx in
      try AreaStore.ensure(area, in: tx)
      try Town.adopt(area, in: tx)
    }
    let named = try await store.read { try Doctor.examine(today: LocalDate(dayNumber: 20_000), in: $0) }
    for word in ["Impressum", "Datenschutzerklärung", "Erklärung zur Barrierefreiheit"] {
      #expect(named.contains { $0.isFault && $0.text.contains(word) })
    }
    #expect(named.contains { $0.text.contains("03254002") && $0.mend.contains("lotse area name") })
  }
}
