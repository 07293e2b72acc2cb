import Foundation
import Jobs
import Journal
import Logging
import Offers
import Places
import ServiceLifecycle
import Storage

/// Seals the audit while the program runs, and removes once a night what is kept no longer; of several nodes, one
/// does.
struct AuditKeeper: Service {
  let store: any Store
  let clock: Clock
  let logger: Logger
  /// This process among all nodes.
  let holder = UUID().uuidString

  private var sealing: LeasedJob { LeasedJob(name: "audit-seal", holder: holder, seconds: 300, pause: 60) }
  private var deleting: LeasedJob { LeasedJob(name: "retention", holder: holder, seconds: 3_600, pause: 900) }

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

  /// Seals what waits, and deletes when the night is due. Says how many entries were sealed. A failure in one does
  /// not keep the other from its work.
  @discardableResult
  func runIfDue() async throws -> Int {
    let sealed = try await sealIfDue()
    try await deleteIfDue()
    return sealed
  }

  private func sealIfDue() async throws -> Int {
    // A look costs nothing; a lease is a write, and on most days hardly anything happens.
    guard try await store.read({ try Audit.waiting(in: $0) }) > 0 else { return 0 }
    let now = clock.now()
    let slot = Instant(milliseconds: now.milliseconds / 1000 * 1000).iso8601
    return try await sealing.run(for: slot, now: now, in: store) {
      var count = 0
      while true {
        let sealed = try await store.write { try Audit.seal(at: now, in: $0) }
        count += sealed
        if sealed == 0 { return count }
      }
    } ?? 0
  }

  private func deleteIfDue() async throws {
    let now = clock.now()
    let slot = NightlySchedule(from: LocalTime(clamping: 180)).slot(at: now).iso8601
    let (job, limit) = (deleting, now - Int64(Audit.retentionDays) * 86_400)
    let done = try await store.read { try Lease.state(job.name, in: $0)?.doneFor }
    guard done ?? "" < slot else { return }
    _ = try await job.run(for: slot, now: now, in: store) {
      _ = try await store.write { try EditingRetention.run(at: now, in: $0) }
      return try await store.write { try Audit.prune(olderThan: limit, at: now, in: $0) }
    }
  }
}
