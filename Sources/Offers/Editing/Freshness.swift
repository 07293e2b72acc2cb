public import Places

/// How long ago somebody said that an offer is true, and what follows from it. All rules are here.
///
/// | Days since | | |
/// |---|---|---|
/// | under 180 | `fresh` | nothing |
/// | from 180 | `due` | a mail asks for confirmation |
/// | over 210 | `unconfirmed` | families see that nobody has confirmed it lately |
/// | over 270 | `stale` | it comes later among the results |
/// | over 300 | `phone` | the coordination calls |
public enum Freshness: Int, Sendable, CaseIterable, Comparable {
  case fresh, due, unconfirmed, stale, phone

  /// From this many days on a reminder goes out.
  public static let dueAfter = 180
  /// Beyond this many days families see it.
  public static let unconfirmedAfter = 210
  /// Beyond this many days it is ranked lower.
  public static let staleAfter = 270
  /// Beyond this many days somebody calls.
  public static let phoneAfter = 300

  /// How fresh a confirmation of so many days ago is.
  public init(days: Int) {
    self =
      switch days {
      case ..<Self.dueAfter: .fresh
      case ...Self.unconfirmedAfter: .due
      case ...Self.staleAfter: .unconfirmed
      case ...Self.phoneAfter: .stale
      default: .phone
      }
  }

  /// How fresh an offer is. What was never confirmed counts from its last change, but is due at once: a list that
  /// was read in yesterday says nothing of when its offers were true.
  public static func of(_ offer: Offer, today: LocalDate) -> Freshness {
    max(Freshness(days: days(since: offer, today: today)), offer.assured == nil ? .due : .fresh)
  }

  /// Days since the confirmation; since the last change if there was none.
  public static func days(since offer: Offer, today: LocalDate) -> Int {
    (offer.assured ?? BerlinTime.local(offer.lastModified).date).days(until: today)
  }

  /// Whether families should be told.
  public var isMarked: Bool { self >= .unconfirmed }
  /// Whether it comes later among the results.
  public var isRankedLower: Bool { self >= .stale }

  /// Fresher is smaller.
  public static func < (left: Freshness, right: Freshness) -> Bool { left.rawValue < right.rawValue }
}
