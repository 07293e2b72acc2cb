import Markup
import Offers
import Places
import Web

/// When and where it takes place.
extension OfferFormSections {
  var when: HTML {
    let text = form.text("zeiten")
    let read = TimesParser.parse(text, today: today)
    let known = FieldWriting.text(.times, of: offer)
    let understood = text == known ? TimesFormatter.german(offer.times) : TimesFormatter.german(read.times)
    // What is stored was judged when it was written; a note is enough then.
    let leftovers = text == known ? [] : read.leftovers
    let assumptions = text == known ? [] : read.assumptions
    let shown: HTML =
      understood.isEmpty
      ? .empty : "<p>\(texts.understood)</p><ul>\(understood, { "<li>\($0)</li>" })</ul>"
    let left: HTML =
      leftovers.isEmpty
      ? .empty : "<p>\(texts.notUnderstood)</p><ul>\(leftovers, { "<li>\($0)</li>" })</ul>"
    let assumed: HTML =
      assumptions.isEmpty ? .empty : "<p>\(texts.assumed)</p><ul>\(assumptions, { "<li>\($0)</li>" })</ul>"
    let note = shown + left + assumed
    return """
      \(lines("zeiten", texts.times, rows: 4, limit: 5_000))\
      \(note.isEmpty ? .empty : "<div class=\"note\">\(note)</div>" as HTML)
      """
  }

  var whereTo: HTML {
    let own = Set(offer.sites.map(\.place))
    let near = places.filter {
      own.contains($0.id) || (offer.organisation != nil && $0.organisation == offer.organisation)
    }
    let ids = Set(near.map(\.id))
    let others = places.filter { !ids.contains($0.id) }.map { Field.Option($0.id.rawValue, name($0)) }
    let other: HTML =
      others.isEmpty
      ? .empty
      : field("weiterer_ort", texts.otherPlace).choice(
        [Field.Option("", texts.noPlace)] + others, selected: form.text("weiterer_ort"))
    let boxes: HTML =
      near.isEmpty
      ? .empty : boxes("orte", texts.places, near.map { Field.Option($0.id.rawValue, name($0)) })
    let isOpen = form.wantsPlace
    return """
      \(boxes)\(other)<details\(flag: "open", isOpen)><summary>\(texts.addPlace)</summary>\
      \(line("ort_name", texts.placeName))\(line("ort_strasse", texts.street))\
      <div class="pair">\(line("ort_plz", texts.postalCode, limit: 5))\(line("ort_stadt", texts.city))</div></details>
      """
  }

  private func name(_ place: Place) -> String {
    let address = place.address.map { "\($0.street), \($0.postalCode) \($0.city)" }
    let parts = [place.name, place.isProtected ? texts.protected : address].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    return parts.isEmpty ? place.id.rawValue : parts.joined(separator: ", ")
  }
}
