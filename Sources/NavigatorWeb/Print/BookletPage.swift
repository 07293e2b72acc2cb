import Markup
import Navigator
import Offers
import Pictures
import Places
import Web

/// All offers of a ring as a booklet: a cover, what is where, and each offer in a few lines with its number.
struct BookletPage {
  /// Offers of a life situation, each told once.
  struct Chapter {
    let title: String
    let anchor: String
    var entries: [(number: Int, entry: CatalogueEntry)] = []
  }

  let sight: Sight
  let phase: PhaseCode?
  let address: @Sendable (Link) -> String?

  private var texts: PrintTexts { sight.texts.print }

  var answer: Answer {
    let ring = phase.flatMap(LifePhase.named)
    var page = Page(
      title: ring.map { texts.bookletOf(name($0)) } ?? texts.booklet, main: ring.map(booklet) ?? choice,
      language: sight.language,
      noindex: true, style: ring == nil ? nil : "booklet", site: sight.site)
    page.isForPaper = true
    return .page(page)
  }

  private var choice: HTML {
    """
    <h1>\(texts.booklet)</h1><p class="lead">\(texts.choose)</p>
    <ul class="tiles">\(LifePhase.all, tile)</ul>
    """
  }

  private func name(_ ring: LifePhase) -> String { sight.texts.words.phase(ring.code).name }

  private func tile(_ ring: LifePhase) -> HTML {
    """
    <li><a href="\(link(ring.code))"><span>\(name(ring))\
    <small>\(sight.texts.words.phase(ring.code).hint)</small></span></a></li>
    """
  }

  private func link(_ phase: PhaseCode) -> Link {
    NavigatorRoutes.booklet.url(query: [NavigatorQuery.phase.item(phase)])
  }

  private func booklet(_ ring: LifePhase) -> HTML {
    let chapters = chapters(ring.code)
    let results = Need(phase: ring.code).link()
    return """
      <header class="cover\(colour(ring))"><h1>\(texts.bookletOf(name(ring)))</h1>
      <p class="who">\(sight.site.town)</p><p class="lead">\(texts.bookletLead)</p>
      <p class="buttons"><button class="button" type="button" data-print hidden>\(sight.texts.sheet.print)</button></p>
      \(PosterCode(link: results, text: texts.changes, address: address).html)
      <p class="soft">\(sight.texts.sheet.asOf(sight.today.german))</p></header>
      \(chapters.isEmpty ? "<p>\(texts.none)</p>" : contents(chapters))
      \(chapters, chapter)
      """
  }

  /// Each offer stands in the chapter of its main situation; chapters in the order of the grid.
  private func chapters(_ phase: PhaseCode) -> [Chapter] {
    let found = sight.catalogue.find(Need(phase: phase), limit: sight.catalogue.entries.count).hits
    let groups = Dictionary(grouping: found.map { sight.catalogue.entries[$0.number] }) {
      $0.offer.situations.first
    }
    var number = 0
    let order: [Situation?] = Situation.allCases + [nil]
    return order.compactMap { situation in
      guard let entries = groups[situation] else { return nil }
      let title = situation.map(sight.texts.words.situation) ?? texts.others
      return Chapter(
        title: title, anchor: "k-\(situation?.rawValue ?? "alle")",
        entries: entries.map {
          number += 1
          return (number, $0)
        })
    }
  }

  private func contents(_ chapters: [Chapter]) -> HTML {
    """
    <nav class="contents" aria-labelledby="inhaltsverzeichnis"><h2 id="inhaltsverzeichnis">\(texts.contents)</h2>
    \(chapters, { chapter in
      """
      <p><b><a href="\(Link(fragment: chapter.anchor))">\(chapter.title)</a></b></p><ul>\(chapter.entries, { it in
        "<li><a href=\"\(Link(fragment: "n-\(it.number)"))\">\(it.number) \(OfferReading(it.entry.offer, in: sight).name.html())</a></li>"
      })</ul>
      """ as HTML
    })</nav>
    """
  }

  private func chapter(_ chapter: Chapter) -> HTML {
    """
    <section class="chapter"><h2 id="\(chapter.anchor)">\(chapter.title)</h2>
    \(chapter.entries, { BookletEntry(sight: sight, number: $0.number, entry: $0.entry).html })</section>

    """
  }

  private func colour(_ ring: LifePhase) -> HTML {
    switch LifePhase.rings.firstIndex(of: ring) {
    case 0: " phase1"
    case 1: " phase2"
    case 2: " phase3"
    case 3: " phase4"
    case 4: " phase5"
    default: .empty
    }
  }
}

/// An offer in a booklet.
struct BookletEntry {
  let sight: Sight
  let number: Int
  let entry: CatalogueEntry

  var html: HTML {
    let offer = entry.offer
    let plan = SheetPlan(entry)
    let reading = OfferReading(offer, in: sight)
    let facts: [(String, HTML?)] = [
      (sight.texts.offer.forWhom, .text(AgeWords(texts: sight.texts.facts)(offer.ages))),
      (
        sight.texts.offer.when,
        SheetTimes(sight: sight, times: offer.shownTimes, texts: sight.texts.sheet).regular
      ),
      (sight.texts.offer.whereTo, place(plan)),
      (
        sight.texts.offer.cost,
        CostWords(texts: sight.texts.facts, language: sight.language).short(offer.costs, on: sight.today).map
        { HTML.text($0) }
      ),
      (
        sight.texts.offer.bring,
        offer.documents.compactMap(\.name.filled).joined(separator: ", ").filled.map(sight.german.inline)
      ),
      (sight.texts.sheet.phone, plan.phones.first.map { "<b><bdi dir=\"ltr\">\($0.number)</bdi></b>" }),
    ]
    return """
      <article class="entry"><h3 id="n-\(number)"><span class="count">\(number)</span> \
      <a href="\(NavigatorRoutes.offer.url(offer.id))">\(reading.name.html())</a></h3>\
      \(entry.organisation.map { "<p class=\"soft\">\(sight.german.inline($0.name))</p>" as HTML })\
      \(reading.lead.map { "<p>\($0.html(280))</p>" as HTML })\
      <dl class="details">\(facts, { row($0.0, $0.1) })</dl></article>

      """
  }

  private func place(_ plan: SheetPlan) -> HTML? {
    let words = PlaceWords(sight)
    if entry.places.contains(where: \.isProtected) { return .text(sight.texts.offer.protectedAddress) }
    return plan.place.map { place in
      let parts = [words.name(place), place.address?.street.filled, place.address?.city.filled].compactMap {
        $0
      }
      return sight.german.inline(
        parts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", "))
    }
  }

  private func row(_ name: String, _ fact: HTML?) -> HTML {
    guard let fact, !fact.isEmpty else { return .empty }
    return "<dt>\(name)</dt><dd>\(fact)</dd>"
  }
}
