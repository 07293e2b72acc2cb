import Documents
import Markup
import Navigator
import Offers
import Pictures
import Places
import Web

/// Results on a map, with a list of the same numbers below it: whoever cannot use the one has the other.
struct ResultsMap {
  /// So many places are shown at most; a fuller map could not be read.
  static let most = 80
  /// So many offers are looked at for their places.
  private static let mostOffers = 2_000

  let sight: Sight
  let need: Need
  var background = MapBackground()
  private let spots: [(place: Place, offers: [Offer])]
  private let isCut: Bool
  private let elsewhere: [Offer]

  init(_ sight: Sight, _ need: Need, background: MapBackground = MapBackground()) {
    self.background = background
    self.sight = sight
    self.need = need
    let hits = sight.catalogue.find(need, at: sight.now, limit: Self.mostOffers).hits
    var order: [PlaceID] = []
    var offers: [PlaceID: [Offer]] = [:]
    var places: [PlaceID: Place] = [:]
    var elsewhere: [Offer] = []
    for hit in hits {
      let entry = sight.catalogue.entries[hit.number]
      let shown = entry.places.filter { !$0.isProtected && $0.kind == .physical && $0.position != nil }
      if shown.isEmpty { elsewhere.append(entry.offer) }
      for place in shown {
        if offers[place.id] == nil { order.append(place.id) }
        offers[place.id, default: []].append(entry.offer)
        places[place.id] = place
      }
    }
    isCut = order.count > Self.most
    spots = order.prefix(Self.most).compactMap { id in places[id].map { ($0, offers[id] ?? []) } }
    self.elsewhere = elsewhere
  }

  private var texts: FilterTexts { sight.texts.filters }
  private var names: PlaceWords { PlaceWords(texts: sight.texts, areas: sight.catalogue.areas) }

  var html: HTML {
    guard !spots.isEmpty else { return "<p>\(texts.nothingOnMap)</p>\(list(elsewhere))" }
    let picture = MapPicture(
      label: texts.map(spots.count), points: points, names: quarters,
      boundaries: background.boundaries.map { $0.map { ($0.longitude, $0.latitude) } },
      tiles: background.tiles)
    return """
      \(picture.html)\(picture.reachesBeyond ? "<p class=\"soft\">\(texts.atEdge)</p>" : .empty)\
      \(isCut ? "<p class=\"soft\">\(texts.firstOnly(Self.most))</p>" : .empty)
      <ol class="spots">\(spots.enumerated().map { item($0.offset + 1, $0.element.place, $0.element.offers) })</ol>
      \(elsewhere.isEmpty ? .empty : "<h2>\(texts.withoutPoint)</h2>\(list(elsewhere))")
      """
  }

  private var points: [MapPicture.Point] {
    spots.enumerated().compactMap { index, spot in
      spot.place.position.map { position in
        MapPicture.Point(
          latitude: position.latitude, longitude: position.longitude, number: index + 1,
          label: names.name(spot.place).clipped(to: 80),
          target: Link(fragment: Self.anchor(index + 1)))
      }
    }
  }

  /// The names of quarters and towns, above their places.
  private var quarters: [MapPicture.Name] {
    var sums: [String: (north: Double, east: Double, count: Double)] = [:]
    for spot in spots {
      guard let position = spot.place.position, let name = names.short([spot.place]) else { continue }
      let sum = sums[name] ?? (-90, 0, 0)
      sums[name] = (max(sum.north, position.latitude), sum.east + position.longitude, sum.count + 1)
    }
    return sums.sorted { $0.key < $1.key }.map { name, sum in
      MapPicture.Name(
        latitude: sum.north, longitude: sum.east / sum.count, text: name.clipped(to: 30))
    }
  }

  private static func anchor(_ number: Int) -> String { "ort-\(number)" }

  private func item(_ number: Int, _ place: Place, _ offers: [Offer]) -> HTML {
    let address = place.address.map { ", \($0.street)" } ?? ""
    return """
      <li id="\(Self.anchor(number))" tabindex="-1"><b><a href="\(NavigatorRoutes.place.url(place.id))">\(names.name(place))</a></b>\
      <span class="soft">\(address)</span>\(list(offers))</li>

      """
  }

  private func list(_ offers: [Offer]) -> HTML {
    """
    <ul>\(offers.prefix(50), { "<li><a href=\"\(NavigatorRoutes.offer.url($0.id))\">\($0.name.clipped(to: 120))</a></li>" })</ul>
    """
  }
}
