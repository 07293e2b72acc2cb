import Markup
import Navigator
import Offers
import Web

/// One organisation: what it is, how to reach it, its places and its offers.
struct OrganisationPage {
  private static let mostPlaces = 20

  let sight: Sight
  let organisation: Organisation
  let entries: [CatalogueEntry]
  let list: OfferList

  /// - Throws: `Refusal` 404 for an organisation or a page that there is not.
  init(_ sight: Sight, _ id: OrganisationID, page: Int) throws(Refusal) {
    guard let organisation = sight.catalogue.organisations[id] else {
      throw sight.refusal(.notFound, sight.texts.providers.unknownOrganisation)
    }
    self.sight = sight
    self.organisation = organisation
    entries = sight.catalogue.entries(of: id)
    list = try OfferList(sight, entries, page: page) { page in
      NavigatorRoutes.organisation.url(id, query: [NavigatorQuery.page.item(page > 1 ? page : nil)])
    }
  }

  private var texts: ProviderTexts { sight.texts.providers }

  var answer: Answer {
    sight.answer(
      organisation.name, main, description: organisation.description.filled, canonical: list.link(list.page))
  }

  private var main: HTML {
    let crumbs = Breadcrumbs(
      [
        .init(sight.texts.site.start, NavigatorRoutes.front.url()),
        .init(sight.texts.site.organisations, NavigatorRoutes.organisations.url()),
      ], current: organisation.name.clipped(to: 60))
    let other = organisation.alternateName.filled.map {
      "<p class=\"soft\">\(sight.texts.offer.alsoCalled): \($0)</p>" as HTML
    }
    return """
      \(crumbs.html)
      <div class="offer"><div class="head"><h1>\(organisation.name)</h1>\(other)
      \(Paragraphs.html(organisation.description))</div>
      <aside>\(contact)</aside><div>
      \(places)
      <h2>\(texts.offers)</h2>
      \(entries.isEmpty ? "<p>\(texts.noOffers)</p>" : list.html)
      </div></div>
      """
  }

  private var contact: HTML {
    let ways = ContactWays(
      phones: organisation.phones, contacts: organisation.contacts, email: organisation.email,
      web: organisation.website, texts: sight.texts.offer)
    return ways.isEmpty
      ? .empty : "<div class=\"card contact\"><h2>\(texts.contact)</h2>\(ways.html)</div>"
  }

  /// Where its offers are; of protected places there is no list.
  private var places: HTML {
    var seen: Set<PlaceID> = []
    var places: [Place] = []
    for place in entries.flatMap(\.places) where !place.isProtected && places.count < Self.mostPlaces {
      if seen.insert(place.id).inserted { places.append(place) }
    }
    let words = PlaceWords(texts: sight.texts, areas: sight.catalogue.areas)
    let items = places.map { place -> HTML in
      let city = place.address?.city.filled.map { "<span class=\"soft\">, \($0)</span>" as HTML }
      return "<li><a href=\"\(NavigatorRoutes.place.url(place.id))\">\(words.name(place))</a>\(city)</li>"
    }
    return items.isEmpty ? .empty : "<h2>\(texts.places)</h2><ul>\(items)</ul>"
  }
}
