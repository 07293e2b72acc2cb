import CPQ
import Dispatch
import Storage

/// Runs an actor's work on a thread of its own queue: libpq blocks, and must not block Swift's few threads.
final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "lotse.postgres")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}

/// Owns a session and lends its transactions.
actor PostgresConnection {
  /// How a transaction begins.
  enum Kind: String, Sendable {
    case read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case write = "BEGIN ISOLATION LEVEL SERIALIZABLE"
  }

  private let executor = QueueExecutor()
  private let session: PostgresSession
  nonisolated let canceller: Canceller
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Connects on the connection's own thread.
  static func open(_ settings: PostgresSettings) async throws -> PostgresConnection {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try PostgresConnection(settings) })
      }
    }
  }

  private init(_ settings: PostgresSettings) throws {
    session = try PostgresSession(settings)
    canceller = Canceller(session.connection)
  }

  /// Whether it is of no more use.
  var isLost: Bool { session.isLost }

  /// Runs one transaction.
  func run<Value: Sendable>(
    _ kind: Kind, _ body: @Sendable (any Transaction) throws -> Value
  ) throws -> Value {
    // Also when it does not begin: a late cancellation must not hit the next caller's statement.
    defer { canceller.end() }
    session.begin(kind.rawValue)
    do {
      let value = try body(PostgresTransaction(session: session, canceller: canceller))
      // A snapshot that was read stays as it was, whatever becomes of its end.
      try session.commit(waits: kind == .write)
      return value
    } catch {
      session.rollBack()
      throw error
    }
  }
}
