import Access
import Foundation
import OpenID
import People
import Places
import Storage
import Web

/// What happens when somebody signs in at the town's identity provider.
struct ProviderHandlers: Sendable {
  /// What is kept while the person is there.
  private struct Kept: Codable {
    var pending: PendingSignIn
    var wanted: String?
  }

  /// Tells it from a sign-in that waits for the second factor.
  private static let mark = "openid "

  let provider: ProviderSignIn?
  let entering: EnteringHandlers
  let clock: Clock

  private var pages: EnteringPages { entering.pages }

  /// Sends the person to the provider.
  func begin(_ request: Request) async throws -> Answer {
    guard let provider else { throw Refusal.notFound }
    let wanted = try request.query(PeopleRoutes.wanted).flatMap(entering.wanted)
    do throws(OpenIDFailure) {
      let (url, pending) = try await provider.begin()
      return try await leave(to: url, Kept(pending: pending, wanted: wanted))
    } catch {
      return fail(error, provider)
    }
  }

  /// Takes the person back. What was kept is taken out first: an answer is good once, whatever it says.
  func returned(_ request: Request) async throws -> Answer {
    guard let provider else { throw Refusal.notFound }
    let now = clock.now()
    let returned = ProviderSignIn.Returned(
      code: try request.query(PeopleRoutes.codeParameter),
      state: try request.query(PeopleRoutes.stateParameter),
      error: try request.query(PeopleRoutes.errorParameter),
      issuer: try request.query(PeopleRoutes.issuerParameter))
    guard let token = request.cookie(.pending),
      let body = try await entering.entrance.store.write({ try PendingStore.take(token, now: now, in: $0) }),
      body.hasPrefix(Self.mark),
      let kept = try? JSONDecoder().decode(Kept.self, from: Data(body.dropFirst(Self.mark.count).utf8))
    else { return fail(.stale, provider) }
    let identity: OpenIDIdentity
    do throws(OpenIDFailure) { identity = try await provider.finish(returned, kept.pending) } catch {
      return fail(error, provider)
    }
    let person = Vouched(
      issuer: identity.issuer, subject: identity.subject, mail: identity.mail, name: identity.name,
      grants: provider.grants(for: identity.roles))
    guard let outcome = try await entering.entrance.enter(vouched: person, try await entering.visit(request))
    else {
      provider.log("openid: somebody without an account here, or blocked")
      return ended(pages.say(pages.texts.providerFailed, pages.texts.noAccount, status: .forbidden))
    }
    // Whoever signs in again leaves the session that was there.
    if case .entered = outcome, let old = request.sessionToken {
      try await entering.entrance.leave(session: old)
    }
    return entering.answer(outcome, kept.wanted) { error, status in
      pages.say(pages.texts.providerFailed, error, status: status)
    }
  }

  private func leave(to url: URL, _ kept: Kept) async throws(OpenIDFailure) -> Answer {
    let now = clock.now()
    do {
      let body = Self.mark + String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
      let token = try await entering.entrance.store.write { try PendingStore.keep(body, now: now, in: $0) }
      var answer = Answer.redirect(to: PeopleRoutes.signIn.url())
      answer.set(.location, url.absoluteString)
      // SameSite=Lax: the provider sends the person back by a link, and then the browser shows it.
      answer.keep(.pending, token.text, lifetime: Int(PendingSignIn.lifetime))
      return answer
    } catch {
      throw .unreachable
    }
  }

  private func fail(_ failure: OpenIDFailure, _ provider: ProviderSignIn) -> Answer {
    provider.log(failure.logged)
    return ended(pages.say(pages.texts.providerFailed, failure.german, status: .forbidden))
  }

  private func ended(_ answer: Answer) -> Answer {
    var answer = answer
    answer.keep(.pending, nil)
    return answer
  }
}
