import Markup
import Navigator
import Offers
import Places

/// A few offers for the same phase and situation: nearest by name first.
struct SimilarOffers {
  let sight: Sight
  let entry: CatalogueEntry

  private static let shown = 3

  var html: HTML {
    let found = entries
    guard !found.isEmpty else { return .empty }
    return """
      <section class="screen-only"><h2>\(sight.texts.offer.similar)</h2>
      <ul class="hits">\(found, { OfferCard($0, sight, heading: .third).html() })</ul></section>
      """
  }

  private var entries: [CatalogueEntry] {
    let offer = entry.offer
    guard !offer.situations.isEmpty || !offer.phases.isEmpty || offer.ages != nil else { return [] }
    let same = Need(phase: offer.chain.first, situation: offer.situations.first)
    let alike = same.with(\.words, [offer.name, offer.kind?.name ?? ""].joined(separator: " "))
    var found: [CatalogueEntry] = []
    for need in [alike, same] where found.count < Self.shown {
      for hit in sight.catalogue.find(need, limit: 2 * Self.shown + 1).hits where found.count < Self.shown {
        let other = sight.catalogue.entries[hit.number]
        let isKnown = other.offer.id == offer.id || found.contains { $0.offer.id == other.offer.id }
        if !isKnown { found.append(other) }
      }
    }
    return found
  }
}
