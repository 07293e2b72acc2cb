import Foundation
import Navigator
import Offers
import Places
import Testing
import Web

struct OfferStatusTests {
  private func status(_ status: OfferStatus?, _ target: String? = nil) async throws -> (Int, String) {
    var town = TestTown()
    let id: OfferID = try TestTown.id(7)
    if let status { town.gone[id] = status }
    let answer = try await town.server().respond(target ?? "/angebot/\(id)")
    return (answer.status, answer.text)
  }

  private static func withOne() throws -> TestTown {
    var town = TestTown()
    town.offers = [try TestTown.offer(7, "Krabbelgruppe")]
    return town
  }

  @Test func goneIsGone() async throws {
    let (code, page) = try await status(.defunct)
    #expect(code == 410 && page.contains("Dieses Angebot gibt es nicht mehr."))
    #expect(page.contains("action=\"/suche\""), "no dead end")
    let (paused, _) = try await status(.inactive)
    #expect(paused == 410)
  }

  @Test func unknownIsNotFound() async throws {
    let (code, page) = try await status(nil)
    #expect(code == 404 && page.contains("steht nicht im Register"))
    for target in ["/angebot/7", "/angebot/x", "/angebot/00000000-0000-4000-8000-00000000000g", "/angebot"] {
      #expect(try await status(nil, target).0 == 404)
    }
  }

  @Test func newIsThereInAMoment() async throws {
    #expect(try await status(.active).0 == 503)
    // It comes into memory while the page is asked for.
    let begun = ContinuousClock.now
    let (before, after) = (try TestTown().catalogue(), try Self.withOne().catalogue(version: 2))
    let server = try TestTown.server(
      { begun.duration(to: .now) < .milliseconds(200) ? before : after }, clock: .fixed(TestTown.now),
      gone: [try TestTown.id(7): .active])
    let answer = try await server.respond("/angebot/\(try TestTown.id(7) as OfferID)")
    #expect(answer.status == 200 && answer.text.contains("Krabbelgruppe"))
  }

  @Test func capitalLettersLeadToTheSamePage() async throws {
    var town = TestTown()
    let id = try #require(OfferID(rawValue: "abcdef00-0000-4000-8000-000000000001"))
    town.offers = [Offer(id: id, name: "A", owner: .area(try TestTown.area()), lastModified: TestTown.now)]
    let page = try await town.page("/angebot/\(id.rawValue.uppercased())")
    #expect(page.contains("<link rel=\"canonical\" href=\"/angebot/\(id)\">"))
  }
}
