import Storage
import StorageTesting
import Testing

@Suite struct MigratorTests {
  private func open() async throws -> TestStore { try await TestStore(isObserved: false) }

  private let first = Migration("a/1", ["CREATE TABLE a (id {int})"])
  private let second = Migration("b/1", ["CREATE TABLE b (id {int})"])

  @Test func stepsRunOnceAndInOrder() async throws {
    let database = try await open()
    let store = database.store
    #expect(try await Migrator([first]).migrate(store) == ["a/1"])
    #expect(try await Migrator([first, second]).pending(store) == ["b/1"])
    #expect(try await Migrator([first, second]).migrate(store) == ["b/1"])
    #expect(try await Migrator([first, second]).migrate(store).isEmpty)
  }

  @Test func aNewerDatabaseIsRefused() async throws {
    let database = try await open()
    let store = database.store
    try await Migrator([first, second]).migrate(store)
    let error = await #expect(throws: StoreError.self) { try await Migrator([first]).migrate(store) }
    #expect(error?.kind == .newerSchema)
  }

  @Test func aStepThatFailsLeavesTheSchemaAsItWas() async throws {
    let database = try await open()
    let store = database.store
    let broken = Migration("c/1", ["CREATE TABLE c (id {int})", "CREATE TABLE a (id {int})"])
    await #expect(throws: StoreError.self) { try await Migrator([first, broken]).migrate(store) }
    #expect(try await Migrator([first]).migrate(store) == ["a/1"])
  }

  @Test func aDatabaseOfAnotherProgramIsRefusedUntouched() async throws {
    let database = try await open()
    let store = database.store
    try await store.write { _ = try $0.execute("CREATE TABLE recipe (name TEXT)") }
    let error = await #expect(throws: StoreError.self) { try await Migrator([first]).migrate(store) }
    #expect(error?.kind == .foreignDatabase)
    await #expect(throws: StoreError.self) {
      try await store.read { try $0.value("SELECT 1 FROM migration", as: Int.self) }
    }
  }
}
