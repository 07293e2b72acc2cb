public import Access
import Journal
public import Places
public import Storage

/// Saying that everything in an offer is still true.
public enum Confirmation {
  /// Confirms an offer today, by an account with the right to. `note`: how, for the history.
  @discardableResult
  public static func confirm(
    _ id: OfferID, scope: Scope, note: String? = nil, at now: Instant, in tx: any Transaction
  ) throws -> OfferVersion {
    try scope.require(.confirmOffers)
    guard var offer = try OfferStore.find(id, in: tx) else { throw EditRefusal.notFound }
    try OfferHome(offer, in: tx).check(scope)
    let base = try OfferHistory.current(of: offer, at: now, in: tx)
    offer.assured = BerlinTime.local(now).date
    return try OfferCommit(
      offer, base: base, kind: .confirmed, by: scope.account, note: note, action: .confirmOffers, at: now
    ).run(scope, in: tx)
  }
}
