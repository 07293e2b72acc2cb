import Markup
import Offers
import Places
import Web

/// The list of the offers that somebody may edit.
struct ListPage {
  let texts: EditingTexts
  let words: String
  let page: Int
  let entries: [OfferShelf.Entry]
  let count: Int
  let drafts: [OfferDraft]
  let done: String?
  let today: LocalDate
  let publicPage: @Sendable (OfferID) -> Link

  var answer: Answer {
    let new = drafts.filter(\.isNew).map(newRow)
    let rows = entries.map(row)
    let empty: HTML = "<p>\(words.isEmpty ? texts.none : texts.noneFound)</p>"
    let list: HTML =
      rows.isEmpty && new.isEmpty
      ? empty : "<ul class=\"rows\">\(page == 1 && words.isEmpty ? new : [])\(rows)</ul>"
    let note: HTML? = done.flatMap { texts.done[$0] }.map {
      "<div class=\"note\" role=\"status\"><p>\($0)</p></div>"
    }
    let words = words
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(note)\
          <form class="find" action="\(EditingRoutes.list.url())">\
          <label class="hidden" for="angebotssuche">\(texts.search)</label>\
          <input id="angebotssuche" type="search" name="\(EditingRoutes.words.name)" value="\(words)" \
          maxlength="200" placeholder="\(texts.search)"><button class="button">\(texts.find)</button></form>\
          <p class="buttons"><a class="button quiet" href="\(EditingRoutes.new.url())">\(texts.new)</a></p>\
          <p class="soft">\(texts.count(count))</p>\(list)\
          \(Pagination(page: page, of: max(1, (count + EditingHandlers.pageSize - 1) / EditingHandlers.pageSize)) { number in
            EditingRoutes.list.url(query: [
              EditingRoutes.words.item(words.isEmpty ? nil : words), EditingRoutes.page.item(number),
            ])
          }.html)
          """, noindex: true))
  }

  /// When it will be published, or that it was not.
  private func standing(of draft: OfferDraft) -> String? {
    draft.failure.map { _ in texts.failed }
      ?? draft.publishAt.map { texts.scheduled(GermanMoment.text($0)) }
  }

  private func newRow(_ draft: OfferDraft) -> HTML {
    let when = standing(of: draft) ?? texts.newDraft
    return """
      <li><p><a href="\(EditingRoutes.edit.url(draft.offer.id))"><strong>\(draft.offer.name)</strong></a></p>\
      <p><span class="tag">\(when)</span></p></li>
      """
  }

  private func row(_ entry: OfferShelf.Entry) -> HTML {
    let offer = entry.offer
    let draft = drafts.first { $0.offer.id == offer.id }
    let marks = [
      texts.status[offer.status.rawValue],
      draft.map { standing(of: $0) ?? texts.draft },
    ].compactMap { $0 }.map { "<span class=\"tag\">\($0)</span> " as HTML }
    let day = offer.assured?.german
    let isFresh = Freshness.of(offer, today: today) == .fresh
    let state = day.map { isFresh ? texts.fresh($0) : texts.due($0) } ?? texts.never
    let show: HTML =
      offer.isListed
      ? " · <a href=\"\(publicPage(offer.id))\">\(texts.show)<span class=\"hidden\">: \(offer.name)</span></a>"
      : .empty
    return """
      <li><p><a href="\(EditingRoutes.edit.url(offer.id))"><strong>\(offer.name)</strong></a>\
      \(entry.organisation.map { " · \($0)" as HTML })</p>\
      <p class="soft">\(state)</p>\(marks.isEmpty ? .empty : "<p>\(marks)</p>" as HTML)\
      <p><a href="\(EditingRoutes.history.url(offer.id))">\(texts.history)<span class="hidden">: \(offer.name)</span></a>\(show)</p></li>
      """
  }
}

/// The page on which a new offer begins.
struct NewPage {
  let texts: EditingTexts
  let formTexts: FormTexts
  let person: SignedIn
  let organisations: [Organisation]
  let mayBeAlone: Bool
  let values: [String: String]
  let errors: [String: String]

  var answer: Answer {
    let name = Field("name", formTexts.name.label, error: errors["name"])
    let description = Field(
      "beschreibung", formTexts.description.label, hint: formTexts.description.hint,
      error: errors["beschreibung"])
    let options =
      (mayBeAlone ? [Field.Option("", texts.noOrganisation)] : [])
      + organisations.map { Field.Option($0.id.rawValue, $0.name) }
    let organisation: HTML =
      options.count < 2
      ? .empty : Field("traeger", texts.organisation).choice(options, selected: values["traeger"])
    let content: HTML = """
      \(organisation)\(name.line(values["name"] ?? "", limit: 300))\
      \(description.lines(values["beschreibung"] ?? "", limit: 20_000))\(Web.Form.button(texts.begin))
      """
    return .page(
      Page(
        title: texts.new,
        main: """
          \(Breadcrumbs([.init(texts.title, EditingRoutes.list.url())], current: texts.new).html)\
          <h1>\(texts.new)</h1><p>\(texts.newHint)</p>\(ErrorSummary([name, description]).html)\
          \(Web.Form(action: EditingRoutes.create.url(), method: .post, for: person, content: content).html)
          """, noindex: true, status: errors.isEmpty ? .ok : Status(code: 422), style: "narrow"))
  }
}
