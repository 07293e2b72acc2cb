public import Places
public import Storage

extension Audit {
  private static let pruning = "audit.prune"

  /// Removes sealed entries that are older than a moment, and says how many. Only from the front: an old entry
  /// behind a younger one stays until that may go. What is removed is checked first, and an entry tells of it, so
  /// that nobody can shorten the chain by forging the place where it begins.
  @discardableResult
  public static func prune(olderThan limit: Instant, at now: Instant, in tx: any Transaction) throws -> Int {
    guard let head = try head(in: tx) else { return 0 }
    let anchor = try anchor(in: tx) ?? .origin
    let young: Int64? = try tx.value(
      "SELECT min(position) AS position FROM audit_entry WHERE position IS NOT NULL AND at >= \(limit)")
    let last = (young ?? head.position + 1) - 1
    guard last > anchor.position else { return 0 }
    var walk = ChainWalk(from: anchor)
    if let fault = try walk.go(to: last, in: tx) { throw AuditError.broken(fault) }
    guard walk.place.position == last else { throw AuditError.broken(.missing(walk.place.position + 1)) }
    try save(walk.place, as: "anchor", at: now, in: tx)
    let count = try tx.execute("DELETE FROM audit_entry WHERE position <= \(last)")
    try note(
      action: pruning, by: nil, entity: "audit_entry", id: walk.place.description, area: nil, at: now, in: tx)
    return count
  }

  /// Whether an entry tells that everything up to here was removed.
  static func isExplained(_ anchor: AuditHead, in tx: any Transaction) throws -> Bool {
    try tx.value(
      """
      SELECT count(*) AS n FROM audit_entry
      WHERE entity = 'audit_entry' AND entity_id = \(anchor.description) AND action = \(pruning)
      """, as: Int.self) ?? 0 > 0
  }
}
