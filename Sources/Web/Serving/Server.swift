import Hummingbird
import HummingbirdCore
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
  /// Requests are logged at level `info` of `logger`; give it a higher level to switch the request log off.
  /// - Throws: `RouteConflict` if two registrations answer the same requests.
  public init(
    site: SiteInfo, registrations: [Registration], settings: ServerSettings = ServerSettings(), logger: Logger
  ) throws(RouteConflict) {
    let assets = Assets()
    let all = registrations + ShellRoutes.registrations(site: site, assets: assets)
    routes = try RouteTable(all.map(\.info))
    self.settings = settings
    self.logger = logger
    dispatcher = Dispatcher(
      tree: RouteTree(all), layout: Layout(site: site, assets: assets), settings: settings,
      log: RequestLog(logger: logger))
  }

  /// Serves until the surrounding service group shuts down gracefully or the task is cancelled. Requests under
  /// way are finished. `onRunning` is called with the port once connections are accepted.
  /// - Throws: what keeps it from listening, such as a port in use.
  public func run(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    var quiet = logger
    quiet.logLevel = max(logger.logLevel, .notice)
    var configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [HeadOfStreamHandler()], idleTimeout: .seconds(Int64(settings.idleSeconds)))
    // A target that is too long shall reach the dispatcher, which explains it; beyond this the parser gives up.
    configuration.httpDecoder.maxHeaderFieldSize = 2 * settings.targetLimit
    configuration.httpDecoder.maxHeaderListSize = 4 * settings.targetLimit
    configuration.httpDecoder.maxHeaderFieldCount = 100
    let application = Application(
      responder: HummingbirdAdapter(dispatcher: dispatcher), server: .http1(configuration: configuration),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: .maximum(settings.connectionLimit, logger: quiet)),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      logger: quiet)
    try await application.run()
  }
}
