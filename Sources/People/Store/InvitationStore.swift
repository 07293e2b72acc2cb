import Access
public import Places
public import Storage

/// One-time links. The link itself is never stored, only what recognises it.
public enum InvitationStore {
  /// How long an invitation opens, in milliseconds: two weeks.
  public static let inviteTime: Int64 = 14 * 86_400_000
  /// How long a link for a forgotten password opens, in milliseconds: an hour.
  public static let resetTime: Int64 = 3_600_000

  /// What became of a link.
  public enum Verdict: Hashable, Sendable {
    case open(Invitation)
    case expired, used, unknown
  }

  private static let columns: Query =
    "id, kind, email, name, role, area, organisation_id, invited_by, expires, used"

  /// Keeps an invitation under the token of its link.
  public static func add(_ invitation: Invitation, _ token: Token, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO invitation (id, digest, kind, email, name, role, area, organisation_id, invited_by, expires)
      VALUES (\(invitation.id), \(token.digest), \(invitation.kind.rawValue), \(invitation.email),
        \(invitation.name), \(invitation.grant?.role), \(invitation.grant?.area),
        \(invitation.grant?.organisation), \(invitation.invitedBy), \(invitation.expires))
      """)
  }

  /// What a token opens.
  public static func find(_ token: String, now: Instant, in tx: any Transaction) throws -> Verdict {
    guard let token = Token(text: token) else { return .unknown }
    let found = try tx.first("SELECT \(columns) FROM invitation WHERE digest = \(token.digest)") { row in
      (try read(row), try row.optional("used", as: Instant.self))
    }
    guard let (invitation, used) = found else { return .unknown }
    if used != nil { return .used }
    return invitation.expires > now ? .open(invitation) : .expired
  }

  /// Uses an invitation up: false when somebody else was faster.
  public static func use(_ id: Invitation.ID, now: Instant, in tx: any Transaction) throws -> Bool {
    try tx.execute("UPDATE invitation SET used = \(now) WHERE id = \(id) AND used IS NULL") == 1
  }

  /// The invitations that are still open, the newest first.
  public static func open(now: Instant, in tx: any Transaction) throws -> [Invitation] {
    try tx.all(
      """
      SELECT \(columns) FROM invitation WHERE used IS NULL AND expires > \(now) AND kind = 'invite'
      ORDER BY expires DESC, id
      """, read)
  }

  /// Takes an open invitation back.
  public static func withdraw(_ id: Invitation.ID, in tx: any Transaction) throws {
    try tx.execute("DELETE FROM invitation WHERE id = \(id) AND used IS NULL")
  }

  /// An open invitation by its id.
  public static func find(_ id: Invitation.ID, in tx: any Transaction) throws -> Invitation? {
    try tx.first("SELECT \(columns) FROM invitation WHERE id = \(id) AND used IS NULL", read)
  }

  private static func read(_ row: any ResultRow) throws -> Invitation {
    var grant: Grant?
    if let role: Role = try row.optional("role"), let area: AreaKey = try row.optional("area") {
      grant = Grant(role, in: area, organisation: try row.optional("organisation_id"))
    }
    let kind: String = try row.get("kind")
    return Invitation(
      id: try row.get("id"), kind: Invitation.Kind(rawValue: kind) ?? .reset, email: try row.get("email"),
      name: try row.get("name"), grant: grant, invitedBy: try row.optional("invited_by"),
      expires: try row.get("expires"))
  }
}
