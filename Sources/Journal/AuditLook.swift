public import Access
public import Places
public import Storage

/// Which entries somebody wants to see.
public struct AuditQuestion: Sendable, Hashable {
  /// Of which table.
  public var entity: String?
  /// Of which entry.
  public var id: String?
  /// By whom.
  public var account: AccountID?
  /// Only entries with a smaller number: the next page.
  public var before: Int64?
  /// How many.
  public var limit: Int

  /// A question.
  public init(
    entity: String? = nil, id: String? = nil, account: AccountID? = nil, before: Int64? = nil,
    limit: Int = 100
  ) {
    self.entity = entity
    self.id = id
    self.account = account
    self.before = before
    self.limit = limit
  }
}

extension Audit {
  /// Entries of the scope's areas, newest first. What the program did for no area is shown to all who may look.
  /// The look names its purpose and is noted itself, once for each area that the right holds in.
  public static func look(
    _ question: AuditQuestion, scope: Scope, purpose: String, at now: Instant, in tx: any Transaction
  ) throws -> [AuditEntry] {
    guard scope.action == .readAudit else { throw AuditError.notAllowed }
    guard purpose.filter(\.isLetter).count >= 5 else { throw AuditError.noPurpose }
    let entries = try entries(question, scope, in: tx)
    let areas: [AreaKey?] = scope.areas.isEmpty ? [nil] : Set(scope.areas).sorted()
    for area in areas {
      try note(
        action: scope.action.name, by: scope.account, entity: question.entity ?? "audit_entry",
        id: question.id, area: area, purpose: purpose, at: now, in: tx)
    }
    return entries
  }

  private static func entries(_ question: AuditQuestion, _ scope: Scope, in tx: any Transaction) throws
    -> [AuditEntry]
  {
    var conditions: [Query] = []
    if let entity = question.entity { conditions.append("entity = \(entity)") }
    if let id = question.id { conditions.append("entity_id = \(id)") }
    if let account = question.account { conditions.append("account = \(account)") }
    var out: [AuditEntry] = []
    var before = question.before ?? .max
    while true {
      let page = try tx.all(
        """
        SELECT \(AuditRow.columns) FROM audit_entry WHERE number < \(before) AND \(Query.all(conditions))
        ORDER BY number DESC LIMIT 500
        """, AuditRow.init)
      for row in page {
        let entry = row.entry
        guard isVisible(entry, scope) else { continue }
        out.append(entry)
        if out.count >= question.limit { return out }
      }
      guard let last = page.last, page.count == 500 else { return out }
      before = last.number
    }
  }

  private static func isVisible(_ entry: AuditEntry, _ scope: Scope) -> Bool {
    if let area = entry.area { return scope.covers(area) }
    return entry.account == nil || scope.covers(area: nil, organisation: nil)
  }
}
