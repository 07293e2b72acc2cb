import Jobs
import Mail
import Places
import Storage
import Testing

/// What is put into the outbox goes out, once.
@Suite struct OutboxTests {
  private struct Undone: Error {}

  @Test func aMailGoesWithTheTransactionThatPutItIn() async throws {
    let post = try await Post()
    let (transport, now) = (FakeTransport(), post.clock.now)
    await #expect(throws: Undone.self) {
      try await post.store.write { tx in
        try Outbox.put(Post.mail(), now: now, in: tx)
        throw Undone()
      }
    }
    #expect(try await post.sender(transport).sendDue().sent == 0)
    let id = try await post.store.write { try Outbox.put(Post.mail(7), now: now, in: $0) }
    #expect(try await post.sender(transport).sendDue().sent == 1)
    #expect(try await post.sender(transport).sendDue().sent == 0)
    let mail = try #require(transport.mails.first)
    #expect(mail.to.description == "r7@example.org")
    #expect(mail.id.text == "\(id?.rawValue ?? "none")@alfeld.example")
    #expect(String(decoding: mail.bytes, as: UTF8.self).contains("Subject: Nummer 7\r\n"))
    let state = try await post.store.read { tx in try id.flatMap { try Outbox.state($0, in: tx) } }
    #expect(state == .sent)
  }

  @Test func whatIsForTheSameThingGoesOnce() async throws {
    let post = try await Post()
    let (transport, now) = (FakeTransport(), post.clock.now)
    func put(_ key: String) async throws -> Bool {
      try await post.store.write { try Outbox.put(Post.mail(), key: key, now: now, in: $0) != nil }
    }
    #expect(try await put("reminder/a"))
    #expect(try await !put("reminder/a"))
    #expect(try await put("reminder/b"))
    #expect(try await post.sender(transport).sendDue().sent == 2)
    // Long gone, but not forgotten.
    #expect(try await post.store.write { try Outbox.purge(before: now + 1, in: $0) } == 2)
    #expect(try await !put("reminder/a"))
  }

  @Test func whoSitsAndWaitsIsServedFirst() async throws {
    let post = try await Post()
    try await post.put(0..<50)
    post.clock.push(60)
    let now = post.clock.now
    try await post.store.write { _ = try Outbox.put(Post.mail(99, isUrgent: true), now: now, in: $0) }
    let transport = FakeTransport()
    #expect(try await post.sender(transport).sendDue().sent == 51)
    #expect(transport.recipients.first == "r99@example.org")
  }

  @Test func whatWentOutIsErasedInTime() async throws {
    let post = try await Post()
    try await post.put(0..<3)
    let now = post.clock.now
    try await post.store.write { _ = try Outbox.put(Post.mail(9), key: "k", now: now, in: $0) }
    let transport = FakeTransport { mail, _ throws(MailFailure) in
      if mail.to.name == "r0" { throw .permanent(MailReason(code: "550")) }
      if mail.to.name == "r1" { throw .temporary(MailReason(code: "450")) }
    }
    _ = try await post.sender(transport).sendDue()
    #expect(try await post.store.write { try Outbox.purge(before: now, in: $0) } == 0)
    // Two went out and one was given up; the one that waits stays.
    #expect(try await post.store.write { try Outbox.purge(before: now + 1, in: $0) } == 3)
    let counts = try await post.counts()
    #expect(counts.waiting == 1 && counts.sent == 0 && counts.failed == 0)
    let left = try await post.store.read { tx in
      try tx.all("SELECT state, recipient, subject, body, message_id FROM mail ORDER BY state") { row in
        [try row.get("state"), try row.optional("recipient") ?? "", try row.optional("body") ?? ""]
      }
    }
    #expect(left == [["sent", "", ""], ["waiting", "r1@example.org", "Grüße"]])
  }

  @Test func operatorsSeeHowItStandsAndNotWhoItIs() async throws {
    let post = try await Post()
    try await post.put(0..<4)
    let transport = FakeTransport { mail, _ throws(MailFailure) in
      if mail.to.name == "r0" { throw .permanent(MailReason(code: "550 5.1.1", words: "no r0@example.org")) }
      if mail.to.name == "r1" { throw .temporary(MailReason(code: "450", words: "later, r1@example.org")) }
    }
    let queued = post.clock.now
    post.clock.push(5)
    _ = try await post.sender(transport).sendDue()
    var expected = OutboxCounts()
    expected.waiting = 1
    expected.failed = 1
    expected.sent = 2
    expected.oldestWaiting = queued
    expected.lastFailure = "temporary 450"
    #expect(try await post.counts() == expected)
    let failed = try await post.store.read { try Outbox.failed(in: $0) }
    #expect(failed.map(\.recipient) == ["r…@example.org"])
    #expect(failed.map(\.failure) == ["permanent 550 5.1.1"])
    #expect(failed.map(\.attempts) == [1])
  }

  @Test func tryingOutSaysWhatTheServerSaid() async throws {
    let post = try await Post()
    let fine = try await post.sender(FakeTransport()).sendNow(Post.mail())
    #expect(fine == .success("250 fine"))
    let reason = MailReason(code: "550", words: "550 no such user")
    let refusing = FakeTransport { _, _ throws(MailFailure) in throw .permanent(reason) }
    #expect(try await post.sender(refusing).sendNow(Post.mail()) == .failure(.permanent(reason)))
    let counts = try await post.counts()
    #expect(counts.sent == 1 && counts.failed == 1 && counts.waiting == 0)
  }
}
