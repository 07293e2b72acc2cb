/// Why an edit did not happen. Nothing was written.
public enum EditRefusal: Error, Sendable, Hashable {
  /// The right does not reach this entry, or is one for something else.
  case notAllowed
  /// Drafts belong to an account, and the command line has none.
  case noAccount
  /// There is no such entry, version, draft or suggestion.
  case notFound
  /// Somebody else has published since; both texts are here.
  case conflict(EditConflict)
  /// The draft was saved elsewhere since, in another window.
  case draftChanged(OfferDraft)
  /// The entry cannot be like that: which field, and what to do, in German.
  case invalid(OfferField, String)
  /// The suggestion was decided already.
  case decided
  /// There are too many open suggestions already; somebody is flooding, or nobody is deciding.
  case tooMany
  /// What was sent is longer than may be.
  case tooLong(limit: Int)
}

/// Two edits of the same entry.
public struct EditConflict: Sendable, Hashable {
  /// The newest version's number.
  public var number: Int
  /// The entry as it is now; nil when it does not exist.
  public var current: Offer?
  /// The entry on which the edit was based; nil when it was new or its version is gone.
  public var base: Offer?
  /// The entry as the editor wants it.
  public var mine: Offer

  /// Both edits in one, and the fields in which they cannot be joined.
  public var merged: (offer: Offer, conflicts: [FieldConflict]) { merged(names: OfferNames()) }

  /// The same; places and providers in the texts are told by their names.
  public func merged(names: OfferNames) -> (offer: Offer, conflicts: [FieldConflict]) {
    guard let current else { return (mine, []) }
    return OfferMerging.merge(base: base, mine: mine, theirs: current, names: names)
  }
}
