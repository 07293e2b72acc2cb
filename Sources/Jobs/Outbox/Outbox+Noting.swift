import Mail
import Places
import Storage

extension Outbox {
  /// What becomes of a mail that was tried.
  enum Fate: Sendable, Hashable {
    case sent
    /// Again, at this moment.
    case again(Instant)
    case failed
  }

  /// Seconds until the next attempt: a minute after the first, then twice as many each time, at most four hours.
  static func pause(afterAttempts attempts: Int) -> Int64 {
    min(60 << Int64(min(max(attempts - 1, 0), 20)), 4 * 3_600)
  }

  /// What a failure means for a mail that was tried for the last time at `now`.
  static func fate(of mail: HeldMail, after failure: MailFailure, now: Instant) -> Fate {
    if case .permanent = failure { return .failed }
    let next = now + pause(afterAttempts: mail.attempts + 1)
    // The last attempt comes when there is no more time for another.
    return now >= mail.giveUp ? .failed : .again(min(next, max(mail.giveUp, now + 60)))
  }

  /// Notes what became of a mail. Does nothing when another sender has taken it over.
  static func note(
    _ fate: Fate, _ mail: HeldMail, failure: String?, by holder: String, now: Instant, in tx: any Transaction
  ) throws -> Bool {
    let (state, next, finished): (MailState, Instant, Instant?) =
      switch fate {
      case .sent: (.sent, now, now)
      case .again(let next): (.waiting, next, nil)
      case .failed: (.failed, now, now)
      }
    return try tx.execute(
      """
      UPDATE mail SET state = \(state), holder = NULL, attempts = attempts + 1, next_try = \(next),
        finished = \(finished), failure = \(failure)
      WHERE id = \(mail.id) AND state = 'sending' AND holder = \(holder)
      """) == 1
  }

  /// Gives up what has waited for too long while no mail could go.
  static func giveUp(because failure: String, now: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute(
      """
      UPDATE mail SET state = 'failed', finished = \(now), failure = \(failure)
      WHERE finished IS NULL AND state = 'waiting' AND give_up <= \(now)
      """)
  }
}
