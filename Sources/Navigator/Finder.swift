import Journal
public import Places
public import Storage
import Synchronization

/// Holds the newest snapshot of the register. Pages ask for it; a background task keeps it fresh.
public final class Finder: Sendable {
  private let store: any Store
  private let clock: Clock?
  private let current = Mutex<Catalogue>(.empty)
  private let compared = Mutex<ContinuousClock.Instant?>(nil)

  /// A finder over this store; empty until the first `refresh`. `clock` says by which day offers count as stale;
  /// without one none does.
  public init(_ store: any Store, clock: Clock? = nil) {
    self.store = store
    self.clock = clock
  }

  /// The register as it was at the last refresh.
  public var catalogue: Catalogue { current.withLock { $0 } }

  /// When the register was last known to be as new as the journal; nil before the first `refresh`.
  public var refreshed: ContinuousClock.Instant? { compared.withLock { $0 } }

  /// Reads the register anew when the journal says that it changed, and when a day has begun. Gives whether it did.
  @discardableResult
  public func refresh() async throws -> Bool {
    let begun = ContinuousClock.now
    let known = catalogue.version
    let newest = try await store.read { try Journal.newest(in: $0) }
    let day = (clock?.now()).map { BerlinTime.local($0).date }
    guard newest != known || known == 0 || catalogue.day != day else {
      note(begun)
      return false
    }
    let fresh = try await Catalogue.load(store, day: day)
    current.withLock { if fresh.version >= $0.version { $0 = fresh } }
    note(begun)
    return true
  }

  private func note(_ begun: ContinuousClock.Instant) { compared.withLock { $0 = max($0 ?? begun, begun) } }
}
