import Access
import Jobs
import Mail
import Markup
import Navigator
import NavigatorWeb
import Offers
import OffersWeb
import People
import PeopleWeb
import Places
import Storage
import Web

/// What those find who are signed in: the pages of all rooms that need somebody, behind one door.
struct Workplace: Sendable {
  let sessions: Sessions
  let menu: StaffMenu
  let registrations: [Web.Registration]
  /// Counts what families look for in vain.
  let ledger: UnmetLedger

  /// The workplace over a store. `address` makes a link whole, for letters; `post` puts a letter into the outbox.
  /// `publicAddress` does so for paper; nil where nobody has said under which address the town is to be found.
  init(
    store: any Store, finder: Finder, clock: Clock, leaked: LeakedPasswords? = nil,
    workers: PasswordWorkers = PasswordWorkers(), address: @escaping @Sendable (Link) -> String,
    provider: ProviderSignIn? = nil, publicAddress: (@Sendable (Link) -> String)? = nil,
    post: @escaping Entrance.Post
  ) {
    sessions = Sessions(store: store, clock: clock)
    let ledger = UnmetLedger(store: store, clock: clock) { tx in
      try SecretStore.secret(UnmetLedger.secret, in: tx)
    }
    self.ledger = ledger
    let menu = PeoplePages.menu(
      DeskPages.menu + UnmetPages.menu + EditingPages.menu + RegisterDesk.menu + OperatingPages.menu)
    self.menu = menu
    let entrance = Entrance(
      store: store, clock: clock, workers: workers, leaked: leaked, traces: .house,
      post: post)
    let people = PeoplePages(
      entrance: entrance, clock: clock, address: address,
      organisations: { scope in try await Self.organisations(within: scope, store) }, provider: provider,
      entries: { menu.entries(for: $0) },
      waiting: { try EditingPages.waiting($0, now: clock.now(), in: $1) })
    let desk = RegisterDesk(store: store, clock: clock, neighbours: .house)
    let confirming = ConfirmPages(store: store, clock: clock, signIn: PeoplePages.signInPath) {
      try await store.write { try SecretStore.secret(ReminderService.secret, in: $0) }
    }
    let operating = OperatingPages(store: store, clock: clock) {
      try await store.read { try JobsOverview.load(in: $0) }
    }
    let editing = EditingPages(store: store, clock: clock, house: Self.editing(store, finder, clock))
    registrations =
      people.registrations + desk.registrations + confirming.registrations + operating.registrations
      + editing.registrations
      + DeskPages(finder: finder, store: store, clock: clock, ledger: ledger, address: publicAddress)
      .registrations
      + UnmetPages(ledger: ledger, finder: finder, store: store, clock: clock).registrations
  }

  /// What the pages for editing need of other rooms.
  private static func editing(_ store: any Store, _ finder: Finder, _ clock: Clock) -> EditingHouse {
    let pages = NavigatorPages(finder: finder, clock: clock, status: { _ in nil })
    return EditingHouse(
      preview: { pages.preview($0, of: $1, at: $2) }, publicPage: { NavigatorPages.page(of: $0) },
      roles: { accounts in
        guard !accounts.isEmpty else { return [:] }
        return try await store.read { tx in
          var found: [AccountID: Set<Role>] = [:]
          for account in accounts {
            let roles = try RoleStore.roles(of: account, in: tx).map(\.role)
            if !roles.isEmpty { found[account] = Set(roles) }
          }
          return found
        }
      },
      secret: { try await store.write { try SecretStore.secret("forms", in: $0) } })
  }

  /// The organisations whose people somebody may invite.
  private static func organisations(within scope: Scope, _ store: any Store) async throws
    -> [(id: String, name: String)]
  {
    try await store.read { tx in
      var found: [(id: String, name: String)] = []
      var last: OrganisationID?
      while true {
        let page = try OrganisationStore.page(after: last, limit: 500, in: tx)
        found += page.filter { scope.covers($0.area) }.map { ($0.id.rawValue, $0.name) }
        guard page.count == 500 else { break }
        last = page.last?.id
      }
      return found.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    }
  }

  /// Puts letters into the outbox.
  static func outbox(_ clock: Clock) -> Entrance.Post {
    { letter, tx in
      let mail = OutgoingMail(
        to: try MailAddress(letter.to), subject: letter.subject, body: letter.body, purpose: letter.purpose,
        isUrgent: true)
      try Outbox.put(mail, now: clock.now(), in: tx)
    }
  }
}
