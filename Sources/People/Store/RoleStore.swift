public import Access
public import Places
public import Storage

/// Which account has which role where.
public enum RoleStore {
  /// The roles of an account, with the areas that lie within theirs.
  public static func roles(of id: AccountID, in tx: any Transaction) throws -> [Grant] {
    var grants = try tx.all(
      """
      SELECT role, area, organisation_id FROM account_role WHERE account_id = \(id)
      ORDER BY role, area, organisation_id
      """, read)
    // Only a Samtgemeinde's key does not tell which municipalities are within.
    for (index, grant) in grants.enumerated() where grant.area.kind == .association {
      grants[index].within = Set(
        try tx.all("SELECT key FROM area WHERE parent = \(grant.area)") { try $0.get("key") })
    }
    return grants
  }

  /// Gives a role; nothing happens if the account has it.
  public static func give(_ grant: Grant, to id: AccountID, in tx: any Transaction) throws {
    try tx.execute(
      """
      INSERT INTO account_role (account_id, role, area, organisation_id)
      VALUES (\(id), \(grant.role), \(grant.area), \(grant.organisation ?? ""))
      ON CONFLICT (account_id, role, area, organisation_id) DO NOTHING
      """)
  }

  /// Takes a role away.
  public static func take(_ grant: Grant, from id: AccountID, in tx: any Transaction) throws {
    try tx.execute(
      """
      DELETE FROM account_role WHERE account_id = \(id) AND role = \(grant.role) AND area = \(grant.area)
        AND organisation_id = \(grant.organisation ?? "")
      """)
  }

  /// Who has a role, as rows of account and role.
  public static func all(in tx: any Transaction) throws -> [(account: AccountID, grant: Grant)] {
    try tx.all(
      """
      SELECT account_id, role, area, organisation_id FROM account_role
      ORDER BY account_id, role, area, organisation_id
      """
    ) { (account: try $0.get("account_id"), grant: try read($0)) }
  }

  static func read(_ row: any ResultRow) throws -> Grant {
    let organisation: String = try row.get("organisation_id")
    return Grant(
      try row.get("role"), in: try row.get("area"), organisation: organisation.isEmpty ? nil : organisation)
  }
}
