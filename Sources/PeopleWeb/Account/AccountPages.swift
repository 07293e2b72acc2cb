import Access
import Journal
import Markup
import People
import Places
import Web

/// The pages of one's own account.
struct AccountPages: Sendable {
  let texts: AccountTexts

  func workplace(
    _ person: SignedIn, _ entries: [SiteInfo.Entry], waiting: [Link: String], hasFactor: Bool,
    areas: [AreaKey: String]
  ) -> Answer {
    let powerful: Set<Role> = [.administrator, .coordinator, .placement]
    let needsFactor = !hasFactor && person.principal.grants.contains { powerful.contains($0.role) }
    let advice: HTML =
      needsFactor
      ? "<p class=\"note\"><a href=\"\(PeopleRoutes.factor.url())\">\(texts.factorAdvice)</a></p>" : .empty
    let list = entries.map { entry in
      let note = waiting[entry.link].map { "<small>\($0)</small>" as HTML }
      return "<li><a href=\"\(entry.link)\"><span>\(entry.label)\(note)</span></a></li>" as HTML
    }
    return page(
      texts.workplace,
      """
      \(advice)\(person.principal.grants.isEmpty ? "<p>\(texts.nothingToDo)</p>" as HTML : roles(person.principal, areas))
      <ul class="tiles">\(list)</ul>
      """)
  }

  func account(
    _ person: SignedIn, _ account: Account, _ sessions: [Session], areas: [AreaKey: String],
    own: [AuditEntry], error: [String] = [], done: String? = nil
  ) -> Answer {
    let old = Field("alt", texts.oldPassword, error: error.isEmpty ? nil : error.joined(separator: " "))
    let change = Form(
      action: PeopleRoutes.password.url(), method: .post, for: person,
      content: """
        \(old.line(kind: .password, autocomplete: "current-password"))\
        \(Field("neu", texts.newPassword).line(kind: .password, autocomplete: "new-password"))\
        \(Form.button(texts.change))
        """)
    return page(
      texts.title,
      """
      \(done.map { "<p class=\"note\" role=\"status\">\($0)</p>" as HTML })\(ErrorSummary([old]).html)
      <p>\(texts.signedInAs) <strong>\(account.name)</strong>, \(account.email)</p>\(roles(person.principal, areas))
      <section><h2>\(texts.passwordTitle)</h2>\(change.html)</section>
      <section><h2>\(texts.factorTitle)</h2>\
      <p>\(account.secondFactor == nil ? texts.factorOff : texts.factorOn)</p>\
      <p><a class="button" href="\(PeopleRoutes.factor.url())">\
      \(account.secondFactor == nil ? texts.setUp : texts.remove)</a></p></section>
      <section><h2>\(texts.devices)</h2><ul class="rows">\(sessions, { device($0, person) })</ul></section>
      \(history(own))\(data(person))
      """, status: error.isEmpty ? .ok : Status(code: 422))
  }

  func factor(_ person: SignedIn, _ account: Account, _ secret: OneTimeCode, error: String? = nil) -> Answer {
    let content: HTML
    if account.secondFactor == nil {
      let fields: HTML = """
        \(Form.hidden("schluessel", secret.base32))\
        \(Field("code", texts.code, error: error).line(autocomplete: "one-time-code"))\
        \(Form.button(texts.confirm))
        """
      let key = secret.base32.enumerated().map {
        $0.offset % 4 == 0 && $0.offset > 0 ? " \($0.element)" : "\($0.element)"
      }
      content = """
        <p>\(texts.factorHint)</p><p>\(texts.factorKey): <code class="key">\(key.joined())</code></p>
        \(Form(action: PeopleRoutes.setFactor.url(), method: .post, for: person, content: fields).html)
        """
    } else {
      let fields: HTML = """
        \(Form.hidden("entfernen", "1"))\
        \(Field("passwort", texts.oldPassword, error: error).line(kind: .password, autocomplete: "current-password"))\
        \(Form.button(texts.remove))
        """
      content = Form(action: PeopleRoutes.setFactor.url(), method: .post, for: person, content: fields).html
    }
    return page(texts.factorTitle, content, status: error == nil ? .ok : Status(code: 422))
  }

  func recovery(_ codes: [String]) -> Answer {
    page(
      texts.recoveryTitle,
      """
      <p>\(texts.recoveryHint)</p><ul class="codes">\(codes, { "<li><code>\($0)</code></li>" })</ul>
      <p><a class="button" href="\(PeopleRoutes.account.url())">\(texts.title)</a></p>
      """)
  }

  func gone() -> Answer { page(texts.deleted, "<p>\(texts.deletedHint)</p>") }

  private func roles(_ principal: Principal, _ areas: [AreaKey: String]) -> HTML {
    guard !principal.grants.isEmpty else { return .empty }
    let roles = principal.grants.map {
      "<li>\($0.role.german) · \(areas[$0.area] ?? $0.area.rawValue)</li>" as HTML
    }
    return "<h2>\(texts.roles)</h2><ul>\(roles)</ul>"
  }

  private func device(_ session: Session, _ person: SignedIn) -> HTML {
    let day = BerlinTime.local(session.created).date.german
    guard session.id != person.session else {
      return "<li>\(session.device) – \(texts.thisDevice), \(texts.since) \(day)</li>"
    }
    let button: HTML = """
      \(Form.hidden("sitzung", session.id))\
      <button class="quiet" aria-label="\(texts.signOutDevice): \(session.device)">\(texts.signOutDevice)</button>
      """
    let form = Form(action: PeopleRoutes.endSession.url(), method: .post, for: person, content: button)
    return "<li>\(session.device), \(texts.since) \(day) \(form.html)</li>"
  }

  /// What is noted of the account: its owner may always know.
  private func history(_ own: [AuditEntry]) -> HTML {
    let rows = own.map {
      "<li>\(OperatingTexts.moment($0.at)): \(AuditWords.done($0)), \(AuditWords.subject($0))</li>" as HTML
    }
    return """
      <section><h2>\(texts.history)</h2><p>\(texts.historyHint)</p>\
      <details><summary>\(texts.historyShow)</summary><ul class="rows">\(rows)</ul></details></section>
      """
  }

  private func data(_ person: SignedIn) -> HTML {
    let password = Field("passwort-loeschen", texts.oldPassword)
    let form = Form(
      action: PeopleRoutes.delete.url(), method: .post, for: person,
      content: """
        \(password.line(kind: .password, autocomplete: "current-password"))\(Form.button(texts.delete))
        """)
    return """
      <section><h2>\(texts.dataTitle)</h2><p>\(texts.dataHint)</p>\
      <p><a class="button" href="\(PeopleRoutes.export.url())">\(texts.download)</a></p></section>
      <section><h2>\(texts.deleteTitle)</h2><p>\(texts.deleteHint)</p>\(form.html)</section>
      """
  }

  private func page(_ title: String, _ content: HTML, status: Status = .ok) -> Answer {
    .page(
      Page(title: title, main: "<h1>\(title)</h1>\(content)", noindex: true, status: status, style: "narrow"))
  }
}
