import Foundation
import Jobs
import Journal
import Logging
import Places
import ServiceLifecycle
import Storage

/// Seals the audit while the program runs, and removes once a night what is too old; of several nodes, one
/// does.
struct AuditKeeper: Service {
  static let sealing = "audit-seal"
  static let pruning = "audit-prune"

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
    let sealed = try await sealIfDue()
    try await pruneIfDue()
    return sealed
  }

  private func sealIfDue() async throws -> Int {
    // A look costs nothing; a lease is a write, and on most days hardly anything happens.
    guard try await store.read({ try Audit.waiting(in: $0) }) > 0 else { return 0 }
    let slot = Instant(milliseconds: clock.now().milliseconds / 1000 * 1000).iso8601
    let job = LeasedJob(
      name: Self.sealing, store: store, clock: clock, holder: holder, leaseSeconds: 300,
      pauseAfterFailure: 60_000)
    return try await job.run(for: slot) { now in
      var count = 0
      while true {
        let sealed = try await store.write { try Audit.seal(at: now, in: $0) }
        count += sealed
        if sealed == 0 { return count }
      }
    } ?? 0
  }

  private func pruneIfDue() async throws {
    let slot = NightlySchedule(from: LocalTime(clamping: 180)).slot(at: clock.now()).iso8601
    let job = LeasedJob(name: Self.pruning, store: store, clock: clock, holder: holder)
    _ = try await job.run(for: slot) { now in
      let limit = now - Int64(Audit.retentionDays) * 86_400
      return try await store.write { try Audit.prune(olderThan: limit, at: now, in: $0) }
    }
  }
}
