public import Access
public import Places
public import Storage

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
  /// Why it was not published at its time; nil once somebody has saved it again.
  public var failure: PublishingFailure?

  /// Whether the offer is not in the register yet.
  public var isNew: Bool { base == 0 }
}

/// Why a draft was not published at its time.
public enum PublishingFailure: String, Sendable, Hashable, CaseIterable, SQLConvertible {
  /// Somebody else has published another text in the same field.
  case conflict
  /// The author may not edit the offer any more.
  case right
  /// The offer cannot be like that.
  case invalid

  init(_ refusal: EditRefusal) {
    self =
      switch refusal {
      case .conflict, .draftChanged: .conflict
      case .notAllowed, .noAccount, .notFound: .right
      case .invalid, .tooLong, .decided, .tooMany: .invalid
      }
  }
}
