public import Places
public import Storage

/// What became of a remark, as its sender may read it.
public struct RemarkOutcome: Sendable, Hashable {
  /// Which offer it was about.
  public var offer: OfferID?
  /// When it came.
  public var sent: Instant
  /// How far it is.
  public var state: Suggestion.State
  /// When it was decided.
  public var decided: Instant?
  /// What the coordination answers.
  public var answer: String?
}

extension SuggestionStore {
  /// What became of the remark with this receipt; nil if there is none, or none any more. Who holds the code may
  /// read the answer, and neither the remark nor who decided.
  public static func outcome(_ receipt: Receipt, in tx: any Transaction) throws -> RemarkOutcome? {
    try tx.first(
      """
      SELECT offer_id, sent, state, decided, answer FROM suggestion WHERE receipt = \(receipt.digest)
      """
    ) { row in
      RemarkOutcome(
        offer: try row.optional("offer_id"), sent: try row.get("sent"), state: try row.get("state"),
        decided: try row.optional("decided"), answer: try row.optional("answer"))
    }
  }
}
