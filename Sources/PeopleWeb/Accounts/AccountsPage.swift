import Access
import Markup
import People
import Places
import Web

/// The page of accounts: inviting, and for administrators blocking and deleting.
struct AccountsPage {
  /// What was filled in, when something of it was wrong.
  struct Filled {
    var name = "", email = "", role = "", area = "", organisation = ""
    var errors: [String: String] = [:]
  }

  let texts: AccountsTexts
  let person: SignedIn
  let accounts: Accounts
  let organisations: [(id: String, name: String)]
  var filled = Filled()
  var done: (to: String, link: String)?

  var answer: Answer {
    let entries = accounts.entries.map(row)
    let open = accounts.invitations.map(invitation)
    return .page(
      Page(
        title: texts.title,
        main: """
          <h1>\(texts.title)</h1>\(doneNote)\(ErrorSummary(fields).html)
          <section><h2>\(texts.inviteTitle)</h2>\(form)</section>
          \(open.isEmpty ? .empty : "<section><h2>\(texts.open)</h2><ul class=\"rows\">\(open)</ul></section>" as HTML)
          <section><h2>\(texts.accounts)</h2>\
          \(entries.isEmpty ? "<p>\(texts.none)</p>" as HTML : "<ul class=\"rows\">\(entries)</ul>" as HTML)</section>
          """, noindex: true, status: filled.errors.isEmpty ? .ok : Status(code: 422), style: "narrow"))
  }

  private var doneNote: HTML {
    guard let done else { return .empty }
    return """
      <div class="note" role="status"><p>\(texts.invited(done.to))</p><p>\(texts.linkHint)</p>\
      <p><code class="key">\(done.link)</code></p></div>
      """
  }

  private var fields: [Field] {
    [
      Field("name", texts.name, error: filled.errors["name"]),
      Field("email", texts.email, error: filled.errors["email"]),
      Field("rolle", texts.role, error: filled.errors["rolle"]),
      Field("gebiet", texts.area),
      Field(
        "traeger", texts.organisation, hint: texts.organisationHint, error: filled.errors["traeger"],
        isOptional: true),
    ]
  }

  private var form: HTML {
    let fields = fields
    let roles = Accounts.givable(by: person.principal).map { Field.Option($0.rawValue, $0.german) }
    let areas = accounts.areas.map { Field.Option($0.key.rawValue, $0.name) }
    let list = [Field.Option("", texts.noOrganisation)] + organisations.map { Field.Option($0.id, $0.name) }
    return Form(
      action: PeopleRoutes.invite.url(), method: .post, for: person,
      content: """
        \(fields[0].line(filled.name))\(fields[1].line(filled.email, kind: .email))\
        \(fields[2].choice(roles, selected: filled.role))\(fields[3].choice(areas, selected: filled.area))\
        \(fields[4].choice(list, selected: filled.organisation))\(Form.button(texts.invite))
        """
    ).html
  }

  private func invitation(_ invitation: Invitation) -> HTML {
    let form = Form(
      action: PeopleRoutes.withdraw.url(invitation.id), method: .post, for: person,
      content:
        "<button class=\"quiet\" aria-label=\"\(texts.withdraw): \(invitation.email)\">\(texts.withdraw)</button>"
    )
    let role = invitation.grant?.role.german ?? ""
    let day = BerlinTime.local(invitation.expires).date.german
    return "<li>\(invitation.name), \(invitation.email) · \(role) · \(texts.until) \(day) \(form.html)</li>"
  }

  private func row(_ entry: Accounts.Entry) -> HTML {
    let account = entry.account
    let roles = entry.grants.map {
      "<li>\($0.role.german) · \(accounts.name($0.area))\(button("rolle", value($0), texts.takeRole, account))</li>"
        as HTML
    }
    let state: HTML = account.isBlocked ? " · \(texts.blocked)" : .empty
    let block = button(
      account.isBlocked ? "oeffnen" : "sperren", "1", account.isBlocked ? texts.unblock : texts.block, account
    )
    return """
      <li><p><strong>\(account.name)</strong>, \(account.email)\(state)</p><ul>\(roles)</ul>\
      \(block)\(button("loeschen", "1", texts.delete, account))</li>
      """
  }

  private func value(_ grant: Grant) -> String {
    "\(grant.role.rawValue) \(grant.area.rawValue) \(grant.organisation ?? "")"
  }

  /// A small form with one button; only for who may run accounts.
  private func button(_ name: String, _ value: String, _ label: String, _ account: Account) -> HTML {
    guard person.principal.may(.runAccounts), account.id != person.principal.account else { return .empty }
    return Form(
      action: PeopleRoutes.changeAccount.url(account.id), method: .post, for: person,
      content: """
        \(Form.hidden(name, value))<button class="quiet" aria-label="\(label): \(account.name)">\(label)</button>
        """
    ).html
  }
}
