import Dispatch
import Foundation
import Synchronization

/// Why the workers did not take a job.
public enum PasswordWorkersFailure: Error, Hashable, Sendable {
  /// Too many are waiting already: answer 503 and ask to come back in a moment.
  case busy

  /// After how many seconds it is worth another try: by then the line has moved on.
  public static let retryAfter = 5
}

/// The few threads that hash passwords. They are apart from those that serve pages, so that a flood of sign-ins
/// slows down only sign-in; the line before them is short, so that nobody waits for long.
public final class PasswordWorkers: Sendable {
  private struct Job: Sendable {
    let ticket: Int
    let run: @Sendable () -> Void
    let refuse: @Sendable (any Error) -> Void
  }

  private struct State {
    var idle: [Int]
    var line: [Job] = []
    /// Tickets that were given back before they stood in the line.
    var gone: Set<Int> = []
    var nextTicket = 0
  }

  // A serial queue always gets a thread of its own; concurrent ones share few with Swift's tasks.
  private let queues: [DispatchQueue]
  private let places: Int
  private let cost: PasswordHash.Cost
  private let dummy: PasswordHash
  private let state: Mutex<State>

  /// Workers on so many threads, by default one fewer than there are cores, with so many places to wait. `cost`
  /// is what new hashes cost.
  public init(threads: Int? = nil, places: Int = 32, cost: PasswordHash.Cost = .standard) {
    let threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount - 1)
    queues = (0..<threads).map { DispatchQueue(label: "lotse.passwords.\($0)") }
    self.places = max(0, places)
    self.cost = cost
    dummy = .dummy(cost)
    state = Mutex(State(idle: Array(0..<threads)))
  }

  /// The hash of a new password.
  public func hash(
    _ password: Password, random: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) async throws -> PasswordHash {
    try await run { [cost] in try PasswordHash.make(password, cost: cost, random: random) }
  }

  /// Whether this is the password. For an unknown account pass nil: it is false, and takes as long.
  public func verify(_ password: Password, against hash: PasswordHash?) async throws -> Bool {
    try await run { [dummy] in try (hash ?? dummy).verify(password) } && hash != nil
  }

  /// Whether new hashes cost more by now, so that this one is better made again while the password is at hand.
  public func shouldRenew(_ hash: PasswordHash) -> Bool { hash.needsRenewal(for: cost) }

  /// How often a password stands in the list of leaked ones; 0 when never. The list is on a disk that may be slow.
  public func count(of password: Password, in leaked: LeakedPasswords) async throws -> Int {
    try await run { leaked.count(of: password) }
  }

  /// How many are at work and how many wait, for the meters.
  public var counts: (working: Int, waiting: Int) {
    state.withLock { (queues.count - $0.idle.count, $0.line.count) }
  }

  /// Runs something on one of the threads. Whoever is cancelled while waiting leaves the line.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    defer { state.withLock { _ = $0.gone.remove(ticket) } }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        take(
          Job(ticket: ticket) {
            continuation.resume(with: Result { try work() })
          } refuse: {
            continuation.resume(throwing: $0)
          })
      }
    } onCancel: {
      leave(ticket)
    }
  }

  private func take(_ job: Job) {
    enum Outcome { case start(Int), wait, refuse(any Error) }
    let outcome = state.withLock { state -> Outcome in
      if state.gone.contains(job.ticket) { return .refuse(CancellationError()) }
      if let thread = state.idle.popLast() { return .start(thread) }
      guard state.line.count < places else { return .refuse(PasswordWorkersFailure.busy) }
      state.line.append(job)
      return .wait
    }
    switch outcome {
    case .start(let thread): queues[thread].async { self.work(job, on: thread) }
    case .wait: break
    case .refuse(let error): job.refuse(error)
    }
  }

  private func work(_ first: Job, on thread: Int) {
    var next: Job? = first
    while let job = next {
      job.run()
      next = state.withLock { state in
        guard state.line.isEmpty else { return state.line.removeFirst() }
        state.idle.append(thread)
        return nil
      }
    }
  }

  private func leave(_ ticket: Int) {
    let job = state.withLock { state -> Job? in
      guard let place = state.line.firstIndex(where: { $0.ticket == ticket }) else {
        state.gone.insert(ticket)
        return nil
      }
      return state.line.remove(at: place)
    }
    job?.refuse(CancellationError())
  }
}
