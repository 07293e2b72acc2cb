import Storage
import StoragePostgres
import Testing

/// Addresses that lead nowhere; no server is needed to get them wrong.
@Suite struct PostgresAddressTests {
  @Test(arguments: [
    ("postgres://lotse:geheim@db.example:5433/stadt?sslmode=require", "postgres://db.example:5433/stadt"),
    ("postgresql://db.example", "postgres://db.example"), ("postgres:///stadt", "postgres:///stadt"),
    ("postgres://a:b@c@d/e", "postgres://d/e"),
  ]) func theyAreShownWithoutUserAndPassword(_ url: String, _ shown: String) {
    #expect(PostgresSettings(url: url).shown == shown)
  }

  @Test(arguments: [
    "postgres://lotse:geheim@[db", "postgres://lotse:geheim@db/x?nonsense=1",
    "postgres://lotse:geheim@db:port:1/",
    "postgres://lotse:geheim%zz@db/x",
  ]) func whatCannotBeReadIsRefusedWithoutThePassword(_ url: String) async {
    let error = await #expect(throws: StoreError.self) {
      _ = try await PostgresStore.open(PostgresSettings(url: url))
    }
    #expect([.badAddress, .refused, .unavailable].contains(error?.kind))
    #expect(error?.message.contains("geheim") == false)
  }

  @Test(arguments: [
    "postgres://lotse:geheim@127.0.0.1:1/x", "postgres://lotse:geheim@gibt-es-nicht.invalid/x",
    "postgres://lotse:geheim@/x?host=/gibt/es/nicht",
  ]) func aServerThatIsAwayIsUnavailable(_ url: String) async {
    let error = await #expect(throws: StoreError.self) {
      _ = try await PostgresStore.open(PostgresSettings(url: url))
    }
    #expect(error?.kind == .unavailable)
    #expect(error?.message.contains("geheim") == false)
  }
}
