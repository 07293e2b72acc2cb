import Markup
import Navigator
import Offers
import Places
import Web

/// The box for keeping the sheet on this device. The script shows it; without script there is nothing to keep. It
/// names the offers that may be kept: those of protection topics are not among them.
struct SheetDevice {
  let sight: Sight
  let state: SheetState
  let entries: [CatalogueEntry]

  var html: HTML {
    let texts = sight.texts.sheet
    let sheet = RouteSheet(entries.filter { !$0.isDiscreet }.map(\.offer.id))
    let page = SheetState(sheet: sheet, second: state.second).link
    return """
      <section class="card screen-only" data-device hidden data-ids="\(sheet.text)" data-page="\(page)" \
      data-worker="\(NavigatorRoutes.worker.url())"><h2>\(texts.keepTitle)</h2>\
      <p data-when="none other">\(texts.keepWhat)</p>\
      <p data-when="same" role="status">\(texts.kept)</p><p data-when="gone" role="status">\(texts.forgotten)</p>\
      <p data-when="failed" role="alert">\(texts.keepFailed)</p><p class="buttons">\
      <button class="button" type="button" data-keep-sheet data-when="none">\(texts.keep)</button>\
      <button class="button quiet" type="button" data-keep-sheet data-when="other">\(texts.keepChanged)</button>\
      <button class="button quiet" type="button" data-forget data-when="same other held failed">\(texts.forget)</button></p></section>
      """
  }
}
