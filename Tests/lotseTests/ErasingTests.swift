import Access
import Foundation
import Journal
import Offers
import People
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Whoever goes takes along what only they could see.
@Suite struct ErasingTests {
  private func drafts(_ town: TestTown) async throws -> Int {
    try await town.store.read { try $0.value("SELECT count(*) AS n FROM offer_draft") ?? 0 }
  }

  /// Somebody with a draft.
  private func author(_ town: TestTown) async throws -> (Visitor, AccountID) {
    let offer = try await Desk.offer(in: town)
    let organisation = try #require(offer.organisation).rawValue
    let (visitor, id) = try await Visitor.signedIn(
      [Grant(.provider, in: try Desk.area(), organisation: organisation)], at: town)
    var form = try await Desk.form(visitor, offer.id)
    form["name"] = "Ein Entwurf"
    let path = "/angebote-verwaltung/\(offer.id)"
    #expect(try await visitor.post(path, form.pairs + [("was", "speichern")]).status == 303)
    return (visitor, id)
  }

  @Test func deletingAnAccountDeletesItsDraftsAndNobodyElses() async throws {
    let town = try await TestTown.open()
    let (first, _) = try await author(town)
    let (_, second) = try await author(town)
    let (_, third) = try await author(town)
    #expect(try await drafts(town) == 3)
    #expect(try await first.get("/konto/auskunft").text.contains("Ein Entwurf"))
    #expect(try await first.post("/konto/loeschen", []).status == 200)
    #expect(try await drafts(town) == 2)
    let (administrator, _) = try await Visitor.signedIn(
      [Grant(.administrator, in: try Desk.area())], at: town)
    #expect(try await administrator.post("/zugaenge/konto/\(second)", [("loeschen", "1")]).status == 303)
    #expect(try await drafts(town) == 1)
    let email = try #require(try await town.store.read { try AccountStore.find(third, in: $0)?.email })
    let outcome = try Program.run("user", "remove", email, "--data", town.folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try await drafts(town) == 0)
  }
}
