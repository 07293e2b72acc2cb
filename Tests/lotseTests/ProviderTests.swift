import Access
import Foundation
import Logging
import Markup
import Navigator
import OpenID
import People
import PeopleWeb
import Places
import Storage
import Synchronization
import Testing
import Web

@testable import lotse

/// Signing in at the town's identity provider, through the pages.
@Suite struct ProviderTests {
  /// A provider that vouches for whom the test says; only for the state that it was asked with.
  private final class FakeProvider: Sendable {
    let identity = Mutex<Result<OpenIDIdentity, OpenIDFailure>>(.failure(.unreachable))
    let count = Mutex(0)

    func say(
      _ subject: String, mail: String? = nil, groups: [String] = [],
      issuer: String = "https://anmelden.example"
    ) {
      identity.withLock {
        $0 = .success(
          OpenIDIdentity(issuer: issuer, subject: subject, mail: mail, name: "Ute <i>Brandes", roles: groups))
      }
    }

    func fail(_ failure: OpenIDFailure) { identity.withLock { $0 = .failure(failure) } }

    func signIn() throws -> ProviderSignIn {
      let mapping = try RoleMapping(
        text: "koordination = coordinator 03254002\nplanung = planner 03254002",
        roles: Set(Role.allCases.map(\.rawValue)))
      return ProviderSignIn(
        mapping: mapping, log: { _ in },
        begin: { () async throws(OpenIDFailure) in
          let number = self.count.withLock { count in
            count += 1
            return count
          }
          let json =
            #"{"state":"s\#(number)","nonce":"n","verifier":"v","begun":\#(Self.begun)}"#
          guard let pending = try? JSONDecoder().decode(PendingSignIn.self, from: Data(json.utf8)),
            let url = URL(string: "https://anmelden.example/authorize?state=s\(number)")
          else { throw .unreachable }
          return (url: url, pending: pending)
        },
        finish: { (returned, pending) async throws(OpenIDFailure) in
          guard returned.state == pending.state else { throw .stale }
          return try self.identity.withLock { $0 }.get()
        })
    }

    private static let begun =
      (try? JSONEncoder().encode(TestTown.now)).map { String(decoding: $0, as: UTF8.self) } ?? "0"
  }

  private func town(_ provider: FakeProvider) async throws -> (Server, any Store) {
    let (_, store) = try await TestTown.empty()
    let clock = Clock.fixed(TestTown.now)
    let finder = Finder(store, clock: clock)
    let workplace = Workplace(
      store: store, finder: finder, clock: clock, address: { "https://lotse.example" + $0.string },
      provider: try provider.signIn(), post: Workplace.outbox(clock))
    let server = try Serving.server(
      store, finder: finder, clock: clock, settings: TestTown.patient, workplace: workplace,
      logger: Logger(label: "test"))
    return (server, store)
  }

  /// Goes to the provider and comes back.
  private func signIn(_ visitor: Visitor, _ query: String = "") async throws -> Server.Received {
    let away = try await visitor.get("/anmelden/anbieter\(query)")
    #expect(away.status == 303)
    let location = try #require(away.headers["location"])
    #expect(location.hasPrefix("https://anmelden.example/authorize?state="))
    let state = location.split(separator: "=").last.map(String.init) ?? ""
    return try await visitor.get("/anmelden/zurueck?code=c&state=\(state)")
  }

  private func grants(_ store: any Store, _ mail: String) async throws -> Set<Role> {
    try await store.read { tx in
      guard let account = try AccountStore.find(email: mail, in: tx) else { return [] }
      return Set(try RoleStore.roles(of: account.id, in: tx).map(\.role))
    }
  }

  @Test func rolesFollowTheGroupsAndThoseGivenByHandStay() async throws {
    let provider = FakeProvider()
    let (server, store) = try await town(provider)
    #expect(try await Visitor(server).get("/anmelden").text.contains("Mit dem Konto der Verwaltung anmelden"))
    provider.say("u-1", mail: "ute@alfeld.example", groups: ["koordination", "planung"])
    let visitor = Visitor(server)
    #expect(try await signIn(visitor).headers["location"] == "/arbeit")
    #expect(try await visitor.get("/arbeit").status == 200)
    #expect(try await grants(store, "ute@alfeld.example") == [.coordinator, .planner])
    try await store.write { tx in
      guard let account = try AccountStore.find(email: "ute@alfeld.example", in: tx),
        let area = AreaKey(rawValue: "03254002")
      else { return }
      try RoleStore.give(Grant(.navigator, in: area), to: account.id, in: tx)
    }
    provider.say("u-1", groups: ["planung"])
    #expect(try await signIn(Visitor(server)).status == 303)
    #expect(try await grants(store, "ute@alfeld.example") == [.planner, .navigator])
    #expect(try await visitor.get("/zugaenge").status == 403, "and at once")
  }

  @Test func anAccountIsFoundByItsCheckedAddressAndJoinedOnce() async throws {
    let provider = FakeProvider()
    let (server, store) = try await town(provider)
    let account = Account(name: "Ute", email: "ute@alfeld.example", created: TestTown.now)
    try await store.write { try AccountStore.add(account, in: $0) }
    // Without a checked address nobody is found; without a group nobody is made.
    for mail in [nil, "fremd@alfeld.example"] {
      provider.say("u-9", mail: mail)
      let page = try await signIn(Visitor(server))
      #expect(page.status == 403 && page.text.contains("noch keinen Zugang"))
    }
    provider.say("u-1", mail: "ute@alfeld.example")
    #expect(try await signIn(Visitor(server)).status == 303)
    // The address may belong to another one day; who somebody is does not depend on it.
    provider.say("u-1", mail: "anders@alfeld.example")
    #expect(try await signIn(Visitor(server)).status == 303)
    let known = try await store.read {
      try AccountStore.find(issuer: "https://anmelden.example", subject: "u-1", in: $0)?.id
    }
    #expect(known == account.id)
    provider.say("u-1", issuer: "https://boese.example")
    #expect(try await signIn(Visitor(server)).status == 403)
    try await store.write { tx in
      var blocked = account
      blocked.isBlocked = true
      try AccountStore.update(blocked, in: tx)
    }
    provider.say("u-1", mail: "ute@alfeld.example", groups: ["koordination"])
    #expect(try await signIn(Visitor(server)).status == 403)
    #expect(try await grants(store, "ute@alfeld.example") == [])
  }

  @Test func anAnswerIsGoodOnceAndInOneBrowser() async throws {
    let provider = FakeProvider()
    let (server, _) = try await town(provider)
    provider.say("u-1", mail: "ute@alfeld.example", groups: ["koordination"])
    let visitor = Visitor(server)
    let location = try #require(try await visitor.get("/anmelden/anbieter").headers["location"])
    let back = "/anmelden/zurueck?code=c&state=\(location.split(separator: "=").last ?? "")"
    let cookie = visitor.cookies["lotse-anmeldung"]
    #expect(try await Visitor(server).get(back).text.contains("abgelaufen"), "another browser")
    #expect(try await visitor.get(back).status == 303)
    visitor.cookies = ["lotse-anmeldung": cookie ?? ""]
    #expect(try await visitor.get(back).status == 403, "a second time")
    let other = Visitor(server)
    _ = try await other.get("/anmelden/anbieter")
    #expect(try await other.get("/anmelden/zurueck?code=c&state=falsch").status == 403)
  }

  @Test(arguments: [
    ("?weiter=/zugaenge", "/zugaenge"), ("?weiter=//boese.example", "/arbeit"), ("?weiter=https:", "/arbeit"),
  ])
  func onlyAnAddressOfThisSiteIsGoneToAfterwards(query: String, place: String) async throws {
    let provider = FakeProvider()
    let (server, _) = try await town(provider)
    provider.say("u-1", mail: "ute@alfeld.example", groups: ["koordination"])
    #expect(try await signIn(Visitor(server), query).headers["location"] == place)
  }

  @Test func failuresAreToldInGermanAndGiveNothingAway() async throws {
    let provider = FakeProvider()
    let (server, _) = try await town(provider)
    for failure in [
      OpenIDFailure.unreachable, .refused("access_denied"), .codeRejected, .token(.signature),
      .settings("geheim"),
    ] {
      provider.fail(failure)
      let page = try await signIn(Visitor(server))
      #expect(page.status == 403 && page.text.contains(failure.german) && !page.text.contains("geheim"))
    }
    let town = try await TestTown.open()
    #expect(try await Visitor(town.server).get("/anmelden/anbieter").status == 404, "without a provider")
    #expect(!(try await Visitor(town.server).get("/anmelden").text.contains("Konto der Verwaltung")))
  }

  @Test func aSecondFactorIsAskedForHereToo() async throws {
    let provider = FakeProvider()
    let (server, store) = try await town(provider)
    var account = Account(name: "Ute", email: "ute@alfeld.example", created: TestTown.now)
    let factor = OneTimeCode.make()
    account.secondFactor = factor.base32
    try await store.write { [account] in try AccountStore.add(account, in: $0) }
    provider.say("u-1", mail: "ute@alfeld.example", groups: ["planung"])
    let visitor = Visitor(server)
    #expect(try await signIn(visitor).status == 200)
    #expect(try await visitor.get("/arbeit").status == 303)
    let code = factor.code(at: TestTown.now)
    #expect(try await visitor.post("/anmelden/code", [("code", code)]).status == 303)
    #expect(try await visitor.get("/arbeit").status == 200)
  }
}
