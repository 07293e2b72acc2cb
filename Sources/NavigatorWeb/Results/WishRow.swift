import Markup
import Navigator
import Places
import Web

/// What else it shall be, as links that add or take back one wish.
struct WishRow {
  let sight: Sight
  let need: Need
  let finding: Finding

  /// One choice that can be taken back: what it is called, and the need without it.
  struct Chosen {
    var label: String
    var without: Need
  }

  private var texts: FilterTexts { sight.texts.filters }

  var html: HTML {
    let chosen = Self.chosen(need, sight).map {
      """
      <li><a href="\($0.without.link())" aria-current="true">\($0.label) \
      <span class="hidden">(\(sight.texts.results.remove))</span></a></li>
      """ as HTML
    }
    let rest = opening(.now) + opening(.today) + Wish.allCases.compactMap(wish)
    guard !(chosen + rest).isEmpty else { return .empty }
    return "<nav aria-label=\"\(texts.wishes)\"><ul class=\"chips row\">\(chosen + rest)</ul></nav>\n"
  }

  /// The choices beside words, age, phase and situation.
  static func chosen(_ need: Need, _ sight: Sight) -> [Chosen] {
    let texts = sight.texts.filters
    var out: [Chosen] = []
    if let opening = need.opening {
      out.append(Chosen(label: texts.opening(opening), without: need.with(\.opening, nil)))
    }
    for wish in Wish.allCases where need.wishes.contains(wish) {
      out.append(Chosen(label: texts.wish(wish), without: need.toggling(wish)))
    }
    if let day = need.day {
      out.append(Chosen(label: texts.weekday(day), without: need.with(\.day, nil)))
    }
    if let part = need.part {
      out.append(Chosen(label: texts.dayPart(part), without: need.with(\.part, nil)))
    }
    if let language = need.language {
      out.append(
        Chosen(label: texts.speaks(sight.spoken(language)), without: need.with(\.language, nil)))
    }
    if let around = need.around {
      out.append(Chosen(label: texts.nearTo(name(around, sight)), without: need.with(\.around, nil)))
    }
    return out
  }

  private static func name(_ around: Around, _ sight: Sight) -> String {
    guard case .place(let id) = around, let place = sight.catalogue.places[id] else {
      return sight.texts.filters.here
    }
    return PlaceWords(texts: sight.texts, areas: sight.catalogue.areas).name(place).clipped(to: 40)
  }

  private func opening(_ opening: Opening) -> [HTML] {
    guard need.opening == nil, let count = finding.counts.openings[opening], count > 0 else { return [] }
    return [link(texts.opening(opening), count, need.with(\.opening, opening))]
  }

  private func wish(_ wish: Wish) -> HTML? {
    guard !need.wishes.contains(wish), let count = finding.counts.wishes[wish], count > 0 else { return nil }
    return link(texts.wish(wish), count, need.toggling(wish))
  }

  private func link(_ label: String, _ count: Int, _ target: Need) -> HTML {
    "<li><a href=\"\(target.link())\">\(label) <i>\(count)</i></a></li>"
  }
}
