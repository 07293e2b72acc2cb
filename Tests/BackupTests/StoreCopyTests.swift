import Foundation
import Storage
import StorageSQLite
import StorageTesting
import Synchronization
import Testing

@testable import Backup

/// Moving house. The source is on the engine of the run, the target once on the same and once on SQLite, so
/// that both directions and both ways are walked (script/test, script/test-postgres).
@Suite struct StoreCopyTests {
  private let copy: StoreCopy
  private let place: TestFolder

  init() throws {
    copy = try StoreCopy(Household.migrations)
    place = try TestFolder()
  }

  private func sums(_ store: any Store) async throws -> [TableSum] {
    let tables = try SchemaTable.tables(of: Household.migrations)
    return try await store.read { tx in try tables.map { try $0.sum(in: tx) } }
  }

  private func file() async throws -> SQLiteStore {
    let store = try SQLiteStore(path: place.path + "/lotse.sqlite", observer: nil)
    try await Migrator(Household.migrations).migrate(store)
    return store
  }

  @Test func everythingArrivesOnEveryEngine() async throws {
    let source = try await Household.filled(5_000)
    let same = try await Household.empty()
    let file = try await file()
    let back = try await Household.empty()
    let sums = try await copy.run(from: source.store, to: same.store)
    #expect(sums.map(\.table) == ["person", "visit", "log"])
    #expect(sums.map(\.rows) == [5_000, 7_500, 5_000])
    try await copy.run(from: source.store, to: file)
    try await copy.run(from: file, to: back.store)
    let expected = try await self.sums(source.store)
    for store in [same.store, file as any Store, back.store] {
      #expect(try await self.sums(store) == expected)
      #expect(try await !store.read { try CopySchema.isUnfinished(in: $0) })
    }
  }

  @Test func numbersGoOnBehindThoseThatCame() async throws {
    let source = try await Household.filled(10)
    let target = try await Household.empty()
    try await copy.run(from: source.store, to: target.store)
    try await target.store.write { _ = try $0.execute("INSERT INTO log (what) VALUES ('next')") }
    #expect(
      try await target.store.read { try $0.value("SELECT max(number) AS n FROM log", as: Int.self) } == 11)
  }

  @Test func aTargetThatHoldsSomethingIsLeftAloneUnlessReplaced() async throws {
    let source = try await Household.filled(20)
    let target = try await Household.filled(3)
    let before = try await sums(target.store)
    await #expect(throws: StoreCopy.Failure.targetNotEmpty) {
      try await copy.run(from: source.store, to: target.store)
    }
    #expect(try await sums(target.store) == before)
    try await copy.run(from: source.store, to: target.store, replacing: true)
    #expect(try await sums(target.store) == sums(source.store))
  }

  @Test func aBrokenOffCopyIsMarkedAndGoesOn() async throws {
    let source = try await Household.filled(6_000)
    let target = try await Household.empty()
    let failing = FailingStore(target.store, after: 3)
    await #expect(throws: FailingStore.Broken.self) { try await copy.run(from: source.store, to: failing) }
    #expect(try await target.store.read { try CopySchema.isUnfinished(in: $0) })
    let present: Int? = try await target.store.read { try $0.value("SELECT count(*) AS n FROM person") }
    #expect((1..<6_000).contains(present ?? 0))
    try await copy.run(from: source.store, to: target.store)
    #expect(try await sums(target.store) == sums(source.store))
  }

  @Test func aSourceThatChangedMeanwhileIsFoundOut() async throws {
    let source = try await Household.filled(6_000)
    let target = try await Household.empty()
    let failing = FailingStore(target.store, after: 3)
    await #expect(throws: FailingStore.Broken.self) { try await copy.run(from: source.store, to: failing) }
    try await source.store.write { _ = try $0.execute("UPDATE person SET name = 'other' WHERE id = 'p0-Ä'") }
    await #expect(throws: StoreCopy.Failure.differs(table: "person")) {
      try await copy.run(from: source.store, to: target.store)
    }
    #expect(try await target.store.read { try CopySchema.isUnfinished(in: $0) })
    try await copy.run(from: source.store, to: target.store, replacing: true)
    #expect(try await sums(target.store) == sums(source.store))
  }

  @Test func progressRunsToTheEnd() async throws {
    let source = try await Household.filled(100)
    let target = try await Household.empty()
    let seen = Mutex<[StoreCopy.Progress]>([])
    try await copy.run(from: source.store, to: target.store) { step in seen.withLock { $0.append(step) } }
    let steps = seen.withLock { $0 }
    #expect(steps.last?.done == 350)
    #expect(steps.allSatisfy { $0.total == 350 && $0.done <= 350 })
  }
}

/// Breaks at the n-th write, as a machine does that loses its power.
struct FailingStore: Store {
  struct Broken: Error {}
  let store: any Store
  let left: Counter
  var dialect: Dialect { store.dialect }

  final class Counter: Sendable {
    private let left: Mutex<Int>
    init(_ count: Int) { left = Mutex(count) }
    func take() -> Bool {
      left.withLock { left in
        left -= 1
        return left >= 0
      }
    }
  }

  init(_ store: any Store, after count: Int) {
    self.store = store
    left = Counter(count)
  }

  func read<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  {
    try await store.read(body)
  }

  func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws
    -> Value
  {
    guard left.take() else { throw Broken() }
    return try await store.write(body)
  }
}
