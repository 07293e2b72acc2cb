public import Access
import Journal
import Places
import Storage

/// Somebody for whom the town's identity provider vouches.
public struct Vouched: Sendable, Hashable {
  /// Who vouches, and under which name there: together they name somebody.
  public var issuer: String, subject: String
  /// The mail address, only if the provider has checked it.
  public var mail: String?
  /// The name.
  public var name: String?
  /// The roles that follow from the person's groups there.
  public var grants: [Grant]

  /// Somebody.
  public init(issuer: String, subject: String, mail: String?, name: String?, grants: [Grant]) {
    self.issuer = issuer
    self.subject = subject
    self.mail = mail
    self.name = name
    self.grants = grants
  }
}

extension Entrance {
  /// Lets somebody in whom the provider vouches for; nil when there is no account for them and none may be made.
  ///
  /// The account is that of issuer and subject; else that of the checked mail address, which is joined; else a new
  /// one when the groups give a role. A second factor that the account has is asked for here too.
  public func enter(vouched person: Vouched, _ visit: Visit) async throws -> Outcome? {
    let now = clock.now()
    return try await store.write { tx in
      guard let account = try Self.account(of: person, now: now, in: tx), !account.isBlocked else {
        return nil
      }
      try ProviderRoles.set(person.grants, of: account.id, now: now, in: tx)
      guard account.secondFactor == nil else {
        return .needsCode(try PendingStore.keep("code \(account.id)", now: now, in: tx))
      }
      return try Self.begin(account, visit, now: now, in: tx)
    }
  }

  private static func account(of person: Vouched, now: Instant, in tx: any Transaction) throws -> Account? {
    if let known = try AccountStore.find(issuer: person.issuer, subject: person.subject, in: tx) {
      return known
    }
    guard let mail = person.mail, mail.utf8.count <= 254 else { return nil }
    var account = try AccountStore.find(email: mail, in: tx)
    let isNew = account == nil
    if isNew {
      guard !person.grants.isEmpty else { return nil }
      let name = person.name.map { String($0.prefix(120)) } ?? String(mail.prefix { $0 != "@" })
      let made = Account(name: name, email: mail, created: now)
      try AccountStore.add(made, in: tx)
      account = made
    }
    guard let account, !account.isBlocked else { return nil }
    try AccountStore.join(issuer: person.issuer, subject: person.subject, to: account.id, in: tx)
    try Audit.note(
      action: "account.join", by: account.id, entity: "account", id: account.id.rawValue,
      area: person.grants.first?.area, fields: isNew ? ["created", "identity"] : ["identity"], at: now, in: tx
    )
    return account
  }
}

/// The roles that an account has from its groups at the provider. Roles that people have given stay as they are.
enum ProviderRoles {
  /// Gives what is new, and takes what the provider gave before and gives no longer.
  static func set(_ grants: [Grant], of id: AccountID, now: Instant, in tx: any Transaction) throws {
    let before = try tx.all(
      "SELECT role, area, organisation_id FROM provider_role WHERE account_id = \(id)", RoleStore.read)
    // A Samtgemeinde's own municipalities make no other role of it.
    func key(_ it: Grant) -> Grant { Grant(it.role, in: it.area, organisation: it.organisation) }
    let held = Set(try RoleStore.roles(of: id, in: tx).map(key))
    let (wanted, known) = (Set(grants.map(key)), Set(before))
    for grant in known where !wanted.contains(grant) {
      try RoleStore.take(grant, from: id, in: tx)
      try tx.execute(
        """
        DELETE FROM provider_role WHERE account_id = \(id) AND role = \(grant.role) AND area = \(grant.area)
          AND organisation_id = \(grant.organisation ?? "")
        """)
      try note("role_taken", grant, id, now, in: tx)
    }
    for grant in wanted where !held.contains(grant) {
      try RoleStore.give(grant, to: id, in: tx)
      try tx.execute(
        """
        INSERT INTO provider_role (account_id, role, area, organisation_id)
        VALUES (\(id), \(grant.role), \(grant.area), \(grant.organisation ?? ""))
        ON CONFLICT (account_id, role, area, organisation_id) DO NOTHING
        """)
      try note("role_given", grant, id, now, in: tx)
    }
  }

  private static func note(
    _ field: String, _ grant: Grant, _ id: AccountID, _ now: Instant, in tx: any Transaction
  ) throws {
    try Audit.note(
      action: "account.provider", by: nil, entity: "account", id: id.rawValue, area: grant.area,
      fields: [field], at: now, in: tx)
  }
}
