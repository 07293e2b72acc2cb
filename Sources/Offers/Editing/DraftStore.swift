public import Access
import Documents
public import Places
public import Storage

/// Drafts in the database: one per offer and account.
public enum DraftStore {
  static let columns: Query = "offer_id, account, area, base, body, updated, publish_at, failed"

  /// The account's draft of an offer; begins one with the newest version when there is none.
  public static func start(_ id: OfferID, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> OfferDraft
  {
    try scope.require(.editOffers)
    let account = try owner(scope)
    guard let offer = try OfferStore.find(id, in: tx) else { throw EditRefusal.notFound }
    try OfferHome(offer, in: tx).check(scope)
    if let draft = try find(id, account, in: tx) { return draft }
    let base = try OfferHistory.current(of: offer, at: now, in: tx)
    let draft = OfferDraft(account: account, base: base, offer: offer, updated: now)
    try write(draft, in: tx)
    return draft
  }

  /// Begins the draft of a new offer, whose id is made by the caller.
  public static func startNew(_ offer: Offer, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> OfferDraft
  {
    try scope.require(.editOffers)
    let account = try owner(scope)
    try OfferHome(offer, in: tx).check(scope, movedFrom: nil)
    guard try OfferStore.find(offer.id, in: tx) == nil, try find(offer.id, account, in: tx) == nil else {
      throw EditRefusal.invalid(.name, "Dieses Angebot gibt es schon.")
    }
    let draft = OfferDraft(account: account, base: 0, offer: offer, updated: now)
    try write(draft, in: tx)
    return draft
  }

  /// Saves a draft. `draft.updated` is what the editor saw; when another window has saved since, nothing is
  /// written and the refusal carries the other text.
  @discardableResult
  public static func save(_ draft: OfferDraft, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> OfferDraft
  {
    try scope.require(.editOffers)
    guard try owner(scope) == draft.account else { throw EditRefusal.notAllowed }
    guard let known = try find(draft.offer.id, draft.account, in: tx) else { throw EditRefusal.notFound }
    let before = try OfferStore.find(draft.offer.id, in: tx).map { try OfferHome($0, in: tx) }
    try before?.check(scope)
    try OfferHome(draft.offer, in: tx).check(scope, movedFrom: before)
    guard known.updated == draft.updated else { throw EditRefusal.draftChanged(known) }
    var saved = draft
    // Strictly later, or two windows within a millisecond would not notice each other.
    saved.updated = max(now, Instant(milliseconds: known.updated.milliseconds + 1))
    saved.base = known.base
    saved.publishAt = known.publishAt
    // Whoever saves has seen why it was not published.
    saved.failure = nil
    try write(saved, in: tx)
    return saved
  }

  /// The account's draft of an offer.
  public static func find(_ id: OfferID, scope: Scope, in tx: any Transaction) throws -> OfferDraft? {
    try find(id, owner(scope), in: tx)
  }

  /// The account's drafts, the newest first.
  public static func mine(scope: Scope, in tx: any Transaction) throws -> [OfferDraft] {
    try drafts(of: owner(scope), in: tx)
  }

  /// Throws the account's draft of an offer away.
  public static func discard(_ id: OfferID, scope: Scope, in tx: any Transaction) throws {
    let account = try owner(scope)
    try tx.execute("DELETE FROM offer_draft WHERE offer_id = \(id) AND account = \(account)")
  }

  /// Says when a draft shall be published by itself; nil takes that back.
  public static func schedule(
    _ id: OfferID, at moment: Instant?, scope: Scope, in tx: any Transaction
  ) throws {
    try scope.require(.editOffers)
    guard let draft = try find(id, owner(scope), in: tx) else { throw EditRefusal.notFound }
    let before = try OfferStore.find(id, in: tx).map { try OfferHome($0, in: tx) }
    try OfferHome(draft.offer, in: tx).check(scope, movedFrom: before)
    try setTime(moment, of: draft, in: tx)
  }

  /// Removes drafts that nobody has touched since a moment and that have no time of their own.
  @discardableResult
  public static func purge(untouchedSince limit: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute("DELETE FROM offer_draft WHERE updated < \(limit) AND publish_at IS NULL")
  }
}

extension DraftStore {
  static func owner(_ scope: Scope) throws -> AccountID {
    guard let account = scope.account else { throw EditRefusal.noAccount }
    return account
  }

  static func find(_ id: OfferID, _ account: AccountID, in tx: any Transaction) throws -> OfferDraft? {
    try tx.first(
      "SELECT \(columns) FROM offer_draft WHERE offer_id = \(id) AND account = \(account)", read)
  }

  static func due(_ now: Instant, in tx: any Transaction) throws -> [OfferDraft] {
    try tx.all(
      "SELECT \(columns) FROM offer_draft WHERE publish_at <= \(now) ORDER BY publish_at, offer_id, account",
      read)
  }

  static func remove(_ draft: OfferDraft, in tx: any Transaction) throws {
    try tx.execute(
      "DELETE FROM offer_draft WHERE offer_id = \(draft.offer.id) AND account = \(draft.account)")
  }

  static func setTime(
    _ moment: Instant?, failure: PublishingFailure? = nil, of draft: OfferDraft, in tx: any Transaction
  ) throws {
    try tx.execute(
      """
      UPDATE offer_draft SET publish_at = \(moment), failed = \(failure)
      WHERE offer_id = \(draft.offer.id) AND account = \(draft.account)
      """)
  }

  static func write(_ draft: OfferDraft, in tx: any Transaction) throws {
    try OfferSense.checkAges(draft.offer)
    let body = OfferBody.of(draft.offer)
    guard body.serialized().count <= OfferSense.mostBytes else {
      throw EditRefusal.tooLong(limit: OfferSense.mostBytes)
    }
    let area = try draft.offer.ownerArea ?? OfferHome(draft.offer, in: tx).area ?? .anywhere
    try tx.execute(
      """
      INSERT INTO offer_draft (\(columns)) VALUES (\(draft.offer.id), \(draft.account), \(area), \(draft.base),
        \(body), \(draft.updated), \(draft.publishAt), \(draft.failure))
      ON CONFLICT (offer_id, account) DO UPDATE SET area = excluded.area, base = excluded.base,
        body = excluded.body, updated = excluded.updated, publish_at = excluded.publish_at,
        failed = excluded.failed
      """)
  }

  static func read(_ row: any ResultRow) throws -> OfferDraft {
    OfferDraft(
      account: try row.get("account"), base: try row.get("base"),
      offer: OfferBody.offer(try row.get("body"), id: try row.get("offer_id"), area: try row.get("area")),
      updated: try row.get("updated"), publishAt: try row.optional("publish_at"),
      failure: try row.optional("failed"))
  }
}
