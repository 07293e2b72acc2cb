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
}
