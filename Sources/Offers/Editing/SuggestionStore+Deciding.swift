public import Access
import Documents
import Journal
public import Places
public import Storage

extension SuggestionStore {
  /// The open suggestions of the scope's areas, oldest first.
  public static func open(scope: Scope, limit: Int = 200, in tx: any Transaction) throws -> [Suggestion] {
    try scope.require(.moderate)
    let all = try tx.all(
      "SELECT \(columns) FROM suggestion WHERE state = 'open' ORDER BY sent, id", read)
    return Array(all.lazy.filter { scope.covers($0.area) }.prefix(limit))
  }

  /// One suggestion.
  public static func find(_ id: SuggestionID, scope: Scope, in tx: any Transaction) throws -> Suggestion {
    try scope.require(.moderate)
    guard let found = try tx.first("SELECT \(columns) FROM suggestion WHERE id = \(id)", read) else {
      throw EditRefusal.notFound
    }
    guard scope.covers(found.area) else { throw EditRefusal.notAllowed }
    return found
  }

  /// Accepts a suggestion. A change is joined with what was published since it came, and becomes a version; where
  /// both differ, `.conflict` carries both texts, and the moderator accepts again with the text that shall be.
  /// A missing offer enters the register. A remark is only done with; the result is nil then.
  @discardableResult
  public static func accept(
    _ id: SuggestionID, as decided: Offer? = nil, scope: Scope, reason: String? = nil, answer: String? = nil,
    at now: Instant, in tx: any Transaction
  ) throws -> OfferVersion? {
    let it = try openOne(id, scope, in: tx)
    var version: OfferVersion?
    switch it.kind {
    case .change: version = try acceptChange(it, decided, scope, now, in: tx)
    case .newOffer:
      guard let body = it.body else { throw EditRefusal.notFound }
      var offer = decided ?? body
      guard offer.id == body.id else { throw EditRefusal.notAllowed }
      offer.assured = offer.assured ?? BerlinTime.local(now).date
      version = try commit(offer, base: 0, it, scope, now, in: tx)
    case .remark: break
    }
    try decide(it, .accepted, scope, reason, answer, now, in: tx)
    return version
  }

  /// Declines a suggestion.
  public static func decline(
    _ id: SuggestionID, scope: Scope, reason: String? = nil, answer: String? = nil, at now: Instant,
    in tx: any Transaction
  ) throws {
    try decide(openOne(id, scope, in: tx), .declined, scope, reason, answer, now, in: tx)
  }

  private static func openOne(_ id: SuggestionID, _ scope: Scope, in tx: any Transaction) throws -> Suggestion
  {
    let it = try find(id, scope: scope, in: tx)
    guard it.state == .open else { throw EditRefusal.decided }
    return it
  }

  private static func acceptChange(
    _ it: Suggestion, _ decided: Offer?, _ scope: Scope, _ now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    guard let body = it.body, let current = try OfferStore.find(body.id, in: tx) else {
      throw EditRefusal.notFound
    }
    let number = try OfferHistory.current(of: current, at: now, in: tx)
    if let decided {
      guard decided.id == body.id else { throw EditRefusal.notAllowed }
      return try commit(decided, base: number, it, scope, now, in: tx)
    }
    let base = try it.base.flatMap { try OfferHistory.find(body.id, number: $0, in: tx)?.offer }
    let merged = OfferMerging.merge(base: base, mine: body, theirs: current)
    guard merged.conflicts.isEmpty else {
      throw EditRefusal.conflict(EditConflict(number: number, current: current, base: base, mine: body))
    }
    return try commit(merged.offer, base: number, it, scope, now, in: tx)
  }

  private static func commit(
    _ offer: Offer, base: Int, _ it: Suggestion, _ scope: Scope, _ now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    try OfferCommit(
      offer, base: base, kind: .edited, by: scope.account,
      note: "Vorschlag vom \(BerlinTime.local(it.sent).date.german)",
      action: scope.action, at: now
    ).run(scope, in: tx)
  }

  private static func decide(
    _ it: Suggestion, _ state: Suggestion.State, _ scope: Scope, _ reason: String?, _ answer: String?,
    _ now: Instant,
    in tx: any Transaction
  ) throws {
    let reason = reason.map { String(CellText.clean($0).prefix(500)) }
    let answer = answer.map { String(CellText.clean($0).prefix(1_000)) }.flatMap { $0.isEmpty ? nil : $0 }
    try tx.execute(
      """
      UPDATE suggestion SET state = \(state), decided = \(now), decided_by = \(scope.account), reason = \(reason),
        answer = \(answer)
      WHERE id = \(it.id)
      """)
    try Journal.note(.changed, "suggestion", id: it.id.rawValue, at: now, in: tx)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "suggestion", id: it.id.rawValue, area: it.area,
      fields: ["state", state.rawValue], at: now, in: tx)
  }

  private static func read(_ row: any ResultRow) throws -> Suggestion {
    let area: AreaKey = try row.get("area")
    let kind: Suggestion.Kind = try row.get("kind")
    let body: JSONObject? = try row.optional("body")
    let known: OfferID? = try row.optional("offer_id")
    let id = known ?? (body?["id"]?.string).flatMap { OfferID(rawValue: $0) }
    var offer: Offer?
    if let body, let id { offer = OfferBody.offer(body, id: id, area: area) }
    return Suggestion(
      id: try row.get("id"), kind: kind, offer: known, area: area, base: try row.optional("base"),
      body: offer,
      remark: try row.optional("remark"), replyTo: try row.optional("reply_to"), sent: try row.get("sent"),
      state: try row.get("state"), decided: try row.optional("decided"),
      decidedBy: try row.optional("decided_by"), reason: try row.optional("reason"),
      answer: try row.optional("answer"))
  }
}
