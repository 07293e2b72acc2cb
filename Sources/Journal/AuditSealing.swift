public import Places
public import Storage

extension Audit {
  /// Seals entries that wait, oldest number first, and says how many. Entries whose transaction ended later than
  /// that of their successors simply come later in the chain, so that positions have no gaps.
  ///
  /// Any number of callers may try at once: a write is serialisable, so one follows the other.
  @discardableResult
  public static func seal(limit: Int = 1_000, at now: Instant, in tx: any Transaction) throws -> Int {
    var head = try head(in: tx) ?? .origin
    let rows = try tx.all(
      """
      SELECT \(AuditRow.columns) FROM audit_entry WHERE position IS NULL ORDER BY number LIMIT \(limit)
      """, AuditRow.init)
    guard !rows.isEmpty else { return 0 }
    for row in rows {
      head = head.following(row)
      try tx.execute(
        """
        UPDATE audit_entry SET position = \(head.position), digest = \(head.digest)
        WHERE number = \(row.number)
        """)
    }
    try save(head, as: "head", at: now, in: tx)
    return rows.count
  }

  /// The end of the chain; nil before the first seal. Whoever keeps it elsewhere can prove later that nothing up
  /// to here was changed, even by somebody who can write the whole database.
  public static func head(in tx: any Transaction) throws -> AuditHead? { try stored("head", in: tx) }

  /// What was removed from the front, as the last of the removed.
  static func anchor(in tx: any Transaction) throws -> AuditHead? { try stored("anchor", in: tx) }

  static func save(_ head: AuditHead, as kind: String, at now: Instant, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO audit_head (kind, position, digest, at)
      VALUES (\(kind), \(head.position), \(head.digest), \(now))
      ON CONFLICT (kind) DO UPDATE SET position = excluded.position, digest = excluded.digest, at = excluded.at
      """)
  }

  private static func stored(_ kind: String, in tx: any Transaction) throws -> AuditHead? {
    try tx.first("SELECT position, digest FROM audit_head WHERE kind = \(kind)") { row in
      AuditHead(position: try row.get("position"), digest: try row.get("digest"))
    }
  }
}
