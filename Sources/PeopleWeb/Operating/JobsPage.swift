import Markup
import Places
import Web

/// The page of jobs, mail and retention.
struct JobsPage {
  let texts: OperatingTexts
  let report: JobsReport

  var answer: Answer {
    let jobs = report.jobs.map { job in
      """
      <tr><th scope="row">\(job.label)</th><td>\(texts.run(job.finished, job.count))\
      \(job.failure.map { "<br><strong>\(texts.failure($0))</strong>" as HTML })</td></tr>
      """ as HTML
    }
    let rules = report.rules.map { rule in
      """
      <tr><th scope="row">\(rule.what)</th><td>\(rule.period)</td><td>\(rule.reason)</td>\
      <td>\(texts.run(rule.at, rule.count))</td></tr>
      """ as HTML
    }
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>
          <section><h2>\(texts.jobs)</h2><table><thead><tr><th scope="col">\(texts.job)</th>\
          <th scope="col">\(texts.last)</th></tr></thead><tbody>\(jobs)</tbody></table></section>
          <section><h2>\(texts.mail)</h2><p>\(texts.post(report.mail))</p></section>
          <section><h2>\(texts.rules)</h2><table><thead><tr><th scope="col">\(texts.what)</th>\
          <th scope="col">\(texts.period)</th><th scope="col">\(texts.reason)</th>\
          <th scope="col">\(texts.last)</th></tr></thead><tbody>\(rules)</tbody></table></section>
          """, noindex: true))
  }
}
