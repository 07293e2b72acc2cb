import Mail
import Places
import Storage

/// A row that one sender has for a while. It ends by itself when the sender dies.
struct Hold: Sendable {
  /// So many seconds a sender may keep a row without saying anything.
  static let seconds: Int64 = 120
  /// So many seconds the slowest way of sending needs; with less left nobody begins.
  static let sending: Int64 = 85

  /// Who.
  var holder: String
  /// Until when.
  var until: Instant
  /// The domain that ids of mails get.
  var domain: String

  init(holder: String, now: Instant, domain: String) {
    self.holder = holder
    until = now + Self.seconds
    self.domain = domain
  }
}

/// A mail in the hands of a sender.
struct HeldMail: Sendable {
  var id: OutgoingMail.ID
  var purpose: String
  var recipient: String
  var replyTo: String?
  var subject: String
  var body: String
  var messageID: String
  var attempts: Int
  var queued: Instant
  var giveUp: Instant

  /// The letter; nil when somebody has put nonsense into the row.
  func message(from sender: Mailbox) -> MailMessage? {
    guard let id = MailMessageID(messageID), let to = try? MailAddress(recipient) else { return nil }
    return MailMessage(
      id: id, from: sender, to: to, subject: MailLine(subject), body: body, date: queued,
      replyTo: replyTo.flatMap { try? MailAddress($0) })
  }
}

extension Outbox {
  /// Takes the next rows that are due, oldest first; also those of a sender that died with them.
  static func take(_ limit: Int, _ hold: Hold, now: Instant, in tx: any Transaction) throws -> [HeldMail] {
    let due: [OutgoingMail.ID] = try tx.all(
      """
      SELECT id FROM mail WHERE finished IS NULL AND next_try <= \(now) ORDER BY next_try, id LIMIT \(limit)
      """
    ) { try $0.get("id") }
    guard !due.isEmpty else { return [] }
    let ending = "@" + hold.domain
    // The id of a mail is made with its first attempt and never changes, whatever becomes of the settings.
    try tx.execute(
      """
      UPDATE mail SET state = 'sending', holder = \(hold.holder), next_try = \(hold.until),
        message_id = COALESCE(message_id, id || \(ending))
      WHERE id IN (\(list: due))
      """)
    let mails = try held(due, in: tx)
    return due.compactMap { id in mails.first { $0.id == id } }
  }

  /// What these rows hold.
  static func held(_ ids: [OutgoingMail.ID], in tx: any Transaction) throws -> [HeldMail] {
    try tx.all(
      """
      SELECT id, purpose, recipient, reply_to, subject, body, message_id, attempts, queued, give_up
      FROM mail WHERE id IN (\(list: ids)) AND state = 'sending'
      """
    ) { row in
      HeldMail(
        id: try row.get("id"), purpose: try row.get("purpose"), recipient: try row.get("recipient"),
        replyTo: try row.optional("reply_to"), subject: try row.get("subject"), body: try row.get("body"),
        messageID: try row.get("message_id"), attempts: try row.get("attempts"),
        queued: try row.get("queued"), giveUp: try row.get("give_up"))
    }
  }

  /// Keeps rows for longer. False when one of them was taken away.
  static func keep(_ ids: [OutgoingMail.ID], _ hold: Hold, in tx: any Transaction) throws -> Bool {
    try tx.execute(
      """
      UPDATE mail SET next_try = \(hold.until)
      WHERE id IN (\(list: ids)) AND state = 'sending' AND holder = \(hold.holder)
      """) == ids.count
  }

  /// Gives rows back that were not tried; they keep their place in the queue.
  static func giveBack(_ ids: [OutgoingMail.ID], by holder: String, in tx: any Transaction) throws {
    try tx.execute(
      """
      UPDATE mail SET state = 'waiting', holder = NULL, next_try = queued
      WHERE id IN (\(list: ids)) AND state = 'sending' AND holder = \(holder)
      """)
  }
}
