import Access
import Foundation
import Journal
public import Places
public import Storage

/// The way in: signing in and out, the second factor, links by mail.
public struct Entrance: Sendable {
  /// Where the accounts are.
  public let store: any Store
  let clock: Clock
  let workers: PasswordWorkers
  let leaked: LeakedPasswords?
  let post: Post
  /// What lies of accounts in other rooms.
  public let traces: PersonalTraces

  /// Puts a letter into the outbox, in the transaction that it belongs to.
  public typealias Post = @Sendable (Letter, any Transaction) throws -> Void

  /// An entrance over a store.
  public init(
    store: any Store, clock: Clock, workers: PasswordWorkers = PasswordWorkers(),
    leaked: LeakedPasswords? = nil, traces: PersonalTraces = .none, post: @escaping Post
  ) {
    self.store = store
    self.clock = clock
    self.workers = workers
    self.leaked = leaked
    self.traces = traces
    self.post = post
  }

  /// From where somebody knocks.
  public struct Visit: Sendable {
    /// A mark of the network.
    public var network: String
    /// The token of a browser that was here before.
    public var device: String?
    /// What browser it seems to be.
    public var browser: String

    /// A visit.
    public init(network: String, device: String?, browser: String) {
      self.network = network
      self.device = device
      self.browser = browser
    }
  }

  /// What became of an attempt.
  public enum Outcome: Sendable {
    /// In: the token of the session and that of the browser.
    case entered(session: Token, device: Token)
    /// The password was right; the code is still to come, with this token.
    case needsCode(Token)
    /// Wrong; nobody is told what of it.
    case wrong
    /// Too many attempts: wait so many seconds.
    case wait(Int)
  }

  /// Signs in with a password.
  /// - Throws: `PasswordWorkersFailure.busy` when too many are at it.
  public func enter(email: String, password: String, _ visit: Visit) async throws -> Outcome {
    let now = clock.now()
    let email = String(email.prefix(254))
    let (account, origin, wait) = try await store.write(.grouped) { tx in
      let account = try AccountStore.find(email: email, in: tx)
      let device = try account.flatMap {
        try DeviceStore.known(visit.device, for: $0.id, now: now, in: tx)
      }
      let origin = AttemptStore.Origin(network: visit.network, device: device)
      return (account, origin, try AttemptStore.take(email, from: origin, now: now, in: tx))
    }
    if let wait { return .wait(wait) }
    let hash = account.flatMap(\.password).flatMap(PasswordHash.init(text:))
    // What cannot be a password is none; it gives away nothing about accounts.
    guard let typed = try? Password(password) else { return .wrong }
    let isRight = try await workers.verify(typed, against: hash)
    guard isRight, let account, !account.isBlocked else { return .wrong }
    let renewed = hash.map(workers.shouldRenew) == true ? try await workers.hash(typed).text : nil
    return try await store.write { tx in
      // Between the two transactions the account may have changed.
      guard var current = try AccountStore.find(account.id, in: tx), !current.isBlocked,
        current.password == account.password
      else { return .wrong }
      if let renewed {
        current.password = renewed
        try AccountStore.update(current, in: tx)
      }
      guard current.secondFactor == nil else {
        return .needsCode(try PendingStore.keep("code \(account.id)", now: now, in: tx))
      }
      try AttemptStore.forgive(email, from: origin, in: tx)
      return try Self.begin(current, visit, now: now, in: tx)
    }
  }

  /// Ends the session of a token.
  public func leave(session token: String) async throws {
    try await store.write { try SessionStore.end(token: token, in: $0) }
  }

  /// Begins a session: always a new one, so that nobody waits in one that was foisted on somebody.
  static func begin(_ account: Account, _ visit: Visit, now: Instant, in tx: any Transaction) throws
    -> Outcome
  {
    let device = try DeviceStore.remember(visit.device, for: account.id, now: now, in: tx)
    let session = try SessionStore.begin(for: account.id, device: visit.browser, now: now, in: tx)
    return .entered(session: session, device: device)
  }
}
