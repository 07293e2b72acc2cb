import Markup
import Navigator
import Offers
import Pictures
import Places
import Web

/// One offer of the sheet with what can be done with it.
struct SheetItem {
  let sight: Sight
  let entry: CatalogueEntry
  let state: SheetState
  /// The whole address of a page, for the code; nil when nobody knows it.
  let address: @Sendable (Link) -> String?

  private var id: OfferID { entry.offer.id }
  private var texts: RouteSheetTexts { sight.texts.sheet }

  var html: HTML {
    let plan = SheetPlan(entry)
    let columns = ([texts] + [state.second.map(RouteSheetTexts.texts)].compactMap { $0 }).enumerated().map {
      SheetColumn(sight: sight.in($1.language), entry: entry, plan: plan, texts: $1, isFirst: $0 == 0).html
    }
    let discreet: HTML? = entry.isDiscreet ? "<p class=\"soft screen-only\">\(texts.discreet)</p>" : nil
    return """
      <li id="o-\(id.rawValue)"><article class="stop\(PhaseColour(entry.offer).suffix)">\
      <div class="\(columns.count > 1 ? "pair" : "alone" as HTML)">\(columns)</div>\
      <div class="print-only foot-of-stop">\(code)<p class="lines">\(texts.note):</p></div>\
      \(discreet)\(tools)</article></li>

      """
  }

  private var code: HTML? {
    address(NavigatorRoutes.offer.url(id)).flatMap { QRCode($0) }.map {
      "<figure>\($0.svg(label: texts.code))<figcaption>\(texts.code)</figcaption></figure>"
    }
  }

  private var tools: HTML {
    let place = state.sheet.offers.firstIndex(of: id) ?? 0
    let isLast = place == state.sheet.offers.count - 1
    return """
      <ul class="tools screen-only"><li>\(link(state.offer(id), texts.open))</li>\
      \(place > 0 ? item(state.sheet.moving(id, by: -1), texts.up) : .empty)\
      \(isLast ? .empty : item(state.sheet.moving(id, by: 1), texts.down))\
      \(item(state.sheet.removing(id), texts.remove))</ul>
      """
  }

  private func item(_ sheet: RouteSheet, _ label: String) -> HTML {
    "<li>\(link(state.link(sheet), label))</li>"
  }

  private func link(_ target: Link, _ label: String) -> HTML {
    "<a href=\"\(target)\">\(label)<span class=\"hidden\">: \(entry.offer.name)</span></a>"
  }
}
