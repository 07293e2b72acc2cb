import Markup
import Offers
import Places
import Web

/// The list of offers to telephone about, the longest unconfirmed first.
struct CallPage {
  private static let size = 100

  let texts: CallTexts
  let person: SignedIn
  let calls: [Reminder]
  let page: Int
  let isDone: Bool
  let publicPage: @Sendable (OfferID) -> Link

  var answer: Answer {
    let shown = calls.dropFirst((page - 1) * Self.size).prefix(Self.size)
    let note: HTML =
      isDone ? "<div class=\"note\" role=\"status\"><p>\(texts.done)</p></div>" : .empty
    let list: HTML =
      calls.isEmpty
      ? "<p>\(texts.none)</p>"
      : """
      <p>\(texts.lead)</p><p class="buttons">\
      <a class="button quiet" href="\(EditingRoutes.callList.url())">\(texts.download)</a>\
      <button class="button quiet" type="button" data-print hidden>\(texts.print)</button></p>\
      <p class="soft">\(texts.count(calls.count))</p><ul class="rows calls">\(shown.map(row))</ul>\
      \(Pagination(page: page, of: max(1, (calls.count + Self.size - 1) / Self.size)) { number in
          EditingRoutes.calls.url(query: [EditingRoutes.page.item(number)])
        }.html)
      """
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(note)\(list)\
          <p class="screen-only soft">\(texts.gaps)</p>
          """, noindex: true))
  }

  private func row(_ it: Reminder) -> HTML {
    let form = Web.Form(
      action: EditingRoutes.confirmed.url(it.offer), method: .post, for: person,
      content: """
        <button class="button quiet">\(texts.confirm)<span class="hidden">: \(it.name)</span></button>
        """)
    return """
      <li><div><p><a href="\(publicPage(it.offer))"><strong>\(it.name)</strong></a>\
      \(it.organisation.map { " · \($0)" as HTML })</p>\
      <p><b>\(phone(it))</b></p><p class="soft">\(texts.state(it))</p></div>\
      <div class="screen-only">\(form.html)\
      <p><a href="\(EditingRoutes.edit.url(it.offer))">\(texts.edit)<span class="hidden">: \(it.name)</span></a></p></div></li>
      """
  }

  private func phone(_ it: Reminder) -> HTML {
    guard let number = it.phone else { return "<span class=\"soft\">\(texts.noPhone)</span>" }
    return Link(phone: number).map { "<a href=\"\($0)\">\(number)</a>" } ?? HTML.text(number)
  }
}
