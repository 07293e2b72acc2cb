import Access
import HTTPTypes
import Markup

/// Stands before every route: who may go in, and whether a form is what it seems.
struct Doorkeeper: Sendable {
  let sessions: (any SessionKeeper)?
  let menu: StaffMenu?

  /// What became of somebody at the door.
  enum Verdict {
    case guest
    case signedIn(SignedIn, Scope)
    /// Sent away, for example to sign in.
    case away(Answer)
  }

  /// - Throws: `Refusal` 403 for who may not, and for a session that ended while a form was filled in.
  func admit(_ route: RouteInfo, target: String, _ headers: HTTPFields, isSecure: Bool) async throws
    -> Verdict
  {
    guard case .may(let action) = route.access else { return .guest }
    guard let token = Cookie.session.value(in: headers, isSecure: isSecure),
      let person = try await sessions?.signedIn(token: token)
    else { return try .away(strangerAnswer(route, target)) }
    guard let scope = person.principal.scope(for: action) else { throw Self.notAllowed(action) }
    return .signedIn(person, scope)
  }

  /// A form must come from a page of ours, and one of a session must bring the session's token.
  /// - Throws: `Refusal` 403.
  func check(_ form: FormFields, _ person: SignedIn?, isSameSite: Bool) throws(Refusal) {
    guard isSameSite else { throw Self.foreignForm }
    guard let person else { return }
    let sent = Array((form.raw(IncomingForm.tokenField) ?? "").utf8)
    let wanted = Array(person.formToken.utf8)
    var difference = UInt8(sent.count == wanted.count && !wanted.isEmpty ? 0 : 1)
    for (left, right) in zip(sent, wanted) { difference |= left ^ right }
    guard difference == 0 else { throw Self.foreignForm }
  }

  private func strangerAnswer(_ route: RouteInfo, _ target: String) throws(Refusal) -> Answer {
    guard let menu else { throw Refusal.notFound }
    guard route.method == .get else { throw Self.sessionEnded }
    let isOurs = target.hasPrefix("/") && !target.hasPrefix("//") && target.utf8.count <= 500
    return .redirect(to: menu.signIn(isOurs ? target : nil))
  }

  private static func notAllowed(_ action: Action) -> Refusal {
    Refusal(
      .forbidden,
      Wording(
        de: "Dafür hat Ihr Konto keine Berechtigung: „\(action.purpose)“.",
        en: "Your account may not do this (\(action.name))."))
  }

  private static let sessionEnded = Refusal(
    .forbidden,
    Wording(
      de:
        "Ihre Anmeldung ist abgelaufen. Bitte in einem zweiten Fenster neu anmelden, hierher zurückgehen und noch einmal absenden: Was Sie geschrieben haben, steht noch im Formular.",
      en: "Your session has ended."))

  private static let foreignForm = Refusal(
    .forbidden,
    Wording(
      de:
        "Dieses Formular gehört nicht zu Ihrer Anmeldung. Bitte zurückgehen, die Seite neu laden und noch einmal absenden.",
      en: "The form does not belong to this session."))
}
