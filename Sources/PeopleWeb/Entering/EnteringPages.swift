import Access
import Markup
import People
import Web

/// The pages of signing in.
struct EnteringPages: Sendable {
  let texts: EnteringTexts
  let hasProvider: Bool

  func signIn(email: String = "", wanted: String?, error: String? = nil, status: Status = .ok) -> Answer {
    let forgotten = PeopleRoutes.forgotten.url()
    let away = PeopleRoutes.provider.url(query: [PeopleRoutes.wanted.item(wanted)])
    let provider: HTML =
      hasProvider ? "<p><a class=\"button\" href=\"\(away)\">\(texts.provider)</a></p>" : .empty
    let fields: HTML = """
      \(wanted.map { Form.hidden(PeopleRoutes.wanted.name, $0) })\
      \(Field("email", texts.email, error: error).line(email, kind: .email, autocomplete: "username"))\
      \(Field("passwort", texts.password).line(kind: .password, autocomplete: "current-password"))\
      \(Form.button(texts.enter))
      """
    return page(
      texts.title,
      """
      \(ErrorSummary(error.map { [Field("email", "", error: $0)] } ?? []).html)\(provider)
      \(Form(action: PeopleRoutes.enter.url(), method: .post, content: fields).html)
      <p><a href="\(forgotten)">\(texts.forgotten)</a></p>
      """, status: status)
  }

  func code(wanted: String?, error: String? = nil, status: Status = .ok) -> Answer {
    let fields: HTML = """
      \(wanted.map { Form.hidden(PeopleRoutes.wanted.name, $0) })\
      \(Field("code", texts.code, hint: texts.codeHint, error: error).line(autocomplete: "one-time-code"))\
      \(Form.button(texts.enter))
      """
    return page(
      texts.codeTitle, Form(action: PeopleRoutes.code.url(), method: .post, content: fields).html,
      status: status)
  }

  func forgotten() -> Answer {
    let fields: HTML = """
      \(Field("email", texts.email, hint: texts.forgottenHint).line(kind: .email, autocomplete: "username"))\
      \(Form.button(texts.send))
      """
    return page(
      texts.forgottenTitle, Form(action: PeopleRoutes.forget.url(), method: .post, content: fields).html)
  }

  func link(_ token: String, _ invitation: Invitation, hasAccount: Bool, name: String?, errors: [String] = [])
    -> Answer
  {
    let isReset = invitation.kind == .reset
    let error = errors.isEmpty ? nil : errors.joined(separator: " ")
    let asksName = !isReset && !hasAccount
    let asksPassword = isReset || !hasAccount
    let password = Field("passwort", texts.newPassword, hint: texts.passwordHint, error: error)
    let role = invitation.grant.map { "<p>\($0.role.german)</p>" as HTML }
    let fields: HTML = """
      \(asksName ? Field("name", texts.name).line(name ?? invitation.name, autocomplete: "name") : .empty)\
      \(asksPassword ? password.line(kind: .password, autocomplete: "new-password") : .empty)\
      \(Form.button(texts.accept))
      """
    return page(
      isReset ? texts.resetTitle : texts.inviteTitle,
      """
      \(ErrorSummary([password]).html)<p>\(invitation.email)</p>\(role)
      \(asksName ? "<p>\(texts.inviteHint)</p>" as HTML : .empty)
      \(Form(action: PeopleRoutes.useLink.url(token), method: .post, content: fields).html)
      """, status: errors.isEmpty ? .ok : Status(code: 422))
  }

  /// A sentence with the way to sign in.
  func say(_ title: String, _ sentence: String, status: Status = .ok) -> Answer {
    page(
      title,
      """
      <p>\(sentence)</p>
      <p><a class="button" href="\(PeopleRoutes.signIn.url())">\(texts.toSignIn)</a></p>
      """, status: status)
  }

  private func page(_ title: String, _ content: HTML, status: Status = .ok) -> Answer {
    var answer = Answer.page(
      Page(title: title, main: "<h1>\(title)</h1>\(content)", noindex: true, status: status, style: "narrow"))
    answer.set(.cacheControl, "no-store")
    return answer
  }
}
