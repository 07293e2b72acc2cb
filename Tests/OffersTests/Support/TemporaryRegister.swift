import Documents
import Foundation
import Journal
import Offers
import Places
import Storage
import StorageTesting

/// A register in a folder that goes with it.
final class TemporaryRegister: Sendable {
  let folder: String
  private let database: TestStore
  var store: any Store { database.store }

  init() async throws {
    folder = NSTemporaryDirectory() + "lotse-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    database = try await TestStore(
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + ImportSchema.migrations
        + EditingSchema.migrations,
      folder: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Imports a file in the name of Alfeld.
  @discardableResult
  func load(
    _ path: String, source: String? = nil, retireMissing: Bool = false, dryRun: Bool = false,
    area: String = "03254002", now: Int64 = 1_790_000_000_000
  ) async throws -> ImportReport {
    guard let key = AreaKey(rawValue: area) else { throw StoreError(.other, "no key") }
    return try await HSDSImport.run(
      path: path, area: key, source: source, retireMissing: retireMissing, dryRun: dryRun,
      now: Instant(milliseconds: now), store: store)
  }

  /// Imports JSON.
  @discardableResult
  func load(
    json: String, name: String = "daten.json", source: String? = nil, retireMissing: Bool = false,
    dryRun: Bool = false, area: String = "03254002", now: Int64 = 1_790_000_000_000
  ) async throws -> ImportReport {
    try await load(
      file(name, json), source: source, retireMissing: retireMissing, dryRun: dryRun, area: area, now: now)
  }

  /// Exports to a new file and gives its bytes.
  func exported(_ name: String = "export.json") async throws -> [UInt8] {
    let path = folder + "/" + name
    _ = try await HSDSExport.run(store: store, to: path)
    return try bytes(path)
  }

  /// Exports a data package to a new folder and gives the bytes of its files by name.
  func exportedPackage(_ name: String = "paket") async throws -> [String: [UInt8]] {
    let path = folder + "/" + name
    _ = try await HSDSExport.run(store: store, to: path, format: .datapackage)
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: path) {
      files[file] = try bytes(path + "/" + file)
    }
    return files
  }

  /// The bytes of a file.
  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  /// Every row of every table as text, for comparing. `ignoring`: tables that may change.
  func dump(ignoring: Set<String> = []) async throws -> [String] {
    // Unobserved: these statements ask an engine about itself, no other would take them.
    let store = try database.another()
    let isPostgres = store.dialect == .postgres
    return try await store.read { tx in
      let tables: [String] = try tx.all(
        isPostgres
          ? "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY name"
          : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      ) { try $0.get("name") }
      var lines: [String] = []
      for table in tables where !ignoring.contains(table) {
        let row =
          isPostgres
          ? "CAST(t AS text)" : try Self.quoted(table, in: tx)
        lines += try tx.all(Query(stringLiteral: "SELECT \(row) AS line FROM \(table) AS t ORDER BY 1")) {
          "\(table): \(try $0.get("line", as: String.self))"
        }
      }
      return lines
    }
  }

  private static func quoted(_ table: String, in tx: any Transaction) throws -> String {
    let columns: [String] = try tx.all("SELECT name FROM pragma_table_info(\(table)) ORDER BY cid") {
      try $0.get("name")
    }
    return columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
  }

  func offer(_ id: String) async throws -> Offer? {
    try await store.read { tx in try OfferID(rawValue: id).flatMap { try OfferStore.find($0, in: tx) } }
  }

  func organisation(_ id: String) async throws -> Organisation? {
    try await store.read { tx in
      try OrganisationID(rawValue: id).flatMap { try OrganisationStore.find($0, in: tx) }
    }
  }

  func place(_ id: String) async throws -> Place? {
    try await store.read { tx in try PlaceID(rawValue: id).flatMap { try PlaceStore.find($0, in: tx) } }
  }
}

/// The folder `shared` of the workplace, where there is one: `LOTSE_SHARED`, or beside the package.
enum Shared {
  static let folder: String? = {
    let here = (#filePath as NSString).deletingLastPathComponent
    let beside = (here as NSString).appendingPathComponent("../../../../shared")
    let candidates = [ProcessInfo.processInfo.environment["LOTSE_SHARED"], beside].compactMap(\.self)
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/specs/hsds-3.1") }
  }()

  /// A file of the specification's examples.
  static func example(_ name: String) -> String? { folder.map { "\($0)/specs/hsds-3.1/examples/\(name)" } }
}
