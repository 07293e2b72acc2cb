import Markup
import Navigator
import Offers
import Places
import Testing
import Web

@testable import NavigatorWeb

/// Result pages that are kept: for whom, how long, and which never.
@Suite struct AnswerShelfTests {
  /// Asks and says whether the page had to be made.
  private static func isMade(
    _ shelf: AnswerShelf, _ question: String, _ catalogue: Catalogue, at now: Instant, isKept: Bool = true
  ) -> Bool {
    var isMade = false
    _ = shelf.answer(to: question, of: catalogue, at: now) {
      isMade = true
      return (.page(Page(title: question, main: "<h1>x</h1>")), isKept: isKept)
    }
    return isMade
  }

  @Test func aPageIsMadeOnceAMinuteAndState() throws {
    let (shelf, old, new) = (
      AnswerShelf(), try TestTown().catalogue(version: 1), try TestTown().catalogue(version: 2)
    )
    let now = TestTown.now
    #expect(Self.isMade(shelf, "de?q=a", old, at: now))
    #expect(!Self.isMade(shelf, "de?q=a", old, at: now + 59))
    #expect(Self.isMade(shelf, "ar?q=a", old, at: now), "every language has its own")
    #expect(Self.isMade(shelf, "de?q=a", new, at: now), "the register has changed")
    #expect(Self.isMade(shelf, "de?q=a", new, at: now + 60), "times are told to the minute")
    #expect(Self.isMade(shelf, "de?q=a", new, at: now - 60), "a clock that was put back")
  }

  @Test func whatIsNotToBeKeptIsForgottenAtOnce() throws {
    let (shelf, town) = (AnswerShelf(), try TestTown().catalogue())
    for _ in 0..<2 { #expect(Self.isMade(shelf, "de?q=not", town, at: TestTown.now, isKept: false)) }
  }

  @Test func theShelfIsBounded() throws {
    let (shelf, town) = (AnswerShelf(), try TestTown().catalogue())
    for number in 0...AnswerShelf.most {
      #expect(Self.isMade(shelf, "de?q=\(number)", town, at: TestTown.now))
    }
    #expect(Self.isMade(shelf, "de?q=0", town, at: TestTown.now))
  }

  @Test func thePageSaysWhatTheRegisterSaysNow() async throws {
    var town = TestTown()
    town.offers = [try TestTown.offer(1, "Lesekreis")]
    let current = CurrentCatalogue(try town.catalogue(version: 1))
    let server = try TestTown.server({ current.value }, clock: .fixed(TestTown.now))
    let first = try await server.respond("/suche?q=lesekreis")
    let again = try await server.respond("/suche?q=lesekreis")
    #expect(first.text.contains("Lesekreis") && first.text == again.text)
    #expect(first.headers["etag"] != nil && first.headers["etag"] == again.headers["etag"])
    let known = try await server.respond(
      "/suche?q=lesekreis", headers: ["If-None-Match": try #require(first.headers["etag"])])
    #expect(known.status == 304 && known.text.isEmpty)
    town.offers = [try TestTown.offer(1, "Lesekreis am Abend")]
    current.value = try town.catalogue(version: 2)
    #expect(try await server.respond("/suche?q=lesekreis").text.contains("Lesekreis am Abend"))
  }
}
