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
  /// The longest line of the head, in bytes; all together may have twice that.
  public var headerLimit: Int
  /// How many connections may be open at once; others wait.
  public var connectionLimit: Int
  /// How long the head of a connection's first request may take to arrive.
  public var headTime: Duration
  /// How long a body may take to arrive, and as long again a handler to begin its answer.
  public var requestTime: Duration
  /// After how long without a complete request, or without reading what it asked for, a connection is closed.
  public var idleTime: Duration
  /// How long a check of `/readyz` may take.
  public var checkTime: Duration
  /// The proxies that are believed when they say who asks.
  public var trustedProxies: TrustedProxies
  /// The server's certificate; nil serves without encryption, for a proxy that does it.
  public var tls: TLSIdentity?
  /// What must be shown to read the measurements; nil gives them to this machine only.
  public var metricsToken: String?

  /// Settings; the defaults suit a town behind a reverse proxy.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, bodyLimit: Int = 1 << 20, targetLimit: Int = 8 << 10,
    headerLimit: Int = 16 << 10, connectionLimit: Int = 4_096, headTime: Duration = .seconds(10),
    requestTime: Duration = .seconds(60), idleTime: Duration = .seconds(30),
    checkTime: Duration = .seconds(2),
    trustedProxies: TrustedProxies = .none, tls: TLSIdentity? = nil, metricsToken: String? = nil
  ) {
    self.host = host
    self.port = port
    self.bodyLimit = bodyLimit
    self.targetLimit = targetLimit
    self.headerLimit = headerLimit
    self.connectionLimit = connectionLimit
    self.headTime = headTime
    self.requestTime = requestTime
    self.idleTime = idleTime
    self.checkTime = checkTime
    self.trustedProxies = trustedProxies
    self.tls = tls
    self.metricsToken = metricsToken
  }
}
