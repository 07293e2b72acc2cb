import Jobs
import Mail
import Places
import Storage
import StorageTesting
import Synchronization

/// A way out that takes everything, or does what it is told to do.
final class FakeTransport: MailTransport {
  private let taken = Mutex<[RenderedMail]>([])
  private let behaviour: @Sendable (RenderedMail, Int) async throws(MailFailure) -> Void

  /// `behaviour` is asked with a mail and how many were taken before; what it throws is the answer.
  init(_ behaviour: @escaping @Sendable (RenderedMail, Int) async throws(MailFailure) -> Void = { _, _ in }) {
    self.behaviour = behaviour
  }

  var mails: [RenderedMail] { taken.withLock { $0 } }
  var recipients: [String] { mails.map(\.to.description) }

  func send(_ mail: RenderedMail) async throws(MailFailure) -> String {
    try await behaviour(mail, mails.count)
    taken.withLock { $0.append(mail) }
    return "250 fine"
  }
}

/// A clock that goes when it is pushed.
final class PushedClock: Sendable {
  private let time = Mutex(Instant(milliseconds: 1_790_000_000_000))

  var now: Instant { time.withLock { $0 } }
  var clock: Clock { Clock { self.now } }

  func push(_ seconds: Int64) { time.withLock { $0 = $0 + seconds } }
}

/// A store that refuses to write when it is told to.
final class StubbornStore: Store {
  let store: any Store
  private let refusals = Mutex(0)
  var dialect: Dialect { store.dialect }

  init(_ store: any Store) { self.store = store }

  func refuse(_ times: Int) { refusals.withLock { $0 = times } }

  func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  { try await store.read(body) }

  func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  {
    let refuses = refusals.withLock { left in
      defer { left = max(0, left - 1) }
      return left > 0
    }
    if refuses { throw StoreError(.busy, "not now") }
    return try await store.write(body)
  }
}

/// An outbox with its clock.
struct Post: Sendable {
  let database: TestStore
  let clock = PushedClock()

  init() async throws { database = try await TestStore(JobsSchema.migrations) }

  var store: any Store { database.store }

  func sender(
    _ transport: FakeTransport, store: (any Store)? = nil, holder: String = "one",
    report: @escaping @Sendable (OutboxEvent) -> Void = { _ in }
  ) throws -> OutboxSender {
    OutboxSender(
      store: store ?? self.store, transport: transport,
      from: try Mailbox(parsing: "Lotse <lotse@alfeld.example>"),
      clock: clock.clock, holder: holder, report: report)
  }

  static func mail(_ number: Int = 1, isUrgent: Bool = false) throws -> OutgoingMail {
    OutgoingMail(
      to: try MailAddress("r\(number)@example.org"), subject: "Nummer \(number)", body: "Grüße",
      purpose: "test",
      isUrgent: isUrgent)
  }

  func put(_ numbers: Range<Int>) async throws {
    let now = clock.now
    try await store.write { tx in
      for number in numbers { try Outbox.put(Self.mail(number), now: now, in: tx) }
    }
  }

  func counts() async throws -> OutboxCounts { try await store.read { try Outbox.counts(in: $0) } }
}
