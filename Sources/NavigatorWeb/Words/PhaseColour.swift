import Markup
import Offers
import Places

/// The colour of an offer: that of the first ring it belongs to; none for an offer to everyone.
struct PhaseColour {
  /// The place in the chain, 1…5.
  let ring: Int?

  init(_ offer: Offer) {
    let rings = Set(offer.chain.map(Self.ring))
    ring = rings.count >= 4 ? nil : rings.min()
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
