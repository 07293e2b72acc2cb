import Markup
import Offers
import Places
import Web

/// Step 4: what is published now.
struct ListDonePage {
  private static let mostLinks = 100

  let texts: ListsTexts
  let report: ListReport
  let neighbours: DeskNeighbours

  var answer: Answer {
    let entries = report.offers.newEntries + report.offers.changedEntries
    let count = report.offers.new + report.offers.changed
    let title = count == 0 ? texts.doneSame : texts.done(count)
    let links = entries.prefix(Self.mostLinks).compactMap { entry in
      OfferID(rawValue: entry.id).map { id in
        let organisation: HTML? = entry.organisation.map { "<br><span class=\"soft\">\($0)</span>" }
        return "<li><a href=\"\(neighbours.offer(id))\">\(entry.name)</a>\(organisation)</li>" as HTML
      }
    }
    let more: HTML = count > links.count ? "<p>\(texts.more(count - links.count))</p>" : .empty
    let gaps: HTML =
      report.gapCount > 0
      ? """
      <div class="note"><p>\(texts.gapsLeft(report.gapCount))</p><p><a href="\
      \(DeskRoutes.gaps.url(query: [DeskRoutes.area.item(report.area.rawValue)]))">\(texts.gaps)</a></p></div>
      """ : .empty
    return .page(
      Page(
        title: title,
        main: """
          <h1>\(title)</h1>\(ListSteps(texts, 3).html)\
          \(links.isEmpty ? .empty : "<p>\(texts.doneHint)</p><ul class=\"names\">\(links)</ul>\(more)")\(gaps)
          <p class="buttons"><a class="button" href="/suche">\(texts.showRegister)</a> \
          <a class="button quiet" href="\(DeskRoutes.lists.url())">\(texts.another)</a></p>
          """, noindex: true))
  }
}
