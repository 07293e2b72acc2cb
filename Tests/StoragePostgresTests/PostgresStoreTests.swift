import Foundation
import Storage
import StoragePostgres
import StorageTesting
import Testing

/// What only a server can do; what every engine promises is in StorageTests.
@Suite(.enabled(if: TestStore.server != nil, "script/test-postgres names a server"))
struct PostgresStoreTests {
  private static let steps = [
    Migration("t/1", ["CREATE TABLE counter (id {int} NOT NULL PRIMARY KEY, n {int} NOT NULL)"])
  ]

  private func url(_ database: TestStore) throws -> String {
    guard case .postgres(let url) = database.address else { throw CancellationError() }
    return url
  }

  private func store(_ database: TestStore, connections: Int, patience: Double = 200, _ more: String = "")
    throws
    -> PostgresStore
  {
    var settings = PostgresSettings(url: try url(database) + more)
    settings.connections = connections
    settings.patience = patience
    return PostgresStore(settings)
  }

  @Test func writersThatMeetAreRunAgainUntilAllHaveWritten() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 8)
    defer { store.close() }
    try await store.write { _ = try $0.execute("INSERT INTO counter VALUES (1, 0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<40 {
        group.addTask {
          try await store.write { tx in
            let n: Int = try tx.value("SELECT n FROM counter WHERE id = 1") ?? -1
            try tx.execute("UPDATE counter SET n = \(n + 1) WHERE id = 1")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.read { try $0.value("SELECT n FROM counter", as: Int.self) } == 40)
  }

  @Test func aPoolServesHundredsInOrder() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 20)
    defer { store.close() }
    let times = try await withThrowingTaskGroup(of: Duration.self) { group in
      for _ in 0..<500 {
        group.addTask {
          let begin = ContinuousClock.now
          try await store.read { _ = try $0.value("SELECT 1 FROM pg_sleep(0.005)", as: Int.self) }
          return begin.duration(to: .now)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    print("500 reads of 5 ms by 20 connections: p99 \(times.sorted()[494])")
    #expect(times.count == 500)
    #expect(store.connections.open <= 20)
    #expect(store.connections.waiting == 0)
  }

  @Test func whoeverWaitsTooLongIsToldSo() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1, patience: 0.2)
    defer { store.close() }
    async let slow: Void = store.read { _ = try $0.value("SELECT 1 FROM pg_sleep(3)", as: Int.self) }
    while store.connections.open == 0 { try await Task.sleep(for: .milliseconds(10)) }
    let error = await #expect(throws: StoreError.self) { try await store.read { _ in } }
    #expect(error?.kind == .busy)
    try await slow
    try await store.read { _ in }
  }

  @Test func aCancelledTaskStopsItsStatementAndTheConnectionLivesOn() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1)
    defer { store.close() }
    let begin = ContinuousClock.now
    let task = Task { try await store.read { _ = try $0.value("SELECT 1 FROM pg_sleep(60)", as: Int.self) } }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(begin.duration(to: .now) < .seconds(40))
    #expect(try await store.read { try $0.value("SELECT 7", as: Int.self) } == 7)
    #expect(store.connections.open == 1)
  }

  @Test func whoIsCancelledWhileWaitingLeavesTheQueue() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1)
    defer { store.close() }
    async let slow: Void = store.read { _ = try $0.value("SELECT 1 FROM pg_sleep(3)", as: Int.self) }
    while store.connections.open == 0 { try await Task.sleep(for: .milliseconds(10)) }
    let waiting = Task { try await store.read { _ in } }
    while store.connections.waiting == 0 { try await Task.sleep(for: .milliseconds(10)) }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    #expect(store.connections.waiting == 0)
    try await slow
  }

  @Test func aStatementThatTakesTooLongIsStopped() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1, "%20-cstatement_timeout%3D100")
    defer { store.close() }
    let error = await #expect(throws: StoreError.self) {
      try await store.read { _ = try $0.value("SELECT 1 FROM pg_sleep(30)", as: Int.self) }
    }
    #expect(error?.kind == .timeout)
  }

  @Test func thePoolHealsWhenTheServerDropsItsConnections() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 4)
    let other = try self.store(database, connections: 1)
    defer {
      store.close()
      other.close()
    }
    let processes = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try await store.read { try $0.value("SELECT pg_backend_pid() FROM pg_sleep(0.2)") ?? 0 }
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(processes.count == 4)
    for process in processes {
      _ = try await other.read { try $0.value("SELECT pg_terminate_backend(\(process)::int)", as: Bool.self) }
    }
    try await Task.sleep(for: .milliseconds(200))
    for _ in 0..<8 { try await store.write { _ = try $0.execute("UPDATE counter SET n = 1") } }
  }

  @Test func aConnectionLostInTheMiddleIsUnavailableAndLeavesNothing() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1)
    defer { store.close() }
    let error = await #expect(throws: StoreError.self) {
      try await store.write { tx in
        try tx.execute("INSERT INTO counter VALUES (2, 0)")
        _ = try tx.value("SELECT pg_terminate_backend(pg_backend_pid())", as: Bool.self)
        try tx.execute("INSERT INTO counter VALUES (3, 0)")
      }
    }
    #expect(error?.kind == .unavailable)
    #expect(try await store.read { try $0.value("SELECT count(*) FROM counter", as: Int.self) } == 0)
  }

  @Test func aReadIsOneSnapshot() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 2)
    defer { store.close() }
    async let counts = store.read { tx in
      let first: Int = try tx.value("SELECT count(*) FROM counter") ?? -1
      _ = try tx.value("SELECT 1 FROM pg_sleep(1)", as: Int.self)
      let second: Int = try tx.value("SELECT count(*) FROM counter") ?? -1
      return [first, second]
    }
    try await Task.sleep(for: .milliseconds(300))
    try await store.write { _ = try $0.execute("INSERT INTO counter VALUES (9, 9)") }
    #expect(try await counts == [0, 0])
  }

  @Test func aDatabaseOrUserThatIsNotThereIsRefused() async throws {
    let server = try #require(TestStore.server)
    for url in [
      server.replacingOccurrences(of: "/postgres?", with: "/gibt-es-nicht?"),
      server.replacingOccurrences(of: "lotse@", with: "niemand@"),
    ] {
      let error = await #expect(throws: StoreError.self) {
        _ = try await PostgresStore.open(PostgresSettings(url: url))
      }
      #expect(error?.kind == .refused, "\(url)")
    }
  }

  @Test func aDatabaseThatTakesNoWritesIsRefused() async throws {
    let database = try await TestStore(Self.steps)
    let url = try self.url(database) + "%20-cdefault_transaction_read_only%3Don"
    let error = await #expect(throws: StoreError.self) {
      _ = try await PostgresStore.open(PostgresSettings(url: url))
    }
    #expect(error?.kind == .readOnly)
  }

  @Test func twoNodesThatStartAtOnceMigrateOnce() async throws {
    let database = try await TestStore()
    let steps = (1...12).map { Migration("m/\($0)", ["CREATE TABLE m\($0) (id {int})"]) }
    let stores = try (0..<4).map { _ in try self.store(database, connections: 1) }
    defer { for store in stores { store.close() } }
    let ran = try await withThrowingTaskGroup(of: [String].self) { group in
      for store in stores { group.addTask { try await Migrator(steps).migrate(store) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(ran.filter { !$0.isEmpty } == [steps.map(\.name)])
  }

  @Test func moreStatementsThanAreKeptWorkAlike() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1)
    defer { store.close() }
    for round in 0..<3 {
      let sums = try await store.read { tx in
        var sums = 0
        for start in stride(from: 0, to: 300, by: 3) {
          let questions = (start..<start + 3).map { Query(stringLiteral: "SELECT \($0) AS n") }
          try tx.each(of: questions) { sums += try $1.get("n", as: Int.self) - start - $0 }
          sums += try tx.value(Query(stringLiteral: "SELECT \(start) AS single"), as: Int.self) ?? -1
        }
        return sums
      }
      #expect(sums == stride(from: 0, to: 300, by: 3).reduce(0, +), "\(round)")
    }
  }

  /// The end of a read is not waited for; nothing of it may reach the next transaction.
  @Test func whatFollowsAReadIsATransactionOfItsOwn() async throws {
    let database = try await TestStore(Self.steps)
    let store = try self.store(database, connections: 1)
    defer { store.close() }
    for number in 0..<20 {
      let count: Int? = try await store.read { try $0.value("SELECT count(*) AS n FROM counter") }
      #expect(count == number)
      try await store.write { _ = try $0.execute("INSERT INTO counter VALUES (\(number), 0)") }
      try await store.read { _ in }
      let isReadOnly: String? = try await store.read { try $0.value("SHOW transaction_read_only") }
      #expect(isReadOnly == "on")
    }
  }
}
