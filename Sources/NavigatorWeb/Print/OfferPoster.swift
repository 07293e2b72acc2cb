import Markup
import Navigator
import Offers
import Pictures
import Places
import Web

/// A sheet to hang up for one offer: few words, large, with a code that leads to its page.
struct OfferPoster {
  let sight: Sight
  let entry: CatalogueEntry
  let address: @Sendable (Link) -> String?

  private var offer: Offer { entry.offer }
  private var texts: PrintTexts { sight.texts.print }

  var answer: Answer {
    var page = Page(
      title: offer.name.clipped(to: 120), main: main, language: sight.language,
      canonical: NavigatorRoutes.offer.url(offer.id),
      noindex: true,
      style: "poster", site: sight.site)
    page.isForPaper = true
    return .page(page)
  }

  private var main: HTML {
    let plan = SheetPlan(entry)
    let reading = OfferReading(offer, in: sight)
    let organisation = entry.organisation.map {
      "<p class=\"who\">\(sight.german.inline($0.name))</p>" as HTML
    }
    return """
      <p class="screen-only"><a href="\(NavigatorRoutes.offer.url(offer.id))">\(sight.texts.sheet.open)</a></p>
      <p class="buttons"><button class="button" type="button" data-print hidden>\(sight.texts.sheet.print)</button></p>
      <article class="sheet-of-paper\(PhaseColour(offer).suffix)">
      <h1>\(reading.name.html())</h1>\(organisation)\
      \(reading.lead.map { "<p class=\"lead\">\($0.html(280))</p>" as HTML })
      <div class="poster-body"><dl class="details">\(row(sight.texts.offer.forWhom, forWhom))\
      \(row(sight.texts.offer.when, times))\(row(sight.texts.offer.whereTo, place(plan)))\
      \(row(sight.texts.offer.cost, cost))\(row(sight.texts.sheet.phone, phone(plan)))</dl>\
      \(PosterCode(link: NavigatorRoutes.offer.url(offer.id), text: texts.scanOffer, address: address).html)</div>
      <p class="soft">\(sight.texts.sheet.asOf(sight.today.german))</p></article>
      """
  }

  private var forWhom: HTML { .text(AgeWords(texts: sight.texts.facts)(offer.ages)) }

  private var times: HTML {
    SheetTimes(sight: sight, times: offer.shownTimes, texts: sight.texts.sheet).regular
  }

  private var cost: HTML {
    let lines = CostWords(texts: sight.texts.facts, language: sight.language).lines(
      offer.costs, on: sight.today)
    return lines.first.map { HTML.text($0) } ?? .text(sight.texts.sheet.askCost)
  }

  private func place(_ plan: SheetPlan) -> HTML? {
    let words = PlaceWords(sight)
    return plan.place.map { "\(words.title($0))\(words.address($0))" }
  }

  private func phone(_ plan: SheetPlan) -> HTML? {
    plan.phones.first.map { "<b><bdi dir=\"ltr\">\($0.number)</bdi></b>" }
  }

  private func row(_ name: String, _ fact: HTML?) -> HTML {
    guard let fact, !fact.isEmpty else { return .empty }
    return "<dt>\(name)</dt><dd>\(fact)</dd>"
  }
}

/// A large code with what it is for.
struct PosterCode {
  let link: Link
  let text: String
  let address: @Sendable (Link) -> String?

  var html: HTML? {
    address(link).flatMap { QRCode($0, correction: .strong) }.map {
      "<figure>\($0.svg(label: text))<figcaption>\(text)</figcaption></figure>"
    }
  }
}
