import Markup
import Navigator
import Offers
import Places
import Web

/// The sheet that grows at the desk, and the three ways to the family: paper, mail, voice.
struct DeskSheet {
  let sight: Sight
  let state: DeskState
  let texts: DeskTexts
  let address: @Sendable (Link) -> String?

  private var entries: [CatalogueEntry] { state.sheet.offers.compactMap(sight.catalogue.entry) }

  var html: HTML {
    let entries = entries
    guard !entries.isEmpty else {
      return "<section><h2>\(texts.sheet)</h2><p class=\"soft\">\(texts.sheetEmpty)</p></section>"
    }
    let missing = state.sheet.offers.count - entries.count + state.sheet.broken
    return """
      <section><h2>\(texts.sheet) (\(entries.count))</h2>\
      \(missing > 0 ? "<p class=\"note warn\">\(sight.texts.sheet.unknown(missing))</p>" : .empty)
      <ol class="picked">\(entries, row)</ol>
      \(language)
      <p class="buttons"><a class="button" href="\(state.paper)" accesskey="d" target="_blank" rel="noopener">\(texts.paper)</a>\
      \(letter)</p>
      \(whole)
      <details><summary accesskey="v">\(texts.aloud)</summary>\(entries.enumerated().map { aloud($0, $1) })</details></section>
      """
  }

  private func row(_ entry: CatalogueEntry) -> HTML {
    let id = entry.offer.id
    let place = state.sheet.offers.firstIndex(of: id) ?? 0
    return """
      <li>\(entry.offer.name)<ul class="tools">\
      \(place > 0 ? tool(state.sheet.moving(id, by: -1), texts.up, entry) : .empty)\
      \(tool(state.sheet.removing(id), texts.remove, entry))</ul></li>
      """
  }

  private func tool(_ sheet: RouteSheet, _ label: String, _ entry: CatalogueEntry) -> HTML {
    """
    <li><a href="\(state.link(sheet))">\(label)<span class="hidden">: \(entry.offer.name)</span></a></li>
    """
  }

  private var language: HTML {
    let options = Language.allCases.filter { $0 != .german }.map { language in
      """
      <option value="\(language.rawValue)" lang="\(language.tag)"\(flag: "selected", language == state.second)>\
      \(language.nativeName)</option>
      """ as HTML
    }
    let need = state.need
    return """
      <form class="second" action="\(DeskRoutes.desk.url())" data-autosubmit>\
      \(kept(NavigatorQuery.words.item(need.words.filled)))\(kept(NavigatorQuery.age.item(need.age)))\
      \(kept(NavigatorQuery.phase.item(need.phase)))\(kept(NavigatorQuery.situation.item(need.situation)))\
      \(kept(NavigatorQuery.sheet.item(state.sheet)))\
      <label for="zweite">\(texts.second)</label><select id="zweite" name="\(NavigatorQuery.second.name)">\
      <option value="">\(texts.noSecond)</option>\(options)</select>\
      <button class="button quiet submit">\(texts.show)</button></form>
      """
  }

  private func kept(_ item: QueryItem?) -> HTML? { item.map { Form.hidden($0.name, $0.value) } }

  private var letter: HTML? {
    address(state.paper).map { whole in
      let link = Link(letter: texts.subject, body: texts.letter(whole))
      return "<a class=\"button quiet\" href=\"\(link)\" accesskey=\"m\">\(texts.mail)</a>"
    }
  }

  private var whole: HTML? {
    address(state.paper).map { whole in
      """
      <p><label for="ganz">\(texts.whole)</label><input id="ganz" class="whole" type="text" readonly value="\(whole)"></p>
      """
    }
  }

  private func aloud(_ number: Int, _ entry: CatalogueEntry) -> HTML {
    let plan = SheetPlan(entry)
    let languages = [RouteSheetTexts.german] + [state.second.map(RouteSheetTexts.texts)].compactMap { $0 }
    return languages.map { words in
      let marks: Attributes = ["lang": words.language.tag, "dir": words.language.direction.rawValue]
      let column = SheetColumn(
        sight: sight.in(words.language), entry: entry, plan: plan, texts: words, isFirst: false)
      return "<div class=\"aloud\"\(marks)>\(column.aloud(number + 1))</div>" as HTML
    }.joined()
  }
}

extension SheetColumn {
  /// The same in short sentences, to be read out.
  func aloud(_ number: Int) -> HTML {
    """
    <p><b>\(number). \(title)</b></p>\(plan.steps, { "<p>\(words($0))</p>" })\
    <p>\(texts.when):</p>\(SheetTimes(sight: sight, times: entry.offer.shownTimes, texts: texts).html)\
    <p>\(texts.cost):</p>\(cost)
    """
  }
}
