public import Storage
import Synchronization

/// PostgreSQL through libpq: for several nodes on one database.
public final class PostgresStore: Store {
  /// How often a transaction that met another one is tried.
  private static let mostTries = 40

  private let pool: ConnectionPool
  private let settings: PostgresSettings
  /// Where writes gather that are committed together.
  public let group = WriteGroup()
  /// PostgreSQL's dialect.
  public let dialect = Dialect.postgres
  /// Where the database is, without the password.
  public let shown: String

  private let reporter = Mutex<(@Sendable (String) -> Void)?>(nil)

  /// A store over a database; connects when it is first asked. `open` says at once what is wrong.
  public init(_ settings: PostgresSettings) {
    pool = ConnectionPool(settings)
    self.settings = settings
    shown = settings.shown
  }

  /// Connects. Throws `StoreError`: `.badAddress`, `.unavailable`, `.refused`, `.tooOld`, `.readOnly`.
  public static func open(_ settings: PostgresSettings) async throws -> PostgresStore {
    let store = PostgresStore(settings)
    let isReadOnly = try await store.read { tx in
      try tx.value(
        "SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on' AS yes")
        ?? false
    }
    if isReadOnly { throw StoreError(.readOnly, "\(settings.shown) takes no writes") }
    return store
  }

  /// How many connections exist, how many of them are free, and how many transactions wait for one.
  public var connections: (open: Int, idle: Int, waiting: Int) { pool.counts }

  /// Has `body` hear, for the operators' log, when this node no longer hears of other nodes' changes at once.
  public func report(to body: @escaping @Sendable (String) -> Void) { reporter.withLock { $0 = body } }

  /// Rings when any node has noted a change, when the connection that tells so was lost meanwhile, and every
  /// few seconds in case that all else fails.
  public var changes: AsyncStream<Void> {
    var settings = settings
    settings.url = settings.direct ?? settings.url
    let report: @Sendable (String) -> Void = { [self] text in reporter.withLock { $0 }?(text) }
    return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { [settings] continuation in
      let listener = PostgresListener(settings, report: report) { continuation.yield() }
      let clock = Task {
        for await _ in AsyncStream<Void>.ticking(every: .seconds(5)) { continuation.yield() }
      }
      continuation.onTermination = { _ in
        listener.stop()
        clock.cancel()
      }
    }
  }

  /// Reads one snapshot.
  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value { try await perform(.read, body) }

  /// Writes serialisably; runs again when it met another transaction.
  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value { try await perform(.write, body) }

  /// Lets go of the connections.
  public func close() { pool.close() }

  private func perform<Value: Sendable>(
    _ kind: PostgresConnection.Kind, _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value {
    var tries = 0
    var wasStale = false
    while true {
      try Task.checkCancellation()
      let connection = try await pool.take()
      connection.canceller.prepare()
      do {
        let value = try await withTaskCancellationHandler {
          try await connection.run(kind, body)
        } onCancel: {
          connection.canceller.cancel()
        }
        pool.give(connection, isLost: false)
        return value
      } catch {
        let isLost = await connection.isLost
        pool.give(connection, isLost: isLost)
        if Task.isCancelled { throw CancellationError() }
        if let notBegun = error as? PostgresSession.NotBegun {
          // The server was restarted since: what is idle is as stale. A new connection tells the truth.
          guard isLost, !wasStale else { throw notBegun.reason }
          wasStale = true
          pool.dropIdle()
        } else if let error = error as? StoreError, error.kind == .serialization, tries < Self.mostTries {
          tries += 1
          try await Task.sleep(for: .milliseconds(Int.random(in: 1...min(4 << min(tries, 6), 200))))
        } else {
          throw error
        }
      }
    }
  }
}
