public import Mail
public import Places
public import Storage

/// Sends what waits in the outbox, one mail after the other; each is noted before the next one goes, so that of
/// a program that is killed at most the one in flight goes out twice, with the same Message-ID. Several nodes
/// may each have one: no row is in two hands.
public struct OutboxSender: Sendable {
  /// What one round has done.
  public struct Outcome: Sendable, Hashable {
    /// Mails that a mail server has taken.
    public var sent = 0
    /// Mails that are tried again later.
    public var delayed = 0
    /// Mails that were given up.
    public var failed = 0
    /// Why no mail can go at the moment; those that wait do so without having been tried.
    public var obstacle: MailFailure?

    /// Nothing yet.
    public init() {}
  }

  /// Rows that are taken at once.
  private static let batch = 20

  let store: any Store
  let transport: any MailTransport
  let from: Mailbox
  let clock: Clock
  let holder: String
  let report: @Sendable (OutboxEvent) -> Void
  /// Between two attempts to note what was sent.
  var pauseOfNotes = Duration.seconds(1)

  /// A sender. `holder`: this process among all nodes; `report`: what operators should read, without addresses.
  public init(
    store: any Store, transport: any MailTransport, from: Mailbox, clock: Clock, holder: String,
    report: @escaping @Sendable (OutboxEvent) -> Void = { _ in }
  ) {
    self.store = store
    self.transport = transport
    self.from = from
    self.clock = clock
    self.holder = holder
    self.report = report
  }

  private var hold: Hold { Hold(holder: holder, now: clock.now(), domain: from.address.domain) }

  /// Sends until nothing is due, no mail can go, or the task is cancelled.
  public func sendDue() async throws -> Outcome {
    var outcome = Outcome()
    while !Task.isCancelled, outcome.obstacle == nil {
      let (hold, now) = (hold, clock.now())
      let batch = try await store.write { try Outbox.take(Self.batch, hold, now: now, in: $0) }
      if batch.isEmpty { break }
      try await send(batch, hold, into: &outcome)
    }
    if let code = outcome.obstacle?.code {
      let now = clock.now()
      outcome.failed += try await surely { try Outbox.giveUp(because: code, now: now, in: $0) }
    }
    return outcome
  }

  /// Puts one mail in and sends it at once, past the queue; for trying out. Gives what the other side said. When
  /// the program dies meanwhile, the mail goes later like any other.
  public func sendNow(_ mail: OutgoingMail) async throws -> Result<String, MailFailure> {
    let (hold, now) = (hold, clock.now())
    let mails = try await store.write { tx -> [HeldMail] in
      let id = try Outbox.insert(
        mail, key: nil, now: now, patience: Outbox.patience, hold: hold, in: tx)
      return try id.map { try Outbox.held([$0], in: tx) } ?? []
    }
    guard let held = mails.first else { throw StoreError(.other, "the mail was not put in") }
    var outcome = Outcome()
    return try await attempt(held, into: &outcome)
  }

  private func send(_ batch: [HeldMail], _ first: Hold, into outcome: inout Outcome) async throws {
    var held = first
    for (index, mail) in batch.enumerated() {
      let rest = batch[index...].map(\.id)
      if Task.isCancelled || outcome.obstacle != nil {
        return try await surely { [holder] in try Outbox.giveBack(rest, by: holder, in: $0) }
      }
      if clock.now() + Hold.sending > held.until {
        held = hold
        let renewed = held
        guard try await surely({ try Outbox.keep(rest, renewed, in: $0) }) else {
          report(.overtaken)
          return try await surely { [holder] in try Outbox.giveBack(rest, by: holder, in: $0) }
        }
      }
      _ = try await attempt(mail, into: &outcome)
    }
  }

  /// Sends one mail and notes what became of it.
  private func attempt(_ mail: HeldMail, into outcome: inout Outcome) async throws -> Result<
    String, MailFailure
  > {
    let result = await handOver(mail)
    let now = clock.now()
    switch result {
    case .success:
      outcome.sent += 1
      try await note(.sent, mail, nil, now)
    case .failure(let failure):
      let fate = Outbox.fate(of: mail, after: failure, now: now)
      if fate == .failed { outcome.failed += 1 } else { outcome.delayed += 1 }
      try await note(fate, mail, failure.code, now)
      report(fate == .failed ? .failed(mail.purpose, failure.code) : .delayed(mail.purpose, failure.code))
      switch failure {
      case .hanging, .unreachable: outcome.obstacle = failure
      case .temporary, .permanent: break
      }
    }
    return result
  }

  private func handOver(_ mail: HeldMail) async -> Result<String, MailFailure> {
    guard let message = mail.message(from: from) else {
      return .failure(.permanent(MailReason(code: "unreadable")))
    }
    do throws(MailFailure) {
      return .success(try await transport.send(message.rendered()))
    } catch {
      return .failure(error)
    }
  }

  /// Notes until it stands there: what is sent and not noted would go out again.
  private func note(_ fate: Outbox.Fate, _ mail: HeldMail, _ failure: String?, _ now: Instant) async throws {
    while true {
      do {
        let isMine = try await surely { [holder] in
          try Outbox.note(fate, mail, failure: failure, by: holder, now: now, in: $0)
        }
        if !isMine { report(.overtaken) }
        return
      } catch {
        report(.notNoted(String(describing: error)))
        if Task.isCancelled { throw error }
        try? await Task.sleep(for: pauseOfNotes)
      }
    }
  }

  /// Writes even when the program is about to end: a task of its own is not cancelled with this one.
  private func surely<Value: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value {
    try await Task { [store] in try await store.write(body) }.value
  }
}
