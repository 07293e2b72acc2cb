import Access
import Places
import Testing

/// Where a role holds.
@Suite struct RoleTests {
  private func key(_ text: String) throws -> AreaKey { try #require(AreaKey(rawValue: text)) }

  private func principal(_ grants: [Grant]) -> Principal {
    Principal(account: .make(), name: "", grants: grants)
  }

  @Test func aCountysRoleHoldsInItsTownsAndNotTheOtherWayRound() throws {
    let (county, town, other) = (try key("03254"), try key("03254002"), try key("03241001"))
    let scope = try #require(principal([Grant(.coordinator, in: county)]).scope(for: .editOffers))
    #expect(scope.covers(town) && scope.covers(county) && !scope.covers(other))
    #expect(try scope.covers(key("03254002-nord")))
    let small = try #require(principal([Grant(.coordinator, in: town)]).scope(for: .editOffers))
    #expect(small.covers(town) && !small.covers(county))
  }

  @Test func aSamtgemeindesRoleHoldsInItsMembers() throws {
    let (association, member) = (try key("032545406"), try key("03254011"))
    let grant = Grant(.coordinator, in: association, within: [member])
    #expect(grant.covers(member) && grant.covers(association))
    #expect(try !grant.covers(key("03254002")))
  }

  @Test func aProviderSpeaksForItsOrganisationAndNoOther() throws {
    let town = try key("03254002")
    let scope = try #require(
      principal([Grant(.provider, in: town, organisation: "a")]).scope(for: .editOffers))
    #expect(scope.covers(area: town, organisation: "a"))
    #expect(!scope.covers(area: town, organisation: "b"))
    #expect(!scope.covers(area: town, organisation: nil))
    #expect(!scope.covers(town) && !scope.isForWholeAreas)
  }

  @Test func whatNoRoleAllowsHasNoScope() throws {
    let town = try key("03254002")
    for role in Role.allCases {
      let grant = Grant(role, in: town, organisation: role == .provider ? "a" : nil)
      for action in Action.all {
        #expect(principal([grant]).may(action) == action.roles.contains(role))
      }
    }
    #expect(principal([]).scope(for: .ownAccount) == nil)
    #expect(Scope.operation(.editOffers).covers(town))
  }
}
