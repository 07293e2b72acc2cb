import Markup
import Navigator
import Offers
import Places
import Web

/// One offer: what it is, for whom, when, where, what it costs, what to bring, how to get in, whom to call.
struct OfferPage {
  let sight: Sight
  let entry: CatalogueEntry
  let open: OpenWords
  /// Where somebody says that something is wrong.
  var remark: Link?
  /// The route sheet that somebody comes from; nil for a preview, which has none.
  var sheet: RouteSheet?

  init(_ sight: Sight, _ entry: CatalogueEntry) {
    self.sight = sight
    var entry = entry
    entry.places = entry.places.map(\.published)
    self.entry = entry
    open = OpenWords(entry.offer.shownTimes, status: entry.offer.status, sight)
  }

  private var offer: Offer { entry.offer }
  private var texts: OfferTexts { sight.texts.offer }

  var answer: Answer {
    sight.answer(
      offer.name.filled ?? texts.forWhom, main, description: offer.summary.filled ?? offer.description.filled,
      canonical: NavigatorRoutes.offer.url(offer.id))
  }

  /// What stands between header and footer.
  var main: HTML {
    """
    \(crumbs)
    <div class="offer\(PhaseColour(offer).suffix)"><div class="head">
    \(head)
    </div><aside>
    \(OfferContact(sight: sight, entry: entry, open: open, sheet: sheet).html)
    </aside><div>
    \(Paragraphs.html(offer.description))
    \(OfferFacts(sight: sight, entry: entry, open: open).html)
    \(OfferTranslations(texts: texts, translations: offer.translations).html)
    \(OfferFreshness(sight: sight, offer: offer).html)
    \(remark.map { "<p class=\"screen-only\"><a href=\"\($0)\" rel=\"nofollow\">\(texts.remark)</a></p>" as HTML })
    </div></div>
    \(SimilarOffers(sight: sight, entry: entry).html)
    """
  }

  private var crumbs: HTML {
    var trail = [SiteInfo.Entry(sight.texts.site.start, NavigatorRoutes.front.url())]
    if PhaseColour(offer).ring != nil, let phase = offer.chain.first.flatMap(LifePhase.named) {
      trail.append(.init(phase.name, Need(phase: phase.code).link()))
    } else if let situation = offer.situations.first {
      trail.append(.init(situation.name, Need(situation: situation).link()))
    }
    return Breadcrumbs(trail, current: offer.name.clipped(to: 60)).html
  }

  private var head: HTML {
    let kind = offer.kind.map { "<span class=\"tag\">\($0.name)</span>" as HTML }
    let other = offer.alternateName.filled.map {
      "<p class=\"soft\">\(texts.alsoCalled): \($0)</p>" as HTML
    }
    let organisation = entry.organisation.map { organisation in
      """
      <p><a href="\(NavigatorRoutes.organisation.url(organisation.id))">\(organisation.name)</a> \(kind)</p>
      """ as HTML
    }
    let alert = offer.alert.filled.map { "<div class=\"note warn\"><p><b>\(lines: $0)</b></p></div>" as HTML }
    return """
      <h1>\(offer.name)</h1>
      \(other)\(organisation ?? kind.map { "<p>\($0)</p>" })
      \(offer.summary.filled.map { "<p class=\"lead\">\($0)</p>" as HTML })
      \(pause)\(alert)
      """
  }

  /// That it is closed for a while must not be overlooked.
  private var pause: HTML {
    guard case .temporarilyClosed(let until, let reason) = open.state else { return .empty }
    return """
      <div class="note warn"><p><b>\(texts.paused(until?.german, reason.filled))</b></p></div>
      """
  }
}
