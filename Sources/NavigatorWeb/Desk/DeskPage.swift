import Markup
import Navigator
import Offers
import Places
import Web

/// The desk: what a caller says, what fits in short lines, the sheet beside it, and the tally. Complete by keyboard and
/// without a script.
struct DeskPage {
  static let shown = 10

  let sight: Sight
  let state: DeskState
  let person: SignedIn
  let tick: ContactTick?
  let address: @Sendable (Link) -> String?
  let texts = DeskTexts.german

  var answer: Answer {
    var page = Page(title: texts.title, main: main, noindex: true, style: "desk")
    page.isForPaper = true
    return .page(page)
  }

  private var main: HTML {
    """
    <h1>\(texts.title)</h1>
    \(tick.map { DeskTally(sight: sight, state: state, person: person, texts: texts).done($0) })\
    <div class="desk-body"><div data-arrows>
    \(search)
    \(state.isAsked ? found : "<p>\(texts.lead)</p>")
    <p class="soft">\(texts.keys)</p></div>
    <aside>
    \(DeskSheet(sight: sight, state: state, texts: texts, address: address).html)
    \(DeskTally(sight: sight, state: state, person: person, texts: texts).html)
    </aside></div>
    """
  }

  private var search: HTML {
    let need = state.need
    let ages = (0...18).map { year in
      "<option value=\"\(year)\"\(flag: "selected", year == need.age)>\(texts.age(year))</option>" as HTML
    }
    let situations = Situation.allCases.map { situation in
      """
      <option value="\(situation.rawValue)"\(flag: "selected", situation == need.situation)>\(situation.name)</option>
      """ as HTML
    }
    return """
      <form class="find" role="search" action="\(DeskRoutes.desk.url())">\
      <label class="hidden" for="wort">\(texts.words)</label>\
      <input id="wort" type="search" name="\(NavigatorQuery.words.name)" value="\(need.words)" maxlength="200" \
      autocomplete="off" placeholder="\(texts.words)" accesskey="s" autofocus data-arrow>\
      <label class="hidden" for="alter">\(texts.ageLabel)</label>\
      <select id="alter" name="\(NavigatorQuery.age.name)"><option value="">\(texts.ageLabel)</option>\(ages)</select>\
      <label class="hidden" for="lage">\(texts.topic)</label>\
      <select id="lage" name="\(NavigatorQuery.situation.name)"><option value="">\(texts.topic)</option>\(situations)</select>\
      \(hidden(NavigatorQuery.phase.item(need.phase)))\
      \(hidden(NavigatorQuery.sheet.item(state.sheet.offers.isEmpty ? nil : state.sheet)))\
      \(hidden(NavigatorQuery.second.item(state.second)))<button class="button">\(texts.find)</button></form>
      """
  }

  private func hidden(_ item: QueryItem?) -> HTML? { item.map { Form.hidden($0.name, $0.value) } }

  private var found: HTML {
    let finding = sight.catalogue.find(state.need, limit: Self.shown)
    guard finding.total > 0 else { return "<p role=\"status\">\(texts.nothing)</p>" }
    let rest = finding.total - finding.hits.count
    let more: HTML? =
      rest > 0 ? "<p><a href=\"\(state.need.link())\">\(texts.more(rest))</a></p>" : nil
    return """
      <p class="soft" role="status">\(texts.found(finding.total))</p>
      <ol class="quick">\(finding.hits, { row(sight.catalogue.entries[$0.number]) })</ol>\(more)
      """
  }

  private func row(_ entry: CatalogueEntry) -> HTML {
    let offer = entry.offer
    let add: HTML
    if state.sheet.offers.contains(offer.id) {
      add = "<span class=\"tag\">\(texts.isOn)</span>"
    } else if state.sheet.isFull {
      add = .empty
    } else {
      add = """
        <a class="button quiet" href="\(state.link(state.sheet.adding(offer.id)))" data-arrow>\(texts.add)\
        <span class="hidden">: \(offer.name)</span></a>
        """
    }
    return """
      <li><div class="what"><p><a href="\(SheetState(sheet: state.sheet).offer(offer.id))">\(offer.name)</a>\
      \(entry.organisation.map { " <span class=\"soft\">· \($0.name)</span>" as HTML })</p>\
      <p>\(facts(entry).joined(separator: " · "))</p></div>\(add)</li>
      """
  }

  /// What one says first on the telephone.
  private func facts(_ entry: CatalogueEntry) -> [HTML] {
    let offer = entry.offer
    let open = OpenWords(offer.shownTimes, status: offer.status, sight)
    let phone = SheetPlan(entry).phones.first.map { "<b>\($0.number)</b>" as HTML }
    let state: HTML? =
      !open.isKnown ? nil : open.isOpen ? "<span class=\"now\">\(open.text)</span>" : .text(open.text)
    // Of what is closed the state tells already when it opens.
    let isTold = if case .closed(.some) = open.state { true } else { false }
    let next =
      isTold
      ? nil
      : NextDates(offer.shownTimes, sight).first(1).first.map { date -> HTML in
        let day = date.start.date
        return .text(texts.next("\(day.weekday.germanShort) \(day.germanShort), \(date.start.time.german)"))
      }
    let cost = CostWords(texts: sight.texts.facts, language: sight.language).short(
      offer.costs, on: sight.today
    ).map { HTML.text($0) }
    let ages: HTML? = offer.ages == nil ? nil : .text(AgeWords(texts: sight.texts.facts)(offer.ages))
    let languages = LanguageWords(texts: sight.texts).short(offer.languages).map { HTML.text($0) }
    return [phone, state, next, cost, ages, languages].compactMap { $0 }
  }
}
