public import Access
public import Places

/// An offer as somebody is editing it; nobody else sees it.
public struct OfferDraft: Sendable, Hashable {
  /// Whose draft it is.
  public var account: AccountID
  /// The number of the version that it began with; 0 for a new offer.
  public var base: Int
  /// The offer as it shall be.
  public var offer: Offer
  /// When it was last saved; a form carries it, so that two windows do not overwrite each other.
  public var updated: Instant
  /// When it shall be published by itself.
  public var publishAt: Instant?

  /// Whether the offer is not in the register yet.
  public var isNew: Bool { base == 0 }
}
