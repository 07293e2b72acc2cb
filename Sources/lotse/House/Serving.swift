import Foundation
import Logging
import Markup
import Navigator
import NavigatorWeb
import Offers
import OffersWeb
import People
import Places
import ServiceLifecycle
import Storage
import StoragePostgres
import UnixSignals
import Web

/// Puts the rooms together and serves them until the program is asked to stop.
enum Serving {
  /// `post`: the folder for mail when no other way for it was named.
  static func run(_ store: any Store, _ options: ServeOptions, post: String? = nil) async throws {
    let logger = try logger(options)
    let settings = try options.settings()
    (store as? PostgresStore)?.report { logger.warning("PostgreSQL: \($0)") }
    let finder = Finder(store, clock: .system, lexicon: try options.words.lexicon())
    try await finder.refresh()
    let backup = try nightlyBackup(store, options, logger)
    let base = try options.address(port: settings.port)
    // Without a configured address, paper shows the one that the browser asked.
    let known: (@Sendable (Link) -> String)? =
      options.url ?? Setting.url.value == nil ? nil : { @Sendable in base + $0.string }
    let leaked = (options.leakedPasswords ?? Setting.leakedPasswords.value).map { path in
      LeakedPasswords(file: URL(fileURLWithPath: path)) { logger.warning("leaked passwords: \($0)") }
    }
    let workplace = Workplace(
      store: store, finder: finder, clock: .system, leaked: leaked ?? LeakedPasswords(),
      address: { base + $0.string },
      provider: try options.openID.signIn(address: base) { logger.warning("\($0)") }, publicAddress: known,
      post: Workplace.outbox(.system))
    let mail = MailService(
      store: store, way: try options.mail.way(otherwise: post), clock: .system, logger: logger)
    let server = try server(
      store, finder: finder, clock: .system, settings: settings, workplace: workplace, backup: backup,
      mail: mail.status, background: try options.map.background(), address: known, logger: logger)
    var services: [any Service] = [
      ServerService(server: server), WatchService(store: store, finder: finder, logger: logger), mail,
      AuditKeeper(store: store, clock: .system, logger: logger),
      UploadKeeper(store: store, clock: .system, logger: logger),
      UnmetKeeper(ledger: workplace.ledger, logger: logger),
      ReminderService(store: store, clock: .system, address: { base + $0.string }, logger: logger),
      RetentionService(store: store, clock: .system, address: { base + $0.string }, logger: logger),
    ]
    if let backup { services.append(backup) }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
        }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do {
      try await group.run()
    } catch {
      throw explain(error, settings)
    }
  }

  /// The server with the routes of all rooms.
  static func server(
    _ store: any Store, finder: Finder, clock: Clock, settings: ServerSettings, workplace: Workplace? = nil,
    backup: NightlyBackup? = nil, mail: MailStatus? = nil,
    background: MapBackground = MapBackground(),
    address: (@Sendable (Link) -> String)? = nil, logger: Logger
  ) throws -> Server {
    // Without a workplace nobody would read what families write.
    let remark: (@Sendable (OfferID) -> Link)? =
      workplace == nil ? nil : { @Sendable id in EditingPages.remark(id) }
    var pages = NavigatorPages(
      finder: finder, clock: clock,
      status: { id in try await store.read { try OfferStore.find(id, in: $0)?.status } },
      remark: remark, address: address)
    pages.background = background
    if let ledger = workplace?.ledger { pages.unmet = { ledger.note($0) } }
    let api = OffersAPI(store: store, version: Lotse.version)
    return try Server(
      site: pages.site(), sites: { [pages] in pages.site(in: $0) },
      registrations: pages.registrations + api.registrations + (workplace?.registrations ?? []),
      settings: settings,
      operations: Guards.operations(store, finder: finder, settings: settings, backup: backup, mail: mail),
      sessions: workplace?.sessions, menu: workplace?.menu, logger: logger
    )
  }

  private static func nightlyBackup(_ store: any Store, _ options: ServeOptions, _ logger: Logger) throws
    -> NightlyBackup?
  {
    try options.backups().map { folder in
      NightlyBackup(
        store: store, folder: folder, secret: try options.key.secret(), clock: .system, logger: logger)
    }
  }

  private static func logger(_ options: ServeOptions) throws -> Logger {
    var logger = Logger(label: "lotse")
    let text = options.logLevel ?? Setting.logLevel.value ?? "notice"
    guard let level = Logger.Level(rawValue: text) else {
      throw UserError(
        "„\(text)“ ist keine Stufe. Möglich: trace, debug, info, notice, warning, error, critical.")
    }
    logger.logLevel = level
    return logger
  }

  private static func explain(_ error: any Error, _ settings: ServerSettings) -> any Error {
    let text = String(describing: error)
    guard text.contains("errno: 98") || text.contains("Address already in use") else { return error }
    return UserError("Der Port \(settings.port) ist schon vergeben. Bitte mit --port einen anderen wählen.")
  }
}

/// The web server as a service.
private struct ServerService: Service {
  let server: Server

  func run() async throws {
    let host = server.settings.host
    try await server.run { port in
      let shown = host == "0.0.0.0" ? "localhost" : host
      let scheme = server.settings.tls == nil ? "http" : "https"
      Output.say("Lotse läuft: \(scheme)://\(shown):\(port)/  (beenden mit Strg+C)")
    }
  }
}

/// Keeps the register in memory as new as the journal.
private struct WatchService: Service {
  let store: any Store
  let finder: Finder
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      for await _ in store.changes {
        do {
          try await finder.refresh()
        } catch is CancellationError {
          return
        } catch {
          logger.error("register not refreshed", metadata: ["reason": "\(error)"])
        }
      }
    }
  }
}
