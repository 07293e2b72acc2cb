import Foundation
import GRDB
import Jobs
import Places
import Storage
import StorageSQLite
import StorageTesting
import Testing

@testable import lotse

/// What `lotse check` says of the database, its machine and its backups.
@Suite struct DoctorTests {
  private static let now = TestTown.now

  private func findings(_ database: TestStore, now: Instant = Self.now) async throws -> [Doctor.Finding] {
    let place: DataPlace =
      switch database.address {
      case .postgres(let url): .postgres(url, direct: nil)
      case .sqlite(let path): .folder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
      }
    return try await database.store.read { try Doctor.examineOperation(place, now: now, in: $0) }
  }

  @Test func aBackupThatIsMissingOldOrFailedIsNamed() async throws {
    let database = try await TestStore(House.migrations)
    #expect(try await findings(database).contains { $0.text.contains("noch keine nächtliche Sicherung") })
    try await database.store.write { tx in
      _ = try Lease.take(
        NightlyBackup.job, for: "2026-11-20", by: "a", seconds: 60, now: Self.now, in: tx)
      try Lease.finish(NightlyBackup.job, for: "2026-11-20", by: "a", now: Self.now, in: tx)
    }
    #expect(try await !findings(database).contains { $0.text.contains("Sicherung") })
    let later = Instant(milliseconds: Self.now.milliseconds + 3 * 86_400_000)
    let old = try await findings(database, now: later)
    #expect(old.contains { $0.isFault && $0.text.contains("letzte nächtliche Sicherung") })
    try await database.store.write { tx in
      _ = try Lease.take(
        NightlyBackup.job, for: "2026-11-21", by: "a", seconds: 60, now: Self.now, in: tx)
      try Lease.fail(NightlyBackup.job, by: "a", because: "kein Platz", retryAt: later, in: tx)
    }
    #expect(try await findings(database).contains { !$0.isFault && $0.text.contains("kein Platz") })
  }

  @Test func rowsThatPointNowhereAndBytesThatWereChangedAreFound() async throws {
    let folder = try TestFolder()
    let path = folder.path + "/lotse.sqlite"
    let store = try SQLiteStore(path: path, observer: nil)
    try await Migrator(House.migrations).migrate(store)
    func findings() async throws -> [Doctor.Finding] {
      let store = try SQLiteStore(path: path, observer: nil)
      return try await store.read {
        try Doctor.examineOperation(.folder(folder.path), now: Self.now, in: $0)
      }
    }
    let whole = try await findings()
    #expect(!whole.contains { $0.isFault })
    #expect(whole.contains { $0.mend.contains("chmod 750") })
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    #expect(try await !findings().contains { $0.mend.contains("chmod") })
    try await store.write { tx in
      try tx.execute("CREATE TABLE here (id TEXT PRIMARY KEY)")
      try tx.execute(
        "CREATE TABLE there (id TEXT PRIMARY KEY REFERENCES here (id) DEFERRABLE INITIALLY DEFERRED)")
      for number in 0..<2_000 { try tx.execute("INSERT INTO here VALUES (\("id-\(number)"))") }
      try tx.execute("INSERT INTO there SELECT id FROM here")
    }
    try store.close()
    // As if somebody had edited the file with a tool that does not watch over references.
    var careless = Configuration()
    careless.foreignKeysEnabled = false
    try await DatabaseQueue(path: path, configuration: careless).write { db in
      try db.execute(sql: "DELETE FROM here WHERE id = 'id-7'")
    }
    #expect(try await findings().contains { $0.isFault && $0.text.contains("verweisen auf etwas") })
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    let size = try handle.seekToEnd()
    // The last page belongs to the tables that were made last.
    try handle.seek(toOffset: size - 4_096)
    try handle.write(contentsOf: Data(repeating: 0x5A, count: 4_096))
    try handle.close()
    let damaged = await Result { try await findings() }
    switch damaged {
    case .success(let findings): #expect(findings.contains { $0.isFault && $0.text.contains("beschädigt") })
    case .failure(let error): #expect((error as? StoreError)?.kind == .damaged)
    }
  }
}

extension Result where Failure == any Error {
  /// What `body` gave or threw.
  init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
