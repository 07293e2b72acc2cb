import Markup
import Offers
import Places
import Web

/// Step 2: what the columns hold, each to be changed.
struct ListColumnsPage {
  let texts: ListsTexts
  let person: SignedIn
  let upload: ListUpload
  let columns: ListColumns
  var error: String?

  var answer: Answer {
    let fields = columns.columns.enumerated().map { index, column in
      Field(
        "feld-\(index)", column.heading, hint: hint(column), error: index == 0 ? error : nil)
    }
    let options = ListField.allCases.map { Field.Option($0.rawValue, $0.name) }
    let rows = zip(fields, columns.columns).map { field, column in
      let doubt: HTML? = column.doubt.map { "<p class=\"doubt\"><b>\(texts.doubt)</b> \($0)</p>" }
      return "<li>\(field.choice(options, selected: column.field.rawValue))\(doubt)</li>" as HTML
    }
    let form = Web.Form(
      action: DeskRoutes.setColumns.url(upload.id), method: .post, for: person,
      content: """
        \(Web.Form.hidden("blatt", columns.mapping.sheet ?? ""))\
        \(Web.Form.hidden("kopfzeile", String(columns.mapping.headingRow ?? 0)))<ul class="columns">\(rows)</ul>\
        \(Web.Form.button(texts.toPreview))
        """)
    let origin: HTML =
      switch columns.origin {
      case .guessed: "<p>\(texts.guessed)</p>"
      case .saved: "<p>\(texts.saved)</p>"
      case .given: .empty
      }
    return .page(
      Page(
        title: texts.columnsTitle,
        main: """
          <h1>\(texts.columnsTitle)</h1>\(ListSteps(texts, 1).html)\(ErrorSummary(fields).html)
          <p>\(texts.columnsHint(columns.columns.count, columns.rowCount))</p>\(origin)\(sheets)\(form.html)\
          \(ListDiscard(texts: texts, person: person, id: upload.id).html)
          """, noindex: true, status: error == nil ? .ok : .unprocessable, style: "narrow"))
  }

  private func hint(_ column: ListColumns.Column) -> String {
    column.examples.isEmpty
      ? texts.emptyColumn : "\(texts.forExample) \(column.examples.joined(separator: " | "))"
  }

  /// Another sheet, or headings in another row.
  private var sheets: HTML {
    let names = columns.sheets.map { Field.Option($0, $0) }
    let rows =
      [Field.Option("0", texts.noHeadings)]
      + columns.firstRows.map { Field.Option(String($0.number), "\($0.number): \($0.text)") }
    let sheet: HTML? =
      names.count > 1
      ? Field("blatt", texts.otherSheet).choice(names, selected: columns.mapping.sheet) : nil
    let heading = Field("kopfzeile", texts.headingRow).choice(
      rows, selected: String(columns.mapping.headingRow ?? 0))
    let form = Web.Form(
      action: DeskRoutes.columns.url(upload.id),
      content: "\(sheet)\(heading)<button class=\"button quiet\">\(texts.showSheet)</button>")
    return "<details><summary>\(texts.otherRows)</summary>\(form.html)</details>"
  }
}

/// The way out of the steps.
struct ListDiscard {
  let texts: ListsTexts
  let person: SignedIn
  let id: ListUpload.ID

  var html: HTML {
    Web.Form(
      action: DeskRoutes.discard.url(id), method: .post, for: person,
      content: "<p><button class=\"button quiet\">\(texts.discard)</button></p>"
    ).html
  }
}
