import Foundation
import Jobs
import Journal
import Logging
import Places
import ServiceLifecycle
import Storage

/// Seals the audit while the program runs, and removes once a day what is too old; of several nodes, one does.
struct AuditKeeper: Service {
  static let sealing = "audit-seal"
  static let pruning = "audit-prune"
  private static let leaseSeconds: Int64 = 300
  private static let pauseAfterFailure: Int64 = 60_000

  let store: any Store
  let clock: Clock
  let logger: Logger
  /// This process among all nodes.
  let holder = UUID().uuidString

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await runIfDue()
          try await Task.sleep(for: .seconds(10))
        } catch is CancellationError {
          return
        } catch {
          logger.error("audit not sealed", metadata: ["reason": "\(error)"])
          try? await Task.sleep(for: .seconds(60))
        }
      }
    }
  }

  /// Seals what waits, and prunes when the night is due. Says how many entries were sealed.
  @discardableResult
  func runIfDue() async throws -> Int {
    try await prune()
    // A look costs nothing; a lease is a write, and on most days hardly anything happens.
    guard try await store.read({ try Audit.waiting(in: $0) }) > 0 else { return 0 }
    let slot = Instant(milliseconds: clock.now().milliseconds / 1000 * 1000).iso8601
    return try await leased(Self.sealing, slot: slot) { now in
      var count = 0
      while true {
        let sealed = try await store.write { try Audit.seal(at: now, in: $0) }
        count += sealed
        if sealed == 0 { return count }
      }
    } ?? 0
  }

  private func prune() async throws {
    let slot = NightlySchedule(from: LocalTime(clamping: 180)).slot(at: clock.now()).iso8601
    let done = try await store.read { try Lease.state(Self.pruning, in: $0)?.doneFor }
    guard done ?? "" < slot else { return }
    _ = try await leased(Self.pruning, slot: slot) { now in
      let limit = now - Int64(Audit.retentionDays) * 86_400
      return try await store.write { tx in
        let count = try Audit.prune(olderThan: limit, at: now, in: tx)
        try JobOutcomes.note(Self.pruning, count: count, at: now, in: tx)
        return count
      }
    }
  }

  /// Nil when another node does it.
  private func leased(_ job: String, slot: String, _ work: (Instant) async throws -> Int) async throws -> Int?
  {
    let now = clock.now()
    let holder = holder
    let isMine = try await store.write { tx in
      try Lease.take(job, for: slot, by: holder, seconds: Self.leaseSeconds, now: now, in: tx)
    }
    guard isMine else { return nil }
    do {
      let count = try await work(now)
      try await store.write { try Lease.finish(job, for: slot, by: holder, now: now, in: $0) }
      return count
    } catch {
      let retry = Instant(milliseconds: now.milliseconds + Self.pauseAfterFailure)
      let reason = "\(error)"
      try await store.write { try Lease.fail(job, by: holder, because: reason, retryAt: retry, in: $0) }
      throw error
    }
  }
}
