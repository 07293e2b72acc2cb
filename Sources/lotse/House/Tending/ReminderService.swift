import Foundation
import Jobs
import Logging
import Mail
import Markup
import Offers
import OffersWeb
import People
import Places
import ServiceLifecycle
import Storage

/// Asks providers by mail whether their offers are still true, every morning; of several nodes, one does.
struct ReminderService: Service {
  static let job = "reminders"
  /// The name of the secret that links are signed with.
  static let secret = "links"
  /// So many mails in one transaction, so that nobody waits long for the database.
  private static let batch = 500
  /// From when on, so that mail is read over the first coffee.
  private static let schedule = NightlySchedule(from: LocalTime(clamping: 6 * 60))

  let store: any Store
  let clock: Clock
  let address: @Sendable (Link) -> String
  let logger: Logger
  /// This process among all nodes.
  let holder = UUID().uuidString

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await runIfDue() } catch is CancellationError { return } catch {
          logger.error("reminders not possible", metadata: ["reason": "\(error)"])
        }
        try? await Task.sleep(for: .seconds(60))
      }
    }
  }

  /// Puts the reminders of the day into the outbox, unless that is done. Gives how many mails.
  @discardableResult
  func runIfDue() async throws -> Int {
    let job = LeasedJob(name: Self.job, store: store, clock: clock, holder: holder, leaseSeconds: 30)
    let slot = Self.schedule.slot(at: clock.now()).iso8601
    let count = try await job.run(for: slot) { now in
      let key = try await store.write { try SecretStore.secret(Self.secret, in: $0) }
      let address = address
      var sum = 0
      while true {
        let (taken, mails) = try await store.write { tx in
          try job.keep(for: slot, in: tx)
          let reminders = try Reminders.take(now: now, limit: Self.batch, in: tx)
          let mails = try reminders.count { try Self.post($0, key, address, now, in: tx) }
          return (reminders.count, mails)
        }
        sum += mails
        if taken < Self.batch { return sum }
      }
    }
    if let count, count > 0 { logger.notice("reminders queued", metadata: ["mails": "\(count)"]) }
    return count ?? 0
  }

  /// Whether the mail went into the outbox: the same offer is asked about once a day at most.
  private static func post(
    _ reminder: Reminder, _ key: [UInt8], _ address: (Link) -> String, _ now: Instant,
    in tx: any Transaction
  ) throws -> Bool {
    guard let to = reminder.address.flatMap({ try? MailAddress($0) }),
      let facts = try ConfirmFacts.find(reminder.offer, in: tx)
    else { return false }
    let token = try ConfirmLink.make(reminder.offer, key: key, now: now, in: tx)
    let letter = ReminderLetter(reminder: reminder, facts: facts, link: address(ConfirmPages.link(token)))
    let mail = OutgoingMail(to: to, subject: letter.subject, body: letter.body, purpose: Self.job)
    let day = BerlinTime.local(now).date.iso8601
    return try Outbox.put(mail, key: "reminder/\(reminder.offer.rawValue)/\(day)", now: now, in: tx) != nil
  }
}

extension Collection {
  fileprivate func count(_ isWanted: (Element) throws -> Bool) rethrows -> Int {
    try reduce(0) { try isWanted($1) ? $0 + 1 : $0 }
  }
}
