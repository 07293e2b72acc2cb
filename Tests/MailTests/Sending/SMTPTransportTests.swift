import Foundation
import Mail
import Testing

/// A real talk with a mail server, the friendly one and the others.
@Suite struct SMTPTransportTests {
  private static func transport(_ sink: SMTPSink, _ ending: String = "") throws -> SMTPTransport {
    var settings = try SMTPSettings(url: "smtp://127.0.0.1:\(sink.port)\(ending)")
    settings.connectTime = .seconds(5)
    settings.totalTime = .seconds(5)
    return SMTPTransport(settings)
  }

  private static func failure(_ sink: SMTPSink, _ ending: String = "") async throws -> MailFailure? {
    let transport = try transport(sink, ending)
    let mail = try Samples.message().rendered()
    do throws(MailFailure) {
      try await transport.send(mail)
      return nil
    } catch { return error }
  }

  @Test func aMailArrivesAsItWasWritten() async throws {
    let sink = try SMTPSink()
    defer { sink.stop() }
    let body = ".\n..\n.a\nGrüße\n" + String(repeating: ".", count: 200)
    let mail = try Samples.message(subject: "Grüße", body: body).rendered()
    #expect(try await Self.transport(sink).send(mail) == "250 2.0.0 taken")
    let taken = try #require(sink.mails.first)
    #expect(taken.from == "lotse@alfeld.example")
    #expect(taken.to == "anna@example.org")
    #expect(taken.text == String(decoding: mail.bytes, as: UTF8.self))
    #expect(sink.seen.commands.contains("EHLO alfeld.example"))
  }

  @Test func manyMailsGoOverOneConnection() async throws {
    let sink = try SMTPSink()
    defer { sink.stop() }
    let transport = try Self.transport(sink)
    for number in 0..<50 { try await transport.send(Samples.message(id: "\(number)").rendered()) }
    #expect(sink.mails.count == 50)
    #expect(Set(sink.mails.map(\.text)).count == 50)
    #expect(sink.seen.connections == 1)
  }

  @Test(arguments: [
    ("RCPT", "450 4.2.1 later, anna@example.org", MailFailure.temporary(MailReason(code: "450 4.2.1"))),
    ("RCPT", "550 5.1.1 no anna@example.org", .permanent(MailReason(code: "550 5.1.1"))),
    ("DATA", "554 no", .permanent(MailReason(code: "554"))),
    (".", "452 4.3.1 full", .temporary(MailReason(code: "452 4.3.1"))),
    (".", "554 5.7.1 looks like spam", .permanent(MailReason(code: "554 5.7.1"))),
    ("MAIL", "553 5.7.1 not your address", .unreachable(MailReason(code: "553 5.7.1"))),
    ("MAIL", "451 4.3.2 not now", .unreachable(MailReason(code: "451 4.3.2"))),
    ("MAIL", "552 5.3.4 too big", .permanent(MailReason(code: "552 5.3.4"))),
    ("RCPT", "530 5.7.0 who are you", .unreachable(MailReason(code: "530 5.7.0"))),
    ("GREET", "554 5.3.2 closed", .unreachable(MailReason(code: "554 5.3.2"))),
    ("RCPT", "421 4.3.2 going down", .unreachable(MailReason(code: "421 4.3.2"))),
  ])
  func refusalsAreToldApart(step: String, answer: String, expected: MailFailure) async throws {
    let sink = try SMTPSink { command, _ in command == step ? .say(answer) : .usual }
    defer { sink.stop() }
    let failure = try #require(try await Self.failure(sink))
    #expect(failure.code == expected.code)
    #expect(!failure.code.contains("@"))
    #expect(sink.mails.isEmpty)
  }

  @Test func whatTheServerSaidIsThereForTheOneWhoTries() async throws {
    let sink = try SMTPSink { command, _ in command == "RCPT" ? .say("550 5.1.1 no such anna") : .usual }
    defer { sink.stop() }
    #expect(
      try await Self.failure(sink)
        == .permanent(MailReason(code: "550 5.1.1", words: "550 5.1.1 no such anna")))
  }

  @Test(arguments: ["MAIL", "RCPT", "DATA", "."])
  func aServerThatHangsIsLeft(step: String) async throws {
    let sink = try SMTPSink { command, _ in command == step ? .hang : .usual }
    defer { sink.stop() }
    var settings = try SMTPSettings(url: "smtp://127.0.0.1:\(sink.port)")
    settings.totalTime = .milliseconds(400)
    let transport = SMTPTransport(settings)
    let mail = try Samples.message().rendered()
    await #expect(throws: MailFailure.hanging) { try await transport.send(mail) }
  }

  @Test func aServerThatDoesNotGreetIsAway() async throws {
    let sink = try SMTPSink { command, _ in command == "GREET" ? .hang : .usual }
    defer { sink.stop() }
    var settings = try SMTPSettings(url: "smtp://127.0.0.1:\(sink.port)")
    settings.connectTime = .milliseconds(400)
    let transport = SMTPTransport(settings)
    let mail = try Samples.message().rendered()
    let failure = await #expect(throws: MailFailure.self) { try await transport.send(mail) }
    #expect(failure?.code == "unreachable connect")
  }

  @Test func aConnectionThatBreaksInTheMiddleIsTriedLater() async throws {
    let sink = try SMTPSink { command, _ in command == "." ? .hangUp : .usual }
    defer { sink.stop() }
    #expect(try await Self.failure(sink)?.code == "temporary lost")
    // It may have been taken, so it does not go again at once.
    #expect(sink.seen.connections == 1)
  }

  @Test func nobodyThereIsNotTheFaultOfTheMail() async throws {
    let sink = try SMTPSink()
    let port = sink.port
    sink.stop()
    let mail = try Samples.message().rendered()
    let transport = SMTPTransport(try SMTPSettings(url: "smtp://127.0.0.1:\(port)"))
    let failure = await #expect(throws: MailFailure.self) { try await transport.send(mail) }
    #expect(failure?.code == "unreachable connect")
    let lost = SMTPTransport(try SMTPSettings(url: "smtp://no-such-host.invalid:25?tls=never"))
    let other = await #expect(throws: MailFailure.self) { try await lost.send(mail) }
    #expect(other?.code == "unreachable name")
  }

  @Test func withoutSTARTTLSNothingGoesWhereItIsNeeded() async throws {
    let sink = try SMTPSink()
    defer { sink.stop() }
    #expect(try await Self.failure(sink, "?tls=always")?.code == "unreachable starttls")
    #expect(!sink.seen.commands.contains { $0.hasPrefix("MAIL") || $0.hasPrefix("AUTH") })
  }

  @Test(arguments: ["421 4.7.0 enough mails for one connection", ""])
  func aServerThatWantsANewConnectionGetsOneAtOnce(words: String) async throws {
    let sink = try SMTPSink { command, seen in
      guard command == "MAIL", seen.connections == 1, seen.mails.count == 3 else { return .usual }
      return words.isEmpty ? .hangUp : .say(words)
    }
    defer { sink.stop() }
    let transport = try Self.transport(sink)
    for number in 0..<6 { try await transport.send(Samples.message(id: "\(number)").rendered()) }
    #expect(sink.mails.count == 6)
    #expect(sink.seen.connections == 2)
  }

  @Test func afterARefusalTheNextMailGoes() async throws {
    let sink = try SMTPSink { command, seen in
      command == "RCPT" && seen.commands.last?.contains("nobody") == true ? .say("550 5.1.1 no") : .usual
    }
    defer { sink.stop() }
    let transport = try Self.transport(sink)
    let bad = try Samples.message(to: "nobody@example.org").rendered()
    for number in 0..<3 {
      await #expect(throws: MailFailure.self) { try await transport.send(bad) }
      try await transport.send(Samples.message(id: "\(number)").rendered())
    }
    #expect(sink.mails.map(\.to) == Array(repeating: "anna@example.org", count: 3))
  }
}
