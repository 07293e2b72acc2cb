public import Access
public import Storage

/// All drafts of an account: for the rights of whoever it belongs to.
extension DraftStore {
  /// The drafts of an account, the newest first. For its owner, and for whoever answers for the owner's rights.
  public static func drafts(of account: AccountID, in tx: any Transaction) throws -> [OfferDraft] {
    try tx.all(
      "SELECT \(columns) FROM offer_draft WHERE account = \(account) ORDER BY updated DESC, offer_id", read)
  }

  /// Removes all drafts of an account, when it is erased. Gives how many.
  @discardableResult
  public static func removeAll(of account: AccountID, in tx: any Transaction) throws -> Int {
    try tx.execute("DELETE FROM offer_draft WHERE account = \(account)")
  }
}
