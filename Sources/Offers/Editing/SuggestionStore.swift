import Documents
import Journal
public import Places
public import Storage

/// Suggestions in the database. Guests have no right to anything in the register, so sending takes none; nothing
/// that is sent changes an offer before somebody with a right accepts it.
public enum SuggestionStore {
  /// The longest remark in characters.
  public static let longestRemark = 2_000
  /// So many may wait about one offer, and in one area.
  public static let mostPerOffer = 20, mostPerArea = 1_000
  private static let daysOfAddress: Int64 = 30, daysOfSuggestion: Int64 = 365

  static let columns: Query =
    """
    id, kind, offer_id, area, base, body, remark, reply_to, sent, state, decided, decided_by, reason, answer
    """

  /// Sends other words for a listed offer. Who runs it, who answers for it and when it was confirmed are not for
  /// guests to change and stay as they are.
  @discardableResult
  public static func addChange(
    _ id: SuggestionID, to offer: Offer, remark: String? = nil, replyTo: String? = nil, at now: Instant,
    in tx: any Transaction
  ) throws -> Suggestion {
    guard let stored = try OfferStore.find(offer.id, in: tx), stored.isListed else {
      throw EditRefusal.notFound
    }
    var body = offer
    for field in [OfferField.organisation, .owner, .assured, .terms, .other] {
      field.copy(from: stored, to: &body)
    }
    body = body.settled
    guard !OfferDifference.fields(old: stored, new: body).isEmpty else {
      throw EditRefusal.invalid(
        .description, "Es ist nichts geändert. Bitte schreiben Sie, was anders sein soll.")
    }
    try OfferSense.check(body, was: stored, in: tx)
    guard let area = try OfferHome(stored, in: tx).area else { throw EditRefusal.notFound }
    return try add(
      Suggestion(
        id: id, kind: .change, offer: offer.id, area: area,
        base: try OfferHistory.current(of: stored, at: now, in: tx), body: body, remark: remark,
        replyTo: replyTo, sent: now, state: .open), in: tx)
  }

  /// Sends an offer that is missing, to the coordination of an area.
  @discardableResult
  public static func addNew(
    _ id: SuggestionID, _ offer: Offer, area: AreaKey, remark: String? = nil, replyTo: String? = nil,
    at now: Instant, in tx: any Transaction
  ) throws -> Suggestion {
    var body = offer
    body.owner = .area(area)
    body.assured = nil
    guard try OfferStore.find(offer.id, in: tx) == nil else { throw EditRefusal.notAllowed }
    try OfferSense.check(body, was: nil, in: tx)
    return try add(
      Suggestion(
        id: id, kind: .newOffer, area: area, body: body, remark: remark, replyTo: replyTo, sent: now,
        state: .open), in: tx)
  }

  /// Sends a sentence, about an offer or about the register. `receipt`: with which the sender reads the answer.
  @discardableResult
  public static func addRemark(
    _ id: SuggestionID, _ remark: String, offer: OfferID? = nil, area: AreaKey, replyTo: String? = nil,
    receipt: Receipt? = nil, at now: Instant, in tx: any Transaction
  ) throws -> Suggestion {
    guard !CellText.trim(remark).isEmpty else {
      throw EditRefusal.invalid(.description, "Bitte schreiben Sie, was anders sein soll.")
    }
    var area = area
    if let offer {
      guard let stored = try OfferStore.find(offer, in: tx), stored.isListed else {
        throw EditRefusal.notFound
      }
      area = try OfferHome(stored, in: tx).area ?? area
    }
    return try add(
      Suggestion(
        id: id, kind: .remark, offer: offer, area: area, remark: remark, replyTo: replyTo, sent: now,
        state: .open), receipt: receipt, in: tx)
  }

  private static func add(
    _ it: Suggestion, receipt: Receipt? = nil, in tx: any Transaction
  ) throws -> Suggestion {
    var it = it
    it.remark = it.remark.map(CellText.clean).flatMap { $0.isEmpty ? nil : $0 }
    it.replyTo = it.replyTo.map { CellText.trim($0) }.flatMap { $0.isEmpty ? nil : $0 }
    // Counted as the database counts: an emoji of five parts is five.
    if let remark = it.remark, remark.unicodeScalars.count > longestRemark {
      throw EditRefusal.tooLong(limit: longestRemark)
    }
    if let address = it.replyTo, !MailCell.isValid(address) {
      throw EditRefusal.invalid(.email, "„\(address.prefix(80))“ ist keine Mailadresse.")
    }
    try refuseFlood(it, in: tx)
    try tx.execute(
      """
      INSERT INTO suggestion (\(columns), receipt) VALUES (\(it.id), \(it.kind), \(it.offer), \(it.area), \(it.base),
        \(it.body.map(OfferBody.of)), \(it.remark), \(it.replyTo), \(it.sent), \(it.state), \(it.decided),
        \(it.decidedBy), \(it.reason), \(it.answer), \(receipt?.digest))
      """)
    try Journal.note(.created, "suggestion", id: it.id.rawValue, at: it.sent, in: tx)
    try Audit.note(
      action: "suggestion.send", by: nil, entity: "suggestion", id: it.id.rawValue, area: it.area,
      at: it.sent, in: tx)
    return it
  }

  private static func refuseFlood(_ it: Suggestion, in tx: any Transaction) throws {
    let ofArea: Int =
      try tx.value("SELECT count(*) AS n FROM suggestion WHERE state = 'open' AND area = \(it.area)") ?? 0
    guard ofArea < mostPerArea else { throw EditRefusal.tooMany }
    guard let offer = it.offer else { return }
    let ofOffer: Int =
      try tx.value("SELECT count(*) AS n FROM suggestion WHERE state = 'open' AND offer_id = \(offer)") ?? 0
    guard ofOffer < mostPerOffer else { throw EditRefusal.tooMany }
  }

  /// Erases addresses 30 days after the decision and whole suggestions after a year. For the job that deletes.
  @discardableResult
  public static func purge(at now: Instant, in tx: any Transaction) throws -> Int {
    let addresses = try tx.execute(
      """
      UPDATE suggestion SET reply_to = NULL
      WHERE reply_to IS NOT NULL AND decided < \(now - daysOfAddress * 86_400)
      """)
    return try addresses
      + tx.execute("DELETE FROM suggestion WHERE decided < \(now - daysOfSuggestion * 86_400)")
  }
}
