import Journal
public import Storage
import Synchronization

/// Holds the newest snapshot of the register. Pages ask for it; a background task keeps it fresh.
public final class Finder: Sendable {
  private let store: any Store
  private let current = Mutex<Catalogue>(.empty)
  private let compared = Mutex<ContinuousClock.Instant?>(nil)

  /// A finder over this store; empty until the first `refresh`.
  public init(_ store: any Store) { self.store = store }

  /// The register as it was at the last refresh.
  public var catalogue: Catalogue { current.withLock { $0 } }

  /// When the register was last known to be as new as the journal; nil before the first `refresh`.
  public var refreshed: ContinuousClock.Instant? { compared.withLock { $0 } }

  /// Reads the register anew when the journal says that it changed. Gives whether it did.
  @discardableResult
  public func refresh() async throws -> Bool {
    let begun = ContinuousClock.now
    let known = catalogue.version
    let newest = try await store.read { try Journal.newest(in: $0) }
    guard newest != known || known == 0 else {
      note(begun)
      return false
    }
    let fresh = try await Catalogue.load(store)
    current.withLock { if fresh.version >= $0.version { $0 = fresh } }
    note(begun)
    return true
  }

  private func note(_ begun: ContinuousClock.Instant) { compared.withLock { $0 = max($0 ?? begun, begun) } }
}
