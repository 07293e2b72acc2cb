import Access
import Foundation
import Offers
import People
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Walks every route as every role, as a guest, and as somebody from another area.
@Suite struct PermissionTests {
  private static let home = AreaKey(rawValue: "03254002")
  private static let elsewhere = AreaKey(rawValue: "09162000")

  private static func path(_ route: RouteInfo, _ ids: [String: String]) -> String {
    route.parameters.reduce(route.pattern) { path, parameter in
      let value = ids[parameter.name] ?? (parameter.kind == "uuid" ? ids["offer"] ?? "" : "x")
      return path.replacingOccurrences(of: "{\(parameter.name)}", with: value)
    }
  }

  private static func grant(_ role: Role, in area: AreaKey, _ organisation: String?) -> Grant {
    Grant(role, in: area, organisation: role == .provider ? organisation ?? "none" : nil)
  }

  private func ask(_ visitor: Visitor, _ route: RouteInfo, _ path: String, proof: Bool = true) async throws
    -> Server.Received
  {
    route.method == .get ? try await visitor.get(path) : try await visitor.post(path, proof: proof)
  }

  private func ids(_ town: TestTown) async throws -> (ids: [String: String], organisation: String) {
    try await town.store.read { tx in
      let offer = try OfferStore.page(after: nil, limit: 1, in: tx).first
      return (["offer": offer?.id.rawValue ?? ""], offer?.organisation?.rawValue ?? "")
    }
  }

  @Test func aGuestFindsHelpAndNothingElse() async throws {
    let town = try await TestTown.open()
    let (ids, _) = try await ids(town)
    var closed = 0
    for route in town.server.routes.routes {
      let answer = try await ask(Visitor(town.server), route, Self.path(route, ids))
      switch route.access {
      case .everyone:
        #expect(
          answer.status != 401 && answer.headers["location"]?.hasPrefix("/anmelden?") != true,
          "\(route.pattern)")
      case .operators: #expect([401, 403].contains(answer.status), "\(route.pattern)")
      case .may:
        closed += 1
        if route.method == .get {
          #expect(answer.status == 303, "\(route.pattern)")
          #expect(answer.headers["location"]?.hasPrefix("/anmelden?weiter=") == true, "\(route.pattern)")
        } else {
          #expect(answer.status == 403, "\(route.pattern)")
        }
      }
    }
    #expect(closed > 10)
  }

  @Test(arguments: Role.allCases) func everyRoleGetsWhatTheListSaysAndNothingMore(_ role: Role) async throws {
    let town = try await TestTown.open()
    let (ids, organisation) = try await ids(town)
    let home = try #require(Self.home)
    for route in town.server.routes.routes {
      guard case .may(let action) = route.access else { continue }
      // A new session for each: some routes end theirs.
      let (visitor, _) = try await Visitor.signedIn([Self.grant(role, in: home, organisation)], at: town)
      let answer = try await ask(visitor, route, Self.path(route, ids))
      if action.roles.contains(role) {
        let isRefusedRole = answer.status == 403 && answer.text.contains("keine Berechtigung")
        #expect(
          !isRefusedRole && answer.status < 500, "\(role) \(route.method) \(route.pattern): \(answer.status)")
      } else {
        #expect(answer.status == 403, "\(role) \(route.method) \(route.pattern): \(answer.status)")
        #expect(answer.text.contains("keine Berechtigung"))
      }
      guard route.method == .post else { continue }
      let (other, _) = try await Visitor.signedIn([Self.grant(role, in: home, organisation)], at: town)
      #expect(
        try await ask(other, route, Self.path(route, ids), proof: false).status == 403, "\(route.pattern)")
      other.isSameSite = false
      #expect(try await ask(other, route, Self.path(route, ids)).status == 403, "\(route.pattern)")
    }
  }

  @Test(arguments: Role.allCases) func aStrangerFromAnotherAreaReachesNoEntryHere(_ role: Role) async throws {
    let town = try await TestTown.open()
    var (ids, _) = try await ids(town)
    let (area, home) = (try #require(Self.elsewhere), try #require(Self.home))
    // Somebody of this town whose account could be meddled with.
    let (_, account) = try await Visitor.signedIn([Grant(.navigator, in: home)], at: town)
    ids["id"] = account.rawValue
    for route in town.server.routes.routes where !route.parameters.isEmpty {
      guard case .may(let action) = route.access, action.roles.contains(role) else { continue }
      for id in [account.rawValue, ids["offer"] ?? ""] {
        ids["id"] = id
        let (visitor, _) = try await Visitor.signedIn(
          [Self.grant(role, in: area, "99999999-9999-4999-8999-999999999999")], at: town)
        let answer = try await ask(visitor, route, Self.path(route, ids))
        #expect(
          [403, 404].contains(answer.status), "\(role) \(route.method) \(route.pattern): \(answer.status)")
      }
    }
    #expect(try await town.store.read { try AccountStore.find(account, in: $0) }?.isBlocked == false)
  }

  @Test func aRoleThatIsTakenAwayIsGoneAtOnce() async throws {
    let town = try await TestTown.open()
    let grant = Grant(.coordinator, in: try #require(Self.home))
    let (visitor, id) = try await Visitor.signedIn([grant], at: town)
    #expect(try await visitor.get("/zugaenge").status == 200)
    try await town.store.write { try RoleStore.take(grant, from: id, in: $0) }
    #expect(try await visitor.get("/zugaenge").status == 403)
    try await town.store.write { tx in
      guard var account = try AccountStore.find(id, in: tx) else { return }
      account.isBlocked = true
      try AccountStore.update(account, in: tx)
    }
    #expect(try await visitor.get("/konto").status == 303)
  }

  @Test func everyActionIsListedAndEveryListedActionHasARoute() async throws {
    let town = try await TestTown.open()
    let used = Set(
      town.server.routes.routes.compactMap { route -> Action? in
        if case .may(let action) = route.access { action } else { nil }
      })
    #expect(used.isSubset(of: Action.all))
    #expect(Set(Action.all.map(\.name)).count == Action.all.count)
  }
}
