public import Access
import Foundation
import Journal
public import Places
import Storage

extension Entrance {
  /// Why a password is not taken.
  public enum PasswordRefusal: Error, Hashable, Sendable {
    case unfit(PasswordProblem)
    /// What would make it better.
    case weak([String])
    /// It stands in a list of leaked passwords.
    case leaked
    /// The old one was not right.
    case wrongOld
  }

  /// Invites somebody by a link in a letter, and gives the link. The address may have an account already; it
  /// then gets the role with the link.
  public func invite(
    _ email: String, name: String, _ grant: Grant, by scope: Scope, link: @Sendable (Token) -> String
  ) async throws -> String {
    let now = clock.now()
    let invitation = Invitation(
      id: .make(), kind: .invite, email: email.lowercased(), name: name, grant: grant,
      invitedBy: scope.account,
      expires: Instant(milliseconds: now.milliseconds + InvitationStore.inviteTime))
    let token = Token.make()
    let address = link(token)
    let post = post
    try await store.write { tx in
      try InvitationStore.add(invitation, token, in: tx)
      try post(Letters.invitation(invitation, address), tx)
      try Audit.note(
        action: scope.action.name, by: scope.account, entity: "invitation", id: invitation.id.rawValue,
        area: grant.area, fields: [grant.role.rawValue], at: now, in: tx)
    }
    return address
  }

  /// Sends a link for a new password, if there is such an account. Nobody is told whether there is.
  public func forget(email: String, _ visit: Visit, link: @escaping @Sendable (Token) -> String) async throws
  {
    let now = clock.now()
    let post = post
    try await store.write { tx in
      // A letter each for whoever asks would be a way to bother somebody.
      let origin = AttemptStore.Origin(network: visit.network, device: nil)
      guard let account = try AccountStore.find(email: email, in: tx), !account.isBlocked,
        try AttemptStore.take("reset:\(account.email)", from: origin, now: now, in: tx) == nil
      else { return }
      let invitation = Invitation(
        id: .make(), kind: .reset, email: account.email, name: account.name, grant: nil, invitedBy: nil,
        expires: Instant(milliseconds: now.milliseconds + InvitationStore.resetTime))
      let token = Token.make()
      try InvitationStore.add(invitation, token, in: tx)
      try post(Letters.reset(invitation, link(token)), tx)
    }
  }

  /// What a link opens.
  public func open(link token: String) async throws -> (InvitationStore.Verdict, hasAccount: Bool) {
    let now = clock.now()
    return try await store.read { tx in
      let verdict = try InvitationStore.find(token, now: now, in: tx)
      guard case .open(let invitation) = verdict else { return (verdict, false) }
      return (verdict, try AccountStore.find(email: invitation.email, in: tx) != nil)
    }
  }

  /// Uses a link: makes the account with its password, or sets a new password, or gives a role to the account
  /// that there is. Nil when the link no longer opens.
  /// - Throws: `PasswordRefusal`.
  public func use(link token: String, name: String, password: String?, _ visit: Visit) async throws
    -> Outcome?
  {
    let now = clock.now()
    guard case (.open(let invitation), let hasAccount) = try await open(link: token) else { return nil }
    var hash: String?
    if invitation.kind == .reset || !hasAccount {
      hash = try await newHash(password ?? "", own: [invitation.email, name, invitation.name])
    }
    return try await store.write { [hash] tx in
      guard try InvitationStore.use(invitation.id, now: now, in: tx) else { return nil }
      var account: Account
      if let found = try AccountStore.find(email: invitation.email, in: tx) {
        account = found
        // Only the link for a forgotten password may set one: a colleague's invitation must not.
        if invitation.kind == .reset { account.password = hash }
        try AccountStore.update(account, in: tx)
        if invitation.kind == .reset { try SessionStore.endAll(of: account.id, in: tx) }
      } else {
        guard invitation.kind == .invite, let hash else { return nil }
        account = Account(name: name, email: invitation.email, created: now)
        account.password = hash
        try AccountStore.add(account, in: tx)
      }
      if let grant = invitation.grant { try RoleStore.give(grant, to: account.id, in: tx) }
      try Audit.note(
        action: Action.ownAccount.name, by: account.id, entity: "invitation", id: invitation.id.rawValue,
        area: invitation.grant?.area, fields: [invitation.kind.rawValue], at: now, in: tx)
      // An account with its own password and second factor is entered by them, not by a link.
      if hasAccount { return .wrong }
      return try Self.begin(account, visit, now: now, in: tx)
    }
  }

  /// Changes a password, and signs out everywhere else.
  /// - Throws: `PasswordRefusal`.
  public func change(password: String, from old: String, of person: AccountID, session: String) async throws {
    let now = clock.now()
    guard try await isPassword(old, of: person) else { throw PasswordRefusal.wrongOld }
    let account = try await store.read { try AccountStore.find(person, in: $0) }
    let hash = try await newHash(password, own: [account?.email ?? "", account?.name ?? ""])
    try await store.write { tx in
      guard var account = try AccountStore.find(person, in: tx) else { return }
      account.password = hash
      try AccountStore.update(account, in: tx)
      try SessionStore.endAll(of: person, but: session, in: tx)
      try Audit.note(
        action: Action.ownAccount.name, by: person, entity: "account", id: person.rawValue, area: nil,
        fields: ["password"], at: now, in: tx)
    }
  }

  /// The stored form of a new password that is good enough.
  public func newHash(_ typed: String, own: [String]) async throws -> String {
    let password: Password
    do { password = try Password(typed) } catch { throw PasswordRefusal.unfit(error) }
    let advice = PasswordAdvice(typed, own: own)
    guard advice.isAcceptable else { throw PasswordRefusal.weak(advice.sentences) }
    if let leaked, try await workers.count(of: password, in: leaked) > 0 { throw PasswordRefusal.leaked }
    return try await workers.hash(password).text
  }
}
