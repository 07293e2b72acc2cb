import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore

/// The server: the routes of all rooms, the frame of their pages, and HTTP.
public struct Server: Sendable {
  /// All routes that are served, the shell's own included.
  public let routes: RouteTable
  /// How it listens and what it refuses.
  public let settings: ServerSettings
  let dispatcher: Dispatcher
  private let logger: Logger

  /// A server for one site.
  ///
  /// `sites` is the frame of pages in a language, for those that bring none of their own; without it the German one
  /// stands around them all.
  ///
  /// `sessions` knows who is signed in, and `menu` what they find above every page; without them nobody is let
  /// in where somebody is needed.
  ///
  /// Requests are logged at level `info` of `logger`; give it a higher level to switch the request log off.
  /// - Throws: `RouteConflict` if two registrations answer the same requests.
  public init(
    site: SiteInfo, sites: (@Sendable (Language) -> SiteInfo)? = nil, registrations: [Registration],
    settings: ServerSettings = ServerSettings(),
    operations: Operations = Operations(), sessions: (any SessionKeeper)? = nil, menu: StaffMenu? = nil,
    logger: Logger
  ) throws(RouteConflict) {
    let assets = Assets()
    var all = registrations + ShellRoutes.registrations(site: site, assets: assets)
    let meters = Meters(
      patterns: all.map(\.info.pattern) + OperatingRoutes.patterns, gauges: operations.gauges)
    let readiness = Readiness(operations.checks, limit: settings.checkTime, logger: logger)
    all += OperatingRoutes.registrations(readiness, meters)
    routes = try RouteTable(all.map(\.info))
    self.settings = settings
    self.logger = logger
    let tree = RouteTree(all)
    let layout = Layout(site: site, assets: assets, menu: menu, sites: sites, links: LocalLinks(tree: tree))
    dispatcher = Dispatcher(
      tree: tree, layout: layout, settings: settings,
      accounts: Accounts(log: RequestLog(logger: logger), meters: meters), passing: operations.passing,
      gate: OperatorGate(token: settings.metricsToken), door: Doorkeeper(sessions: sessions, menu: menu),
      deadlines: Deadlines(settings.requestTime))
  }

  /// Serves until the surrounding service group shuts down gracefully or the task is cancelled. Requests under
  /// way are finished. `onRunning` is called with the port once connections are accepted.
  /// - Throws: what keeps it from listening, such as a port in use.
  public func run(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .notice)
    let application = Application(
      responder: HummingbirdAdapter(dispatcher: dispatcher), server: try builder(),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: .maximum(settings.connectionLimit, logger: quiet)),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      logger: quiet)
    try await application.run()
  }

  private func builder() throws -> HTTPServerBuilder {
    let limits = ConnectionGuard.Limits(
      head: TimeAmount(settings.headTime), body: TimeAmount(settings.requestTime),
      reading: TimeAmount(settings.idleTime))
    var configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [HeadOfStreamHandler(), ConnectionGuard(limits)],
      idleTimeout: TimeAmount(settings.idleTime))
    // A target that is too long shall reach the dispatcher, which explains it; beyond this the parser gives up.
    configuration.httpDecoder.maxHeaderFieldSize = settings.headerLimit
    configuration.httpDecoder.maxHeaderListSize = 2 * settings.headerLimit
    configuration.httpDecoder.maxHeaderFieldCount = 100
    let plain = HTTPServerBuilder.http1(configuration: configuration)
    guard let tls = settings.tls else { return plain }
    return try .tls(plain, tlsConfiguration: tls.configuration)
  }
}
