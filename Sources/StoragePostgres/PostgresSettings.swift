import CPQ
import Storage

/// Where a PostgreSQL is and how to deal with it.
public struct PostgresSettings: Sendable {
  /// The oldest server that Lotse is tried with.
  public static let oldestServer = 13

  /// A connection URL of libpq with all its options: `postgres://user@host:5432/db?sslmode=verify-full`.
  /// https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
  public var url: String
  /// The same database past pgbouncer, for notifications; nil when `url` leads there already.
  public var direct: String?
  /// The most connections at once.
  public var connections = 10
  /// How long a transaction waits for a connection before it is refused as busy, in seconds.
  public var patience = 10.0
  /// How long one statement may take unless the URL says otherwise, in seconds.
  public var statementTimeout = 120

  /// Settings for a database.
  public init(url: String) { self.url = url }

  /// Whether a text is meant as such a URL.
  public static func isURL(_ text: String) -> Bool {
    text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
  }

  /// The URL without its password, for logs and messages.
  public var shown: String {
    guard let scheme = url.firstRange(of: "://") else { return "postgres" }
    let rest = url[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
    let path = rest.dropFirst(authority.count).prefix { $0 != "?" }
    return "postgres://\(host)\(path)"
  }

  /// Throws when libpq cannot read the URL. Its own message may repeat the password, except when it names an
  /// option.
  func check() throws {
    var message: UnsafeMutablePointer<CChar>?
    let options = PQconninfoParse(url, &message)
    defer { PQfreemem(message) }
    if let options { return PQconninfoFree(options) }
    let said = message.map { String(cString: $0).trimmedLine } ?? ""
    throw StoreError(.badAddress, said.hasPrefix("invalid URI query parameter") ? said : "no connection URL")
  }
}
