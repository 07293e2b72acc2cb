import CPQ
import Synchronization

/// Stops what a connection is at, from any thread.
final class Canceller: Sendable {
  private struct State: @unchecked Sendable {
    /// libpq lets any thread use this; it is freed when nothing can any more.
    var cancel: OpaquePointer?
    var isRunning = false
    var isCancelled = false
  }

  private let state: Mutex<State>

  init(_ connection: OpaquePointer) { state = Mutex(State(cancel: PQgetCancel(connection))) }

  deinit { state.withLock { PQfreeCancel($0.cancel) } }

  /// A transaction will run for a new caller.
  func prepare() {
    state.withLock { state in
      state.isCancelled = false
      state.isRunning = true
    }
  }

  /// The transaction is over: from here on a cancellation would hit somebody else's statement.
  func end() { state.withLock { $0.isRunning = false } }

  /// Throws when the caller has gone: the statement that comes next must not begin.
  func check() throws { if state.withLock({ $0.isCancelled }) { throw CancellationError() } }

  /// Asks the server to stop what is running, and keeps the transaction from running more. Waits until the
  /// server has been asked.
  func cancel() {
    state.withLock { state in
      guard state.isRunning, let cancel = state.cancel else { return }
      state.isCancelled = true
      var message = [CChar](repeating: 0, count: 256)
      PQcancel(cancel, &message, 256)
    }
  }
}
