import Markup
import Navigator
import Offers
import Places
import Web

/// An offer in a list, and until when its words stay true.
struct OfferCard: Sendable {
  private let head: HTML
  let validUntil: Instant

  /// Where in the outline of the page the card's heading stands.
  enum Heading: Sendable { case second, third }

  init(_ entry: CatalogueEntry, _ sight: Sight, heading: Heading) {
    let offer = entry.offer
    let open = OpenWords(offer.shownTimes, status: offer.status, sight)
    validUntil = open.validUntil
    let reading = OfferReading(offer, in: sight)
    let name: HTML = """
      <a href="\(NavigatorRoutes.offer.url(offer.id))">\(reading.name.html(150))</a>
      """
    let title: HTML = heading == .second ? "<h2>\(name)</h2>" : "<h3>\(name)</h3>"
    let organisation = entry.organisation?.name.filled.map {
      "<p class=\"soft\">\(sight.german.inline($0.clipped(to: 120)))</p>" as HTML
    }
    let summary = reading.lead.map { "<p>\($0.html(200))</p>" as HTML }
    head = """
      <li><article class="hit\(PhaseColour(offer).suffix)">\(title)\(organisation)\(summary)\
      <ul class="facts">\(Self.facts(entry, open, sight))</ul>
      """
  }

  /// The card as an item of a list; `note` is what is true of it for one search only.
  func html(note: HTML? = nil) -> HTML {
    var html = head
    if let note { html += note }
    html += "</article></li>\n"
    return html
  }

  private static func facts(_ entry: CatalogueEntry, _ open: OpenWords, _ sight: Sight) -> HTML {
    let offer = entry.offer
    let texts = sight.texts
    var facts = HTML.empty
    if open.isKnown { facts += open.isOpen ? "<li class=\"now\">\(open.text)</li>" : "<li>\(open.text)</li>" }
    if let cost = CostWords(texts: texts.facts, language: sight.language).short(offer.costs, on: sight.today)
    {
      facts += "<li><b>\(sight.german.html(cost))</b></li>"
    }
    if offer.ages != nil { facts += "<li>\(AgeWords(texts: texts.facts)(offer.ages))</li>" }
    let places = entry.places.map(\.published)
    if let place = PlaceWords(sight).short(places) {
      facts += "<li>\(place)</li>"
    }
    if let languages = LanguageWords(texts: texts).short(offer.languages) {
      facts += "<li>\(languages)</li>"
    }
    if let assured = offer.assured, Freshness.of(offer, today: sight.today).isMarked {
      facts += "<li>\(texts.offer.unconfirmed(texts.times.date(assured)))</li>"
    }
    return facts
  }
}
