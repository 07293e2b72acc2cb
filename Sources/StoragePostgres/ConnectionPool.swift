import Storage
import Synchronization

/// A bounded set of connections; whoever waits is served in order, and not for ever.
final class ConnectionPool: Sendable {
  /// What a waiting transaction gets.
  private enum Grant: Sendable {
    case connection(PostgresConnection)
    /// The right to open one more.
    case slot
  }

  private struct State {
    var idle: [PostgresConnection] = []
    /// Connections that exist or are being opened.
    var open = 0
    var waiting: [(ticket: Int, continuation: CheckedContinuation<Grant, any Error>)] = []
    /// Tickets that were given back before they stood in the queue.
    var gone: Set<Int> = []
    var nextTicket = 0
    var isClosed = false
  }

  private let settings: PostgresSettings
  private let state = Mutex(State())

  init(_ settings: PostgresSettings) { self.settings = settings }

  /// How many connections exist, how many of them are free, and who waits.
  var counts: (open: Int, idle: Int, waiting: Int) {
    state.withLock { ($0.open, $0.idle.count, $0.waiting.count) }
  }

  /// A connection, opened when there is room for one. Throws `.busy` when none is free in time, and
  /// `.unavailable` or `.refused` when the server does not let us in.
  func take() async throws -> PostgresConnection {
    switch try await grant() {
    case .connection(let connection): return connection
    case .slot:
      do {
        return try await PostgresConnection.open(settings)
      } catch {
        release(nil)
        throw error
      }
    }
  }

  /// Gives a connection back; one that is lost makes room for a new one.
  func give(_ connection: PostgresConnection, isLost: Bool) { release(isLost ? nil : connection) }

  /// Closes the connections that are not in use, as when the server was restarted.
  func dropIdle() {
    state.withLock {
      $0.open -= $0.idle.count
      $0.idle = []
    }
  }

  /// Refuses whoever waits, and everybody from now on.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      state.open -= state.idle.count
      state.idle = []
      defer { state.waiting = [] }
      return state.waiting
    }
    for waiter in waiting { waiter.continuation.resume(throwing: Self.closed) }
  }

  private static var closed: StoreError { StoreError(.unavailable, "the pool is closed") }

  private func grant() async throws -> Grant {
    let ticket = state.withLock { state in
      state.nextTicket += 1
      return state.nextTicket
    }
    let patience = settings.patience
    let clock = Task { [self] in
      try await Task.sleep(for: .seconds(patience))
      give(up: ticket, StoreError(.busy, "no free connection within \(patience) s"))
    }
    defer {
      clock.cancel()
      state.withLock { _ = $0.gone.remove(ticket) }
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let outcome = state.withLock { state -> Result<Grant, any Error>? in
          if state.isClosed { return .failure(Self.closed) }
          if state.gone.contains(ticket) { return .failure(CancellationError()) }
          if state.waiting.isEmpty, let connection = state.idle.popLast() {
            return .success(.connection(connection))
          }
          if state.waiting.isEmpty, state.open < settings.connections {
            state.open += 1
            return .success(.slot)
          }
          state.waiting.append((ticket, continuation))
          return nil
        }
        if let outcome { continuation.resume(with: outcome) }
      }
    } onCancel: {
      give(up: ticket, CancellationError())
    }
  }

  private func give(up ticket: Int, _ error: any Error) {
    let waiter = state.withLock { state -> CheckedContinuation<Grant, any Error>? in
      guard let place = state.waiting.firstIndex(where: { $0.ticket == ticket }) else {
        state.gone.insert(ticket)
        return nil
      }
      return state.waiting.remove(at: place).continuation
    }
    waiter?.resume(throwing: error)
  }

  /// A connection, or room for one, is free.
  private func release(_ connection: PostgresConnection?) {
    let next = state.withLock { state -> (CheckedContinuation<Grant, any Error>, Grant)? in
      if !state.waiting.isEmpty, !state.isClosed {
        let waiter = state.waiting.removeFirst()
        return (waiter.continuation, connection.map(Grant.connection) ?? .slot)
      }
      if let connection, !state.isClosed { state.idle.append(connection) } else { state.open -= 1 }
      return nil
    }
    next?.0.resume(returning: next.map(\.1) ?? .slot)
  }
}
