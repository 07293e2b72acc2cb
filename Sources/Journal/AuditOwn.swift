public import Access
public import Places
public import Storage

extension Audit {
  /// What an account did, and what was done to it, newest first: for its owner alone. That is no look that has to
  /// name a purpose; everybody may know what is noted of them (Article 15 GDPR).
  public static func own(_ account: AccountID, limit: Int = 50, in tx: any Transaction) throws -> [AuditEntry]
  {
    try tx.all(
      """
      SELECT \(AuditRow.columns) FROM audit_entry
      WHERE account = \(account) OR (entity = 'account' AND entity_id = \(account.rawValue))
      ORDER BY number DESC LIMIT \(limit)
      """, AuditRow.init
    ).map(\.entry)
  }
}
