import Mail
import Places
import Storage
import StorageTesting
import Synchronization
import Testing

@testable import Jobs

/// Nothing is lost and nothing goes twice, whoever dies or works beside.
@Suite struct OutboxDeathTests {
  @Test func manyNodesNeverSendTheSameMail() async throws {
    let post = try await Post()
    try await post.put(0..<300)
    let transport = FakeTransport()
    let stores = try (0..<3).map { _ in try post.database.another() }
    let sent = try await withThrowingTaskGroup(of: Int.self) { group in
      for (number, store) in stores.enumerated() {
        let sender = try post.sender(transport, store: store, holder: "node \(number)")
        group.addTask { try await sender.sendDue().sent }
      }
      return try await group.reduce(0, +)
    }
    #expect(sent == 300)
    #expect(transport.mails.count == 300)
    #expect(Set(transport.recipients).count == 300)
  }

  @Test func whatADeadNodeHadGoesLaterWithTheSameId() async throws {
    let post = try await Post()
    try await post.put(0..<25)
    // A node takes twenty, its mail server gets one, and it dies.
    let hold = Hold(holder: "dead", now: post.clock.now, domain: "alfeld.example")
    let now = post.clock.now
    let taken = try await post.store.write { try Outbox.take(20, hold, now: now, in: $0) }
    #expect(taken.count == 20)
    let transport = FakeTransport()
    // The others' domain has changed meanwhile; ids have not.
    let sender = OutboxSender(
      store: post.store, transport: transport, from: try Mailbox(parsing: "a@other.example"),
      clock: post.clock.clock, holder: "alive")
    #expect(try await sender.sendDue().sent == 5)
    post.clock.push(Hold.seconds - 1)
    #expect(try await sender.sendDue().sent == 0)
    post.clock.push(1)
    #expect(try await sender.sendDue().sent == 20)
    #expect(Set(transport.recipients).count == 25)
    #expect(Set(taken.map(\.messageID)) == Set(transport.mails.suffix(20).map(\.id.text)))
  }

  /// The server took a mail and the database is gone for good: that one mail goes again, and no other.
  @Test func onlyTheOneInFlightGoesTwice() async throws {
    let post = try await Post()
    try await post.put(0..<10)
    let store = StubbornStore(post.store)
    let transport = FakeTransport { _, count throws(MailFailure) in if count == 4 { store.refuse(1_000) } }
    let sender = try post.sender(transport, store: store)
    let task = Task { try await sender.sendDue() }
    while transport.mails.count < 5 { await Task.yield() }
    task.cancel()
    await #expect(throws: (any Error).self) { try await task.value }
    #expect(transport.mails.count == 5)
    post.clock.push(Hold.seconds)
    #expect(try await post.sender(transport, holder: "two").sendDue().sent == 6)
    let twice = Dictionary(grouping: transport.mails, by: \.id).filter { $0.value.count > 1 }
    #expect(twice.count == 1)
    #expect(twice.values.first?[0] == twice.values.first?[1])
    #expect(Set(transport.recipients).count == 10)
  }

  @Test func aNoteThatFailsForAMomentIsNotedAndNothingGoesTwice() async throws {
    let post = try await Post()
    try await post.put(0..<3)
    let store = StubbornStore(post.store)
    let transport = FakeTransport { _, count throws(MailFailure) in if count == 1 { store.refuse(2) } }
    let events = Mutex<[OutboxEvent]>([])
    var sender = try post.sender(transport, store: store) { event in events.withLock { $0.append(event) } }
    sender.pauseOfNotes = .zero
    #expect(try await sender.sendDue().sent == 3)
    #expect(transport.mails.count == 3)
    #expect(try await post.counts().sent == 3)
    #expect(events.withLock { $0.count } == 2)
  }

  @Test func aSlowServerCostsNobodyTheRight() async throws {
    let post = try await Post()
    try await post.put(0..<12)
    let other = FakeTransport()
    let second = try post.sender(other, holder: "two")
    let slow = FakeTransport { _, count in
      post.clock.push(30)
      // Right after the first ones were taken there is nothing left for others.
      _ = try? await second.sendDue()
    }
    let outcome = try await post.sender(slow).sendDue()
    #expect(outcome.sent == 12)
    #expect(other.mails.isEmpty)
  }

  @Test func whoIsOvertakenSendsNothingMore() async throws {
    let post = try await Post()
    try await post.put(0..<6)
    let other = FakeTransport()
    let second = try post.sender(other, holder: "two")
    // As long as one mail takes, the machine slept.
    let sleepy = FakeTransport { _, count in
      if count == 2 {
        post.clock.push(1_000)
        _ = try? await second.sendDue()
      }
    }
    let events = Mutex<[OutboxEvent]>([])
    let first = try post.sender(sleepy) { event in events.withLock { $0.append(event) } }
    _ = try await first.sendDue()
    #expect(events.withLock { $0 }.contains(.overtaken))
    #expect(Set(sleepy.recipients + other.recipients).count == 6)
    // The one that was in flight while the machine slept, and only that one.
    #expect(sleepy.mails.count + other.mails.count == 7)
  }

  @Test func askedToStopItGivesBackWhatItHas() async throws {
    let post = try await Post()
    try await post.put(0..<40)
    let transport = FakeTransport { _, count in
      if count == 4 { withUnsafeCurrentTask { $0?.cancel() } }
    }
    let sender = try post.sender(transport)
    let outcome = try await Task { try await sender.sendDue() }.value
    #expect(outcome.sent == 5)
    let sending: Int? = try await post.store.read {
      try $0.value("SELECT count(*) AS n FROM mail WHERE state = 'sending'")
    }
    #expect(sending == 0)
    let counts = try await post.counts()
    #expect(counts.sent == 5 && counts.waiting == 35)
    #expect(try await post.sender(transport, holder: "two").sendDue().sent == 35)
  }

  @Test func nonsenseInARowIsGivenUp() async throws {
    let post = try await Post()
    try await post.put(0..<2)
    _ = try await post.store.write { tx in
      try tx.execute(
        "UPDATE mail SET recipient = \("r0@example.org\r\nDATA") WHERE recipient = 'r0@example.org'")
    }
    let transport = FakeTransport()
    let outcome = try await post.sender(transport).sendDue()
    #expect(outcome.sent == 1 && outcome.failed == 1)
    #expect(transport.recipients == ["r1@example.org"])
  }

  @Test func theSchemaKnowsWhatAMailMayBe() async throws {
    let post = try await Post()
    try await post.put(0..<1)
    for change: Query in [
      "UPDATE mail SET state = 'sent'", "UPDATE mail SET state = 'sending'", "UPDATE mail SET body = NULL",
      "UPDATE mail SET holder = 'x'", "UPDATE mail SET state = 'lost'",
    ] {
      let error = await #expect(throws: StoreError.self) {
        try await post.store.write { _ = try $0.execute(change) }
      }
      #expect(error?.kind == .check)
    }
  }
}
