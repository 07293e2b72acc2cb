public import Access
public import Places
public import Storage

/// The id of a suggestion.
public typealias SuggestionID = EntityID<Suggestion>

/// What somebody outside would change in the register. Nothing says who it was unless they gave an address to
/// answer to.
public struct Suggestion: Sendable, Hashable {
  /// What kind of suggestion it is.
  public enum Kind: String, Sendable, CaseIterable, SQLConvertible {
    /// Other words for an offer that there is.
    case change
    /// An offer that is missing.
    case newOffer = "new-offer"
    /// A sentence for those who keep the register.
    case remark
  }

  /// How far it is.
  public enum State: String, Sendable, CaseIterable, SQLConvertible {
    case open, accepted, declined
  }

  /// Its id.
  public var id: SuggestionID
  /// What it is.
  public var kind: Kind
  /// Which offer it is about, if one that there is.
  public var offer: OfferID?
  /// The area whose coordination decides.
  public var area: AreaKey
  /// The version that a change was made in.
  public var base: Int?
  /// The offer as it is suggested; nil for a remark.
  public var body: Offer?
  /// What was written; nil unless it is a remark, or words beside a change.
  public var remark: String?
  /// Where to answer, if the sender wanted that; erased 30 days after the decision.
  public var replyTo: String?
  /// When it came.
  public var sent: Instant
  /// How far it is.
  public var state: State
  /// When it was decided.
  public var decided: Instant?
  /// By whom; nil for the command line.
  public var decidedBy: AccountID?
  /// Why so, for the history.
  public var reason: String?
  /// What the sender may read with their receipt.
  public var answer: String?
}
