/// How the server listens and what it refuses.
public struct ServerSettings: Sendable {
  /// The address to listen at; only this machine unless said otherwise.
  public var host: String
  /// The port; 0 lets the system choose one.
  public var port: Int
  /// The longest body of a request, in bytes.
  public var bodyLimit: Int
  /// The longest request target (path and query), in bytes.
  public var targetLimit: Int
  /// After how many seconds without a complete request a connection is closed.
  public var idleSeconds: Int
  /// How many connections may be open at once; others wait.
  public var connectionLimit: Int

  /// Settings; the defaults suit a town behind a reverse proxy.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, bodyLimit: Int = 1 << 20, targetLimit: Int = 8 << 10,
    idleSeconds: Int = 30, connectionLimit: Int = 4_096
  ) {
    self.host = host
    self.port = port
    self.bodyLimit = bodyLimit
    self.targetLimit = targetLimit
    self.idleSeconds = idleSeconds
    self.connectionLimit = connectionLimit
  }
}
