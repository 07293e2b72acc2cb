import Foundation
import Journal
import Logging
import Navigator
import Places
import Storage
import StorageTesting
import Synchronization
import Testing
import Web

@testable import lotse

/// What the server tells those who run it, with the real rooms behind it.
@Suite struct OperationsTests {
  /// A store that fails when it is told to.
  final class FailingStore: Store {
    let store: any Store
    private let fault = Mutex<StoreError?>(nil)
    var dialect: Dialect { store.dialect }

    init(_ store: any Store) { self.store = store }

    func fail(_ kind: StoreError.Kind?) {
      fault.withLock { $0 = kind.map { StoreError($0, "geheim db.intern") } }
    }

    func read<Value: Sendable>(
      _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
      if let fault = fault.withLock({ $0 }) { throw fault }
      return try await store.read(body)
    }

    func write<Value: Sendable>(
      _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
      if let fault = fault.withLock({ $0 }) { throw fault }
      return try await store.write(body)
    }
  }

  private func failing() async throws -> (store: FailingStore, server: Server) {
    let town = try await TestTown.open()
    let store = FailingStore(town.store)
    let finder = Finder(store)
    try await finder.refresh()
    let server = try Serving.server(
      store, finder: finder, clock: .fixed(TestTown.now), settings: TestTown.patient,
      logger: Logger(label: "test"))
    return (store, server)
  }

  @Test(arguments: [
    (StoreError.Kind.unavailable, 10), (.timeout, 10), (.busy, 2), (.full, 300), (.readOnly, 300),
  ])
  func aStoreThatIsDownIsAPauseAndNotAnError(kind: StoreError.Kind, seconds: Int) async throws {
    let (store, server) = try await failing()
    // Only what is not listed is asked of the store; the listed is in memory.
    let path = "/angebot/018f6b1e-0000-4000-8000-00000000abcd"
    #expect(try await server.respond(path).status == 404)
    store.fail(kind)
    let page = try await server.respond(path)
    #expect(page.status == 503)
    #expect(page.headers["retry-after"] == String(seconds))
    #expect(page.text.contains("Wir sind gleich wieder da"))
    let answer = try await server.respond("/api/hsds/services")
    #expect(answer.status == 503)
    #expect(answer.headers["retry-after"] == String(seconds))
    #expect(answer.headers["content-type"] == "application/problem+json")
    for text in [page.text, answer.text] { #expect(!text.contains("geheim")) }
    #expect(try await server.respond("/suche?q=kita").status == 200)
    store.fail(nil)
    #expect(try await server.respond("/api/hsds/services").status == 200)
  }

  @Test(arguments: [StoreError.Kind.damaged, .other, .check, .newerSchema])
  func aStoreThatIsBrokenIsAnError(kind: StoreError.Kind) async throws {
    let (store, server) = try await failing()
    store.fail(kind)
    let answer = try await server.respond("/api/hsds/services")
    #expect(answer.status == 500)
    #expect(answer.headers["retry-after"] == nil)
  }

  private func checks(_ server: Server) async throws -> (status: Int, fine: [String: Bool]) {
    let answer = try await server.respond("/readyz")
    let object = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
    let lines = try #require(object?["checks"] as? [[String: Any]])
    let pairs = lines.compactMap { line in
      (line["name"] as? String).flatMap { name in (line["ok"] as? Bool).map { (name, $0) } }
    }
    return (answer.status, Dictionary(uniqueKeysWithValues: pairs))
  }

  @Test func readyMeansDatabaseMigrationsAndRegister() async throws {
    let town = try await TestTown.open()
    let (status, fine) = try await checks(town.server)
    #expect(status == 200)
    #expect(fine == ["database": true, "migrations": true, "register": true])
  }

  @Test func aDatabaseThatIsGoneIsNotReady() async throws {
    let (store, server) = try await failing()
    store.fail(.unavailable)
    let (status, fine) = try await checks(server)
    #expect(status == 503)
    #expect(fine["database"] == false && fine["migrations"] == false)
    #expect(try await server.respond("/healthz").text == "ok")
  }

  @Test func aMissingMigrationIsNotReady() async throws {
    let town = try await TestTown.open()
    try await town.store.write { tx in
      let last = House.migrations.last?.name ?? ""
      try tx.execute("DELETE FROM migration WHERE name = \(last)")
    }
    let (status, fine) = try await checks(town.server)
    #expect(status == 503)
    #expect(fine == ["database": true, "migrations": false, "register": true])
  }

  @Test func aRegisterThatIsNotLoadedIsNotReady() async throws {
    let (_, store) = try await TestTown.empty()
    let finder = Finder(store)
    let server = try Serving.server(
      store, finder: finder, clock: .system, settings: TestTown.patient, logger: Logger(label: "test"))
    #expect(try await checks(server).fine["register"] == false)
    #expect(try await finder.refresh())
    #expect(try await Guards.isFresh(finder, store))
  }

  @Test func aRegisterMayBeBehindForAMomentOnly() async throws {
    let town = try await TestTown.open()
    func isFresh(after seconds: Int) async throws -> Bool {
      let refreshed = try #require(town.finder.refreshed)
      return try await Guards.isFresh(town.finder, town.store, now: refreshed + .seconds(seconds))
    }
    // As long as nothing changed, nobody need look.
    #expect(try await isFresh(after: 3_600))
    try await town.store.write { try Journal.note(.imported, "offer", id: nil, at: TestTown.now, in: $0) }
    #expect(try await isFresh(after: 2))
    #expect(try await !isFresh(after: 3_600))
    #expect(try await town.finder.refresh())
    #expect(try await isFresh(after: 3_600))
  }

  @Test func theMetricsKnowTheRegister() async throws {
    let town = try await TestTown.open()
    let catalogue = town.finder.catalogue
    let answer = try await town.server.respond("/metrics", from: "127.0.0.1")
    #expect(answer.text.contains("\nlotse_register_offers \(catalogue.entries.count)\n"))
    #expect(answer.text.contains("\nlotse_register_version \(catalogue.version)\n"))
    #expect(answer.text.contains("\nlotse_register_age_seconds "))
    #expect(try await town.server.respond("/metrics").status == 403)
  }

  @Test(arguments: [
    ("https", "hilfe.example:8443", "https://hilfe.example:8443"),
    ("http", "hilfe.example", "http://hilfe.example"),
    ("ftp", "hilfe.example/x", "http://localhost"),
  ])
  func theAPINamesItsAddressAsTheProxySaysIt(scheme: String, host: String, origin: String) async throws {
    let (_, store) = try await TestTown.empty()
    var settings = TestTown.patient
    settings.trustedProxies = try TrustedProxies("127.0.0.1")
    let server = try Serving.server(
      store, finder: Finder(store), clock: .system, settings: settings, logger: Logger(label: "test"))
    let answer = try await server.respond(
      "/api/hsds", headers: ["X-Forwarded-Proto": scheme, "X-Forwarded-Host": host], from: "127.0.0.1")
    #expect(answer.text.contains("\"\(origin)/api/hsds/openapi.json\""), "\(answer.text)")
  }

  /// On SQLite there is no pool of connections, and no such numbers.
  @Test func theMetricsKnowThePoolOfPostgreSQL() async throws {
    let test = try await TestStore(House.migrations)
    let finder = Finder(test.store)
    try await finder.refresh()
    let server = try Serving.server(
      test.store, finder: finder, clock: .system, settings: TestTown.patient, logger: Logger(label: "test"))
    let text = try await server.respond("/metrics", from: "127.0.0.1").text
    let isPostgres = test.store.dialect == .postgres
    #expect(text.contains("\nlotse_database_connections{state=\"open\"} 1\n") == isPostgres)
    #expect(text.contains("\nlotse_database_connections{state=\"idle\"} 1\n") == isPostgres)
    #expect(text.contains("\nlotse_database_waiting 0\n") == isPostgres)
  }
}
