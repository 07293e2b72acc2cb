public import Access
import Documents
public import Places
public import Storage

/// One line of an offer's history.
public struct VersionEntry: Sendable, Hashable {
  /// Of which offer.
  public var offer: OfferID
  /// Counts from 1.
  public var number: Int
  /// When.
  public var at: Instant
  /// By whom; nil for imports, links in mails and the command line.
  public var account: AccountID?
  /// How it came about.
  public var kind: Kind
  /// Why, in the editor's words.
  public var note: String?

  /// How a version comes about.
  public enum Kind: String, Sendable, CaseIterable, SQLConvertible {
    /// Found in the register as a delivery left it.
    case imported
    /// A suggestion was accepted, or a program wrote.
    case edited
    /// Somebody said that everything is still true.
    case confirmed
    /// An older version was put back.
    case undone
    /// A draft was published.
    case published

    /// What people read.
    public var german: String {
      switch self {
      case .imported: "eingelesen"
      case .edited: "geändert"
      case .confirmed: "bestätigt"
      case .undone: "zurückgenommen"
      case .published: "veröffentlicht"
      }
    }
  }
}

/// A version with the whole offer as it was.
public struct OfferVersion: Sendable, Hashable {
  /// The line of the history.
  public var entry: VersionEntry
  /// The offer; its places are named by id and may have changed since.
  public var offer: Offer

  /// Counts from 1.
  public var number: Int { entry.number }
}
