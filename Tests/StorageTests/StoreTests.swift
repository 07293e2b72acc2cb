import Storage
import StorageTesting
import Testing

/// What every engine promises.
@Suite struct StoreTests {
  private static let steps = [
    Migration(
      "t/1",
      [
        """
        CREATE TABLE parent (id {id} NOT NULL PRIMARY KEY, age {int} CHECK (age >= 0), flag {bool} NOT NULL,
          data {bytes}, size {double}) {strict}
        """,
        "CREATE TABLE child (id {id} NOT NULL PRIMARY KEY, parent {id} NOT NULL REFERENCES parent (id)) {strict}",
      ])
  ]

  private func open() async throws -> TestStore { try await TestStore(Self.steps, isObserved: false) }

  private static func insert(_ id: String, in tx: any Transaction) throws {
    try tx.execute("INSERT INTO parent (id, age, flag) VALUES (\(id), \(1), \(true))")
  }

  private static func count(in tx: any Transaction) throws -> Int {
    try tx.value("SELECT count(*) AS n FROM parent") ?? -1
  }

  @Test func valuesComeBackAsTheyWent() async throws {
    let database = try await open()
    let store = database.store
    let bytes: [UInt8] = [0, 255, 7]
    try await store.write { tx in
      _ = try tx.execute("INSERT INTO parent VALUES (\("ä'\"\n"), \(Int?.none), \(false), \(bytes), \(0.1))")
    }
    try await store.read { tx in
      let row = try tx.first("SELECT * FROM parent") { row in
        (
          try row.get("id", as: String.self), try row.optional("age", as: Int.self),
          try row.get("flag", as: Bool.self), try row.get("data", as: [UInt8].self),
          try row.get("size", as: Double.self)
        )
      }
      let it = try #require(row)
      #expect(it.0 == "ä'\"\n")
      #expect(it.1 == nil)
      #expect(it.2 == false)
      #expect(it.3 == bytes)
      #expect(it.4 == 0.1)
    }
  }

  @Test func aNullOrMissingColumnIsAnErrorAndNoTrap() async throws {
    let database = try await open()
    let store = database.store
    await #expect(throws: (any Error).self) {
      try await store.read { tx in
        try tx.first("SELECT NULL AS nothing WHERE \(1) = 1") { try $0.get("nothing", as: String.self) }
      }
    }
    await #expect(throws: StoreError(.other, "no column wrong in the result")) {
      try await store.read { tx in try tx.first("SELECT 1 AS one") { try $0.get("wrong", as: Int.self) } }
    }
  }

  @Test func constraintsBecomeTypedErrorsAndNothingStays() async throws {
    let database = try await open()
    let store = database.store
    func kind(_ body: @escaping @Sendable (any Transaction) throws -> Void) async -> StoreError.Kind? {
      do {
        try await store.write { tx in
          try Self.insert("first", in: tx)
          try body(tx)
        }
        return nil
      } catch { return (error as? StoreError)?.kind }
    }
    #expect(await kind { try Self.insert("first", in: $0) } == .unique)
    #expect(await kind { try $0.execute("INSERT INTO child VALUES (\("c"), \("nobody"))") } == .foreignKey)
    #expect(await kind { try $0.execute("UPDATE parent SET age = \(-1)") } == .check)
    #expect(await kind { try $0.execute("INSERT INTO parent (id) VALUES (\("x"))") } == .notNull)
    #expect(await kind { try $0.execute("UPDATE parent SET id = \("a\u{0}b")") } == .check)
    #expect(try await store.read { try Self.count(in: $0) } == 0)
  }

  @Test func aSavepointUndoesItsPartOnly() async throws {
    struct Stop: Error {}
    let database = try await open()
    let store = database.store
    try await store.write { tx in
      try Self.insert("kept", in: tx)
      var wasStopped = false
      do {
        try tx.attempt {
          try Self.insert("lost", in: tx)
          throw Stop()
        }
      } catch is Stop { wasStopped = true }
      #expect(wasStopped)
      try tx.attempt { try Self.insert("also kept", in: tx) }
    }
    #expect(try await store.read { try Self.count(in: $0) } == 2)
  }

  @Test func aStatementThatFailedWorksAgainInItsTransaction() async throws {
    let database = try await open()
    let store = database.store
    try await store.write { tx in
      try Self.insert("kept", in: tx)
      #expect(throws: StoreError.self) { try tx.attempt { try Self.insert("kept", in: tx) } }
      try Self.insert("also kept", in: tx)
    }
  }

  @Test func aThrowingWriteLeavesNothing() async throws {
    struct Stop: Error {}
    let database = try await open()
    let store = database.store
    await #expect(throws: Stop.self) {
      try await store.write { tx in
        try Self.insert("x", in: tx)
        throw Stop()
      }
    }
    #expect(try await store.read { try Self.count(in: $0) } == 0)
  }

  @Test func aReadCannotWrite() async throws {
    let database = try await open()
    let store = database.store
    await #expect(throws: StoreError.self) { try await store.read { try Self.insert("x", in: $0) } }
  }

  @Test func severalQuestionsAreAnsweredInTheirOrder() async throws {
    let database = try await open()
    let store = database.store
    try await store.write { tx in for id in ["a", "b", "c"] { try Self.insert(id, in: tx) } }
    let many: Query = "SELECT id FROM parent WHERE id IN (\(list: (0..<80).map(String.init) + ["b"]))"
    let questions: [Query] = ["SELECT id FROM parent ORDER BY id DESC", "SELECT 'x' AS id WHERE 1 = 2", many]
    // The first questions of a transaction, and later ones.
    let seen = try await store.read { tx in
      var seen: [String] = []
      for _ in 0..<2 {
        try tx.each(of: questions) { seen.append("\($0)\(try $1.get("id", as: String.self))") }
      }
      try tx.each(of: []) { seen.append("\($0)\($1)") }
      return seen
    }
    #expect(seen == ["0c", "0b", "0a", "2b", "0c", "0b", "0a", "2b"])
  }

  @Test func aWrongQuestionAmongSeveralSpoilsOnlyItsSavepoint() async throws {
    let database = try await open()
    let store = database.store
    let wrong: [Query] = [
      "SELECT id FROM nowhere", "INSERT INTO parent (id, age, flag) VALUES ('kept', -1, true)",
      "SELECT \("a\u{0}b") AS id FROM parent WHERE id = \("a\u{0}b")",
    ]
    try await store.write { tx in
      for question in wrong {
        #expect(throws: StoreError.self) {
          try tx.attempt {
            try tx.each(of: ["SELECT id FROM parent", question]) { _, row in
              _ = try row.get("id", as: String.self)
            }
            // SQLite holds text with U+0000 where nothing forbids it; PostgreSQL cannot.
            if tx.dialect == .sqlite { throw StoreError(.check, "") }
          }
        }
      }
      try Self.insert("kept", in: tx)
    }
    #expect(try await store.read { try Self.count(in: $0) } == 1)
  }
}
