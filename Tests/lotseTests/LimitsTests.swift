import Access
import Foundation
import People
import Places
import Storage
import StorageTesting
import Synchronization
import Testing

@testable import lotse

/// Guessing passwords, on one node and on two; and that guessing shuts nobody out.
@Suite struct LimitsTests {
  private static let password = "Grüne Birnen fliegen nachts"
  private static let mail = "mara@example.org"
  private static let home = Entrance.Visit(network: "home", device: nil, browser: "Test")

  private func entrance(_ store: any Store, now: Instant = TestTown.now) -> Entrance {
    Entrance(store: store, clock: .fixed(now), workers: TestTown.workers, post: { _, _ in })
  }

  /// An account in a database of the run's engine, with the token of a browser that it has used.
  private func settled() async throws -> (TestStore, device: String) {
    let database = try await TestStore(House.migrations)
    let entrance = entrance(database.store)
    var account = Account(name: "Mara", email: Self.mail, created: TestTown.now)
    account.password = try await entrance.newHash(Self.password, own: [])
    try await database.store.write { [account] in try AccountStore.add(account, in: $0) }
    guard
      case .entered(_, let device) = try await entrance.enter(
        email: Self.mail, password: Self.password, Self.home)
    else { throw CancellationError() }
    return (database, device.text)
  }

  private func visit(_ network: Int, device: String? = nil) -> Entrance.Visit {
    Entrance.Visit(network: "n\(network)", device: device, browser: "Test")
  }

  @Test func tenThousandAttemptsGetNowhereAndShutNobodyOut() async throws {
    let (database, device) = try await settled()
    let entrance = entrance(database.store)
    var compared = 0
    var refused = 0
    // From two hundred places, fifty attempts each.
    for number in 0..<10_000 {
      switch try await entrance.enter(
        email: Self.mail, password: "geraten geraten \(number)", visit(number % 200))
      {
      case .wrong: compared += 1
      case .wait(let seconds):
        refused += 1
        #expect((1...900).contains(seconds))
      default: Issue.record("a guess went through")
      }
    }
    #expect(compared <= 50 && compared + refused == 10_000)
    // A stranger with the right password has to wait as well, or waiting would tell that it was right.
    guard case .wait = try await entrance.enter(email: Self.mail, password: Self.password, visit(7)) else {
      Issue.record("the limit told a right password from a wrong one")
      return
    }
    // The owner, in a browser that is known, goes on working.
    guard
      case .entered = try await entrance.enter(
        email: Self.mail, password: Self.password, visit(999, device: device))
    else {
      Issue.record("the owner was shut out")
      return
    }
    let later = Instant(milliseconds: TestTown.now.milliseconds + 901_000)
    guard
      case .entered = try await self.entrance(database.store, now: later)
        .enter(email: Self.mail, password: Self.password, Self.home)
    else {
      Issue.record("the limit did not end")
      return
    }
  }

  @Test func aStolenBrowserTokenOfSomebodyElseHelpsNobody() async throws {
    let (database, _) = try await settled()
    let entrance = entrance(database.store)
    let foreign = Token.make().text
    var outcomes: [Bool] = []
    for number in 0..<8 {
      if case .wait = try await entrance.enter(
        email: Self.mail, password: "geraten geraten",
        visit(1, device: number.isMultiple(of: 2) ? foreign : nil))
      {
        outcomes.append(true)
      } else {
        outcomes.append(false)
      }
    }
    #expect(outcomes == [false, false, false, false, false, true, true, true])
  }

  @Test func manyAtOnceGetNoMoreThanOneAfterTheOther() async throws {
    let (database, _) = try await settled()
    let entrance = entrance(database.store)
    let compared = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<60 {
        group.addTask {
          if case .wrong = try await entrance.enter(
            email: Self.mail, password: "geraten geraten \(number)",
            Entrance.Visit(network: "one", device: nil, browser: "Test"))
          {
            return true
          }
          return false
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(compared == 5)
  }

  @Test func twoNodesCountTogetherAndKnowTheSameSessions() async throws {
    let (database, _) = try await settled()
    let nodes = [entrance(database.store), entrance(try database.another())]
    var compared = 0
    for number in 0..<12 {
      if case .wrong = try await nodes[number % 2].enter(
        email: Self.mail, password: "geraten geraten", visit(3))
      {
        compared += 1
      }
    }
    #expect(compared == 5)
    guard
      case .entered(let session, _) = try await nodes[0].enter(
        email: Self.mail, password: Self.password, visit(4))
    else {
      Issue.record("no session")
      return
    }
    let there = try await nodes[1].store.read {
      try SessionStore.find(session.text, now: TestTown.now, in: $0)
    }
    #expect(there?.principal.name == "Mara")
    try await nodes[1].leave(session: session.text)
    let gone = try await nodes[0].store.read {
      try SessionStore.find(session.text, now: TestTown.now, in: $0)
    }
    #expect(gone == nil)
  }

  @Test func aClockThatIsPutBackShutsNobodyOut() async throws {
    let (database, _) = try await settled()
    let ahead = Instant(milliseconds: TestTown.now.milliseconds + 86_400_000)
    for _ in 0..<6 {
      _ = try await entrance(database.store, now: ahead).enter(
        email: Self.mail, password: "geraten geraten", visit(5))
    }
    guard
      case .entered = try await entrance(database.store).enter(
        email: Self.mail, password: Self.password, visit(5))
    else {
      Issue.record("attempts of the future count")
      return
    }
  }

  @Test func aLinkForANewPasswordEndsAllSessionsAndIsSentSparingly() async throws {
    let (database, device) = try await settled()
    let letters = Letters()
    let entrance = Entrance(
      store: database.store, clock: .fixed(TestTown.now), workers: TestTown.workers,
      post: { letter, _ in letters.add(letter.body) })
    for _ in 0..<20 { try await entrance.forget(email: Self.mail, Self.home) { "link:\($0.text)" } }
    try await entrance.forget(email: "niemand@example.org", Self.home) { "link:\($0.text)" }
    #expect((1...5).contains(letters.bodies.count))
    let token = try #require(letters.bodies.first?.firstMatch(of: /link:([\w-]{43})/)).output.1
    guard
      case .entered(let session, _) = try await entrance.enter(
        email: Self.mail, password: Self.password, visit(6, device: device))
    else {
      Issue.record("no session")
      return
    }
    let outcome = try await entrance.use(
      link: String(token), name: "", password: "Rote Kirschen tanzen mittags", Self.home)
    guard case .wrong? = outcome else {
      Issue.record("a link for a new password let somebody in without it")
      return
    }
    let found = try await database.store.read {
      try SessionStore.find(session.text, now: TestTown.now, in: $0)
    }
    #expect(found == nil)
    let second = try await entrance.use(
      link: String(token), name: "", password: "Gelbe Pflaumen singen", Self.home)
    if second != nil { Issue.record("the link worked twice") }
  }
}

/// The letters of a test.
private final class Letters: Sendable {
  private let kept = Mutex<[String]>([])
  var bodies: [String] { kept.withLock { $0 } }
  func add(_ body: String) { kept.withLock { $0.append(body) } }
}
