import Markup
import Navigator
import Pictures
import Places
import Web

/// The offers that fit a need, with what can be chosen further.
struct ResultsPage {
  static let pageSize = 20

  let sight: Sight
  let need: Need
  let page: Int
  let view: ResultsView
  let cards: CardShelf
  let background: MapBackground
  let finding: Finding
  /// What stands above the hits when somebody needs help at once.
  let panel: CrisisPanel

  init(
    _ sight: Sight, _ need: Need, page: Int, view: ResultsView = .list, cards: CardShelf,
    background: MapBackground = MapBackground()
  ) {
    self.background = background
    self.view = view
    self.sight = sight
    self.need = need
    self.page = page
    self.cards = cards
    panel = CrisisPanel(sight, need)
    finding = sight.catalogue.find(
      need, at: sight.now, skip: (page - 1) * Self.pageSize, limit: Self.pageSize)
  }

  private var texts: ResultsTexts { sight.texts.results }
  private var pageCount: Int { max(1, (finding.total + Self.pageSize - 1) / Self.pageSize) }

  var answer: Answer {
    guard page <= pageCount else { return beyond }
    let isPlain = page == 1 && need == Need(phase: need.phase, situation: need.situation)
    return panel.guarding(
      sight.answer(
        page > 1 ? "\(title), \(texts.page(page))" : title, content,
        canonical: panel.hides ? nil : need.link(page: page), noindex: !isPlain,
        imageOrigin: view == .map ? background.tiles?.origin : nil))
  }

  /// What was asked for, in the family's own words.
  var title: String {
    if panel.hides { return sight.texts.safety.neutralTitle }
    let parts = [
      need.words.clipped(to: 60).filled.map(texts.quoted), need.age.map(texts.ageTitle),
      need.phase.map { sight.texts.words.phase($0).name }, need.situation.map(sight.texts.words.situation),
    ].compactMap { $0 }
    return parts.isEmpty ? texts.all : parts.joined(separator: ", ")
  }

  private var content: HTML {
    if sight.catalogue.entries.isEmpty { return EmptyRegister(texts: sight.texts.front).html }
    return finding.total == 0 ? nothing : main
  }

  private var main: HTML {
    """
    \(head)
    \(correction)<p class="soft">\(count) · \(otherView)</p>
    \(ResultChoices(sight: sight, need: need, finding: finding).html)\
    \(WishRow(sight: sight, need: need, finding: finding).html)\
    \(ChoiceForm(sight: sight, need: need, finding: finding).html)
    \(view == .map ? ResultsMap(sight, need, background: background).html : list)
    """
  }

  private var list: HTML {
    let notes = HitNotes(sight: sight, need: need, finding: finding).html
    let pages = Pagination(page: page, of: pageCount, texts: sight.shell) { [need] in need.link(page: $0) }
    return """
      <ol class="hits">\(cards.html(finding.hits.map(\.number), notes: notes, sight))</ol>
      \(pages.html)
      """
  }

  private var otherView: HTML {
    view == .map
      ? "<a href=\"\(need.link())\">\(sight.texts.filters.asList)</a>"
      : "<a href=\"\(need.link(view: .map))\" rel=\"nofollow\">\(sight.texts.filters.asMap)</a>"
  }

  /// Another spelling that finds something.
  private var correction: HTML {
    guard let words = finding.correction, words != need.words else { return .empty }
    let other = need.with(\.words, words)
    return """
      <p class="mended">\(sight.texts.filters.didYouMean) <a href="\(other.link())"><b>\(words)</b></a></p>

      """
  }

  private var count: String {
    texts.count(finding.total, sight.catalogue.town.area == nil ? nil : sight.site.town)
  }

  private var head: HTML {
    """
    <h1>\(title)</h1>
    \(panel.html)\(NeedForm(sight: sight, need: need).html)
    """
  }

  private var nothing: HTML {
    """
    \(head)
    \(correction)\(NothingFound(sight: sight, need: need).html)
    """
  }

  private var beyond: Answer {
    sight.answer(
      texts.beyondTitle,
      """
      <h1>\(texts.beyondTitle)</h1>
      <p>\(texts.beyond(page, pageCount))</p>
      <p class="buttons"><a class="button" href="\(need.link())">\(texts.firstPage)</a>\
      \(pageCount > 1 ? "<a class=\"button quiet\" href=\"\(need.link(page: pageCount))\">\(texts.lastPage)</a>" : .empty)</p>
      <p><a href="\(NavigatorRoutes.front.url())">\(sight.shell.home)</a></p>
      """, noindex: true, status: .notFound, style: "narrow")
  }
}
