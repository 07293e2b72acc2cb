import Markup
import Offers
import Places
import Web

/// Step 3: what would change, row by row where something is wrong.
struct ListPreviewPage {
  private static let mostProblems = 200
  /// Rows that are not taken although nothing forbids the import.
  private static let refusing = ["list-foreign-offer", "list-row-twice", "list-row-differs"]

  let texts: ListsTexts
  let person: SignedIn
  let upload: ListUpload
  let report: ListReport
  var status = Status.ok

  var answer: Answer {
    let title = report.hasErrors ? texts.errorsTitle : texts.previewTitle
    return .page(
      Page(
        title: title,
        main: """
          <h1>\(title)</h1>\(ListSteps(texts, 2).html)<p class="soft">\(report.file)</p>\(counts)\(send)\
          \(problems)\(refused)\(changes)
          <p><a href="\(DeskRoutes.columns.url(upload.id))">\(texts.back)</a></p>\
          \(ListDiscard(texts: texts, person: person, id: upload.id).html)
          """, noindex: true, status: status))
  }

  /// How many rows are not taken.
  private var refusedCount: Int {
    let counted = report.problemCounts.filter { Self.refusing.contains($0.code) }.reduce(0) { $0 + $1.count }
    let wrong = Set(report.problems.filter { $0.severity == .error }.compactMap(\.row))
    return counted + wrong.count + report.remarks.count
  }

  private var foreignCount: Int {
    report.problemCounts.filter { $0.code == "list-foreign-offer" }.reduce(0) { $0 + $1.count }
  }

  private var counts: HTML {
    let pairs = [
      (report.offers.new, texts.new), (report.offers.changed, texts.changed),
      (max(0, report.offers.unchanged - foreignCount), texts.unchanged), (refusedCount, texts.refused),
    ]
    let cells = pairs.map { "<li><b>\($0.0)</b> \($0.1)</li>" as HTML }
    let others: HTML =
      report.organisations.new + report.places.new > 0
      ? "<p>\(texts.organisations(report.organisations.new, report.places.new))</p>" : .empty
    return "<ul class=\"tally\">\(cells)</ul>\(others)"
  }

  private var send: HTML {
    let count = report.offers.new + report.offers.changed
    if report.hasErrors {
      return "<p><a class=\"button\" href=\"\(DeskRoutes.lists.url())\">\(texts.again)</a></p>"
    }
    if count == 0, report.organisations.new == 0 { return "<p class=\"note\">\(texts.nothingToDo)</p>" }
    return Web.Form(
      action: DeskRoutes.publish.url(upload.id), method: .post, for: person,
      content: "<p>\(texts.publishHint)</p>\(Web.Form.button(texts.publish(count)))"
    ).html
  }

  private var problems: HTML {
    Problem.Severity.allCases.map { severity -> HTML in
      let found = report.problems.filter { $0.severity == severity }
      let count = report.problemCounts.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }
      guard let title = texts.problems[severity], count > 0 else { return .empty }
      let rows = found.prefix(Self.mostProblems).map { problem in
        """
        <tr><td class="number">\(problem.row.map { String($0) })</td><td>\(problem.field)</td>\
        <td>\(problem.record)</td><td>\(problem.message)</td><td>\(problem.mend)</td></tr>
        """ as HTML
      }
      let more: HTML = count > rows.count ? "<p>\(texts.moreProblems(count - rows.count))</p>" : .empty
      let table = ScrollTable(
        label: title, head: [texts.row, texts.field, texts.entry, texts.what, texts.mend], rows: rows)
      return "<section class=\"problems\"><h2>\(title) (\(count))</h2>\(table.html)\(more)</section>"
    }.joined()
  }

  private var refused: HTML {
    guard !report.remarks.isEmpty else { return .empty }
    let rows = report.remarks.prefix(Self.mostProblems).map { remark in
      "<tr><td class=\"number\">\(remark.row)</td><td>\(remark.text)</td><td>\(remark.reason)</td></tr>"
        as HTML
    }
    let table = ScrollTable(
      label: texts.refusedRows, head: [texts.row, texts.entry, texts.what], rows: rows)
    return "<section><h2>\(texts.refusedRows)</h2>\(table.html)</section>"
  }

  private var changes: HTML {
    let changes = report.changes.map { change -> HTML in
      let rows = change.fields.map { field in
        """
        <tr><th scope="row">\(field.field.name)</th><td><del>\(shown(field.old))</del></td>\
        <td><ins>\(shown(field.new))</ins></td></tr>
        """ as HTML
      }
      let name = change.offer.row.map { "\(change.offer.name) (\(texts.row) \($0))" } ?? change.offer.name
      let table = ScrollTable(label: name, head: [texts.field, texts.was, texts.becomes], rows: rows)
      return "<h3>\(name)</h3>\(rows.isEmpty ? .empty : table.html)"
    }
    guard !changes.isEmpty else { return .empty }
    let more = report.offers.changed - changes.count
    return """
      <section class="changes"><h2>\(texts.changes)</h2>\(changes)\
      \(more > 0 ? "<p>\(texts.more(more))</p>" : .empty)</section>
      """
  }

  private func shown(_ text: String) -> HTML {
    text.isEmpty ? "<span class=\"soft\">\(texts.nothingThere)</span>" : "\(lines: text)"
  }
}
