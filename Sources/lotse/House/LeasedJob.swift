import Jobs
import Places
import Storage

/// Work that one of the nodes does for a slot of time.
struct LeasedJob: Sendable {
  let name: String
  let holder: String
  /// A node that died in it keeps the others waiting for so long.
  let seconds: Int64
  /// Seconds until another try after a failure.
  let pause: Int64

  /// Does the work unless it is done for the slot or another node is at it; nil then.
  func run<Value>(
    for slot: String, now: Instant, in store: any Store, _ work: () async throws -> Value
  ) async throws -> Value? {
    let (job, holder, seconds) = (name, holder, seconds)
    let isMine = try await store.write {
      try Lease.take(job, for: slot, by: holder, seconds: seconds, now: now, in: $0)
    }
    guard isMine else { return nil }
    do {
      let value = try await work()
      try await store.write { try Lease.finish(job, for: slot, by: holder, now: now, in: $0) }
      return value
    } catch {
      let (retry, reason) = (now + pause, "\(error)")
      try await store.write { try Lease.fail(job, by: holder, because: reason, retryAt: retry, in: $0) }
      throw error
    }
  }
}
