import CPQ
import Storage

/// One connection of libpq, with its prepared statements. Not thread-safe: its actor owns it.
final class PostgresSession {
  /// Statements with more parameters come from lists of varying length and are not worth keeping.
  private static let mostParameters = 60
  private static let mostStatements = 250

  let connection: OpaquePointer
  private var prepared: [String: String] = [:]
  private var names = 0
  /// How the transaction begins that its first statement will take along.
  var beginning: String?
  /// Whether the end of the last transaction was sent and nobody has waited for its answer.
  var isEnding = false

  /// Connects. Blocks for as long as that takes.
  init(_ settings: PostgresSettings) throws {
    try settings.check()
    // The URL comes last, so that what it says wins.
    let defaults = [
      ("application_name", "lotse"), ("client_encoding", "UTF8"), ("connect_timeout", "10"),
      ("keepalives_idle", "30"), ("tcp_user_timeout", "30000"), ("dbname", settings.url),
    ]
    let connection = Self.connect(defaults)
    guard let connection else { throw StoreError(.other, "no memory for a connection") }
    self.connection = connection
    guard PQstatus(connection) == CONNECTION_OK else { throw Self.refusal(connection, settings) }
    let version = Int(PQserverVersion(connection))
    guard version >= PostgresSettings.oldestServer * 10_000 else {
      throw StoreError(.tooOld, "PostgreSQL \(version / 10_000) at \(settings.shown)")
    }
    _ = try simple(
      """
      SELECT set_config('statement_timeout', '\(settings.statementTimeout)s', false)
      WHERE current_setting('statement_timeout') = '0'
      """)
    _ = try simple("SET client_min_messages = warning; SET bytea_output = hex; SET lock_timeout = '30s'")
  }

  deinit { PQfinish(connection) }

  private static func connect(_ options: [(String, String)]) -> OpaquePointer? {
    func pointers<Result>(
      _ texts: ArraySlice<String>, _ found: [UnsafePointer<CChar>?],
      _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
      guard let text = texts.first else { return body(found + [nil]) }
      return text.withCString { pointers(texts.dropFirst(), found + [$0], body) }
    }
    return pointers(options.map(\.0)[...], []) { keys in
      pointers(options.map(\.1)[...], []) { values in PQconnectdbParams(keys, values, 1) }
    }
  }

  /// Why there is no connection: a wrong password is another matter than a server that is away.
  private static func refusal(_ connection: OpaquePointer, _ settings: PostgresSettings) -> StoreError {
    let message = String(cString: PQerrorMessage(connection)).trimmedLine
    // libpq gives no state for these. It speaks English; a server may speak German.
    let signs: [(StoreError.Kind, [String])] = [
      (.badAddress, ["invalid sslmode", "invalid port", "invalid integer", "invalid channel_binding"]),
      (
        .refused,
        [
          "password", "authentication", "does not exist", "pg_hba", "certificate", "SSL", "role ",
          "permission denied", "Passwort", "Authentifizierung", "existiert nicht", "Rolle",
          "keine Berechtigung",
        ]
      ),
    ]
    let kind = signs.first { _, signs in signs.contains { message.contains($0) } }?.0
    return StoreError(kind ?? .unavailable, message)
  }

  /// Whether the connection is of no more use.
  var isLost: Bool { PQstatus(connection) != CONNECTION_OK }

  /// Runs statements without parameters.
  func simple(_ text: String) throws -> PostgresResult {
    try settle()
    return try checked(PQexec(connection, text))
  }

  /// Runs a statement with its parameters, prepared where that pays.
  func run(_ query: Query) throws -> PostgresResult {
    if beginning != nil { return try run(together: [query])[0] }
    let name = try prepare(query)
    return try PostgresParameters(query.values).withPointers { count, values, lengths, formats in
      guard let name else {
        try settle()
        return try checked(
          PQexecParams(connection, query.text(.dollar), count, nil, values, lengths, formats, 0))
      }
      return try checked(PQexecPrepared(connection, name, count, values, lengths, formats, 0))
    }
  }

  /// Runs a COPY from these bytes.
  func copy(_ statement: String, _ bytes: [UInt8]) throws {
    _ = try simple(statement)
    let piece = 1 << 20
    for start in stride(from: 0, to: bytes.count, by: piece) {
      let sent = bytes[start..<min(start + piece, bytes.count)].withUnsafeBytes { part in
        PQputCopyData(connection, part.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(part.count))
      }
      guard sent == 1 else { throw StoreError.postgres(nil, connection) }
    }
    guard PQputCopyEnd(connection, nil) == 1 else { throw StoreError.postgres(nil, connection) }
    var failure: (any Error)?
    // The connection is free again when there is no more result.
    while let result = PQgetResult(connection) {
      do { _ = try checked(result) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  /// Whether so many statements more can be kept without forgetting others.
  func hasRoom(for count: Int) -> Bool { prepared.count + count <= Self.mostStatements }

  /// The name of a prepared statement; nil for one that is not worth keeping.
  func prepare(_ query: Query) throws -> String? {
    guard query.values.count <= Self.mostParameters else { return nil }
    let text = query.text(.dollar)
    if let name = prepared[text] { return name }
    try settle()
    if prepared.count >= Self.mostStatements {
      _ = try simple("DEALLOCATE ALL")
      prepared.removeAll()
    }
    names += 1
    let name = "lotse_\(names)"
    _ = try checked(PQprepare(connection, name, text, 0, nil))
    prepared[text] = name
    return name
  }

  func checked(_ pointer: OpaquePointer?) throws -> PostgresResult {
    try checked(pointer.map(PostgresResult.init))
  }

  /// The result, or the error that it stands for.
  func checked(_ result: PostgresResult?) throws -> PostgresResult {
    guard let result else { throw StoreError.postgres(nil, connection) }
    switch PQresultStatus(result.pointer) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_COPY_IN, PGRES_EMPTY_QUERY: return result
    default: throw StoreError.postgres(result.pointer, connection)
    }
  }
}
