import Markup
import Navigator
import Offers
import Places

/// Where something is, in words. A protected place is never told more of than that it is one.
struct PlaceWords {
  let texts: NavigatorTexts
  let areas: [AreaKey: Area]
  let german: GermanParts

  init(_ sight: Sight) {
    (texts, areas, german) = (sight.texts, sight.catalogue.areas, sight.german)
  }

  /// Short enough for a card: the quarter or the town.
  func short(_ places: [Place]) -> HTML? {
    guard let first = places.first else { return nil }
    if places.contains(where: \.isProtected) { return .text(texts.card.protectedPlace) }
    if places.count > 1 { return .text(texts.card.places(places.count)) }
    if first.kind == .virtual { return .text(texts.card.online) }
    if first.area.kind == .quarter, let quarter = areas[first.area]?.name { return german.inline(quarter) }
    return (first.address?.city.filled ?? first.name.filled).map { german.inline($0.clipped(to: 60)) }
  }

  /// What the place is called.
  func name(_ place: Place) -> String {
    if let name = place.name.filled { return name }
    if place.isProtected { return texts.card.protectedPlace }
    if place.kind == .virtual { return texts.card.online }
    return place.address?.street.filled ?? place.address?.city.filled ?? texts.providers.place
  }

  /// The same, marked if people gave the name.
  func title(_ place: Place) -> HTML {
    let given =
      place.name.filled ?? (place.isProtected || place.kind == .virtual ? nil : place.address?.street)
    return given == nil ? .text(name(place)) : german.inline(name(place))
  }

  /// Street and town on two lines; nil if nothing is known.
  func address(_ place: Place) -> HTML? {
    guard !place.isProtected, let address = place.address else { return nil }
    let town = [address.postalCode.filled, address.city.filled].compactMap { $0 }.joined(separator: " ")
    let lines = [address.street.filled, town.filled].compactMap { $0 }
    guard !lines.isEmpty else { return nil }
    return "<address>\(lines.map(german.inline).joined(separator: "<br>"))</address>"
  }

  /// A map on another site, opened only on a tap.
  func map(_ place: Place) -> Link? {
    guard !place.isProtected, place.kind == .physical, let position = place.position else { return nil }
    let (north, east) = (position.latitude, position.longitude)
    return Link(web: "https://www.openstreetmap.org/?mlat=\(north)&mlon=\(east)#map=17/\(north)/\(east)")
  }

  /// Whether a text says in German what has been told already.
  private func repeats(_ text: String, _ feature: Accessibility) -> Bool {
    guard !german.isGermanPage, let code = feature.feature else { return false }
    let words = NavigatorTexts.german
    let parts = [words.words.feature(code), feature.answer.map(words.providers.accessAnswer)]
    return text.lowercased() == parts.compactMap(\.self).joined(separator: ": ").lowercased()
  }

  /// What helps people with disabilities there, in one line each.
  func accessibility(_ place: Place) -> [String] {
    guard !place.isProtected else { return [] }
    return place.accessibility.compactMap { feature in
      let name = feature.feature.flatMap(texts.words.feature)
      guard let name = name ?? feature.feature.filled else { return feature.text.filled.map(german.mark) }
      let answer = feature.answer.map(texts.providers.accessAnswer)
      let told = [name, answer].compactMap { $0 }.joined(separator: ": ")
      guard let text = feature.text.filled, !repeats(text, feature) else { return told }
      return text.lowercased().contains(name.lowercased()) ? text : "\(told) (\(german.mark(text)))"
    }
  }
}
