import Markup
import Navigator
import Offers
import Places
import Web

/// Day, part of the day, language and distance, each with the number of offers that it leaves. Words, age and the
/// choices of the rows go along.
struct ChoiceForm {
  let sight: Sight
  let need: Need
  let finding: Finding

  /// So many languages are offered, the most spoken first.
  private static let languages = 12

  private var texts: FilterTexts { sight.texts.filters }
  private var counts: ChoiceCounts { finding.counts }

  var html: HTML {
    """
    <details class="more"\(flag: "open", isUsed)><summary>\(texts.more)</summary>
    <form class="choices" action="\(NavigatorRoutes.results.url())">
    \(select(NavigatorQuery.day.item, texts.day, texts.anyDay, days))\
    \(select(NavigatorQuery.part.item, texts.part, texts.anyPart, parts))\
    \(select(NavigatorQuery.language.item, texts.language, texts.anyLanguage, languages))\
    \(near)\(hidden)<button class="button">\(texts.apply)</button></form></details>

    """
  }

  private var isUsed: Bool {
    need.day != nil || need.part != nil || need.language != nil || need.around != nil
  }

  private struct Option<Value> {
    var value: Value
    var label: String
    var isChosen: Bool
  }

  private var days: [Option<Weekday>] {
    Weekday.allCases.map { day in
      Option(
        value: day, label: counted(texts.weekday(day), counts.days[day]), isChosen: need.day == day)
    }
  }

  private var parts: [Option<DayPart>] {
    DayPart.allCases.map { part in
      Option(
        value: part, label: counted(texts.dayPart(part), counts.parts[part]), isChosen: need.part == part)
    }
  }

  private var languages: [Option<String>] {
    let found = counts.languages.filter { $0.value > 0 && SpokenLanguage.names[$0.key] != nil }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.languages).map(\.key)
    let shown = need.language.map { found.contains($0) ? found : found + [$0] } ?? found
    return shown.map { code in
      Option(
        value: code, label: counted(sight.spoken(code), counts.languages[code]),
        isChosen: need.language == code)
    }
  }

  /// A place and a distance; the device's own place is taken over with JavaScript, after a tap.
  private var near: HTML {
    let places = sight.catalogue.landmarks(with: need.around)
    let isHere = if case .point = need.around { true } else { false }
    guard !places.isEmpty || isHere else { return .empty }
    let distance = need.kilometres ?? Around.usualDistance
    let distances = Set(Around.distances + [distance]).sorted()
    let names = PlaceWords(texts: sight.texts, areas: sight.catalogue.areas)
    return """
      \(select(NavigatorQuery.place.item, texts.near, isHere ? texts.here : texts.anywhere, places.map { place in
        Option(value: place.id, label: names.name(place).clipped(to: 40), isChosen: need.around == .place(place.id))
      }))\(select(NavigatorQuery.kilometres.item, texts.distance, nil, distances.map { km in
        Option(value: km, label: counted(texts.kilometres(km), counts.distances[km]), isChosen: km == distance)
      }))\
      <p class="locate" hidden data-locate="\(NavigatorQuery.point.name)" data-sorry="\(texts.notLocated)">\
      <button type="button" class="quiet">\(texts.locate)</button> <small>\(texts.locateHint)</small></p>
      """
  }

  private func counted(_ label: String, _ count: Int?) -> String {
    count.map { "\(label) (\($0))" } ?? label
  }

  private func select<Value>(
    _ item: (Value?) -> QueryItem?, _ label: String, _ none: String?, _ options: [Option<Value>]
  ) -> HTML {
    guard let name = options.first.flatMap({ item($0.value) })?.name else { return .empty }
    let first: HTML = none.map { "<option value=\"\">\($0)</option>" } ?? .empty
    return """
      <label>\(label) <select name="\(name)">\(first)\(options, { option in
        "<option value=\"\(item(option.value)?.value ?? "")\"\(flag: "selected", option.isChosen)>\(option.label)</option>"
      })</select></label>
      """
  }

  /// What the form does not ask for.
  private var hidden: HTML {
    var rest = need
    (rest.day, rest.part, rest.language, rest.kilometres) = (nil, nil, nil, nil)
    if case .place = rest.around { rest.around = nil }
    return rest.query.map { Form.hidden($0.name, $0.value) }.joined()
  }
}
