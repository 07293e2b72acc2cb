import CPQ
import Storage

/// Where transactions begin and end. On a busy machine a page's time is its round trips, so the beginning
/// travels with the first statement, and nobody waits for the end of a transaction that has only read.
extension PostgresSession {
  /// The transaction did not even begin: nothing was asked of the database.
  struct NotBegun: Error { var reason: any Error }

  /// Has the next statement begin a transaction by this one.
  func begin(_ statement: String) { beginning = statement }

  /// Ends the transaction. Without waiting, a lost connection shows when it is next used.
  func commit(waits: Bool) throws {
    if beginning != nil {
      beginning = nil
    } else if waits {
      _ = try simple("COMMIT")
    } else {
      _ = PQsendQuery(connection, "COMMIT")
      isEnding = true
    }
  }

  /// Undoes the transaction, if it began.
  func rollBack() {
    if beginning == nil, !isLost { _ = try? simple("ROLLBACK") }
    beginning = nil
  }

  /// Makes the connection ready for a statement: the last transaction has ended and the next one has begun.
  func settle() throws {
    guard let statement = beginning else { return try drain() }
    do {
      try drain()
      _ = try checked(PQexec(connection, statement))
    } catch { throw NotBegun(reason: error) }
    beginning = nil
  }

  /// Takes the answer to the last transaction's end.
  func drain() throws {
    guard isEnding else { return }
    isEnding = false
    while let result = PQgetResult(connection) { PQclear(result) }
    switch PQtransactionStatus(connection) {
    case PQTRANS_IDLE: return
    // A cancellation came late and hit the end itself.
    case PQTRANS_INERROR, PQTRANS_INTRANS: _ = try checked(PQexec(connection, "ROLLBACK"))
    default: throw StoreError.postgres(nil, connection)
    }
  }
}
