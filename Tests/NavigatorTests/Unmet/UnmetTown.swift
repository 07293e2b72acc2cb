import Access
import Journal
import Offers
import Places
import Storage
import StorageTesting
import Testing

@testable import Navigator

/// A store with the ledger, and a coordinator of Alfeld.
struct UnmetTown {
  let database: TestStore
  var store: any Store { database.store }

  static func open() async throws -> UnmetTown {
    UnmetTown(
      database: try await TestStore(
        PlacesSchema.migrations + Journal.migrations + OffersSchema.migrations + NavigatorSchema.migrations))
  }

  static func area(_ key: String = "03254002") throws -> AreaKey { try #require(AreaKey(rawValue: key)) }

  static func scope(_ action: Action = .seeUnmet, area: String = "03254002") throws -> Scope {
    let grant = Grant(.coordinator, in: try Self.area(area))
    return try #require(Principal(account: .make(), name: "Kim", grants: [grant]).scope(for: action))
  }

  static func day(_ text: String) throws -> LocalDate { try #require(LocalDate(iso8601: text)) }

  static func noon(_ text: String) throws -> Instant { BerlinTime.start(of: try day(text)) + 12 * 3_600 }

  /// A ledger at noon of a day, with an invented secret.
  func ledger(_ day: String) throws -> UnmetLedger {
    UnmetLedger(store: store, clock: .fixed(try Self.noon(day))) { _ in [UInt8](repeating: 7, count: 32) }
  }

  func list(_ day: String, scope: Scope? = nil) async throws -> UnmetList {
    let (scope, day) = (try scope ?? Self.scope(), try Self.day(day))
    return try await store.read { try UnmetList.load(today: day, scope: scope, in: $0) }
  }

  /// Counts a need so many times on a day.
  func note(_ need: UnmetNeed, _ count: Int = 1, words: [String] = [], on day: String) async throws {
    let ledger = try ledger(day)
    for _ in 0..<count {
      ledger.note(UnmetSighting(needs: [need], words: words, area: need.area))
    }
    try await ledger.flush()
  }
}
