import Markup
import Places
import Web

/// School holidays: what is known, and a file with others.
struct HolidaysPage {
  let texts: AreaTexts
  let person: SignedIn
  let periods: [SchoolHoliday]
  let error: String?
  let done: String?

  var answer: Answer {
    let field = Field("datei", texts.holidaysFile, hint: texts.holidaysFileHint, error: error)
    let form = Web.Form(
      action: DeskRoutes.setHolidays.url(), method: .post, for: person, sendsFiles: true,
      content: """
        \(field.file(accept: ".yaml,.yml,.txt"))<p>\(texts.replaces)</p>\(Web.Form.button(texts.takeFile))
        """)
    let rows = periods.map { period in
      """
      <tr><td>\(period.state)</td><th scope="row">\(period.name)</th><td>\(period.from.german)</td>\
      <td>\(period.to.german)</td></tr>
      """ as HTML
    }
    let table = ScrollTable(
      label: texts.holidays, head: [texts.state, texts.holidayName, texts.from, texts.to], rows: rows)
    return .page(
      Page(
        title: texts.holidays,
        main: """
          \(Breadcrumbs([.init(texts.title, DeskRoutes.areas.url())], current: texts.holidays).html)\
          <h1>\(texts.holidays)</h1>\(done.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })\
          \(ErrorSummary([field]).html)<p>\(texts.holidaysHint)</p>\
          \(rows.isEmpty ? "<p>\(texts.noHolidays)</p>" : table.html)\(form.html)
          """, noindex: true, status: error == nil ? .ok : .unprocessable, style: "narrow"))
  }
}
