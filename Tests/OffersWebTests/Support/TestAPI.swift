import Documents
import Foundation
import Journal
import Logging
import Offers
import OffersWeb
import Places
import Storage
import StorageTesting
import Testing
import Web

/// The API over a small register in a file of its own.
final class TestAPI: Sendable {
  private let database: TestStore
  var store: any Store { database.store }
  let server: Server

  init(_ fill: @escaping @Sendable (any Transaction) throws -> Void = TestRegister.fill) async throws {
    database = try await TestStore(
      PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + ImportSchema.migrations)
    let store = database.store
    try await store.write { tx in
      try fill(tx)
      try Journal.note(.imported, "offer", id: nil, at: TestRegister.now, in: tx)
    }
    server = try Server(
      site: SiteInfo(town: "Testhausen"),
      registrations: OffersAPI(store: store, version: "test").registrations,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  func get(_ path: String, headers: [String: String] = [:]) async throws -> Server.Received {
    try await server.respond("/api/hsds\(path)", headers: headers)
  }

  /// The JSON of an answer that must be 200.
  func json(_ path: String, _ location: SourceLocation = #_sourceLocation) async throws -> JSONObject {
    let answer = try await get(path)
    #expect(answer.status == 200, "\(path): \(answer.text)", sourceLocation: location)
    #expect(answer.headers["content-type"] == "application/json", sourceLocation: location)
    return try #require(try JSONValue.parse(answer.body).object, sourceLocation: location)
  }

  /// The records of a page.
  func contents(_ path: String, _ location: SourceLocation = #_sourceLocation) async throws -> [JSONObject] {
    let page = try await json(path, location)
    return try #require(page["contents"]?.array, sourceLocation: location).compactMap(\.object)
  }

  /// The names of the records of a page, sorted.
  func names(_ path: String, _ location: SourceLocation = #_sourceLocation) async throws -> [String] {
    try await contents(path, location).compactMap { $0["name"]?.string }.sorted()
  }

  /// The detail of a refusal of this status.
  func refusal(_ path: String, _ status: Int, _ location: SourceLocation = #_sourceLocation) async throws
    -> String
  {
    let answer = try await get(path)
    #expect(answer.status == status, "\(path): \(answer.text)", sourceLocation: location)
    #expect(answer.headers["content-type"] == "application/problem+json", sourceLocation: location)
    let problem = try #require(try JSONValue.parse(answer.body).object, sourceLocation: location)
    #expect(problem["status"]?.int == status, sourceLocation: location)
    return problem["detail"]?.string ?? ""
  }
}
