public import Access
public import Places
public import Storage

/// An offer whose provider should be asked whether it is still true.
public struct Reminder: Sendable, Hashable {
  /// Which offer.
  public var offer: OfferID
  /// Its name.
  public var name: String
  /// Its provider's name.
  public var organisation: String?
  /// The area that answers for it.
  public var area: AreaKey?
  /// Where to write; nil: nowhere is known, so somebody calls.
  public var address: String?
  /// The number to call.
  public var phone: String?
  /// The day of the last confirmation.
  public var assured: LocalDate?
  /// How fresh it is.
  public var freshness: Freshness
  /// For how many days it should have been confirmed again.
  public var overdue: Int
  /// The how-manieth reminder this is, since the last confirmation.
  public var number: Int
}

/// Asking providers for confirmation: a mail every 30 days, three at most, then the telephone.
public enum Reminders {
  /// Days between two mails.
  public static let pause = 30
  /// So many mails since the last confirmation.
  public static let most = 3

  /// The listed offers that need a mail now.
  public static func due(now: Instant, limit: Int = 500, in tx: any Transaction) throws -> [Reminder] {
    let waited = now - Int64(pause) * 86_400
    // Those that were asked lately need not be loaded: with 10,000 due it is all the same to the last as to the first.
    let unasked: Query =
      "NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.offer_id = offer.id AND reminder.at > \(waited))"
    return try candidates(now, in: tx, limit: limit, where: unasked) { reminder, last in
      reminder.address != nil && reminder.number <= most && (last ?? .distantPast) <= waited
    }
  }

  /// Remembers that a reminder is on its way; call it in the transaction that hands the mail over.
  public static func remember(_ offer: OfferID, at now: Instant, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO reminder (offer_id, at) VALUES (\(offer), \(now)) ON CONFLICT (offer_id, at) DO NOTHING
      """)
  }

  /// Those that are due, remembered at once: whoever calls this sends them.
  public static func take(now: Instant, limit: Int = 500, in tx: any Transaction) throws -> [Reminder] {
    let due = try due(now: now, limit: limit, in: tx)
    for reminder in due { try remember(reminder.offer, at: now, in: tx) }
    return due
  }

  /// The coordination's telephone list: offers that nobody has confirmed for very long, and those that are due and
  /// cannot be reached by mail or did not answer three of them. The longest unconfirmed first.
  public static func phoneList(scope: Scope, now: Instant, limit: Int = 500, in tx: any Transaction) throws
    -> [Reminder]
  {
    try scope.require(.confirmOffers, .moderate)
    let all = try candidates(now, in: tx, limit: .max) { reminder, _ in mustCall(reminder, scope) }
    let sorted = all.sorted {
      ($0.assured ?? .earliest, $0.name, $0.offer) < ($1.assured ?? .earliest, $1.name, $1.offer)
    }
    return Array(sorted.prefix(limit))
  }

  /// How many offers there are to call about, up to `limit`: cheaper than the list.
  public static func phoneCount(scope: Scope, now: Instant, limit: Int = 100, in tx: any Transaction) throws
    -> Int
  {
    try scope.require(.confirmOffers, .moderate)
    return try candidates(now, in: tx, limit: limit) { reminder, _ in mustCall(reminder, scope) }.count
  }

  private static func mustCall(_ reminder: Reminder, _ scope: Scope) -> Bool {
    let isDue = reminder.freshness == .phone || reminder.address == nil || reminder.number > most
    return isDue && reminder.area.map { scope.covers($0) } ?? scope.covers(area: nil, organisation: nil)
  }

  /// Forgets reminders of more than two years ago. For the job that deletes.
  @discardableResult
  public static func purge(at now: Instant, in tx: any Transaction) throws -> Int {
    try tx.execute("DELETE FROM reminder WHERE at < \(now - 730 * 86_400)")
  }

  /// Walks through the listed offers that are due; `isWanted` gets the moment of the last reminder too.
  private static func candidates(
    _ now: Instant, in tx: any Transaction, limit: Int, where condition: Query = "1 = 1",
    _ isWanted: (Reminder, Instant?) -> Bool
  ) throws -> [Reminder] {
    let today = BerlinTime.local(now).date
    let edge = today.adding(days: -Freshness.dueAfter)
    let ids: [OfferID] = try tx.all(
      """
      SELECT id FROM offer WHERE status IN ('active', 'temporarily closed')
        AND (assured IS NULL OR assured <= \(edge)) AND \(condition) ORDER BY assured NULLS FIRST, id
      """
    ) { try $0.get("id") }
    var out: [Reminder] = []
    for chunk in ids.chunks(of: 200) {
      let offers = try OfferStore.load(Array(chunk), in: tx)
      let organisations = try OrganisationStore.find(offers.compactMap(\.organisation), in: tx)
      let sent = try reminders(of: chunk, in: tx)
      for offer in offers {
        // What was sent before the last confirmation is settled.
        let since = offer.assured.map { BerlinTime.start(of: $0.adding(days: 1)) } ?? .distantPast
        let open = (sent[offer.id] ?? []).filter { $0 >= since }
        let reminder = try reminder(
          offer, offer.organisation.flatMap { organisations[$0] }, number: open.count + 1, today, in: tx)
        if isWanted(reminder, open.last) { out.append(reminder) }
        if out.count >= limit { return out }
      }
    }
    return out
  }

  private static func reminders(of ids: ArraySlice<OfferID>, in tx: any Transaction) throws -> [OfferID:
    [Instant]]
  {
    var out: [OfferID: [Instant]] = [:]
    try tx.each("SELECT offer_id, at FROM reminder WHERE offer_id IN (\(list: ids)) ORDER BY offer_id, at") {
      row in
      out[try row.get("offer_id"), default: []].append(try row.get("at"))
    }
    return out
  }

  private static func reminder(
    _ offer: Offer, _ organisation: Organisation?, number: Int, _ today: LocalDate, in tx: any Transaction
  ) throws -> Reminder {
    let contacts = offer.contacts + (organisation?.contacts ?? [])
    let addresses = [offer.email, organisation?.email] + contacts.map(\.email)
    let phones = offer.phones + offer.contacts.flatMap(\.phones) + (organisation?.phones ?? [])
    let area: AreaKey? = try offer.ownerArea ?? organisation?.area ?? OfferHome(offer, in: tx).area
    return Reminder(
      offer: offer.id, name: offer.name, organisation: organisation?.name, area: area,
      address: addresses.lazy.compactMap { $0 }.first(where: MailCell.isValid), phone: phones.first?.number,
      assured: offer.assured, freshness: .of(offer, today: today),
      overdue: max(0, Freshness.days(since: offer, today: today) - Freshness.dueAfter), number: number)
  }
}
