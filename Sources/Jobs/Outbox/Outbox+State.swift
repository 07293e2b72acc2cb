import Mail
public import Places
public import Storage

/// How the outbox stands.
public struct OutboxCounts: Sendable, Hashable {
  /// Mails that have not gone out yet, those in hand included.
  public var waiting = 0
  /// Mails that were given up.
  public var failed = 0
  /// Mails that went out and are not erased yet.
  public var sent = 0
  /// Since when the oldest of those that wait does so.
  public var oldestWaiting: Instant?
  /// Why the latest of those that wait has not gone out; nil when none was tried.
  public var lastFailure: String?

  /// Nothing anywhere.
  public init() {}
}

/// A mail that was given up, without its content.
public struct FailedMail: Sendable, Hashable {
  /// Its key.
  public var id: OutgoingMail.ID
  /// What it was for.
  public var purpose: String
  /// Its recipient, so far as an operator need know: `a…@example.org`.
  public var recipient: String
  /// When it was put in, and when it was given up.
  public var queued: Instant
  /// When it was given up.
  public var finished: Instant
  /// How often it was tried.
  public var attempts: Int
  /// Why: `permanent 550 5.1.1`.
  public var failure: String
}

extension Outbox {
  /// How many mails there are of each kind.
  public static func counts(in tx: any Transaction) throws -> OutboxCounts {
    var counts = OutboxCounts()
    try tx.each(
      "SELECT state, count(*) AS n, min(queued) AS oldest FROM mail WHERE body IS NOT NULL GROUP BY state"
    ) { row in
      let number: Int = try row.get("n")
      switch try row.get("state", as: MailState.self) {
      case .waiting, .sending:
        counts.waiting += number
        let oldest: Instant = try row.get("oldest")
        counts.oldestWaiting = min(counts.oldestWaiting ?? oldest, oldest)
      case .failed: counts.failed = number
      case .sent: counts.sent = number
      }
    }
    counts.lastFailure = try tx.value(
      """
      SELECT failure FROM mail WHERE finished IS NULL AND failure IS NOT NULL
      ORDER BY next_try DESC, id LIMIT 1
      """)
    return counts
  }

  /// The mails that were given up last.
  public static func failed(limit: Int = 50, in tx: any Transaction) throws -> [FailedMail] {
    try tx.all(
      """
      SELECT id, purpose, recipient, queued, finished, attempts, failure FROM mail
      WHERE state = 'failed' AND finished IS NOT NULL AND recipient IS NOT NULL
      ORDER BY finished DESC, id LIMIT \(limit)
      """
    ) { row in
      let recipient: String = try row.get("recipient")
      return FailedMail(
        id: try row.get("id"), purpose: try row.get("purpose"),
        recipient: (try? MailAddress(recipient))?.masked ?? "?", queued: try row.get("queued"),
        finished: try row.get("finished"), attempts: try row.get("attempts"),
        failure: try row.optional("failure") ?? "")
    }
  }

  /// How one mail stands; nil when there is none, or no more.
  public static func state(_ id: OutgoingMail.ID, in tx: any Transaction) throws -> MailState? {
    try tx.value("SELECT state FROM mail WHERE id = \(id)")
  }
}
