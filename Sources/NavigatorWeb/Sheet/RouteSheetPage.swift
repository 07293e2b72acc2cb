import Markup
import Navigator
import Offers
import Places
import Web

/// The route sheet: made from the ids in its address alone, for the screen, for paper and for a device.
struct RouteSheetPage {
  let sight: Sight
  let state: SheetState
  let entries: [CatalogueEntry]
  let address: @Sendable (Link) -> String?

  init(_ sight: Sight, _ asked: SheetState, address: @escaping @Sendable (Link) -> String?) {
    self.sight = sight
    self.address = address
    entries = asked.sheet.offers.compactMap(sight.catalogue.entry)
    state = asked
  }

  private var texts: RouteSheetTexts { sight.texts.sheet }

  /// The sheet without what is gone: the links of the page go on from here.
  private var shown: SheetState {
    var shown = state
    shown.sheet = RouteSheet(entries.map(\.offer.id))
    if shown.second == texts.language { shown.second = nil }
    return shown
  }

  var answer: Answer {
    var page = Page(
      title: texts.title, main: main, language: sight.language, noindex: true,
      style: entries.isEmpty ? "narrow sheet" : "sheet",
      site: sight.site)
    page.isForPaper = true
    var answer = Answer.page(page)
    // What nobody else may find out stays out of the browser's own memory, too.
    if entries.contains(where: \.isDiscreet) { answer.set(.cacheControl, "no-store") }
    return answer
  }

  private var main: HTML {
    entries.isEmpty
      ? """
      <h1>\(texts.title)</h1>
      \(notices)<p class="lead">\(texts.empty)</p><p>\(texts.emptyHow)</p>
      \(SheetHits(sight: sight, state: shown).html)
      \(SheetDevice(sight: sight, state: shown, entries: []).html)
      """
      : """
      <h1>\(texts.title)</h1>
      <p class="lead soft screen-only">\(texts.lead)</p><p class="soft">\(texts.asOf(sight.today.german))</p>
      \(notices)<ol class="stops">
      \(entries, { SheetItem(sight: sight, entry: $0, state: shown, address: address).html })</ol>
      \(tools)
      \(SheetDevice(sight: sight, state: shown, entries: entries).html)
      \(SheetHits(sight: sight, state: shown).html)
      """
  }

  private var notices: HTML {
    let missing = state.sheet.offers.count - entries.count + state.sheet.broken
    var notes: [String] = []
    if missing > 0 { notes.append(texts.unknown(missing)) }
    if state.sheet.surplus > 0 { notes.append(texts.surplus(RouteSheet.most, state.sheet.surplus)) }
    return notes.map { "<div class=\"note warn\" role=\"status\"><p>\($0)</p></div>\n" as HTML }.joined()
  }

  private var tools: HTML {
    let chosen = shown.second
    let others = Language.allCases.filter { $0 != texts.language }
    let options = others.map { language -> HTML in
      """
      <option value="\(language.rawValue)" lang="\(language.tag)"\(flag: "selected", language == chosen)>\
      \(language.nativeName)</option>
      """
    }
    return """
      <div class="buttons"><button class="button" type="button" data-print hidden>\(texts.print)</button></div>
      <form class="second screen-only" action="\(NavigatorRoutes.sheet.url())" data-autosubmit>\
      \(Form.hidden(NavigatorQuery.sheet.name, shown.sheet.text))\
      <label for="zweite">\(texts.second)</label> <select id="zweite" name="\(NavigatorQuery.second.name)">\
      <option value="">\(texts.noSecond)</option>\(options)</select> \
      <button class="button quiet submit">\(texts.show)</button></form>
      <p class="soft screen-only">\(texts.share)</p>
      """
  }
}
