import Access
import Foundation
import Jobs
import People
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Signing in as people do it, and as those do who should not get in.
@Suite struct EnteringTests {
  private static let password = "Grüne Birnen fliegen nachts"
  private static let mail = "mara@example.org"

  private func entrance(_ store: any Store, now: Instant = TestTown.now) -> Entrance {
    Entrance(store: store, clock: .fixed(now), workers: TestTown.workers, post: Workplace.outbox(.fixed(now)))
  }

  private func grant(_ role: Role = .coordinator) throws -> Grant {
    Grant(role, in: try #require(AreaKey(rawValue: "03254002")))
  }

  /// Invites somebody and gives the path of the link.
  private func invite(_ town: TestTown, _ email: String, _ grant: Grant) async throws -> String {
    try await entrance(town.store).invite(email, name: "Mara <b>Muster</b>", grant, by: .operation(.invite)) {
      "/einladung/\($0.text)"
    }
  }

  /// Somebody with an account, signed in through the link.
  private func settled(_ town: TestTown) async throws -> Visitor {
    let visitor = Visitor(town.server)
    let link = try await invite(town, Self.mail, grant())
    let answer = try await visitor.post(link, [("name", "Mara"), ("passwort", Self.password)])
    #expect(answer.status == 303 && answer.headers["location"] == "/arbeit")
    return visitor
  }

  private func signIn(_ visitor: Visitor, _ password: String = Self.password, _ more: [(String, String)] = [])
    async throws -> Int
  {
    try await visitor.post("/anmelden", [("email", Self.mail), ("passwort", password)] + more).status
  }

  @Test func aLinkOpensOnceAndOnlyForWhomItWasMade() async throws {
    let town = try await TestTown.open()
    let link = try await invite(town, Self.mail, grant())
    let page = try await Visitor(town.server).get(link)
    #expect(page.status == 200 && page.text.contains("Mara &lt;b&gt;Muster&lt;/b&gt;"))
    #expect(try await Visitor(town.server).post(link, [("passwort", "kurz")]).status == 422)
    #expect(try await Visitor(town.server).post(link, [("passwort", "passwort123456")]).status == 422)
    let visitor = Visitor(town.server)
    #expect(try await visitor.post(link, [("passwort", Self.password)]).status == 303)
    #expect(try await visitor.get("/arbeit").text.contains("Koordination · Alfeld"))
    #expect(try await Visitor(town.server).get(link).status == 410)
    #expect(try await Visitor(town.server).post(link, [("passwort", Self.password)]).status == 410)
    for wrong in ["/einladung/x", "/einladung/" + String(repeating: "A", count: 43), "/einladung/%00"] {
      #expect([400, 404].contains(try await Visitor(town.server).get(wrong).status), "\(wrong)")
    }
    let later = Instant(milliseconds: TestTown.now.milliseconds + 15 * 86_400_000)
    let old = try await invite(town, "other@example.org", grant())
    let (verdict, _) = try await entrance(town.store, now: later).open(link: String(old.dropFirst(11)))
    #expect(verdict == .expired)
  }

  @Test func theLetterIsInTheOutboxAndTheTokenIsNowhereElse() async throws {
    let town = try await TestTown.open()
    let link = try await invite(town, Self.mail, grant())
    let token = String(link.dropFirst(11))
    let found = try await town.store.read { tx in
      try tx.all("SELECT body FROM mail") { try $0.get("body", as: String.self) }
    }
    #expect(found.contains { $0.contains(token) })
    let kept = try await town.store.read { tx in
      try tx.value("SELECT count(*) AS n FROM invitation WHERE email = \(token)", as: Int.self)
    }
    #expect(kept == 0)
  }

  @Test func aWrongPasswordAnUnknownAddressAndABlockedAccountLookTheSame() async throws {
    let town = try await TestTown.open()
    _ = try await settled(town)
    let wrong = try await Visitor(town.server).post(
      "/anmelden", [("email", Self.mail), ("passwort", "falsch falsch")])
    let unknown = try await Visitor(town.server).post(
      "/anmelden",
      [("email", Self.mail.replacingOccurrences(of: "mara", with: "nora")), ("passwort", Self.password)])
    #expect(wrong.status == 403 && unknown.status == 403)
    #expect(wrong.text.replacingOccurrences(of: "mara", with: "nora") == unknown.text)
    try await town.store.write { tx in
      guard var account = try AccountStore.find(email: Self.mail, in: tx) else { return }
      account.isBlocked = true
      try AccountStore.update(account, in: tx)
    }
    #expect(try await signIn(Visitor(town.server)) == 403)
  }

  @Test func aSessionThatWasFoistedOnSomebodyIsWorthNothing() async throws {
    let town = try await TestTown.open()
    _ = try await settled(town)
    let victim = Visitor(town.server)
    victim.cookies["lotse-sitzung"] = String(repeating: "A", count: 43)
    #expect(try await signIn(victim) == 303)
    #expect(victim.cookies["lotse-sitzung"] != String(repeating: "A", count: 43))
    // Signing in again leaves the session that was there.
    let first = try #require(victim.cookies["lotse-sitzung"])
    #expect(try await signIn(victim) == 303)
    let other = Visitor(town.server)
    other.cookies["lotse-sitzung"] = first
    #expect(try await other.get("/konto").status == 303)
  }

  @Test func afterSigningInOneGoesWhereOneWantedButNeverToAnotherSite() async throws {
    let town = try await TestTown.open()
    _ = try await settled(town)
    for (wanted, place) in [
      ("/konto", "/konto"), ("//boese.example", "/arbeit"), ("https://boese.example", "/arbeit"),
      ("/\\boese.example", "/arbeit"), ("javascript:alert(1)", "/arbeit"),
    ] {
      let answer = try await Visitor(town.server).post(
        "/anmelden", [("email", Self.mail), ("passwort", Self.password), ("weiter", wanted)])
      #expect(answer.headers["location"] == place, "\(wanted)")
    }
  }

  @Test func signingOutElsewhereWorksAtOnceAndOnlyForOnesOwn() async throws {
    let town = try await TestTown.open()
    let visitor = try await settled(town)
    let other = Visitor(town.server)
    #expect(try await signIn(other) == 303)
    let account = try #require(try await town.store.read { try AccountStore.find(email: Self.mail, in: $0) })
    let sessions = try await town.store.read {
      try SessionStore.all(of: account.id, now: TestTown.now, in: $0)
    }
    #expect(sessions.count == 2)
    let (stranger, _) = try await Visitor.signedIn([try grant()], at: town)
    for session in sessions {
      #expect(try await stranger.post("/konto/geraete", [("sitzung", session.id)]).status == 404)
    }
    let page = try await visitor.get("/konto")
    visitor.formToken = try #require(page.text.firstMatch(of: /name="_beleg" value="([^"]+)"/)).output.1
      .description
    let listed = page.text.matches(of: /name="sitzung" value="([^"]+)"/).map { String($0.output.1) }
    #expect(listed.count == 1)
    _ = try await visitor.post("/konto/geraete", [("sitzung", listed.first ?? "")])
    #expect(try await visitor.get("/konto").status == 200)
    #expect(try await other.get("/konto").status == 303)
  }

  @Test func theSecondFactorIsAskedForAndACodeWorksOnce() async throws {
    let town = try await TestTown.open()
    _ = try await settled(town)
    let account = try #require(try await town.store.read { try AccountStore.find(email: Self.mail, in: $0) })
    let entrance = entrance(town.store)
    let factor = entrance.newSecondFactor()
    let before = Instant(milliseconds: TestTown.now.milliseconds - 30_000)
    #expect(try await entrance.confirmSecondFactor(factor.base32, code: "12345", of: account.id) == nil)
    let codes = try #require(
      try await entrance.confirmSecondFactor(factor.base32, code: factor.code(at: before), of: account.id))
    let visitor = Visitor(town.server)
    #expect(try await signIn(visitor) == 200)
    #expect(try await visitor.get("/arbeit").status == 303)
    #expect(try await visitor.post("/anmelden/code", [("code", factor.code(at: before))]).status == 403)
    #expect(try await visitor.post("/anmelden/code", [("code", factor.code(at: TestTown.now))]).status == 303)
    #expect(try await visitor.get("/arbeit").status == 200)
    let thief = Visitor(town.server)
    #expect(try await signIn(thief) == 200)
    #expect(try await thief.post("/anmelden/code", [("code", factor.code(at: TestTown.now))]).status == 403)
    #expect(try await thief.post("/anmelden/code", [("code", codes[0])]).status == 303)
    let again = Visitor(town.server)
    #expect(try await signIn(again) == 200)
    #expect(try await again.post("/anmelden/code", [("code", codes[0])]).status == 403)
  }
}
