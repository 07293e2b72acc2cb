public import Access
public import Places
public import Storage

/// Browsers in which somebody has signed in before.
public enum DeviceStore {
  /// How long a browser is known, in milliseconds: half a year.
  static let time: Int64 = 180 * 86_400_000

  /// A name of the browser for counting, when it is known for this account.
  public static func known(_ token: String?, for id: AccountID, now: Instant, in tx: any Transaction) throws
    -> String?
  {
    guard let token = token.flatMap(Token.init(text:)) else { return nil }
    let found: Int? = try tx.value(
      """
      SELECT 1 AS found FROM known_device
      WHERE digest = \(token.digest) AND account_id = \(id) AND expires > \(now)
      """)
    return found.map { _ in
      token.digest.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
  }

  /// Remembers a browser for an account, under the token that it has or a new one.
  public static func remember(
    _ token: String?, for id: AccountID, now: Instant, in tx: any Transaction
  ) throws -> Token {
    let token = token.flatMap(Token.init(text:)) ?? Token.make()
    let expires = Instant(milliseconds: now.milliseconds + time)
    try tx.execute("DELETE FROM known_device WHERE expires <= \(now)")
    try tx.execute(
      """
      INSERT INTO known_device (digest, account_id, expires) VALUES (\(token.digest), \(id), \(expires))
      ON CONFLICT (digest, account_id) DO UPDATE SET expires = excluded.expires
      """)
    return token
  }
}
