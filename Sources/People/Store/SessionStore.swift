public import Access
public import Places
public import Storage

/// Sessions live on the server: ending one ends it everywhere at once.
public enum SessionStore {
  /// How long a session may lie unused, in milliseconds: a working day.
  static let idle: Int64 = 12 * 3_600_000
  /// How long it lives at the longest, in milliseconds.
  static let longest: Int64 = 30 * 86_400_000
  /// How exactly the last use is known; finer would tell when somebody works.
  static let grain: Int64 = 600_000

  /// What is found behind a token.
  public struct Found: Sendable {
    /// Who it is, with the roles of this moment.
    public var principal: Principal
    /// The session's id.
    public var session: String
    /// What its forms must bring along.
    public var formToken: String
    /// Whether its last use should be written down.
    public var needsTouch: Bool
  }

  /// Begins a session and gives the token that opens it.
  public static func begin(
    for account: AccountID, device: String, now: Instant, in tx: any Transaction
  ) throws -> Token {
    let token = Token.make()
    try tx.execute(
      """
      INSERT INTO account_session (digest, id, account_id, form_token, device, created, last_used, expires)
      VALUES (\(token.digest), \(EntityID<Session>.make()), \(account), \(Token.make().text), \(device), \(now),
        \(now), \(Instant(milliseconds: now.milliseconds + longest)))
      """)
    return token
  }

  /// Who is behind a token; nil when the session has ended or lain unused, or the account is blocked.
  public static func find(_ token: String, now: Instant, in tx: any Transaction) throws -> Found? {
    guard let token = Token(text: token) else { return nil }
    let idleSince = Instant(milliseconds: now.milliseconds - idle)
    let row = try tx.first(
      """
      SELECT account_session.id AS session_id, form_token, last_used, account.id AS account_id, account.name
      FROM account_session JOIN account ON account.id = account_session.account_id
      WHERE digest = \(token.digest) AND expires > \(now) AND last_used > \(idleSince) AND NOT is_blocked
      """
    ) { row in
      (
        session: try row.get("session_id", as: String.self),
        token: try row.get("form_token", as: String.self),
        used: try row.get("last_used", as: Instant.self),
        account: try row.get("account_id", as: AccountID.self), name: try row.get("name", as: String.self)
      )
    }
    guard let row else { return nil }
    return Found(
      principal: Principal(
        account: row.account, name: row.name, grants: try RoleStore.roles(of: row.account, in: tx)),
      session: row.session, formToken: row.token,
      needsTouch: now.milliseconds - row.used.milliseconds >= grain)
  }

  /// Writes down that a session was used.
  public static func touch(_ id: String, now: Instant, in tx: any Transaction) throws {
    let rounded = Instant(milliseconds: now.milliseconds / grain * grain)
    try tx.execute("UPDATE account_session SET last_used = \(rounded) WHERE id = \(id)")
  }

  /// The sessions of an account, the newest first.
  public static func all(of account: AccountID, now: Instant, in tx: any Transaction) throws -> [Session] {
    try tx.all(
      """
      SELECT id, account_id, device, created, last_used, expires FROM account_session
      WHERE account_id = \(account) AND expires > \(now)
        AND last_used > \(Instant(milliseconds: now.milliseconds - idle))
      ORDER BY created DESC, id
      """
    ) { row in
      Session(
        id: try row.get("id"), account: try row.get("account_id"), device: try row.get("device"),
        created: try row.get("created"), lastUsed: try row.get("last_used"), expires: try row.get("expires"))
    }
  }

  /// Ends one session of an account; false when it has no such session.
  @discardableResult
  public static func end(_ id: String, of account: AccountID, in tx: any Transaction) throws -> Bool {
    try tx.execute("DELETE FROM account_session WHERE id = \(id) AND account_id = \(account)") == 1
  }

  /// Ends the session that a token opens.
  public static func end(token: String, in tx: any Transaction) throws {
    guard let token = Token(text: token) else { return }
    try tx.execute("DELETE FROM account_session WHERE digest = \(token.digest)")
  }

  /// Ends all sessions of an account but one.
  public static func endAll(of account: AccountID, but kept: String? = nil, in tx: any Transaction) throws {
    try tx.execute("DELETE FROM account_session WHERE account_id = \(account) AND id <> \(kept ?? "")")
  }
}
