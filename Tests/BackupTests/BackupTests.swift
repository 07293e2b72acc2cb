import Foundation
import Storage
import StorageSQLite
import StorageTesting
import Testing

@testable import Backup

/// Backups: whole, in use, encrypted; and files that are no good.
@Suite struct BackupTests {
  private let backup: Backup
  private let place: TestFolder
  private var folder: String { place.path }
  private let secret = [UInt8](repeating: 7, count: 32)

  init() throws {
    backup = try Backup(Household.migrations)
    place = try TestFolder()
  }

  private func sums(_ store: any Store) async throws -> [TableSum] {
    let tables = try SchemaTable.tables(of: Household.migrations).filter { !CopySchema.own.contains($0.name) }
    return try await store.read { tx in try tables.map { try $0.sum(in: tx) } }
  }

  private func data(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test(arguments: [false, true]) func whatWasBackedUpComesBack(_ isSealed: Bool) async throws {
    let key = isSealed ? secret : nil
    let source = try await Household.filled(300)
    let path = folder + "/a.sicherung"
    let contents = try await backup.write(source.store, to: path, secret: key)
    #expect(try await backup.check(path, secret: key).tables == contents.tables)
    #expect(try data(path).starts(with: Array("SQLite format 3".utf8)) == !isSealed)
    let target = try await Household.empty()
    try await backup.restore(path, secret: key, into: target.store, replacing: false)
    #expect(try await sums(target.store) == sums(source.store))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.sicherung"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aSealedBackupShowsNothing() async throws {
    let source = try await Household.filled(30)
    let path = folder + "/a.sicherung"
    try await backup.write(source.store, to: path, secret: secret)
    let bytes = try data(path)
    for word in ["İstanbul", "CREATE TABLE", "person"] {
      #expect(bytes.firstRange(of: Data(word.utf8)) == nil)
    }
    await #expect(throws: Backup.Failure.needsKey) { try await backup.check(path) }
    await #expect(throws: Backup.Failure.damaged) {
      try await backup.check(path, secret: [UInt8](repeating: 8, count: 32))
    }
  }

  @Test(arguments: [false, true]) func oneBitOrAMissingEndIsFoundOut(_ isSealed: Bool) async throws {
    let key = isSealed ? secret : nil
    let source = try await Household.filled(200)
    let path = folder + "/a.sicherung"
    try await backup.write(source.store, to: path, secret: key)
    let whole = try data(path)
    let target = try await Household.filled(2)
    let before = try await sums(target.store)
    func refused(_ bytes: Data, _ what: String) async throws {
      let bad = folder + "/bad.sicherung"
      try bytes.write(to: URL(fileURLWithPath: bad))
      let error = await #expect(throws: Backup.Failure.self, "\(what)") {
        try await backup.restore(bad, secret: key, into: target.store, replacing: true)
      }
      #expect(error == .damaged || error == .noBackup, "\(what)")
    }
    for place in [16, 60, 100, whole.count / 3, whole.count / 2, whole.count - 200, whole.count - 3] {
      var bytes = whole
      bytes[place] ^= 0x10
      try await refused(bytes, "a bit at \(place) of \(whole.count)")
    }
    for length in [20, 4_096, whole.count / 2, whole.count - 1] {
      try await refused(whole.prefix(length), "cut to \(length)")
    }
    try await refused(whole + [0], "a byte more")
    #expect(try await sums(target.store) == before)
  }

  @Test func aBackupUnderWritesIsOneMoment() async throws {
    let source = try await Household.filled(2_000)
    let writing = Task {
      var number = 2_000
      while !Task.isCancelled {
        let next = number
        try await source.store.write { try Household.add(next, in: $0) }
        number += 1
      }
    }
    let path = folder + "/a.sicherung"
    try await backup.write(source.store, to: path)
    writing.cancel()
    _ = await writing.result
    let target = try await Household.empty()
    try await backup.restore(path, into: target.store, replacing: false)
    let counts = try await target.store.read { tx in
      let people: Int = try tx.value("SELECT count(*) AS n FROM person") ?? 0
      let logged: Int = try tx.value("SELECT count(*) AS n FROM log") ?? 0
      return (people, logged)
    }
    // Each write adds one of both: a moment in between would show.
    #expect(counts.0 == counts.1)
    #expect(counts.0 >= 2_000)
  }

  @Test func whatIsThereIsNotOverwritten() async throws {
    let source = try await Household.filled(3)
    let path = folder + "/a.sicherung"
    try await backup.write(source.store, to: path)
    await #expect(throws: Backup.Failure.exists) { try await backup.write(source.store, to: path) }
    await #expect(throws: StoreCopy.Failure.targetNotEmpty) {
      try await backup.restore(path, into: source.store, replacing: false)
    }
    await #expect(throws: Backup.Failure.self) {
      try await backup.write(source.store, to: folder + "/gibt/es/nicht/a.sicherung")
    }
  }

  @Test func aBackupOfANewerProgramIsRefused() async throws {
    let newer =
      Household.migrations + [Migration("z/9", ["CREATE TABLE later (id {id} NOT NULL PRIMARY KEY)"])]
    let store = try SQLiteStore(path: folder + "/live.sqlite", observer: nil)
    try await Migrator(newer).migrate(store)
    let path = folder + "/a.sicherung"
    try await Backup(newer).write(store, to: path)
    await #expect(throws: Backup.Failure.newerSchema) { try await backup.check(path) }
  }

  @Test func aBackupOfAnOlderProgramIsBroughtUpToDate() async throws {
    let source = try await Household.filled(40)
    let path = folder + "/a.sicherung"
    try await backup.write(source.store, to: path)
    let newer =
      Household.migrations + [Migration("z/9", ["CREATE TABLE later (id {id} NOT NULL PRIMARY KEY)"])]
    let target = try await TestStore(newer, isObserved: false)
    try await Backup(newer).restore(path, into: target.store, replacing: false)
    #expect(try await sums(target.store) == sums(source.store))
  }

  @Test(arguments: ["", "no backup", "SQLite format 3\u{0}"]) func whatIsNoBackupIsRefused(_ text: String)
    async throws
  {
    let path = folder + "/x"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    await #expect(throws: Backup.Failure.noBackup) { try await backup.check(path) }
    await #expect(throws: Backup.Failure.unreadable(folder + "/nichts")) {
      try await backup.check(folder + "/nichts")
    }
  }

  @Test func theNewestAreKept() throws {
    let nights = BackupFolder(path: folder, keep: 3)
    for day in 10..<16 {
      _ = FileManager.default.createFile(atPath: nights.file("2026-11-\(day)"), contents: nil)
    }
    _ = FileManager.default.createFile(atPath: folder + "/brief.odt", contents: nil)
    #expect(try nights.prune().count == 3)
    #expect(
      try nights.files() == (13..<16).map { "lotse-2026-11-\($0).sicherung" })
    #expect(FileManager.default.fileExists(atPath: folder + "/brief.odt"))
  }
}
