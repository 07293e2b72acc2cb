import Markup
import Navigator
import Offers
import Web

/// What to do now: whether it is open, the number to tap, the people to ask for.
struct OfferContact {
  let sight: Sight
  let entry: CatalogueEntry
  let open: OpenWords
  /// The route sheet that somebody comes from; nil for a preview.
  var sheet: RouteSheet?

  private var texts: OfferTexts { sight.texts.offer }

  private var translation: TranslationTexts { sight.texts.translation }

  var html: HTML {
    return """
      <div class="card contact">\(open.line)\(ways)\(SaveLinks(sight: sight, entry: entry).html)\
      \(sheet.map { SheetLink(sight: sight, entry: entry, sheet: $0).html })\
      <p class="screen-only buttons"><button class="button quiet" type="button" data-print hidden>\(texts.print)</button>\
      <button class="button quiet" type="button" data-read data-stop="\(translation.stop)" hidden>\(translation.read)</button></p></div>
      """
  }

  /// The offer's own ways first; else those of the place, and at last those of the provider.
  private var ways: HTML {
    let offer = entry.offer
    let own = ContactWays(
      phones: offer.phones, contacts: offer.contacts, email: offer.email, web: offer.url, texts: texts,
      german: sight.german)
    if own.canBeReached { return own.html }
    var ways = own.html
    let place = entry.places.first { !$0.phones.isEmpty && !$0.isProtected }
    if let place {
      ways += ContactWays(phones: place.phones, texts: texts, german: sight.german).html
    } else if let organisation = entry.organisation {
      let general = ContactWays(
        phones: organisation.phones, contacts: organisation.contacts, email: organisation.email,
        web: own.hasWebsite ? nil : organisation.website, texts: texts, german: sight.german)
      if !general.isEmpty { ways += "<p class=\"soft\">\(texts.ofProvider):</p>\(general.html)" }
    }
    return ways.isEmpty ? "<p>\(texts.noContact)</p>" : ways
  }
}
