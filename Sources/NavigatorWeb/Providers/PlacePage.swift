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
    let name = PlaceWords(texts: sight.texts, areas: sight.catalogue.areas).name(place)
    let organisation = place.organisation.flatMap { sight.catalogue.organisations[$0] }.map {
      "<p><a href=\"\(NavigatorRoutes.organisation.url($0.id))\">\($0.name)</a></p>" as HTML
    }
    let crumbs = Breadcrumbs(
      [.init(sight.texts.site.start, NavigatorRoutes.front.url())], current: name.clipped(to: 60))
    return sight.answer(
      name,
      """
      \(crumbs.html)
      <div class="offer"><div class="head"><h1>\(name)</h1>\(organisation)
      \(PlaceFacts(sight: sight, place: place).html)</div>
      <aside>\(contact)</aside><div>
      <h2>\(texts.offersHere)</h2>
      \(list.entries.isEmpty ? "<p>\(texts.noOffersHere)</p>" : list.html)
      </div></div>
      """, canonical: list.link(list.page), noindex: place.isProtected)
  }

  private var contact: HTML {
    let ways = ContactWays(phones: place.phones, texts: sight.texts.offer)
    return ways.isEmpty
      ? .empty : "<div class=\"card contact\"><h2>\(texts.contact)</h2>\(ways.html)</div>"
  }
}
