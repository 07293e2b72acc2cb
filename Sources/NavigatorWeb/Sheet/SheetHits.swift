import Markup
import Navigator
import Offers
import Places
import Web

/// Looking for more without leaving the sheet, so that the sheet needs no memory but the address.
struct SheetHits {
  let sight: Sight
  let state: SheetState

  private static let shown = 8

  private var texts: RouteSheetTexts { sight.texts.sheet }

  var html: HTML {
    """
    <section class="screen-only" id="dazu"><h2>\(texts.more)</h2>
    <form class="find" role="search" action="\(NavigatorRoutes.sheet.url(fragment: "dazu"))">\
    <label class="hidden" for="dazu-wort">\(texts.words)</label>\
    <input id="dazu-wort" type="search" name="\(NavigatorQuery.words.name)" value="\(state.words)" maxlength="200" \
    autocomplete="off" enterkeyhint="search" placeholder="\(texts.words)">\
    \(hidden(NavigatorQuery.sheet.item(state.sheet.offers.isEmpty ? nil : state.sheet)))\
    \(hidden(NavigatorQuery.second.item(state.second)))\
    <button class="button">\(texts.find)</button></form>
    \(state.words.isEmpty ? .empty : hits)</section>
    """
  }

  private var hits: HTML {
    let found = sight.catalogue.find(Need(words: state.words), limit: Self.shown).hits
    guard !found.isEmpty else { return "<p role=\"status\">\(texts.noHits)</p>" }
    return "<ul class=\"rows\">\(found, { row(sight.catalogue.entries[$0.number]) })</ul>"
  }

  private func row(_ entry: CatalogueEntry) -> HTML {
    let offer = entry.offer
    let summary = (offer.summary.filled ?? entry.organisation?.name.filled).map {
      "<br><span class=\"soft\">\($0.clipped(to: 120))</span>" as HTML
    }
    let name: HTML = "<a href=\"\(state.offer(offer.id))\">\(offer.name)</a>"
    guard !state.sheet.offers.contains(offer.id), !state.sheet.isFull else {
      return "<li><span>\(name)\(summary)</span></li>"
    }
    var next = state
    next.words = ""
    let keep = entry.isDiscreet ? nil : offer.id.rawValue
    return """
      <li><span>\(name)\(summary)</span>\
      <a class="button quiet" href="\(next.link(state.sheet.adding(offer.id)))"\(attribute: "data-keep", keep)>\
      \(texts.addThis)<span class="hidden">: \(offer.name)</span></a></li>
      """
  }

  private func hidden(_ item: QueryItem?) -> HTML? { item.map { Form.hidden($0.name, $0.value) } }
}
