import Foundation
import Jobs
import Logging
import Mail
import Places
import ServiceLifecycle
import Storage
import Synchronization

/// Sends what the outbox holds, and erases what is old. Every node does; no row is in two hands.
struct MailService: Service {
  /// Done once a day by a node that has a way for mail: the doctor sees by it whether there is one.
  static let wayJob = "mail-way"
  static let tidyJob = "mail-tidy"
  /// How often the outbox is looked at.
  private static let pause = Duration.seconds(1)
  /// How often the numbers are counted and the daily things thought of.
  private static let lookPause = Duration.seconds(15)

  let store: any Store
  let way: MailWay?
  let clock: Clock
  let logger: Logger
  /// This process among all nodes.
  let holder = UUID().uuidString
  /// How the outbox stands, as far as this node knows.
  let status = MailStatus()

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var misses = 0
      var nextLook = ContinuousClock.now
      while !Task.isCancelled {
        do {
          let outcome = try await send()
          misses = outcome.obstacle == nil ? 0 : misses + 1
          if outcome.sent + outcome.failed > 0 || nextLook <= .now {
            try await look()
            nextLook = .now + Self.lookPause
          }
        } catch is CancellationError {
          return
        } catch {
          logger.error("mail not possible", metadata: ["reason": "\(error)"])
          misses += 1
        }
        try? await Task.sleep(for: Self.pause(after: misses))
      }
    }
  }

  /// A second; while no mail can go, half a minute and more.
  static func pause(after misses: Int) -> Duration {
    misses == 0 ? pause : min(.seconds(30) * (1 << min(misses - 1, 5)), .seconds(300))
  }

  /// Sends what is due.
  func send() async throws -> OutboxSender.Outcome {
    guard let way else { return OutboxSender.Outcome() }
    let logger = logger
    let sender = OutboxSender(
      store: store, transport: way.transport, from: way.from, clock: clock, holder: holder
    ) { event in logger.log(level: event.level, "\(event)") }
    let outcome = try await sender.sendDue()
    if let obstacle = outcome.obstacle {
      logger.warning("no mail can go out", metadata: ["reason": "\(obstacle.code)"])
    }
    return outcome
  }

  /// Does what is due today, and counts.
  func look() async throws {
    let (now, holder, hasWay) = (clock.now(), holder, way != nil)
    let today = BerlinTime.local(now).date.iso8601
    let counts = try await store.write { tx in
      for job in [Self.tidyJob] + (hasWay ? [Self.wayJob] : []) {
        guard try Lease.take(job, for: today, by: holder, seconds: 60, now: now, in: tx) else { continue }
        if job == Self.tidyJob { try Outbox.tidy(now: now, in: tx) }
        try Lease.finish(job, for: today, by: holder, now: now, in: tx)
      }
      return try Outbox.counts(in: tx)
    }
    status.set(counts)
  }
}

extension OutboxEvent {
  /// How loud it is in the log.
  fileprivate var level: Logger.Level {
    switch self {
    case .delayed: .info
    case .failed, .overtaken: .warning
    case .notNoted: .error
    }
  }
}

/// What is known of the outbox, for the measurements.
final class MailStatus: Sendable {
  private let known = Mutex<OutboxCounts?>(nil)

  var counts: OutboxCounts? { known.withLock { $0 } }

  func set(_ counts: OutboxCounts) { known.withLock { $0 = counts } }
}
