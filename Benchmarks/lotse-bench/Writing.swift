import ArgumentParser
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// A small schema whose two tables always hold the same.
enum Pairs {
  static let migrations = [
    Migration(
      "fault/1",
      [
        "CREATE TABLE fault_left (id {id} NOT NULL PRIMARY KEY, body {text} NOT NULL) {strict}",
        "CREATE TABLE fault_right (id {id} NOT NULL PRIMARY KEY REFERENCES fault_left (id)) {strict}",
      ])
  ]

  static func open(_ place: String) async throws -> any Store {
    var store: any Store
    if PostgresSettings.isURL(place) {
      store = PostgresStore(PostgresSettings(url: place))
    } else {
      store = try SQLiteStore(path: "\(place)/lotse.sqlite", observer: nil)
    }
    try await Migrator(migrations).migrate(store)
    return store
  }
}

/// Writes until it is killed, and says which writes were acknowledged: `lotse-bench write PLACE`.
struct WriteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "write")
  @Argument(help: "Folder or postgres://…")
  var place: String
  @Option var tasks = 8
  @Flag(help: "Commit the writes of all tasks together.")
  var grouped = false

  func run() async throws {
    let store = try await Pairs.open(place)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<tasks {
        group.addTask { [grouped] in await Self.write(store, grouped ? .grouped : .alone) }
      }
    }
  }

  private static func write(_ store: any Store, _ way: WriteWay) async {
    let body = String(repeating: "Lotse ", count: 60)
    while true {
      let id = UUID().uuidString
      do {
        try await store.write(way) { tx in
          try tx.execute("INSERT INTO fault_left (id, body) VALUES (\(id), \(body))")
          try tx.execute("INSERT INTO fault_right (id) VALUES (\(id))")
        }
        say(id)
      } catch let error as StoreError {
        say("! \(error.kind == .other ? error.description : error.kind.rawValue)")
        try? await Task.sleep(for: .milliseconds(100))
      } catch {
        say("! \(error)")
      }
    }
  }

  /// In one call, so that lines stay whole when the end comes.
  private static func say(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = bytes.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
  }
}

/// Compares what was acknowledged with what is there: `lotse-bench verify PLACE FILE`.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "verify")
  @Argument var place: String
  @Argument(help: "What `write` said.")
  var acknowledged: String

  func run() async throws {
    let text = try String(contentsOfFile: acknowledged, encoding: .utf8)
    let ids = Set(text.split(separator: "\n").filter { $0.utf8.count == 36 }.map(String.init))
    let store = try await Pairs.open(place)
    let (left, right) = try await store.read { tx in
      (
        Set(try tx.all("SELECT id FROM fault_left") { try $0.get("id", as: String.self) }),
        Set(try tx.all("SELECT id FROM fault_right") { try $0.get("id", as: String.self) })
      )
    }
    let lost = ids.subtracting(left)
    let half = left.symmetricDifference(right)
    print("acknowledged \(ids.count), there \(left.count), lost \(lost.count), half \(half.count)")
    if !lost.isEmpty || !half.isEmpty || ids.isEmpty { throw ExitCode.failure }
  }
}
