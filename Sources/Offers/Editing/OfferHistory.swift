public import Access
import Documents
import Journal
public import Places
public import Storage

/// The versions of offers.
public enum OfferHistory {
  static let columns: Query = "offer_id, number, at, account, kind, area, body, note"

  /// How an offer's entries came about, newest first.
  public static func list(_ id: OfferID, scope: Scope, limit: Int = 200, in tx: any Transaction) throws
    -> [VersionEntry]
  {
    try check(id, scope, in: tx)
    return try tx.all(
      """
      SELECT offer_id, number, at, account, kind, note FROM offer_version WHERE offer_id = \(id)
      ORDER BY number DESC LIMIT \(limit)
      """, readEntry)
  }

  /// One version.
  public static func load(_ id: OfferID, number: Int, scope: Scope, in tx: any Transaction) throws
    -> OfferVersion
  {
    try check(id, scope, in: tx)
    guard let version = try find(id, number: number, in: tx) else { throw EditRefusal.notFound }
    return version
  }

  /// The number of the version that an offer is in; 0 for one that is not in the register. What a delivery
  /// changed since the last version becomes one first.
  @discardableResult
  public static func current(_ id: OfferID, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> Int
  {
    guard let offer = try OfferStore.find(id, in: tx) else { return 0 }
    try OfferHome(offer, in: tx).check(scope)
    return try current(of: offer, at: now, in: tx)
  }

  /// What changed from one offer to another, for people, in the order of the edit form.
  public static func difference(old: Offer?, new: Offer, names: OfferNames = OfferNames()) -> [FieldChange] {
    OfferDifference.of(old: old, new: new, names: names)
  }

  /// Puts an older version back, as a new one.
  @discardableResult
  public static func undo(
    _ id: OfferID, to number: Int, scope: Scope, note: String? = nil, at now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    try scope.require(.editOffers, .moderate)
    let version = try load(id, number: number, scope: scope, in: tx)
    let base = try current(id, scope: scope, at: now, in: tx)
    return try OfferCommit(
      version.offer, base: base, kind: .undone, by: scope.account, note: note, action: scope.action, at: now
    ).run(scope, in: tx)
  }

  /// Removes what older versions said of an offer, when somebody in it withdraws consent. The present one stays.
  @discardableResult
  public static func forget(_ id: OfferID, scope: Scope, at now: Instant, in tx: any Transaction) throws
    -> Int
  {
    try scope.require(.editOffers, .moderate)
    let newest = try current(id, scope: scope, at: now, in: tx)
    let count = try tx.execute("DELETE FROM offer_version WHERE offer_id = \(id) AND number < \(newest)")
    let area = try OfferStore.find(id, in: tx).flatMap { try OfferHome($0, in: tx).area }
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "offer_version", id: id.rawValue, area: area,
      fields: ["forgotten"], at: now, in: tx)
    return count
  }

  /// Removes versions that are older than a moment, but never the newest of an offer. For the job that deletes.
  @discardableResult
  public static func prune(olderThan limit: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute(
      """
      DELETE FROM offer_version WHERE at < \(limit) AND number <
        (SELECT max(newest.number) FROM offer_version AS newest WHERE newest.offer_id = offer_version.offer_id)
      """)
  }
}

extension OfferHistory {
  static func check(_ id: OfferID, _ scope: Scope, in tx: any Transaction) throws {
    guard let offer = try OfferStore.find(id, in: tx) else { throw EditRefusal.notFound }
    try OfferHome(offer, in: tx).check(scope)
  }

  static func current(of offer: Offer, at now: Instant, in tx: any Transaction) throws -> Int {
    let newest: Int? = try tx.value("SELECT max(number) AS n FROM offer_version WHERE offer_id = \(offer.id)")
    if let newest, let known = try find(offer.id, number: newest, in: tx),
      OfferBody.isSame(known.offer, offer)
    {
      return newest
    }
    return try record(offer, kind: .imported, by: nil, note: nil, at: now, in: tx).number
  }

  /// Adds a version behind the others.
  static func record(
    _ offer: Offer, kind: VersionEntry.Kind, by account: AccountID?, note: String?, at now: Instant,
    in tx: any Transaction
  ) throws -> OfferVersion {
    let newest: Int =
      try tx.value("SELECT max(number) AS n FROM offer_version WHERE offer_id = \(offer.id)") ?? 0
    let area = try offer.ownerArea ?? OfferHome(offer, in: tx).area ?? .anywhere
    let entry = VersionEntry(
      offer: offer.id, number: newest + 1, at: now, account: account, kind: kind,
      note: note.map { String($0.prefix(500)) })
    try tx.execute(
      """
      INSERT INTO offer_version (\(columns)) VALUES (\(offer.id), \(entry.number), \(now), \(account), \(kind),
        \(area), \(OfferBody.of(offer)), \(entry.note))
      """)
    return OfferVersion(entry: entry, offer: offer)
  }

  static func find(_ id: OfferID, number: Int, in tx: any Transaction) throws -> OfferVersion? {
    try tx.first("SELECT \(columns) FROM offer_version WHERE offer_id = \(id) AND number = \(number)") {
      row in
      OfferVersion(
        entry: try readEntry(row),
        offer: OfferBody.offer(try row.get("body"), id: try row.get("offer_id"), area: try row.get("area")))
    }
  }

  private static func readEntry(_ row: any ResultRow) throws -> VersionEntry {
    VersionEntry(
      offer: try row.get("offer_id"), number: try row.get("number"), at: try row.get("at"),
      account: try row.optional("account"), kind: try row.get("kind"), note: try row.optional("note"))
  }
}
