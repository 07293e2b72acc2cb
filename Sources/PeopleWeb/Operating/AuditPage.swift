import Access
import Journal
import Markup
import Places
import Web

/// The page of the audit: first the purpose, then the entries. Nothing is counted or sorted by account.
struct AuditPage {
  /// What was found.
  struct Found {
    var entries: [AuditEntry]
    var names: [AccountID: String]
    var hasMore: Bool
  }

  let texts: OperatingTexts
  let person: SignedIn
  var purpose = ""
  var entry = ""
  var error: String?
  var found: Found?

  var answer: Answer {
    let field = Field("zweck", texts.purpose, hint: texts.purposeHint, error: error)
    let form = Form(
      action: OperatingRoutes.look.url(), method: .post, for: person,
      content: """
        \(field.line(purpose, limit: 300))\
        \(Field("eintrag", texts.entry, hint: texts.entryHint, isOptional: true).line(entry))\
        \(Form.button(texts.look))
        """)
    return .page(
      Page(
        title: texts.audit,
        main: """
          <h1>\(texts.audit)</h1>\(ErrorSummary([field]).html)<p>\(texts.auditIntro)</p>\(form.html)
          \(found.map(table))
          """, noindex: true, status: error == nil ? .ok : Status(code: 422)))
  }

  private func table(_ found: Found) -> HTML {
    guard let last = found.entries.last else { return "<p role=\"status\">\(texts.none)</p>" }
    let rows = found.entries.map { row($0, found.names) }
    let more = Form(
      action: OperatingRoutes.look.url(), method: .post, for: person,
      content: """
        \(Form.hidden("zweck", purpose))\(Form.hidden("eintrag", entry))\
        \(Form.hidden("vor", String(last.number)))\(Form.button(texts.older))
        """)
    return """
      <table><thead><tr><th scope="col">\(texts.when)</th><th scope="col">\(texts.who)</th>\
      <th scope="col">\(texts.done)</th><th scope="col">\(texts.at)</th></tr></thead>\
      <tbody>\(rows)</tbody></table>\(found.hasMore ? more.html : .empty)
      """
  }

  private func row(_ it: AuditEntry, _ names: [AccountID: String]) -> HTML {
    let who = it.account.map { names[$0] ?? texts.gone } ?? texts.program
    return """
      <tr><td>\(OperatingTexts.moment(it.at))</td><td>\(who)</td><td>\(AuditWords.done(it))</td>\
      <td>\(AuditWords.subject(it))</td></tr>
      """
  }
}

/// An entry of the audit in words.
enum AuditWords {
  /// What was done, with the fields and the purpose.
  static func done(_ it: AuditEntry) -> String {
    let action = Action.all.first { $0.name == it.action }?.purpose ?? it.action
    let fields = it.fields.isEmpty ? "" : " (\(it.fields.joined(separator: ", ")))"
    // Of a look it is what for, of an import how many.
    let word = it.action == Action.readAudit.name ? "Zweck: " : ""
    return action + fields + (it.purpose.map { " – \(word)\($0)" } ?? "")
  }

  /// To which entry.
  static func subject(_ it: AuditEntry) -> String {
    [it.entity, it.id].compactMap { $0 }.joined(separator: " ")
  }
}
