public import Places
public import Storage
import Synchronization

/// Counts what families do not find. It collects in memory and writes grouped, so that neither the order nor the
/// moment of searches is kept.
public final class UnmetLedger: Sendable {
  /// The same need counts at most so often between two writings, so that nobody floods the ledger.
  static let mostAtOnce = 20
  /// So many different needs or words are remembered between two writings.
  static let mostWaiting = 2_000
  /// The name of the secret for the hashes of words.
  public static let secret = "unmet"

  private struct Waiting {
    var needs: [UnmetNeed: Int] = [:]
    var words: Set<UnmetWord> = []
  }

  private let store: any Store
  private let clock: Clock
  private let secret: @Sendable (any Transaction) throws -> [UInt8]
  private let waiting = Mutex(Waiting())

  /// A ledger over a store. `secret`: the key of the hashes, the same on all nodes.
  public init(
    store: any Store, clock: Clock, secret: @escaping @Sendable (any Transaction) throws -> [UInt8]
  ) {
    self.store = store
    self.clock = clock
    self.secret = secret
  }

  /// Counts a sighting.
  public func note(_ sighting: UnmetSighting) {
    waiting.withLock { waiting in
      for need in sighting.needs
      where waiting.needs[need] != nil || waiting.needs.count < Self.mostWaiting {
        waiting.needs[need] = min(waiting.needs[need, default: 0] + 1, Self.mostAtOnce)
      }
      for word in sighting.words where waiting.words.count < Self.mostWaiting {
        waiting.words.insert(UnmetWord(area: sighting.area, word: word))
      }
    }
  }

  /// Writes what was collected and gives how many different things that were. What cannot be written waits on.
  @discardableResult
  public func flush() async throws -> Int {
    let taken = waiting.withLock { waiting in
      defer { waiting = Waiting() }
      return waiting
    }
    guard !taken.needs.isEmpty || !taken.words.isEmpty else { return 0 }
    let day = BerlinTime.local(clock.now()).date
    do {
      try await store.write { [secret] tx in
        // In one order, so that two nodes do not wait for each other.
        for (need, count) in taken.needs.sorted(by: { UnmetStore.order($0.key, $1.key) }) {
          try UnmetStore.book(need, count, week: day.startOfWeek, in: tx)
        }
        guard !taken.words.isEmpty else { return }
        let secret = try secret(tx)
        for word in taken.words.sorted() { try UnmetStore.see(word, secret: secret, on: day, in: tx) }
      }
    } catch {
      waiting.withLock { waiting in
        waiting.needs.merge(taken.needs) { min($0 + $1, Self.mostAtOnce) }
        waiting.words.formUnion(taken.words)
      }
      throw error
    }
    return taken.needs.count + taken.words.count
  }
}

/// A word that no concept knows, until it is hashed.
struct UnmetWord: Sendable, Hashable, Comparable {
  var area: AreaKey
  var word: String

  static func < (left: Self, right: Self) -> Bool { (left.area, left.word) < (right.area, right.word) }
}
