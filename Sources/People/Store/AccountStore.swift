public import Access
public import Places
public import Storage

/// The accounts in the database.
public enum AccountStore {
  static let columns: Query =
    "id, name, email, password, second_factor, last_step, is_blocked, created"

  /// An account.
  public static func find(_ id: AccountID, in tx: any Transaction) throws -> Account? {
    try tx.first("SELECT \(columns) FROM account WHERE id = \(id)", read)
  }

  /// The account of a mail address, in letters of any size.
  public static func find(email: String, in tx: any Transaction) throws -> Account? {
    try tx.first("SELECT \(columns) FROM account WHERE email = \(email.lowercased())", read)
  }

  /// The account that an identity provider vouches for.
  public static func find(issuer: String, subject: String, in tx: any Transaction) throws -> Account? {
    try tx.first(
      """
      SELECT \(columns) FROM account
      WHERE id = (SELECT account_id FROM account_identity WHERE issuer = \(issuer) AND subject = \(subject))
      """, read)
  }

  /// All accounts by name.
  public static func all(in tx: any Transaction) throws -> [Account] {
    try tx.all("SELECT \(columns) FROM account ORDER BY name, id", read)
  }

  /// Adds an account. Throws `.unique` when the address has one.
  public static func add(_ account: Account, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO account (\(columns)) VALUES (\(account.id), \(account.name), \(account.email),
        \(account.password), \(account.secondFactor), \(account.lastStep), \(account.isBlocked),
        \(account.created))
      """)
  }

  /// Writes an account back.
  public static func update(_ account: Account, in tx: any Transaction) throws {
    try tx.execute(
      """
      UPDATE account SET name = \(account.name), email = \(account.email), password = \(account.password),
        second_factor = \(account.secondFactor), last_step = \(account.lastStep),
        is_blocked = \(account.isBlocked)
      WHERE id = \(account.id)
      """)
  }

  /// Uses up a time step of the second factor: false when it, or a later one, was used already. Two requests with
  /// the same code at once cannot both win.
  public static func use(step: Int64, of id: AccountID, in tx: any Transaction) throws -> Bool {
    try tx.execute(
      """
      UPDATE account SET last_step = \(step)
      WHERE id = \(id) AND (last_step IS NULL OR last_step < \(step))
      """) == 1
  }

  /// Removes an account with everything that hangs on it.
  public static func remove(_ id: AccountID, in tx: any Transaction) throws {
    try tx.execute("DELETE FROM account WHERE id = \(id)")
  }

  /// Joins an identity of a provider with an account.
  public static func join(issuer: String, subject: String, to id: AccountID, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO account_identity (issuer, subject, account_id) VALUES (\(issuer), \(subject), \(id))
      ON CONFLICT (issuer, subject) DO UPDATE SET account_id = excluded.account_id
      """)
  }

  /// The stored recovery codes of an account.
  public static func recoveryCodes(of id: AccountID, in tx: any Transaction) throws -> [String] {
    try tx.all("SELECT digest FROM recovery_code WHERE account_id = \(id) ORDER BY digest") {
      try $0.get("digest")
    }
  }

  /// Replaces the recovery codes of an account.
  public static func set(recoveryCodes: [String], of id: AccountID, in tx: any Transaction) throws {
    try tx.execute("DELETE FROM recovery_code WHERE account_id = \(id)")
    for code in recoveryCodes {
      try tx.execute("INSERT INTO recovery_code (account_id, digest) VALUES (\(id), \(code))")
    }
  }

  private static func read(_ row: any ResultRow) throws -> Account {
    var out = Account(
      id: try row.get("id"), name: try row.get("name"), email: try row.get("email"),
      created: try row.get("created"))
    out.password = try row.optional("password")
    out.secondFactor = try row.optional("second_factor")
    out.lastStep = try row.optional("last_step")
    out.isBlocked = try row.get("is_blocked")
    return out
  }
}
