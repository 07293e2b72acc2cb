import Access
import Foundation
import People
import Storage
import Testing
import Web

@testable import lotse

@Suite struct DemoTests {
  @Test func theLinkForTryingOutMakesACoordinatorAndIsGivenOnlyWhileNobodyIsThere() async throws {
    let town = try await TestTown.open()
    let link = try #require(try await Demo.invitation(town.store, base: ""))
    let visitor = Visitor(town.server)
    #expect(try await visitor.get(link).status == 200)
    let words = "Kastanienallee im Regen 7"
    let done = try await visitor.post(link, [("passwort", words), ("passwort2", words)])
    #expect(done.status == 303, "\(done.text)")
    let roles = try await town.store.read { try RoleStore.all(in: $0) }
    #expect(roles.map(\.grant.role) == [.coordinator])
    #expect(try await Demo.invitation(town.store, base: "") == nil)
    let (_, empty) = try await TestTown.empty()
    #expect(
      try await Demo.invitation(empty, base: "") == nil, "without a town there is nothing to coordinate")
  }
}
