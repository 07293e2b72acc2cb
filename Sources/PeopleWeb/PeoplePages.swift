public import Access
import Foundation
public import Markup
public import People
public import Places
public import Storage
public import Web

/// All pages around accounts.
public struct PeoplePages: Sendable {
  /// Where people sign in, below the site's address.
  public static let signInPath = PeopleRoutes.signIn.url()
  /// Where the identity provider sends people back to, below the site's address.
  public static let returnPath = PeopleRoutes.returned.url()

  private let entering: EnteringHandlers
  private let provider: ProviderHandlers
  private let account: AccountHandlers
  private let accounts: AccountsHandlers
  private let entrance: Entrance
  private let entries: @Sendable (Principal) -> [SiteInfo.Entry]
  private let waiting: @Sendable (Principal, any Transaction) throws -> [Link: String]

  /// Pages over an entrance.
  /// - Parameters:
  ///   - address: The whole address of a link, for letters.
  ///   - organisations: The organisations that lie within a scope, for inviting their people.
  ///   - provider: The town's identity provider, if there is one.
  ///   - entries: The parts of the workplace that somebody may enter.
  ///   - waiting: What waits for somebody there, in a few words each.
  public init(
    entrance: Entrance, clock: Clock, address: @escaping @Sendable (Link) -> String,
    organisations: @escaping @Sendable (Scope) async throws -> [(id: String, name: String)],
    provider: ProviderSignIn? = nil,
    entries: @escaping @Sendable (Principal) -> [SiteInfo.Entry],
    waiting: @escaping @Sendable (Principal, any Transaction) throws -> [Link: String] = { _, _ in [:] }
  ) {
    self.entrance = entrance
    self.entries = entries
    self.waiting = waiting
    let store = entrance.store
    let salt = Salt(store: store)
    entering = EnteringHandlers(
      entrance: entrance, address: address,
      pages: EnteringPages(texts: .german, hasProvider: provider != nil),
      salt: { try await salt.value() })
    self.provider = ProviderHandlers(provider: provider, entering: entering, clock: clock)
    account = AccountHandlers(
      entrance: entrance, clock: clock, pages: AccountPages(texts: .german), enteringTexts: .german)
    accounts = AccountsHandlers(
      entrance: entrance, clock: clock, texts: .german, address: address, organisations: organisations)
  }

  /// The bar of those who are signed in, with these parts.
  public static func menu(_ entries: [StaffMenu.Entry]) -> StaffMenu {
    StaffMenu(
      [StaffMenu.Entry(.workplace, AccountTexts.german.workplace, PeopleRoutes.workplace.url())] + entries
        + [StaffMenu.Entry(.invite, AccountsTexts.german.title, PeopleRoutes.accounts.url())],
      signIn: { PeopleRoutes.signIn.url(query: [PeopleRoutes.wanted.item($0)]) },
      signOut: PeopleRoutes.signOut.url(), account: PeopleRoutes.account.url())
  }

  /// All routes with their handlers.
  public var registrations: [Registration] {
    [
      PeopleRoutes.signIn.handle { request in
        entering.pages.signIn(wanted: try request.query(PeopleRoutes.wanted))
      },
      PeopleRoutes.enter.handle { try await entering.enter($0) },
      PeopleRoutes.code.handle { try await entering.code($0) },
      PeopleRoutes.forgotten.handle { _ in entering.pages.forgotten() },
      PeopleRoutes.forget.handle { try await entering.forget($0) },
      PeopleRoutes.provider.handle { try await provider.begin($0) },
      PeopleRoutes.returned.handle { try await provider.returned($0) },
      PeopleRoutes.link.handle { _, token in try await entering.link(token) },
      PeopleRoutes.useLink.handle { try await entering.useLink($0, $1) },
      PeopleRoutes.signOut.handle { try await account.signOut($0) },
      PeopleRoutes.workplace.handle { try await workplace($0) },
      PeopleRoutes.account.handle { try await account.account($0) },
      PeopleRoutes.password.handle { try await account.password($0) },
      PeopleRoutes.endSession.handle { try await account.endSession($0) },
      PeopleRoutes.factor.handle { try await account.factor($0) },
      PeopleRoutes.setFactor.handle { try await account.setFactor($0) },
      PeopleRoutes.export.handle { try await account.export($0) },
      PeopleRoutes.delete.handle { try await account.delete($0) },
      PeopleRoutes.accounts.handle { try await accounts.list($0) },
      PeopleRoutes.invite.handle { try await accounts.invite($0) },
      PeopleRoutes.withdraw.handle { try await accounts.withdraw($0, $1) },
      PeopleRoutes.changeAccount.handle { try await accounts.change($0, $1) },
    ]
  }

  private func workplace(_ request: Request) async throws -> Answer {
    let person = try request.person()
    let (account, areas, waiting) = try await entrance.store.read { [waiting] tx in
      (
        try AccountStore.find(person.principal.account, in: tx),
        try AccountHandlers.areas(of: person.principal, in: tx), try waiting(person.principal, tx)
      )
    }
    return self.account.pages.workplace(
      person, entries(person.principal), waiting: waiting, hasFactor: account?.secondFactor != nil,
      areas: areas)
  }
}

/// The secret that turns addresses into marks; asked of the store once.
private actor Salt {
  let store: any Store
  private var known: [UInt8]?

  init(store: any Store) { self.store = store }

  func value() async throws -> [UInt8] {
    if let known { return known }
    let made = try await store.write { try SecretStore.secret("networks", in: $0) }
    known = made
    return made
  }
}
