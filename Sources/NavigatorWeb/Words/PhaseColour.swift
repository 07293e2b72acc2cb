import Markup
import Offers
import Places

/// The colour of an offer: that of the first ring it names, else of the ring in which it spends most of its
/// months; none for an offer to everyone.
struct PhaseColour {
  /// The place in the chain, 1…5.
  let ring: Int?

  init(_ offer: Offer) {
    let rings = Set(offer.chain.map(Self.ring))
    if rings.count >= 4 {
      ring = nil
    } else if offer.phases.isEmpty, let ages = offer.ages {
      ring = Self.ring(mostOf: ages.months)
    } else {
      ring = rings.min()
    }
  }

  /// A class name after a blank, or nothing.
  var suffix: HTML {
    switch ring {
    case 1: " phase1"
    case 2: " phase2"
    case 3: " phase3"
    case 4: " phase4"
    case 5: " phase5"
    default: .empty
    }
  }

  /// Rings overlap by a year, so that a child of six is in two.
  private static func ring(mostOf months: ClosedRange<Int>) -> Int? {
    let shares = LifePhase.rings.map { ring -> Int in
      guard ring.months.overlaps(months) else { return 0 }
      let shared = ring.months.clamped(to: months)
      return shared.upperBound - shared.lowerBound + 1
    }
    guard let most = shares.max(), most > 0 else { return nil }
    return shares.firstIndex(of: most).map { $0 + 1 }
  }

  /// A transition has the colour of the ring that it leads into.
  private static func ring(_ code: PhaseCode) -> Int {
    switch code {
    case .birth: 1
    case .toddler: 2
    case .kindergarten, .intoDaycare: 3
    case .primary, .intoSchool: 4
    case .youth, .intoSecondary, .intoWork: 5
    }
  }
}
