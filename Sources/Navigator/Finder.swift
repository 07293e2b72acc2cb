import Journal
public import Places
public import Search
public import Storage
import Synchronization

/// Holds the newest snapshot of the register. Pages ask for it; a background task keeps it fresh.
public final class Finder: Sendable {
  private let store: any Store
  private let clock: Clock?
  private let lexicon: Lexicon
  private let current = Mutex<Catalogue>(.empty)
  private let compared = Mutex<ContinuousClock.Instant?>(nil)
  private let tidying = Mutex(Tidying())

  /// What goes on beside the searches.
  private struct Tidying {
    var isRunning = false
    /// The register as if read anew, a few changes ago.
    var tidied: Catalogue?
  }

  /// A finder over this store; empty until the first `refresh`. `clock` says by which day offers count as stale;
  /// without one none does.
  public init(_ store: any Store, clock: Clock? = nil, lexicon: Lexicon = .standard) {
    self.store = store
    self.clock = clock
    self.lexicon = lexicon
  }

  /// The register as it was at the last refresh.
  public var catalogue: Catalogue { current.withLock { $0 } }

  /// When the register was last known to be as new as the journal; nil before the first `refresh`.
  public var refreshed: ContinuousClock.Instant? { compared.withLock { $0 } }

  /// Brings the register up to the journal: reads what has changed, or everything when a day has begun or the
  /// changes are too many. Gives whether anything did.
  @discardableResult
  public func refresh() async throws -> Bool {
    let begun = ContinuousClock.now
    let known = catalogue
    let day = (clock?.now()).map { BerlinTime.local($0).date }
    let newest = try await store.read { try Journal.newest(in: $0) }
    guard newest != known.version || known.version == 0 || known.day != day else {
      takeUp()
      note(begun)
      return false
    }
    let isAnew = known.version == 0 || known.day != day || newest < known.version
    let tidied = tidying.withLock { tidying in
      defer { tidying.tidied = nil }
      return tidying.tidied
    }
    let base = tidied.flatMap { $0.day == day ? $0 : nil } ?? known
    var fresh = isAnew ? nil : try await store.read { try base.following(in: $0) }
    if fresh == nil { fresh = try await Catalogue.load(store, day: day, lexicon: lexicon) }
    if let fresh {
      current.withLock { if fresh.version >= $0.version { $0 = fresh } }
      tidy(fresh)
    }
    note(begun)
    return true
  }

  /// Takes the tidied register when nothing has changed meanwhile.
  private func takeUp() {
    guard let tidied = tidying.withLock({ $0.tidied }) else { return }
    tidying.withLock { $0.tidied = nil }
    current.withLock { if $0.version == tidied.version, $0.day == tidied.day { $0 = tidied } }
  }

  /// Waits until what goes on beside the searches is done.
  func settle() async {
    while tidying.withLock(\.isRunning) { await Task.yield() }
  }

  /// Many small changes make searches slower, so from time to time all of it is indexed as if anew, beside the
  /// searches. The next look at the journal takes it up.
  private func tidy(_ catalogue: Catalogue) {
    guard catalogue.needsCompacting else { return }
    let isFree = tidying.withLock { tidying in
      defer { tidying.isRunning = true }
      return !tidying.isRunning
    }
    guard isFree else { return }
    Task.detached(priority: .utility) { [self] in
      let tidied = catalogue.compacted()
      tidying.withLock { $0 = Tidying(isRunning: false, tidied: tidied) }
    }
  }

  private func note(_ begun: ContinuousClock.Instant) { compared.withLock { $0 = max($0 ?? begun, begun) } }
}
