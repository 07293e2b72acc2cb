import Foundation
import Testing

/// Imports point down, and among the rooms to the left (DESIGN, The house; docs/architecture.md).
@Suite struct ArchitectureTests {
  /// Rooms from left to right.
  private static let rooms = ["Offers", "People", "Navigator"]
  private static let engines = ["Search"]
  private static let ground = [
    "Access", "Backup", "Jobs", "Mail", "OpenID", "Storage", "StoragePostgres", "StorageSQLite", "Places",
    "Journal", "Documents",
    "Markup", "Pictures",
    "Web",
  ]

  private static func imports() throws -> [String: Set<String>] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    var out: [String: Set<String>] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".swift")
    {
      let module = String(path.prefix { $0 != "/" })
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      let lines = text.matches(of: /(?m)^(?:public |internal |package )?import (?:struct |enum )?(\w+)/)
      out[module, default: []].formUnion(lines.map { String($0.output.1) })
    }
    return out
  }

  @Test func everyModuleStandsSomewhere() throws {
    let known = Set(
      Self.rooms + Self.rooms.map { "\($0)Web" } + Self.engines + Self.ground + ["lotse", "DemoTown"])
    let unknown = try Self.imports().keys.filter { !known.contains($0) }
    #expect(unknown.isEmpty, "\(unknown) is in no floor")
  }

  @Test func roomsImportOnlyToTheLeftAndNeverTheWeb() throws {
    let imports = try Self.imports()
    for (place, room) in Self.rooms.enumerated() {
      let right = Set(Self.rooms[(place + 1)...])
      let found = imports[room] ?? []
      #expect(found.isDisjoint(with: right), "\(room) imports to its right")
      #expect(
        found.isDisjoint(with: ["Web", "Hummingbird", "StoragePostgres", "StorageSQLite", "GRDB"]),
        "\(room) knows HTTP or an engine")
      #expect(!found.contains { $0.hasSuffix("Web") }, "\(room) imports a web target")
      let web = imports["\(room)Web"] ?? []
      let others = Set(Self.rooms.filter { $0 != room }.map { "\($0)Web" })
      #expect(web.isDisjoint(with: others), "\(room)Web imports another web target")
    }
  }

  @Test func enginesAreAlone() throws {
    let imports = try Self.imports()
    for engine in Self.engines {
      let ours = (imports[engine] ?? []).intersection(Self.rooms + Self.ground)
      #expect(ours.isEmpty, "\(engine) imports \(ours)")
    }
  }

  @Test func theGroundKnowsNoRoom() throws {
    let imports = try Self.imports()
    for module in Self.ground {
      let rooms = (imports[module] ?? []).intersection(
        Self.rooms + Self.rooms.map { "\($0)Web" } + Self.engines)
      #expect(rooms.isEmpty, "\(module) imports \(rooms)")
    }
  }
}
