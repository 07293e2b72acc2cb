import Markup
import Navigator
import Offers
import Places
import Web

/// What leads from the page of an offer to the sheet, and to the offer's own poster.
struct SheetLink {
  let sight: Sight
  let entry: CatalogueEntry
  /// The sheet that somebody comes from.
  let sheet: RouteSheet

  var html: HTML {
    let texts = sight.texts.sheet
    let id = entry.offer.id
    let isOn = sheet.offers.contains(id)
    let keep = entry.isDiscreet ? nil : id.rawValue
    // What is told of an offer does not depend on who keeps it; the script changes the address of the link.
    return """
      <p class="screen-only"><a class="button quiet" href="\(SheetState(sheet: sheet.adding(id)).link)" rel="nofollow" \
      data-sheet="\(id.rawValue)"\(attribute: "data-keep", keep)>\(isOn ? texts.isOn : texts.add)</a></p>\
      <p class="screen-only"><a href="\(NavigatorRoutes.poster.url(id))" rel="nofollow">\
      \(sight.texts.print.offerPoster)</a></p>
      """
  }
}
