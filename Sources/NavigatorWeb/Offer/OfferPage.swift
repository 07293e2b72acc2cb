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
  let reading: OfferReading
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
    reading = OfferReading(entry.offer, in: sight)
  }

  private var offer: Offer { entry.offer }
  private var texts: OfferTexts { sight.texts.offer }

  var answer: Answer {
    sight.answer(
      reading.name.text.filled ?? texts.forWhom, main, description: reading.lead?.text,
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
    \(OfferText(sight: sight, offer: offer, reading: reading).html)
    \(OfferFacts(sight: sight, entry: entry, open: open).html)
    \(OfferTranslations(sight: sight, offer: offer).html)
    \(OfferFreshness(sight: sight, offer: offer).html)
    \(remark.map { "<p class=\"screen-only\"><a href=\"\($0)\" rel=\"nofollow\">\(texts.remark)</a></p>" as HTML })
    </div></div>
    \(SimilarOffers(sight: sight, entry: entry).html)
    """
  }

  private var crumbs: HTML {
    var trail = [SiteInfo.Entry(sight.texts.site.start, NavigatorRoutes.front.url())]
    if PhaseColour(offer).ring != nil, let phase = offer.chain.first.flatMap(LifePhase.named) {
      trail.append(.init(sight.texts.words.phase(phase.code).name, Need(phase: phase.code).link()))
    } else if let situation = offer.situations.first {
      trail.append(.init(sight.texts.words.situation(situation), Need(situation: situation).link()))
    }
    return Breadcrumbs(trail, current: reading.name.text.clipped(to: 60), texts: sight.shell).html
  }

  private var head: HTML {
    let kind = offer.kind.map { "<span class=\"tag\">\(sight.texts.words.kind($0))</span>" as HTML }
    let other = offer.alternateName.filled.map {
      "<p class=\"soft\">\(texts.alsoCalled): \(sight.german.inline($0))</p>" as HTML
    }
    let organisation = entry.organisation.map { organisation in
      """
      <p><a href="\(NavigatorRoutes.organisation.url(organisation.id))">\(organisation.name)</a> \(kind)</p>
      """ as HTML
    }
    let alert = offer.alert.filled.map {
      "<div class=\"note warn\"><p><b>\(sight.german.html(sight.german.mark($0)))</b></p></div>" as HTML
    }
    return """
      <h1>\(reading.name.html())</h1>
      \(germanName)\(other)\(organisation ?? kind.map { "<p>\($0)</p>" })
      \(reading.summary.map { "<p class=\"lead\">\($0.html())</p>" as HTML })
      \(pause)\(alert)
      """
  }

  /// Whoever answers the telephone knows the German name.
  private var germanName: HTML? {
    guard reading.name.isTranslated else { return nil }
    return "<p class=\"soft\">\(sight.texts.translation.germanName): \(sight.german.inline(offer.name))</p>\n"
  }

  /// That it is closed for a while must not be overlooked.
  private var pause: HTML {
    guard case .temporarilyClosed(let until, let reason) = open.state else { return .empty }
    let text = texts.paused(until.map(sight.texts.times.date), reason.filled.map(sight.german.mark))
    return """
      <div class="note warn"><p><b>\(sight.german.html(text))</b></p></div>
      """
  }
}
