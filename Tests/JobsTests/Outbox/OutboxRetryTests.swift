import Jobs
import Mail
import Places
import Storage
import Testing

/// A mail that does not go at once is tried again, and not for ever.
@Suite struct OutboxRetryTests {
  private static let later = FakeTransport { _, _ throws(MailFailure) in
    throw .temporary(MailReason(code: "450"))
  }

  @Test func thePausesGrowAndAfterFiveDaysItIsGivenUp() async throws {
    let post = try await Post()
    try await post.put(0..<1)
    let sender = try post.sender(Self.later)
    let start = post.clock.now
    var tries: [Int64] = []
    while try await post.counts().waiting == 1, tries.count < 100 {
      if try await sender.sendDue() != OutboxSender.Outcome() {
        tries.append((post.clock.now.milliseconds - start.milliseconds) / 60_000)
      }
      post.clock.push(60)
    }
    #expect(Array(tries.prefix(10)) == [0, 1, 3, 7, 15, 31, 63, 127, 255, 495])
    #expect(tries.last == 7_200)
    #expect(tries.count < 45)
    let failed = try await post.store.read { try Outbox.failed(in: $0) }
    #expect(failed.map(\.failure) == ["temporary 450"])
    #expect(failed.map(\.attempts) == [tries.count])
    // It is not lost: somebody can have it tried again.
    let (transport, now) = (FakeTransport(), post.clock.now)
    #expect(try await post.store.write { try Outbox.retry(now: now, in: $0) } == 1)
    #expect(try await post.sender(transport).sendDue().sent == 1)
  }

  @Test func aRefusedMailHoldsNobodyUp() async throws {
    let post = try await Post()
    try await post.put(0..<60)
    let transport = FakeTransport { mail, _ throws(MailFailure) in
      if mail.to.name.hasSuffix("0") { throw .permanent(MailReason(code: "550")) }
    }
    let outcome = try await post.sender(transport).sendDue()
    #expect(outcome.sent == 54 && outcome.failed == 6 && outcome.obstacle == nil)
    #expect(try await post.sender(transport).sendDue() == OutboxSender.Outcome())
  }

  @Test(arguments: [MailFailure.hanging, .unreachable(MailReason(code: "connect"))])
  func whenNoMailCanGoOneIsTriedAndTheOthersWait(failure: MailFailure) async throws {
    let post = try await Post()
    try await post.put(0..<60)
    let transport = FakeTransport { _, count throws(MailFailure) in if count == 30 { throw failure } }
    let outcome = try await post.sender(transport).sendDue()
    #expect(outcome.sent == 30 && outcome.delayed == 1 && outcome.obstacle == failure)
    let attempts: Int? = try await post.store.read {
      try $0.value("SELECT sum(attempts) AS n FROM mail WHERE finished IS NULL")
    }
    #expect(attempts == 1)
    // All others are due at once when the server is there again.
    let healed = FakeTransport()
    #expect(try await post.sender(healed).sendDue().sent == 29)
    post.clock.push(60)
    #expect(try await post.sender(healed).sendDue().sent == 1)
  }

  @Test func aServerThatIsAwayForAWeekIsNotWaitedFor() async throws {
    let post = try await Post()
    try await post.put(0..<30)
    post.clock.push(4 * 86_400)
    try await post.put(30..<40)
    post.clock.push(3 * 86_400)
    let away = FakeTransport { _, _ throws(MailFailure) in throw .unreachable(MailReason(code: "connect")) }
    #expect(try await post.sender(away).sendDue().failed == 30)
    let counts = try await post.counts()
    #expect(counts.failed == 30 && counts.waiting == 10)
  }

  @Test func retryHurriesWhatWaits() async throws {
    let post = try await Post()
    try await post.put(0..<2)
    _ = try await post.sender(Self.later).sendDue()
    let (transport, now) = (FakeTransport(), post.clock.now)
    #expect(try await post.sender(transport).sendDue().sent == 0)
    #expect(try await post.store.write { try Outbox.retry(now: now, in: $0) } == 2)
    #expect(try await post.sender(transport).sendDue().sent == 2)
  }

  @Test func aClockThatWasAheadHoldsNothingUp() async throws {
    let post = try await Post()
    post.clock.push(100 * 86_400)
    try await post.put(0..<1)
    post.clock.push(-100 * 86_400)
    let (transport, now) = (FakeTransport(), post.clock.now)
    #expect(try await post.sender(transport).sendDue().sent == 0)
    try await post.store.write { _ = try Outbox.tidy(now: now, in: $0) }
    #expect(try await post.sender(transport).sendDue().sent == 1)
  }
}
