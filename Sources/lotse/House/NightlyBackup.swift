import Backup
import Foundation
import Jobs
import Logging
import Places
import ServiceLifecycle
import Storage
import Synchronization

/// Makes a backup every night; of several nodes, one does.
struct NightlyBackup: Service {
  static let job = "nightly-backup"
  /// No backup takes longer; a node that died in one keeps the others waiting for so long.
  private static let leaseSeconds: Int64 = 3_600
  private static let pauseAfterFailure: Int64 = 900_000

  let store: any Store
  let folder: BackupFolder
  let secret: [UInt8]?
  let clock: Clock
  let logger: Logger
  /// This process among all nodes.
  let holder = UUID().uuidString
  /// How the job stands on all nodes, as far as this one knows.
  let status = JobStatus()

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await runIfDue()
          status.set(try await store.read { try Lease.state(Self.job, in: $0) })
          try await Task.sleep(for: .seconds(60))
        } catch is CancellationError {
          return
        } catch {
          logger.error("nightly backup not possible", metadata: ["reason": "\(error)"])
          try? await Task.sleep(for: .seconds(60))
        }
      }
    }
  }

  /// Makes the backup of the night unless it is there or another node is at it. Says whether it did.
  @discardableResult
  func runIfDue() async throws -> Bool {
    let now = clock.now()
    let slot = NightlySchedule(from: LocalTime(clamping: 150)).slot(at: now).iso8601
    let holder = holder
    let isMine = try await store.write { tx in
      try Lease.take(Self.job, for: slot, by: holder, seconds: Self.leaseSeconds, now: now, in: tx)
    }
    guard isMine else { return false }
    do {
      try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
      let contents = try await Backup(House.migrations).write(
        store, to: folder.file(slot), secret: secret, replacing: true)
      let removed = try folder.prune()
      let end = clock.now()
      try await store.write { try Lease.finish(Self.job, for: slot, by: holder, now: end, in: $0) }
      logger.notice(
        "nightly backup done",
        metadata: ["night": "\(slot)", "rows": "\(contents.rows)", "removed": "\(removed.count)"])
      return true
    } catch {
      let retry = Instant(milliseconds: clock.now().milliseconds + Self.pauseAfterFailure)
      let reason = "\(error)"
      try await store.write { try Lease.fail(Self.job, by: holder, because: reason, retryAt: retry, in: $0) }
      throw error
    }
  }
}

/// What is known of a job, for the measurements.
final class JobStatus: Sendable {
  private let known = Mutex<JobState?>(nil)

  var state: JobState? { known.withLock { $0 } }

  func set(_ state: JobState?) { known.withLock { $0 = state } }
}
