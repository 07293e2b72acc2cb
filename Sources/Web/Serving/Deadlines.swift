import Synchronization

/// Bounds how long a handler may take. Who runs over is cancelled – a query in the store ends with it – and has a
/// moment to say something itself; then the visitor is answered, whether the handler listens or not.
///
/// One look at all of them now and then costs less than a timer for each.
final class Deadlines: Sendable {
  /// The handler took too long.
  struct Overrun: Error {}

  private struct Entry {
    var due: ContinuousClock.Instant
    var continuation: CheckedContinuation<Answer?, any Error>
    var task: Task<Void, Never>?
    var isStopped = false
  }

  private struct State {
    var next = 0
    var running: [Int: Entry] = [:]
    var isWatching = false
  }

  private let limit: Duration
  private let pause: Duration
  private let state = Mutex(State())

  init(_ limit: Duration) {
    self.limit = limit
    pause = min(.seconds(1), limit / 4)
  }

  /// Runs a handler. Throws `Overrun` when it takes longer than the limit.
  func run(_ body: @escaping @Sendable () async throws -> Answer?) async throws -> Answer? {
    let ticket = state.withLock { state in
      state.next += 1
      return state.next
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enter(ticket, continuation)
        let task = Task {
          let result: Result<Answer?, any Error>
          do { result = .success(try await body()) } catch { result = .failure(error) }
          guard let entry = leave(ticket) else { return }
          if entry.isStopped, case .failure(let error) = result, error is CancellationError {
            entry.continuation.resume(throwing: Overrun())
          } else {
            entry.continuation.resume(with: result)
          }
        }
        state.withLock { $0.running[ticket]?.task = task }
        if Task.isCancelled { task.cancel() }
      }
    } onCancel: {
      state.withLock { $0.running[ticket]?.task }?.cancel()
    }
  }

  private func enter(_ ticket: Int, _ continuation: CheckedContinuation<Answer?, any Error>) {
    let mustWatch = state.withLock { state in
      state.running[ticket] = Entry(due: .now + limit, continuation: continuation)
      defer { state.isWatching = true }
      return !state.isWatching
    }
    guard mustWatch else { return }
    Task { [weak self, pause] in
      repeat { try? await Task.sleep(for: pause) } while self?.look() == true
    }
  }

  private func leave(_ ticket: Int) -> Entry? { state.withLock { $0.running.removeValue(forKey: ticket) } }

  /// Stops what is overdue, and gives up on what was stopped at an earlier look; gives whether to look again.
  private func look() -> Bool {
    let now = ContinuousClock.now
    let (late, deaf, goesOn) = state.withLock { state in
      var (late, deaf): ([Task<Void, Never>], [Entry]) = ([], [])
      for (ticket, entry) in state.running where entry.due <= now {
        if entry.isStopped {
          deaf.append(entry)
          state.running[ticket] = nil
        } else if let task = entry.task {
          late.append(task)
          state.running[ticket]?.isStopped = true
        }
      }
      state.isWatching = !state.running.isEmpty
      return (late, deaf, state.isWatching)
    }
    for task in late { task.cancel() }
    for entry in deaf { entry.continuation.resume(throwing: Overrun()) }
    return goesOn
  }
}
