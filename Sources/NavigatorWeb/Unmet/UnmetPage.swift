import Access
import Markup
import Navigator
import Offers
import Pictures
import Places
import Web

/// The list of what is missing: a picture and a sentence for each line, a note and a button beside it.
struct UnmetPage {
  /// The names of the fields.
  enum Name {
    static let item = "zeile"
    static let number = "nummer"
    /// The field for the note of the line with this number on the page; no two have the same.
    static func note(_ number: String) -> String { "notiz-\(number)" }
    static let done = "erledigt"
  }

  let list: UnmetList
  let showsDone: Bool
  let person: SignedIn
  let texts = UnmetTexts.german

  var answer: Answer {
    var page = Page(title: texts.title, main: main, noindex: true)
    page.isForPaper = true
    return .page(page)
  }

  private var shown: [UnmetEntry] { showsDone ? list.done : list.open }
  private var highest: Int { list.entries.map(\.count).max() ?? 1 }
  private var maySettle: Bool { person.principal.scope(for: .settleUnmet) != nil }

  private var main: HTML {
    """
    <h1>\(texts.title)</h1>
    <p class="lead">\(texts.lead(list.since.german))</p>
    <nav aria-label="\(texts.state)"><ul class="chips">\(tab(false, list.open.count))\(tab(true, list.done.count))</ul></nav>
    \(list.entries.isEmpty ? .empty : buttons)
    \(shown.isEmpty ? "<div class=\"empty\"><p>\(showsDone ? texts.nothingDone : texts.nothingOpen)</p></div>" : .empty)
    \(shown.enumerated().map { entry($1, String($0)) })
    \(showsDone ? nil : list.rare.map { "<p>\(texts.rare($0))</p>" as HTML })
    <p class="soft">\(texts.howProtected)</p>
    """
  }

  private func tab(_ isDone: Bool, _ count: Int) -> HTML {
    let link = UnmetRoutes.list.url(query: [isDone ? UnmetRoutes.state.item(true) : nil])
    return """
      <li><a href="\(link)"\(attribute: "aria-current", isDone == showsDone ? "true" : nil)>\
      \(isDone ? texts.done : texts.open) <i>\(count)</i></a></li>
      """
  }

  private var buttons: HTML {
    """
    <p class="buttons"><a class="button quiet" href="\(UnmetRoutes.file.url())">\(texts.download)</a>\
    <button class="button quiet" type="button" data-print hidden>\(texts.print)</button></p>
    """
  }

  private func entry(_ entry: UnmetEntry, _ number: String) -> HTML {
    let back: HTML? = entry.isBack ? "<p class=\"note\">\(texts.isBack)</p>" : nil
    return """
      <section class="card"><h2>\(texts.heading(entry))</h2>
      <p>\(texts.count(entry))</p>\(Bar(share: Double(entry.count) / Double(highest)).html)
      \(back)\(entry.tables, table)\(hint(entry))
      \(entry.note.isEmpty ? .empty : "<p>\(texts.note): \(entry.note)</p>")\
      \(maySettle ? form(entry, number) : .empty)</section>

      """
  }

  private func table(_ table: UnmetTable) -> HTML {
    guard let lines = table.lines else {
      return "<p class=\"soft\">\(table.kind.german): \(texts.notDivided)</p>"
    }
    return """
      <p>\(table.kind.german): \(lines.map { "\($0.label) (\($0.count.german))" }.joined(separator: ", "))</p>
      """
  }

  private func hint(_ entry: UnmetEntry) -> HTML? {
    switch entry.item.kind {
    case .full, .closed:
      OfferID(rawValue: entry.item.subject).map {
        "<p><a href=\"\(NavigatorRoutes.offer.url($0))\">\(texts.toOffer)</a></p>"
      }
    case .word: "<p class=\"soft\">\(texts.wordHint)</p>"
    case .nothing, .choice: nil
    }
  }

  private func form(_ entry: UnmetEntry, _ number: String) -> HTML {
    let field = Field(Name.note(number), texts.note, hint: texts.noteHint, isOptional: true)
    let (other, same) = entry.isDone ? ("0", "1") : ("1", "0")
    let form = Form(
      action: UnmetRoutes.settle.url(), method: .post, for: person,
      content: """
        \(Form.hidden(Name.item, entry.item.code))\(Form.hidden(Name.number, number))\
        \(field.lines(entry.note, rows: 2, limit: UnmetDone.longest))\
        <p class="buttons"><button class="button" name="\(Name.done)" value="\(other)">\
        \(entry.isDone ? texts.reopen : texts.settle)</button>\
        <button class="button quiet" name="\(Name.done)" value="\(same)">\(texts.keepNote)</button></p>
        """)
    return "<details><summary>\(entry.isDone ? texts.change : texts.work)</summary>\(form.html)</details>"
  }
}
