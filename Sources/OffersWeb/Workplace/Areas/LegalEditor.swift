import Markup
import Places
import Web

/// The editor of a legal page, with what families would see.
struct LegalEditor {
  let texts: AreaTexts
  let person: SignedIn
  let neighbours: DeskNeighbours
  let area: Area
  let kind: LegalPageKind
  let text: String
  /// The text as it was when somebody began.
  var seen: String
  var error: String?
  var isPreview = false
  var isPublished = false
  /// What somebody else saved meanwhile.
  var theirs: String?

  var answer: Answer {
    let title = neighbours.legalTitle(kind)
    let field = Field("text", texts.text, hint: texts.textHint, error: error)
    let form = Web.Form(
      action: DeskRoutes.setLegal.url((area.key, kind)), method: .post, for: person,
      content: """
        \(Web.Form.hidden("stand", seen))<div class="long">\(field.lines(text, rows: 18, limit: 100_000))</div>\
        <p class="buttons"><button class="button quiet" name="probe" value="1">\(texts.showPreview)</button> \
        <button class="button">\(texts.publish)</button></p>
        """)
    let crumbs = Breadcrumbs(
      [.init(texts.title, DeskRoutes.areas.url()), .init(area.name, DeskRoutes.areaPage.url(area.key))],
      current: title)
    return .page(
      Page(
        title: "\(title) – \(area.name)",
        main: """
          \(crumbs.html)<h1>\(title)</h1>\(note)\(ErrorSummary([field]).html)\(preview)\(form.html)
          """, noindex: true,
        status: error != nil ? .unprocessable : theirs != nil ? .conflict : .ok, style: "narrow"))
  }

  private var note: HTML {
    if isPublished {
      return "<p class=\"note\" role=\"status\">\(texts.published)</p>"
    }
    guard let theirs else { return .empty }
    return """
      <div class="note warn" role="alert"><p>\(texts.changedMeanwhile)</p></div>
      <section><h2>\(texts.theirs)</h2><pre class="card kept" tabindex="0">\(theirs)</pre></section>
      """
  }

  private var preview: HTML {
    guard isPreview || isPublished else { return .empty }
    return """
      <section class="card" aria-label="\(texts.preview)"><p class="soft">\(texts.preview)</p>\
      <div class="prose">\(neighbours.legalText(kind, text))</div></section>
      """
  }
}
