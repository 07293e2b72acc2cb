import Foundation
import Mail
public import Places
public import Storage

/// The mail that waits to be sent, in the database: it is there exactly when the change is that it tells of.
public enum Outbox {
  /// After so many seconds without success a mail is given up: five days.
  public static let patience: Int64 = 5 * 86_400
  /// So many seconds after it went out or was given up, a mail is erased: thirty days.
  public static let retention: Int64 = 30 * 86_400

  /// Puts a mail in, within the caller's transaction; it is sent after the commit, and only then.
  ///
  /// `key`: what the mail is for, such as `reminder/018f…/2026-11-24`. A second mail with the same key is not
  /// put in, and the answer is nil. Keys outlive the mail, so they hold ids and days and never an address.
  @discardableResult
  public static func put(
    _ mail: OutgoingMail, key: String? = nil, now: Instant, givingUpAfter patience: Int64 = Outbox.patience,
    in tx: any Transaction
  ) throws -> OutgoingMail.ID? {
    try insert(mail, key: key, now: now, patience: patience, hold: nil, in: tx)
  }

  /// With a hold the row belongs to one sender from the beginning.
  static func insert(
    _ mail: OutgoingMail, key: String?, now: Instant, patience: Int64, hold: Hold?, in tx: any Transaction
  ) throws -> OutgoingMail.ID? {
    guard let id = OutgoingMail.ID(rawValue: UUID().uuidString) else { return nil }
    let state = hold == nil ? MailState.waiting : .sending
    // The queue goes by this moment, so an urgent mail pretends to have waited since 1970.
    let next = hold?.until ?? (mail.isUrgent ? Instant(milliseconds: 0) : now)
    let messageID = hold.map { id.rawValue + "@" + $0.domain }
    let isNew = try tx.execute(
      """
      INSERT INTO mail (id, dedupe_key, purpose, recipient, reply_to, subject, body, message_id, state, attempts,
        queued, next_try, give_up, holder)
      VALUES (\(id), \(key), \(mail.purpose), \(mail.to.description), \(mail.replyTo?.description),
        \(mail.subject.text), \(mail.body), \(messageID), \(state), 0, \(now), \(next),
        \(now + patience), \(hold?.holder))
      ON CONFLICT (dedupe_key) DO NOTHING
      """)
    return isNew == 1 ? id : nil
  }

  /// Erases what went out or was given up before a moment, and gives how many mails that were. Of mails with a
  /// key the key stays, so that they are not sent once more.
  @discardableResult
  public static func purge(before: Instant, in tx: any Transaction) throws -> Int {
    let deleted = try tx.execute("DELETE FROM mail WHERE finished < \(before) AND dedupe_key IS NULL")
    let erased = try tx.execute(
      """
      UPDATE mail SET recipient = NULL, reply_to = NULL, subject = NULL, body = NULL, message_id = NULL
      WHERE finished < \(before) AND body IS NOT NULL
      """)
    return deleted + erased
  }

  /// What has to be done once a day: erases what is older than the retention and gives how many mails those
  /// were. A clock that was ahead may have put attempts far into the future; they come now.
  @discardableResult
  public static func tidy(now: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute(
      """
      UPDATE mail SET next_try = \(now)
      WHERE finished IS NULL AND state = 'waiting' AND next_try > \(now + 86_400)
      """)
    return try purge(before: now - retention, in: tx)
  }

  /// Has everything tried again at once that was given up or waits for its next attempt, and gives how many
  /// mails that are.
  @discardableResult
  public static func retry(now: Instant, in tx: any Transaction) throws -> Int {
    let failed = try tx.execute(
      """
      UPDATE mail SET state = 'waiting', finished = NULL, attempts = 0, next_try = \(now),
        give_up = \(now + patience)
      WHERE state = 'failed' AND body IS NOT NULL
      """)
    let waiting = try tx.execute(
      "UPDATE mail SET next_try = \(now) WHERE state = 'waiting' AND next_try > \(now) AND finished IS NULL")
    return failed + waiting
  }
}

/// How a mail stands.
public enum MailState: String, Sendable, CaseIterable, SQLConvertible {
  /// It has its next attempt before it.
  case waiting
  /// A node has taken it to send it.
  case sending
  /// A mail server has taken it.
  case sent
  /// It was given up.
  case failed
}
