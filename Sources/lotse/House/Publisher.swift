import Access
import Foundation
import Jobs
import Logging
import Offers
import People
import Places
import ServiceLifecycle
import Storage

/// Publishes drafts whose time has come; of several nodes, one does.
struct Publisher: Service {
  static let job = "publish-due"
  private static let leaseSeconds: Int64 = 120

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
          try await Task.sleep(for: .seconds(15))
        } catch is CancellationError {
          return
        } catch {
          logger.error("drafts not published", metadata: ["reason": "\(error)"])
          try? await Task.sleep(for: .seconds(60))
        }
      }
    }
  }

  /// Publishes what is due, and says what became of it.
  @discardableResult
  func runIfDue() async throws -> [DuePublication] {
    let now = clock.now()
    // A look costs nothing; a lease is a write, and hardly ever is something due.
    guard try await store.read({ try Publishing.isDue(now: now, in: $0) }) else { return [] }
    let slot = now.iso8601
    let holder = holder
    let done = try await store.write { tx -> [DuePublication] in
      guard try Lease.take(Self.job, for: slot, by: holder, seconds: Self.leaseSeconds, now: now, in: tx)
      else {
        return []
      }
      let done = try Publishing.due(now: now, in: tx) { try Self.scope(of: $0, in: tx) }
      try Lease.finish(Self.job, for: slot, by: holder, now: now, in: tx)
      return done
    }
    for publication in done {
      if case .failure = publication.result {
        logger.warning("draft not published in time", metadata: ["offer": "\(publication.offer)"])
      }
    }
    return done
  }

  /// What the author may edit at this moment; nil when nothing any more.
  private static func scope(of account: AccountID, in tx: any Transaction) throws -> Scope? {
    guard let found = try AccountStore.find(account, in: tx), !found.isBlocked else { return nil }
    let grants = try RoleStore.roles(of: account, in: tx)
    return Principal(account: account, name: found.name, grants: grants).scope(for: .editOffers)
  }
}
