import Access
import People
import Places
import Storage

/// The accounts and open invitations that somebody may see.
struct Accounts: Sendable {
  /// An account with its roles.
  struct Entry: Sendable {
    var account: Account
    var grants: [Grant]
  }

  var entries: [Entry] = []
  var invitations: [Invitation] = []
  var areas: [Area] = []

  /// What lies within a scope: accounts with a role there, invitations to one.
  init(_ scope: Scope, now: Instant, in tx: any Transaction) throws {
    let roles = Dictionary(grouping: try RoleStore.all(in: tx), by: \.account)
    entries = try AccountStore.all(in: tx).compactMap { account in
      let grants = (roles[account.id] ?? []).map(\.grant).filter { scope.covers($0.area) }
      return grants.isEmpty ? nil : Entry(account: account, grants: grants)
    }
    invitations = try InvitationStore.open(now: now, in: tx).filter { invitation in
      invitation.grant.map { scope.covers($0.area) } ?? false
    }
    areas = try AreaStore.all(in: tx).filter { scope.covers($0.key) }
  }

  /// The name of an area.
  func name(_ key: AreaKey) -> String { areas.first { $0.key == key }?.name ?? key.rawValue }

  /// The roles that somebody may give.
  static func givable(by person: Principal) -> [Role] {
    person.may(.runAccounts) ? Role.allCases : [.provider, .navigator]
  }
}
