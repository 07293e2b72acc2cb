import Dispatch
import Storage
import Synchronization

/// Hands pages from the thread that reads one snapshot to the one that writes; a few at a time.
final class PageQueue: Sendable {
  /// What comes next.
  enum Step: Sendable {
    case page(SchemaTable, [[SQLValue]])
    case end([TableSum])
    case failed(any Error)
  }

  /// The other side has given up.
  struct Stopped: Error {}

  private static let most = 4
  private let steps = Mutex<[Step]>([])
  private let isStopped = Mutex(false)
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  init() { for _ in 0..<Self.most { free.signal() } }

  /// Hands a step over. Blocks until there is room; throws when nobody wants it any more.
  func give(_ step: Step) throws {
    free.wait()
    if isStopped.withLock({ $0 }) { throw Stopped() }
    steps.withLock { $0.append(step) }
    filled.signal()
  }

  /// The next step, waited for on a thread that may block.
  func next() async -> Step {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [self] in
        filled.wait()
        let step = steps.withLock { $0.removeFirst() }
        free.signal()
        continuation.resume(returning: step)
      }
    }
  }

  /// Lets the reader go.
  func stop() {
    isStopped.withLock { $0 = true }
    free.signal()
  }
}
