import Foundation
import Markup
import People
import Storage
import Web

/// What happens when somebody signs in.
struct EnteringHandlers: Sendable {
  let entrance: Entrance
  let address: @Sendable (Link) -> String
  let pages: EnteringPages
  let salt: @Sendable () async throws -> [UInt8]

  private var texts: EnteringTexts { pages.texts }

  func visit(_ request: Request) async throws -> Entrance.Visit {
    Entrance.Visit(
      network: request.origin(salt: try await salt()), device: request.cookie(.device),
      browser: request.browser)
  }

  func enter(_ request: Request) async throws -> Answer {
    let email = request.form.text("email")
    let wanted = wanted(request.form.text(PeopleRoutes.wanted.name))
    do {
      let outcome = try await entrance.enter(
        email: email, password: request.form.raw("passwort") ?? "", visit(request))
      // Whoever signs in again leaves the session that was there.
      if case .entered = outcome, let old = request.sessionToken { try await entrance.leave(session: old) }
      return answer(outcome, wanted) { error, status in
        pages.signIn(email: email, wanted: wanted, error: error, status: status)
      }
    } catch PasswordWorkersFailure.busy {
      throw Refusal(.serviceUnavailable, retryAfter: PasswordWorkersFailure.retryAfter)
    }
  }

  func code(_ request: Request) async throws -> Answer {
    let wanted = wanted(request.form.text(PeopleRoutes.wanted.name))
    guard let pending = request.cookie(.pending) else {
      return pages.signIn(wanted: wanted, error: texts.codeEnded, status: .forbidden)
    }
    let outcome = try await entrance.enter(
      code: request.form.text("code"), pending: pending, visit(request))
    return answer(outcome, wanted) { error, status in
      pages.code(wanted: wanted, error: error == texts.wrong ? texts.codeWrong : error, status: status)
    }
  }

  func forget(_ request: Request) async throws -> Answer {
    let address = address
    try await entrance.forget(email: request.form.text("email"), visit(request)) {
      address(PeopleRoutes.link.url($0.text))
    }
    return pages.say(texts.sentTitle, texts.sent)
  }

  func link(_ token: String) async throws -> Answer {
    let (verdict, hasAccount) = try await entrance.open(link: token)
    guard case .open(let invitation) = verdict else { return closed(verdict) }
    return pages.link(token, invitation, hasAccount: hasAccount, name: nil)
  }

  func useLink(_ request: Request, _ token: String) async throws -> Answer {
    let (verdict, hasAccount) = try await entrance.open(link: token)
    guard case .open(let invitation) = verdict else { return closed(verdict) }
    let name = request.form.text("name")
    do {
      let outcome = try await entrance.use(
        link: token, name: name.isEmpty ? invitation.name : String(name.prefix(120)),
        password: request.form.raw("passwort"), visit(request))
      guard let outcome else { return closed(.used) }
      return answer(outcome, nil) { _, _ in
        pages.say(texts.title, invitation.kind == .reset ? texts.resetDone : texts.roleGiven)
      }
    } catch let refusal as Entrance.PasswordRefusal {
      return pages.link(
        token, invitation, hasAccount: hasAccount, name: name, errors: refusal.sentences(texts))
    } catch PasswordWorkersFailure.busy {
      throw Refusal(.serviceUnavailable, retryAfter: PasswordWorkersFailure.retryAfter)
    }
  }

  /// The answer to an outcome: in, or the page that asks again.
  func answer(_ outcome: Entrance.Outcome, _ wanted: String?, again: (String, Status) -> Answer) -> Answer {
    switch outcome {
    case .entered(let session, let device):
      var answer = Answer.redirect(to: wanted.map(Link.init(untrusted:)) ?? PeopleRoutes.workplace.url())
      answer.keep(.session, session.text)
      answer.keep(.device, device.text, lifetime: 180 * 86_400)
      answer.keep(.pending, nil)
      return answer
    case .needsCode(let token):
      var answer = pages.code(wanted: wanted)
      answer.keep(.pending, token.text, lifetime: 600)
      return answer
    case .wrong: return again(texts.wrong, .forbidden)
    case .wait(let seconds):
      var answer = again(texts.wait(seconds), .tooManyRequests)
      answer.set(.retryAfter, String(seconds))
      return answer
    }
  }

  /// Only an address of this site is a place to go to.
  func wanted(_ text: String) -> String? {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"), text.utf8.count <= 500 else {
      return nil
    }
    return text
  }

  private func closed(_ verdict: InvitationStore.Verdict) -> Answer {
    switch verdict {
    case .expired: pages.say(texts.inviteTitle, texts.expired, status: .gone)
    case .used: pages.say(texts.inviteTitle, texts.used, status: .gone)
    case .unknown, .open: pages.say(texts.inviteTitle, texts.unknown, status: .notFound)
    }
  }
}

extension Entrance.PasswordRefusal {
  /// What is wrong with a password and how to mend it.
  func sentences(_ texts: EnteringTexts) -> [String] {
    switch self {
    case .unfit(let problem): [problem.german]
    case .weak(let sentences): sentences
    case .leaked: [texts.leaked]
    case .wrongOld: [texts.wrongOld]
    }
  }
}
