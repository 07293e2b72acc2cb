import Access
import Journal
import Places
import Storage
import StorageTesting
import Testing

/// A database with an audit, and ways to spoil it.
struct AuditTown {
  static let now = Instant(seconds: 1_790_000_000)
  static let area = AreaKey(rawValue: "03254002")
  static let account = AccountID(rawValue: "00000000-0000-4000-8000-00000000000a")

  let database: TestStore
  var store: any Store { database.store }

  /// With so many sealed entries, a second apart.
  /// - Parameter isObserved: `false` where the test says what only its own engine understands.
  init(sealed count: Int = 0, isObserved: Bool = true) async throws {
    database = try await TestStore(Journal.migrations, isObserved: isObserved)
    try await note(count)
    try await seal()
  }

  func note(_ count: Int, from start: Instant = now) async throws {
    try await store.write { tx in
      for number in 0..<count {
        try Audit.note(
          action: "offer.edit", by: Self.account, entity: "offer", id: "o\(number)", area: Self.area,
          fields: ["name", "summary"], purpose: "Anlass \(number)", at: start + Int64(number), in: tx)
      }
    }
  }

  func seal() async throws {
    while try await store.write({ try Audit.seal(at: Self.now, in: $0) }) > 0 {}
  }

  func spoil(_ statements: Query...) async throws {
    try await store.write { tx in
      for statement in statements {
        let changed = try tx.execute(statement)
        #expect(changed > 0, "nothing spoilt: \(statement)")
      }
    }
  }

  func report(head: RememberedHead? = nil) async throws -> AuditReport {
    try await store.read { try Audit.verify(remembered: head, in: $0) }
  }

  func head() async throws -> AuditHead { try #require(try await store.read { try Audit.head(in: $0) }) }
}
