import Access
import Foundation
import Jobs
import Logging
import Markup
import Offers
import People
import Places
import ServiceLifecycle
import Storage

/// Deletes every night what has served its time, and publishes every minute the drafts whose time has come; of
/// several nodes, one does.
struct RetentionService: Service {
  static let job = "retention"
  static let publishing = "publishing"
  private static let schedule = NightlySchedule(from: LocalTime(clamping: 200))

  let store: any Store
  let clock: Clock
  /// Makes a link whole, for letters.
  let address: @Sendable (Link) -> String
  let logger: Logger
  /// This process among all nodes.
  let holder = UUID().uuidString

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        for work in [publishIfDue, runIfDue] {
          do { _ = try await work() } catch is CancellationError { return } catch {
            logger.error("tending not possible", metadata: ["reason": "\(error)"])
          }
        }
        try? await Task.sleep(for: .seconds(20))
      }
    }
  }

  /// Applies all rules, unless that was done this night. Gives how many rows went.
  @discardableResult
  func runIfDue() async throws -> Int {
    let job = LeasedJob(name: Self.job, store: store, clock: clock, holder: holder)
    let count = try await job.run(for: Self.schedule.slot(at: clock.now()).iso8601) { now in
      var sum = 0
      // Each for itself, so that none holds up the others for long.
      for rule in Retention.all {
        guard let purge = rule.purge else { continue }
        sum += try await store.write { tx in
          let count = try purge(now, tx)
          try JobOutcomes.note(rule.name, count: count, at: now, in: tx)
          return count
        }
      }
      return sum
    }
    if let count, count > 0 { logger.notice("old data deleted", metadata: ["rows": "\(count)"]) }
    return count ?? 0
  }

  /// Publishes what is due. Gives how many drafts that were.
  @discardableResult
  func publishIfDue() async throws -> Int {
    let now = clock.now()
    // Hardly ever is something due, and then nothing is written.
    let isDue = try await store.read { tx in
      try tx.value("SELECT count(*) AS n FROM offer_draft WHERE publish_at <= \(now)", as: Int.self) ?? 0 > 0
    }
    guard isDue else { return 0 }
    let job = LeasedJob(
      name: Self.publishing, store: store, clock: clock, holder: holder, leaseSeconds: 120,
      pauseAfterFailure: 60_000)
    let minute = Instant(milliseconds: now.milliseconds / 60_000 * 60_000).iso8601
    let address = address
    let results = try await job.run(for: minute) { now in
      let due = try await store.write { tx in
        let due = try Publishing.due(now: now, in: tx) { account in try Self.scope(of: account, in: tx) }
        for it in due {
          guard let reason = it.failure else { continue }
          try PublicationLetter.post(it, because: reason, address: address, at: now, in: tx)
        }
        return due
      }
      for publication in due {
        guard let refusal = publication.failure else { continue }
        logger.warning(
          "draft not published",
          metadata: ["offer": "\(publication.offer.rawValue)", "reason": "\(refusal)"])
      }
      return due.count
    }
    return results ?? 0
  }

  /// What the author may do at this moment; nobody publishes with a right that was taken away.
  private static func scope(of account: AccountID, in tx: any Transaction) throws -> Scope? {
    guard let found = try AccountStore.find(account, in: tx), !found.isBlocked else { return nil }
    return Principal(account: account, name: found.name, grants: try RoleStore.roles(of: account, in: tx))
      .scope(for: .editOffers)
  }
}
