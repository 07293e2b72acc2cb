public import Access
import Foundation
import Journal
public import Places
public import Storage

/// What is stored about somebody, and getting rid of it (Articles 15, 17 and 20 GDPR).
public enum PersonalData {
  private struct File: Encodable {
    var account: [String: String]
    var roles: [[String: String]]
    var sessions: [[String: String]]
    var invitations: [[String: String]]
    var identities: [[String: String]]
    var work: [[String: String]]
    var audit: [[String: String]]
  }

  /// Everything about an account, as JSON. Secrets are named, not shown: they are of use to nobody else.
  public static func export(_ id: AccountID, traces: PersonalTraces, now: Instant, in tx: any Transaction)
    throws -> [UInt8]
  {
    guard let account = try AccountStore.find(id, in: tx) else { return Array("{}".utf8) }
    let file = File(
      account: [
        "id": id.rawValue, "name": account.name, "email": account.email, "created": account.created.iso8601,
        "password": account.password == nil ? "none" : "stored as scrypt hash",
        "second_factor": account.secondFactor == nil ? "none" : "stored",
      ],
      roles: try RoleStore.roles(of: id, in: tx).map {
        ["role": $0.role.rawValue, "area": $0.area.rawValue, "organisation": $0.organisation ?? ""]
      },
      sessions: try SessionStore.all(of: id, now: now, in: tx).map {
        ["device": $0.device, "created": $0.created.iso8601, "last_used": $0.lastUsed.iso8601]
      },
      invitations: try rows(
        "SELECT kind, email, name, role, area FROM invitation WHERE email = \(account.email) ORDER BY id",
        ["kind", "email", "name", "role", "area"], in: tx),
      identities: try rows(
        "SELECT issuer, subject FROM account_identity WHERE account_id = \(id) ORDER BY issuer, subject",
        ["issuer", "subject"], in: tx),
      work: try traces.export(id, tx),
      audit: try tx.all(
        "SELECT at, action, entity, entity_id FROM audit_entry WHERE account = \(id) ORDER BY number"
      ) { row in
        [
          "at": try row.get("at", as: Instant.self).iso8601, "action": try row.get("action"),
          "entity": try row.get("entity"), "id": try row.optional("entity_id") ?? "",
        ]
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(file))
  }

  private static func rows(_ query: Query, _ columns: [String], in tx: any Transaction) throws
    -> [[String: String]]
  {
    try tx.all(query) { row in
      var out: [String: String] = [:]
      for column in columns { out[column] = try row.optional(column) ?? "" }
      return out
    }
  }

  /// Deletes an account, its invitations, what its sign-ins left and what lies of it in other rooms. The audit
  /// keeps the number alone.
  public static func erase(
    _ account: Account, by scope: Scope, traces: PersonalTraces, now: Instant, in tx: any Transaction
  ) throws {
    try traces.erase(account.id, tx)
    try tx.execute("DELETE FROM invitation WHERE email = \(account.email)")
    try AccountStore.remove(account.id, in: tx)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "account", id: account.id.rawValue, area: nil,
      fields: ["erased"], at: now, in: tx)
  }

  /// Deletes what has served its time: ended sessions, used and expired links, old attempts. Gives how many rows.
  public static func purge(now: Instant, in tx: any Transaction) throws -> Int {
    let month = Instant(milliseconds: now.milliseconds - 30 * 86_400_000)
    let idle = Instant(milliseconds: now.milliseconds - SessionStore.idle)
    var count = try tx.execute("DELETE FROM account_session WHERE expires <= \(now) OR last_used <= \(idle)")
    count += try tx.execute("DELETE FROM invitation WHERE expires <= \(month)")
    count += try tx.execute("DELETE FROM pending_sign_in WHERE expires <= \(now)")
    count += try tx.execute("DELETE FROM known_device WHERE expires <= \(now)")
    try AttemptStore.purge(now: now, in: tx)
    return count
  }
}

extension Entrance {
  /// Deletes one's own account; the password has to be right, where there is one.
  public func delete(_ id: AccountID, password: String) async throws -> Bool {
    let now = clock.now()
    let hasPassword = try await store.read { try AccountStore.find(id, in: $0)?.password != nil }
    if hasPassword, try await !isPassword(password, of: id) { return false }
    return try await store.write { tx in
      guard let account = try AccountStore.find(id, in: tx) else { return false }
      let scope = Principal(account: id, name: "", grants: try RoleStore.roles(of: id, in: tx))
        .scope(for: .ownAccount)
      try PersonalData.erase(account, by: scope ?? .operation(.ownAccount), traces: traces, now: now, in: tx)
      return true
    }
  }
}
