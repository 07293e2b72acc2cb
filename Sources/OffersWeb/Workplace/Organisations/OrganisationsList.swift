import Markup
import Offers
import Places
import Web

/// The organisations that somebody looks after.
struct OrganisationsList {
  let texts: OrganisationTexts
  let words: String
  let shown: [Organisation]
  let count: Int
  let page: Int
  let pages: Int
  let mayAdd: Bool

  var answer: Answer {
    let rows = shown.map { it -> HTML in
      let other: HTML? = it.alternateName.map { " <span class=\"soft\">\($0)</span>" }
      return "<li><a href=\"\(DeskRoutes.organisation.url(it.id))\">\(it.name)</a>\(other)</li>"
    }
    let search = """
      <form class="find" role="search" action="\(DeskRoutes.organisations.url())">\
      <label class="hidden" for="f-q">\(texts.search)</label>\
      <input id="f-q" type="search" name="q" value="\(words)" maxlength="200" placeholder="\(texts.search)">\
      <button class="button">\(texts.searchButton)</button></form>
      """ as HTML
    let add: HTML =
      mayAdd
      ? "<p><a class=\"button quiet\" href=\"\(DeskRoutes.newOrganisation.url())\">\(texts.add)</a></p>"
      : .empty
    let words = words
    let pagination = Pagination(page: page, of: pages) { number in
      DeskRoutes.organisations.url(query: [
        DeskRoutes.words.item(words.isEmpty ? nil : words), DeskRoutes.page.item(number),
      ])
    }
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(search)\(add)
          <p class="soft" role="status">\(shown.isEmpty ? texts.none : texts.count(count))</p>\
          <ul class="rows links">\(rows)</ul>\(pagination.html)
          """, noindex: true, style: "narrow"))
  }
}
