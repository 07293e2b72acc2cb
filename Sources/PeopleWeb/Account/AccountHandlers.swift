import Access
import Foundation
import Journal
import Markup
import People
import Places
import Storage
import Web

/// What people do with their own account.
struct AccountHandlers: Sendable {
  let entrance: Entrance
  let clock: Clock
  let pages: AccountPages
  let enteringTexts: EnteringTexts

  func account(_ request: Request, error: [String] = [], done: String? = nil) async throws -> Answer {
    let person = try request.person()
    let now = clock.now()
    let id = person.principal.account
    let (account, sessions, areas, own) = try await entrance.store.read { tx in
      (
        try AccountStore.find(id, in: tx), try SessionStore.all(of: id, now: now, in: tx),
        try Self.areas(of: person.principal, in: tx), try Audit.own(id, in: tx)
      )
    }
    guard let account else { throw Refusal(.forbidden) }
    return pages.account(person, account, sessions, areas: areas, own: own, error: error, done: done)
  }

  /// The names of the areas of somebody's roles.
  static func areas(of principal: Principal, in tx: any Transaction) throws -> [AreaKey: String] {
    try principal.grants.reduce(into: [:]) { $0[$1.area] = try AreaStore.find($1.area, in: tx)?.name }
  }

  func password(_ request: Request) async throws -> Answer {
    let person = try request.person()
    do {
      try await entrance.change(
        password: request.form.raw("neu") ?? "", from: request.form.raw("alt") ?? "",
        of: person.principal.account, session: person.session)
      return try await account(request, done: pages.texts.changed)
    } catch let refusal as Entrance.PasswordRefusal {
      return try await account(request, error: refusal.sentences(enteringTexts))
    }
  }

  func endSession(_ request: Request) async throws -> Answer {
    let person = try request.person()
    let session = request.form.text("sitzung")
    let ended = try await entrance.store.write {
      try SessionStore.end(session, of: person.principal.account, in: $0)
    }
    guard ended else { throw Refusal.notFound }
    return .redirect(to: PeopleRoutes.account.url())
  }

  func factor(_ request: Request, _ secret: OneTimeCode? = nil, error: String? = nil) async throws -> Answer {
    let person = try request.person()
    let account = try await entrance.store.read { try AccountStore.find(person.principal.account, in: $0) }
    guard let account else { throw Refusal(.forbidden) }
    return pages.factor(person, account, secret ?? entrance.newSecondFactor(), error: error)
  }

  func setFactor(_ request: Request) async throws -> Answer {
    let id = try request.person().principal.account
    if request.form.flag("entfernen") {
      let isDone = try await entrance.removeSecondFactor(of: id, password: request.form.raw("passwort") ?? "")
      guard isDone else { return try await factor(request, error: enteringTexts.wrongOld) }
      return .redirect(to: PeopleRoutes.account.url())
    }
    let secret = request.form.text("schluessel")
    let codes = try await entrance.confirmSecondFactor(secret, code: request.form.text("code"), of: id)
    guard let codes else {
      return try await factor(request, OneTimeCode(base32: secret), error: pages.texts.codeWrong)
    }
    return pages.recovery(codes)
  }

  func export(_ request: Request) async throws -> Answer {
    let id = try request.person().principal.account
    let (now, traces) = (clock.now(), entrance.traces)
    let bytes = try await entrance.store.read {
      try PersonalData.export(id, traces: traces, now: now, in: $0)
    }
    return .json(bytes).saved(as: "lotse-auskunft.json")
  }

  func delete(_ request: Request) async throws -> Answer {
    let id = try request.person().principal.account
    let isDone = try await entrance.delete(id, password: request.form.raw("passwort-loeschen") ?? "")
    guard isDone else { return try await account(request, error: [enteringTexts.wrongOld]) }
    var answer = pages.gone()
    answer.keep(.session, nil)
    answer.keep(.device, nil)
    return answer
  }

  func signOut(_ request: Request) async throws -> Answer {
    if let token = request.sessionToken { try await entrance.leave(session: token) }
    var answer = Answer.redirect(to: "/")
    answer.keep(.session, nil)
    return answer
  }
}
