import Markup
import Navigator
import Offers
import Places
import Web

/// Where: each place with its address, the way there, and its own times.
struct OfferPlaces {
  let sight: Sight
  let entry: CatalogueEntry

  private static let shown = 12

  private var texts: OfferTexts { sight.texts.offer }
  private var words: PlaceWords { PlaceWords(sight) }

  var html: HTML {
    let places = entry.places.prefix(Self.shown)
    let rest = entry.places.count - places.count
    return "\(places, place)\(rest > 0 ? "<p>\(texts.morePlaces(rest))</p>" as HTML : .empty)"
  }

  private func place(_ place: Place) -> HTML {
    """
    <div class="spot"><p><a href="\(NavigatorRoutes.place.url(place.id))">\(words.title(place))</a></p>\
    \(PlaceFacts(sight: sight, place: place).html)\(times(place))</div>
    """
  }

  /// The times at this place if they are not those of the offer.
  private func times(_ place: Place) -> HTML? {
    guard let times = entry.offer.sites.first(where: { $0.place == place.id })?.times,
      times != entry.offer.shownTimes
    else { return nil }
    return Paragraphs.list(sight.formatter.lines(times), sight.german).map {
      "<p class=\"soft\">\(texts.timesHere):</p>\($0)"
    }
  }
}

/// Address, way and access of a place; of a protected one only that it is.
struct PlaceFacts {
  let sight: Sight
  let place: Place

  private var texts: OfferTexts { sight.texts.offer }

  var html: HTML {
    guard !place.isProtected else { return "<p>\(texts.protectedAddress)</p>" }
    let words = PlaceWords(sight)
    let map = words.map(place).map {
      "<p class=\"screen-only\">\(ExternalLink($0, texts.map, texts).html)</p>" as HTML
    }
    let directions = place.directions.filled.map {
      "<p>\(texts.directions): \(sight.german.html(sight.german.mark($0)))</p>" as HTML
    }
    let access = words.accessibility(place)
    let accessibility: HTML? =
      access.isEmpty
      ? nil : "<p>\(texts.accessibility): \(sight.german.html(access.joined(separator: "; ")))</p>"
    return "\(words.address(place))\(map)\(directions)\(accessibility)"
  }
}
