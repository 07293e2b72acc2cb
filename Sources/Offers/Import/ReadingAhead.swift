import Dispatch
import Documents
import Foundation
import Synchronization

/// Reads a delivery on a thread of its own, a few parcels ahead of the transaction that stores it, so that
/// reading and storing share the machine's cores. Memory holds those few parcels.
///
/// Rows of tables need the transaction for their staging; such a delivery is handed back as `staged`.
final class ReadingAhead: Sendable {
  /// Entries that are taken together.
  struct Parcel: Sendable {
    var records: [Record] = []
    var bytesRead = 0
    var bytesTotal = 0
  }

  /// An entry. One that is plainly right is taken apart already; another has to be upgraded and checked.
  enum Record: Sendable {
    case plain(TakenApart)
    case other(HSDSDocument)
  }

  /// What comes next.
  enum Step: Sendable {
    case parcel(Parcel)
    /// All is read; these problems were found on the way.
    case end(ProblemList)
    /// The delivery has to be read within the transaction.
    case staged
    case failed(any Error, ProblemList)
  }

  private static let most = 4

  private let steps = Mutex<[Step]>([])
  private let isStopped = Mutex(false)
  private let filled = DispatchSemaphore(value: 0)
  /// Begins at zero: a semaphore must not end below where it began, and a reading may be stopped early.
  private let free = DispatchSemaphore(value: 0)

  /// Begins to read.
  init(path: String, delivery: Delivery) {
    for _ in 0..<Self.most { free.signal() }
    let thread = Thread { [self] in read(path, delivery) }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Waits for the next step. After `end`, `staged` or `failed` nothing comes.
  func next() -> Step {
    filled.wait()
    let step = steps.withLock { $0.removeFirst() }
    free.signal()
    return step
  }

  /// Lets go of the reading; what it has read is dropped.
  func stop() {
    isStopped.withLock { $0 = true }
    free.signal()
  }

  private func read(_ path: String, _ delivery: Delivery) {
    var reader: HSDSReader?
    do {
      let opened = try HSDSReader(path: path) { throw NeedsStaging() }
      reader = opened
      var packer = Packer(reader: opened, delivery: delivery)
      while let parcel = try packer.next() {
        guard give(.parcel(parcel)) else { return }
      }
      _ = give(.end(opened.problems))
    } catch is NeedsStaging {
      _ = give(.staged)
    } catch {
      _ = give(.failed(error, reader?.problems ?? ProblemList()))
    }
  }

  /// Hands a step over; false when nobody wants it any more.
  private func give(_ step: Step) -> Bool {
    free.wait()
    if isStopped.withLock({ $0 }) { return false }
    steps.withLock { $0.append(step) }
    filled.signal()
    return true
  }

  private struct NeedsStaging: Error {}
}
