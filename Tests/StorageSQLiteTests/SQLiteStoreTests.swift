import Foundation
import Storage
import StorageSQLite
import Testing

/// What only a file can get wrong; what every engine promises is in StorageTests.
@Suite struct SQLiteStoreTests {
  private func path() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(UUID().uuidString).sqlite").path
  }

  @Test func aFileThatIsNoDatabaseIsRefusedUntouched() throws {
    let path = path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = Data(String(repeating: "no database ", count: 200).utf8)
    try text.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
    #expect(error?.kind == .foreignDatabase)
    #expect(FileManager.default.contents(atPath: path) == text)
  }

  @Test func aCommitWaitsForTheDisk() async throws {
    let path = path()
    defer {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
    let store = try SQLiteStore(path: path, observer: nil)
    // FULL is 2; script/faults shows that it holds.
    #expect(try await store.write { try $0.value("PRAGMA synchronous", as: Int.self) } == 2)
    #expect(try await store.read { try $0.value("PRAGMA journal_mode", as: String.self) } == "wal")
    try store.close()
  }

  @Test func aFullFileIsSaidAndEverythingBeforeStays() async throws {
    let path = path()
    defer {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }
    let store = try SQLiteStore(path: path, observer: nil)
    try await Migrator([
      Migration("t/1", ["CREATE TABLE t (id {int} NOT NULL PRIMARY KEY, body {text}) {strict}"])
    ])
    .migrate(store)
    try await store.write { tx in try tx.each("PRAGMA max_page_count = 40") { _ in } }
    var written = 0
    var kind: StoreError.Kind?
    while kind == nil, written < 1_000 {
      let number = written
      do {
        try await store.write { tx in
          _ = try tx.execute("INSERT INTO t VALUES (\(number), \(String(repeating: "x", count: 2_000)))")
        }
        written += 1
      } catch { kind = (error as? StoreError)?.kind }
    }
    #expect(kind == .full)
    #expect(written > 10)
    let there: Int? = try await store.read { try $0.value("SELECT count(*) AS n FROM t") }
    #expect(there == written)
    try await store.write { tx in try tx.each("PRAGMA max_page_count = 100000") { _ in } }
    try await store.write { _ = try $0.execute("INSERT INTO t VALUES (5000, 'room again')") }
    try store.close()
  }
}
