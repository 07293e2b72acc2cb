import Crypto
import Foundation
public import Places
public import Storage

/// Counts attempts to sign in, on all nodes together.
///
/// Somebody who guesses at an account must not be able to shut its owner out. So attempts are counted apart for
/// each place they come from, and a browser in which the owner has signed in before has a count of its own that
/// strangers cannot reach (OWASP, device cookies). Against guessing from many places there is a count for the
/// account over all unknown browsers; then those have to wait, or the owner asks for a link by mail.
public enum AttemptStore {
  /// Failures that are let pass within a quarter of an hour.
  struct Rule {
    var mark: String
    var most: Int
  }

  /// For how long failures count, in milliseconds.
  static let window: Int64 = 900_000

  /// Where an attempt comes from.
  public struct Origin: Sendable {
    /// A mark of the network that cannot be turned back into an address.
    var network: String
    /// The account that the browser is known for, if it is.
    var isKnown: Bool
    var device: String?

    /// An origin. `device` names a browser in which the owner of the account has signed in before.
    public init(network: String, device: String?) {
      self.network = network
      self.device = device
      isKnown = device != nil
    }
  }

  /// Takes an attempt on an account, by its mail address, before the password is looked at, so that many at once
  /// gain nothing: nil when it may go on, else the seconds to wait.
  public static func take(_ email: String, from origin: Origin, now: Instant, in tx: any Transaction) throws
    -> Int?
  {
    let rules = rules(email, origin)
    var wait: Int64 = 0
    for rule in rules {
      let row = try tx.first("SELECT failures, since FROM sign_in_attempt WHERE mark = \(rule.mark)") {
        (try $0.get("failures", as: Int.self), try $0.get("since", as: Instant.self))
      }
      guard let (failures, since) = row else { continue }
      let left = since.milliseconds + window - now.milliseconds
      // A moment in the future is one of a clock that has been put back since.
      if failures >= rule.most, (1...window).contains(left) { wait = max(wait, left) }
    }
    if wait > 0 { return Int((wait + 999) / 1_000) }
    let old = Instant(milliseconds: now.milliseconds - window)
    for rule in rules {
      try tx.execute(
        """
        INSERT INTO sign_in_attempt (mark, failures, since) VALUES (\(rule.mark), \(1), \(now))
        ON CONFLICT (mark) DO UPDATE SET
          failures = CASE WHEN sign_in_attempt.since <= \(old) OR sign_in_attempt.since > \(now)
            THEN 1 ELSE sign_in_attempt.failures + 1 END,
          since = CASE WHEN sign_in_attempt.since <= \(old) OR sign_in_attempt.since > \(now)
            THEN excluded.since ELSE sign_in_attempt.since END
        """)
    }
    return nil
  }

  /// The attempt was right: what it counted is given back.
  public static func forgive(_ email: String, from origin: Origin, in tx: any Transaction) throws {
    for (index, rule) in rules(email, origin).enumerated() {
      if index == 0 {
        try tx.execute("DELETE FROM sign_in_attempt WHERE mark = \(rule.mark)")
      } else {
        try tx.execute(
          "UPDATE sign_in_attempt SET failures = failures - 1 WHERE mark = \(rule.mark) AND failures > 0")
      }
    }
  }

  /// Forgets what no longer counts.
  public static func purge(now: Instant, in tx: any Transaction) throws {
    try tx.execute(
      "DELETE FROM sign_in_attempt WHERE since <= \(Instant(milliseconds: now.milliseconds - window))")
  }

  private static func rules(_ email: String, _ origin: Origin) -> [Rule] {
    // Addresses that have no account are counted too; none of them is written down.
    let account = SHA256.hash(data: Data(email.lowercased().utf8)).prefix(12).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    if let device = origin.device { return [Rule(mark: "device \(account) \(device)", most: 10)] }
    return [
      Rule(mark: "place \(account) \(origin.network)", most: 5),
      Rule(mark: "account \(account)", most: 50),
      Rule(mark: "network \(origin.network)", most: 100),
    ]
  }
}
