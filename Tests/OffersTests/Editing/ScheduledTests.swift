import Access
import Offers
import Places
import Storage
import Testing

/// Drafts that publish themselves at their time.
@Suite struct ScheduledTests {
  private func scheduled(
    _ town: EditingTown, _ scope: Scope, _ change: @escaping @Sendable (inout Offer) -> Void
  )
    async throws
  {
    try await town.store.write { [id = town.offer.id] tx in
      var draft = try DraftStore.start(id, scope: scope, at: EditingTown.now, in: tx)
      change(&draft.offer)
      try DraftStore.save(draft, scope: scope, at: EditingTown.now, in: tx)
      try DraftStore.schedule(id, at: EditingTown.day(2), scope: scope, in: tx)
    }
  }

  private func due(_ town: EditingTown, _ day: Int64, _ scope: Scope?) async throws -> [DuePublication] {
    try await town.store.write { tx in
      try Publishing.due(now: EditingTown.day(day), in: tx) { account in
        #expect(scope == nil || account == scope?.account)
        return scope
      }
    }
  }

  @Test func aDraftIsPublishedAtItsTimeAndOnlyOnce() async throws {
    let town = try await EditingTown()
    let mine = try town.provider()
    try await scheduled(town, mine) { $0.alert = "Sommerpause" }
    #expect(try await due(town, 1, mine).isEmpty)
    #expect(try await due(town, 2, mine).map(\.result) == [.success(2)])
    #expect(try await town.current().alert == "Sommerpause")
    #expect(try await town.versions().first?.account == mine.account)
    #expect(try await due(town, 3, mine).isEmpty)
    #expect(try await town.versions().count == 2)
  }

  @Test func changesSinceAreMerged() async throws {
    let town = try await EditingTown()
    let mine = try town.provider()
    try await scheduled(town, mine) { $0.alert = "Sommerpause" }
    try await town.edit(town.coordinator()) { $0.url = "https://beispiel.de/neu" }
    #expect(try await due(town, 2, mine).map(\.result) == [.success(3)])
    #expect(try await town.current().alert == "Sommerpause")
    #expect(try await town.current().url == "https://beispiel.de/neu")
  }

  @Test func aConflictLeavesTheDraftWithoutItsTime() async throws {
    let town = try await EditingTown()
    let mine = try town.provider()
    try await scheduled(town, mine) { $0.alert = "Sommerpause" }
    try await town.edit(town.coordinator()) { $0.alert = "Umzug" }
    let outcome = try await due(town, 2, mine)
    guard case .failure(.conflict) = outcome.first?.result else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try await town.current().alert == "Umzug")
    #expect(try await due(town, 3, mine).isEmpty)
    let draft = try await town.store.read { [id = town.offer.id] in
      try DraftStore.find(id, scope: mine, in: $0)
    }
    #expect(draft?.offer.alert == "Sommerpause")
    #expect(draft?.publishAt == nil)
  }

  @Test func whoLostTheRightPublishesNothing() async throws {
    let town = try await EditingTown()
    try await scheduled(town, town.provider()) { $0.alert = "Sommerpause" }
    #expect(try await due(town, 2, nil).map(\.result) == [.failure(.notAllowed)])
    #expect(try await town.current().alert == nil)
    try await scheduled(town, town.provider()) { $0.alert = "Sommerpause" }
    let moved = try town.scope(.provider, .editOffers, organisation: 9, account: 2)
    #expect(try await due(town, 2, moved).map(\.result) == [.failure(.notAllowed)])
    #expect(try await town.current().alert == nil)
  }
}
