import Documents
import Foundation
import Journal
import Places
import Storage
import StorageTesting
import Testing

@testable import Offers

/// A register and a folder of its own for one test; both vanish with it.
final class ListFixture: Sendable {
  let folder: URL
  private let database: TestStore
  var store: any Store { database.store }
  let area: AreaKey
  /// 22 November 2026, noon in Germany.
  let now = Instant(seconds: 1_795_345_200)

  init() async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lotse-lists-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    area = try #require(AreaKey(rawValue: "03254002"))
    let schema =
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + ListsSchema.migrations
    database = try await TestStore(schema, folder: folder.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Imports a CSV text.
  func run(
    _ text: String, name: String = "liste.csv", mapping: ListMapping? = nil, dryRun: Bool = false,
    at: Instant? = nil
  ) async throws -> ListReport {
    try await run(path: file(name, text.utf8), mapping: mapping, dryRun: dryRun, at: at)
  }

  /// Imports a file.
  func run(path: String, mapping: ListMapping? = nil, dryRun: Bool = false, at: Instant? = nil) async throws
    -> ListReport
  {
    try await ListImport.run(
      path: path, area: area, mapping: mapping, source: "rathaus", dryRun: dryRun, now: at ?? now,
      store: store)
  }

  /// All offers by name.
  func offers() async throws -> [Offer] {
    try await store.read { tx in try OfferStore.page(after: nil, limit: 100_000, in: tx) }.sorted {
      $0.name < $1.name
    }
  }

  /// The offer of this name.
  func offer(_ name: String) async throws -> Offer {
    try #require(try await offers().first { $0.name == name })
  }

  /// The places of an offer.
  func places(_ offer: Offer) async throws -> [Place] {
    let found = try await store.read { tx in try PlaceStore.find(offer.sites.map(\.place), in: tx) }
    return offer.sites.compactMap { found[$0.place] }
  }
}

extension ListReport {
  /// The codes of the problems.
  var codes: [String] { problems.map(\.code) }
}
