import Markup
import Places
import Web

/// All areas that somebody looks after.
struct AreasPage {
  struct Entry: Sendable {
    var area: Area
    var pages: Int
  }

  let texts: AreaTexts
  let entries: [Entry]

  var answer: Answer {
    let rows = entries.map { entry -> HTML in
      let missing = LegalPageKind.allCases.count - entry.pages
      let isUnnamed = entry.area.name.hasPrefix(AreaStore.placeholder)
      let pages = entry.pages == 0 ? nil : missing == 0 ? texts.complete : texts.missing(missing)
      let notes = [entry.area.key.rawValue, isUnnamed ? texts.unnamed : nil, pages].compactMap { $0 }
      return """
        <li><a href="\(DeskRoutes.areaPage.url(entry.area.key))">\(entry.area.name)</a> \
        <span class="soft">\(notes.joined(separator: " · "))</span></li>
        """
    }
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1><p>\(texts.intro)</p>\
          \(rows.isEmpty ? "<p>\(texts.none)</p>" as HTML : "<ul class=\"rows links\">\(rows)</ul>")\
          <p><a class="button quiet" href="\(DeskRoutes.holidays.url())">\(texts.holidays)</a></p>
          """, noindex: true, style: "narrow"))
  }
}

/// One area: its name and its legal pages.
struct AreaPage {
  let texts: AreaTexts
  let person: SignedIn
  let neighbours: DeskNeighbours
  let area: Area
  let kinds: Set<LegalPageKind>
  let name: String
  let error: String?
  let done: String?

  var answer: Answer {
    let field = Field("name", texts.name, hint: texts.nameHint, error: error)
    let form = Web.Form(
      action: DeskRoutes.renameArea.url(area.key), method: .post, for: person,
      content: "\(field.line(name, limit: 120))\(Web.Form.button(texts.rename))")
    let pages = LegalPageKind.allCases.map { kind -> HTML in
      let isThere = kinds.contains(kind)
      return """
        <li><a href="\(DeskRoutes.legal.url((area.key, kind)))">\(neighbours.legalTitle(kind))</a> \
        <span class="soft">\(isThere ? texts.isThere : texts.isMissing)</span></li>
        """
    }
    return .page(
      Page(
        title: area.name,
        main: """
          \(Breadcrumbs([.init(texts.title, DeskRoutes.areas.url())], current: area.name).html)\
          <h1>\(area.name)</h1>\(done.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })\
          \(ErrorSummary([field]).html)\(form.html)
          <section><h2>\(texts.legalPages)</h2><p>\(texts.legalHint)</p>\
          <ul class="rows links">\(pages)</ul></section>
          """, noindex: true, status: error == nil ? .ok : .unprocessable, style: "narrow"))
  }
}
