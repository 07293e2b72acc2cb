import Synchronization

/// Writes of many callers in one transaction and so with one sync of the disk: each in its savepoint, each
/// told only after the commit. While one group commits the next one gathers, so nobody waits for company.
public final class WriteGroup: Sendable {
  /// More closures than this would make those in front wait for those behind.
  private static let most = 200

  private struct Job: Sendable {
    var body: @Sendable (any Transaction) throws -> any Sendable
    var caller: CheckedContinuation<any Sendable, any Error>
  }

  private struct State {
    var waiting: [Job] = []
    var isRunning = false
  }

  private let state = Mutex(State())

  /// A group for one store.
  public init() {}

  /// Runs `body` with others; what it throws undoes only what it did.
  func write<Value: Sendable>(
    in store: any Store, _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value {
    try Task.checkCancellation()
    let value = try await withCheckedThrowingContinuation { caller in
      let begins = state.withLock { state in
        state.waiting.append(Job(body: body, caller: caller))
        defer { state.isRunning = true }
        return !state.isRunning
      }
      // A task of its own: whoever came first may leave, and the others are still served.
      if begins { Task { await work(store) } }
    }
    guard let value = value as? Value else { throw StoreError(.other, "a write gave another value") }
    return value
  }

  private func work(_ store: any Store) async {
    while true {
      let jobs = state.withLock { state in
        let jobs = Array(state.waiting.prefix(Self.most))
        state.waiting.removeFirst(jobs.count)
        if jobs.isEmpty { state.isRunning = false }
        return jobs
      }
      if jobs.isEmpty { return }
      await commit(jobs, store)
    }
  }

  private func commit(_ jobs: [Job], _ store: any Store) async {
    let bodies = jobs.map(\.body)
    do {
      let outcomes = try await store.write { tx in try bodies.map { try Self.outcome(of: $0, in: tx) } }
      for (job, outcome) in zip(jobs, outcomes) { job.caller.resume(with: outcome) }
    } catch {
      if let job = jobs.first, jobs.count == 1 { return job.caller.resume(throwing: error) }
      // One of them spoils it for all: alone, each gets its own answer.
      for job in jobs { await commit([job], store) }
    }
  }

  /// What one body gave or threw. Throws when the transaction as a whole is of no more use.
  private static func outcome(
    of body: (any Transaction) throws -> any Sendable, in tx: any Transaction
  ) throws -> Result<any Sendable, any Error> {
    do {
      return .success(try tx.attempt { try body(tx) })
    } catch let error as StoreError where !error.isOfOneStatement {
      throw error
    } catch {
      return .failure(error)
    }
  }
}

extension StoreError {
  /// Whether only the statement was refused, and the transaction may go on after its savepoint.
  fileprivate var isOfOneStatement: Bool {
    switch kind {
    case .unique, .foreignKey, .check, .notNull: true
    default: false
    }
  }
}

/// How a write is committed.
public enum WriteWay: Sendable {
  /// In a transaction of its own.
  case alone
  /// Together with other writes that wait at the moment: for many small ones, such as ballots.
  case grouped
}

extension Store {
  /// Writes in the way that is said; acknowledged after the commit in either.
  public func write<Value: Sendable>(
    _ way: WriteWay, _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value {
    switch way {
    case .alone: try await write(body)
    case .grouped: try await group.write(in: self, body)
    }
  }
}
