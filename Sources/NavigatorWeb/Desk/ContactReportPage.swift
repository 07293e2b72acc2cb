import Markup
import Navigator
import Pictures
import Places
import Web

/// The report of the contacts: a picture and a sentence for each trait, the counts beside them.
struct ContactReportPage {
  let report: ContactReport
  let years: [Int]
  let texts = ContactTexts.german

  var answer: Answer {
    var page = Page(title: texts.title, main: main, noindex: true)
    page.isForPaper = true
    return .page(page)
  }

  private var main: HTML {
    """
    <h1>\(texts.title)</h1>
    <nav aria-label="\(texts.year)"><ul class="chips">\(years, year)</ul></nav>
    <p class="lead">\(summary)</p>
    \(report.total == nil ? .empty : buttons)
    \(report.tables, table)
    <p class="soft">\(texts.howProtected)</p>
    """
  }

  private func year(_ year: Int) -> HTML {
    let link = DeskRoutes.report.url(query: [DeskRoutes.year.item(year)])
    return
      "<li><a href=\"\(link)\"\(attribute: "aria-current", year == report.year ? "true" : nil)>\(year)</a></li>"
  }

  private var summary: String {
    if report.months == 0 { return texts.noMonth(report.year) }
    return report.total.map { texts.total($0, report.period) } ?? texts.few(report.period)
  }

  private var buttons: HTML {
    let list = DeskRoutes.list.url(query: [DeskRoutes.year.item(report.year)])
    return """
      <p class="buttons"><a class="button quiet" href="\(list)">\(texts.download)</a>\
      <button class="button quiet" type="button" data-print hidden>\(texts.print)</button></p>
      """
  }

  private func table(_ table: ContactTable) -> HTML {
    let id = "t-\(table.kind.rawValue)"
    guard let lines = table.lines else {
      return
        "<section><h2 id=\"\(id)\">\(texts.heading(table.kind))</h2><p>\(texts.notDivided)</p></section>\n"
    }
    let sentence =
      table.first.map { texts.most(table.kind, $0.label, $0.count, report.total ?? 0) } ?? texts.noFirst
    let highest = lines.map { if case .exact(let count) = $0.count { count } else { 0 } }.max() ?? 0
    return """
      <section><h2 id="\(id)">\(texts.heading(table.kind))</h2><p>\(sentence)</p>
      <table class="measures" aria-labelledby="\(id)"><thead><tr><th scope="col">\(table.kind.german)</th>\
      <th scope="col" class="number">\(texts.contacts)</th><th scope="col"><span class="hidden">\(texts.picture)</span></th></tr></thead>\
      <tbody>\(lines, { row($0, highest) })</tbody></table></section>

      """
  }

  private func row(_ line: ContactTable.Line, _ highest: Int) -> HTML {
    let share: Double? =
      if case .exact(let count) = line.count { highest == 0 ? 0 : Double(count) / Double(highest) } else {
        nil
      }
    return """
      <tr><th scope="row">\(line.label)</th><td class="number">\(line.count.german)</td>\
      <td>\(Bar(share: share).html)</td></tr>
      """
  }
}
