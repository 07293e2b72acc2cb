import Markup
import Navigator
import Offers
import Web

/// One place: where it is, how to get there, and what there is. Of a protected place only the last.
struct PlacePage {
  let sight: Sight
  let place: Place
  let list: OfferList

  /// - Throws: `Refusal` 404 for a place or a page that there is not.
  init(_ sight: Sight, _ id: PlaceID, page: Int) throws(Refusal) {
    guard let place = sight.catalogue.places[id]?.published else {
      throw sight.refusal(.notFound, sight.texts.providers.unknownPlace)
    }
    self.sight = sight
    self.place = place
    list = try OfferList(sight, sight.catalogue.entries(at: id), page: page) { page in
      NavigatorRoutes.place.url(id, query: [NavigatorQuery.page.item(page > 1 ? page : nil)])
    }
  }

  private var texts: ProviderTexts { sight.texts.providers }

  var answer: Answer {
    let words = PlaceWords(sight)
    let name = words.name(place)
    let organisation = place.organisation.flatMap { sight.catalogue.organisations[$0] }.map {
      "<p><a href=\"\(NavigatorRoutes.organisation.url($0.id))\">\(sight.german.inline($0.name))</a></p>"
        as HTML
    }
    let crumbs = Breadcrumbs(
      [.init(sight.texts.site.start, NavigatorRoutes.front.url())], current: name.clipped(to: 60),
      texts: sight.shell)
    return sight.answer(
      name,
      """
      \(crumbs.html)
      <div class="offer"><div class="head"><h1>\(words.title(place))</h1>\(organisation)
      \(PlaceFacts(sight: sight, place: place).html)</div>
      <aside>\(contact)</aside><div>
      <h2>\(texts.offersHere)</h2>
      \(list.entries.isEmpty ? "<p>\(texts.noOffersHere)</p>" : list.html)
      \(nearby)</div></div>
      """, canonical: list.link(list.page), noindex: place.isProtected)
  }

  /// What else there is near this place.
  private var nearby: HTML? {
    guard !place.isProtected, place.kind == .physical, place.position != nil else { return nil }
    let need = Need().with(\.around, .place(place.id))
    return "<p><a href=\"\(need.link())\" rel=\"nofollow\">\(sight.texts.filters.nearby)</a></p>"
  }

  private var contact: HTML {
    let ways = ContactWays(phones: place.phones, texts: sight.texts.offer, german: sight.german)
    return ways.isEmpty
      ? .empty : "<div class=\"card contact\"><h2>\(texts.contact)</h2>\(ways.html)</div>"
  }
}
