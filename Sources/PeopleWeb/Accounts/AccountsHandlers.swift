import Access
import Foundation
import Journal
import Mail
import Markup
import People
import Places
import Storage
import Web

/// Inviting people, and running their accounts.
struct AccountsHandlers: Sendable {
  let entrance: Entrance
  let clock: Clock
  let texts: AccountsTexts
  let address: @Sendable (Link) -> String
  let organisations: @Sendable (Scope) async throws -> [(id: String, name: String)]

  func list(
    _ request: Request, _ filled: AccountsPage.Filled = .init(), done: (to: String, link: String)? = nil
  ) async throws -> Answer {
    let scope = try request.scope()
    let now = clock.now()
    let accounts = try await entrance.store.read { try Accounts(scope, now: now, in: $0) }
    return AccountsPage(
      texts: texts, person: try request.person(), accounts: accounts,
      organisations: try await organisations(scope), filled: filled, done: done
    ).answer
  }

  func invite(_ request: Request) async throws -> Answer {
    let scope = try request.scope()
    let person = try request.person().principal
    let form = request.form
    var filled = AccountsPage.Filled(
      name: form.text("name"), email: form.text("email"), role: form.text("rolle"), area: form.text("gebiet"),
      organisation: form.text("traeger"))
    if filled.name.isEmpty || filled.name.count > 120 { filled.errors["name"] = texts.wrongName }
    if (try? MailAddress(filled.email)) == nil { filled.errors["email"] = texts.wrongEmail }
    let role = Role(rawValue: filled.role).flatMap { Accounts.givable(by: person).contains($0) ? $0 : nil }
    let area = AreaKey(rawValue: filled.area).flatMap { scope.covers($0) ? $0 : nil }
    guard let role, let area else {
      filled.errors["rolle"] = texts.wrongRole
      return try await list(request, filled)
    }
    let own = try await organisations(scope).map(\.id)
    let organisation = role == .provider ? own.first { $0 == filled.organisation } : nil
    if role == .provider, organisation == nil { filled.errors["traeger"] = texts.needsOrganisation }
    guard filled.errors.isEmpty else { return try await list(request, filled) }
    let address = address
    let link = try await entrance.invite(
      filled.email, name: filled.name, Grant(role, in: area, organisation: organisation), by: scope
    ) { address(PeopleRoutes.link.url($0.text)) }
    return try await list(request, done: (filled.email, link))
  }

  func withdraw(_ request: Request, _ id: Invitation.ID) async throws -> Answer {
    let scope = try request.scope()
    try await entrance.store.write { tx in
      guard let invitation = try InvitationStore.find(id, in: tx), let grant = invitation.grant,
        scope.covers(grant.area)
      else { throw Refusal.notFound }
      try InvitationStore.withdraw(id, in: tx)
    }
    return .redirect(to: PeopleRoutes.accounts.url())
  }

  func change(_ request: Request, _ id: AccountID) async throws -> Answer {
    let scope = try request.scope()
    let form = request.form
    let (now, traces) = (clock.now(), entrance.traces)
    try await entrance.store.write { tx in
      // Whoever has a role outside is not one's own to block or delete.
      guard var account = try AccountStore.find(id, in: tx) else { throw Refusal.notFound }
      let grants = try RoleStore.roles(of: id, in: tx)
      guard !grants.isEmpty, grants.contains(where: { scope.covers($0.area) }) else { throw Refusal.notFound }
      if form.flag("rolle") {
        guard let grant = Self.grant(form.text("rolle")), scope.covers(grant.area) else {
          throw Refusal.notFound
        }
        try RoleStore.take(grant, from: id, in: tx)
      } else {
        guard grants.allSatisfy({ scope.covers($0.area) }), id != scope.account else { throw Self.notYours }
        if form.flag("loeschen") {
          return try PersonalData.erase(account, by: scope, traces: traces, now: now, in: tx)
        }
        account.isBlocked = form.flag("sperren")
        try AccountStore.update(account, in: tx)
        if account.isBlocked { try SessionStore.endAll(of: id, in: tx) }
      }
      try Audit.note(
        action: scope.action.name, by: scope.account, entity: "account", id: id.rawValue,
        area: grants.first?.area, fields: [form.flag("rolle") ? "role" : "is_blocked"], at: now, in: tx)
    }
    return .redirect(to: PeopleRoutes.accounts.url())
  }

  private static func grant(_ text: String) -> Grant? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count >= 2, let role = Role(rawValue: parts[0]), let area = AreaKey(rawValue: parts[1]) else {
      return nil
    }
    return Grant(role, in: area, organisation: parts.count > 2 ? parts[2] : nil)
  }

  private static let notYours = Refusal(
    .forbidden,
    Wording(
      de:
        "Diesen Zugang können Sie nicht sperren oder löschen: Er ist Ihr eigener oder hat Aufgaben außerhalb Ihres Gebiets.",
      en: "Not yours to change."))
}
