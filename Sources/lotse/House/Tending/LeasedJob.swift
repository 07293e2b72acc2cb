import Foundation
import Jobs
import Places
import Storage

/// A job that one of the nodes does, once for each slot of time.
struct LeasedJob: Sendable {
  /// Its name in the table of jobs.
  let name: String
  let store: any Store
  let clock: Clock
  /// This process among all nodes.
  let holder: String
  /// No run takes longer unless it keeps the lease; a node that died in one keeps the others waiting for so long.
  var leaseSeconds: Int64 = 600
  /// Milliseconds until somebody tries again after a failure.
  var pauseAfterFailure: Int64 = 300_000

  /// Renews the lease in a transaction of a long run: what is written there counts only while this node has it.
  func keep(for slot: String, in tx: any Transaction) throws {
    guard try Lease.take(name, for: slot, by: holder, seconds: leaseSeconds, now: clock.now(), in: tx) else {
      throw LeaseLost()
    }
  }

  /// Does the work for a slot and remembers the count that it gives. Nil when it was done, or another node is at it.
  func run(for slot: String, _ work: (Instant) async throws -> Int) async throws -> Int? {
    let (name, holder, now) = (name, holder, clock.now())
    // A look costs nothing; taking a lease is a write.
    let done = try await store.read { try Lease.state(name, in: $0)?.doneFor }
    guard done ?? "" < slot else { return nil }
    let seconds = leaseSeconds
    let isMine = try await store.write { tx in
      try Lease.take(name, for: slot, by: holder, seconds: seconds, now: now, in: tx)
    }
    guard isMine else { return nil }
    do {
      let count = try await work(now)
      let end = clock.now()
      try await store.write { tx in
        try Lease.finish(name, for: slot, by: holder, now: end, in: tx)
        try JobOutcomes.note(name, count: count, at: end, in: tx)
      }
      return count
    } catch {
      let retry = Instant(milliseconds: clock.now().milliseconds + pauseAfterFailure)
      let reason = "\(error)"
      try await store.write { try Lease.fail(name, by: holder, because: reason, retryAt: retry, in: $0) }
      throw error
    }
  }
}

/// Another node has taken the job over, because this one was silent for too long.
struct LeaseLost: Error, CustomStringConvertible {
  var description: String { "another node has taken over" }
}
