public import Places

/// Who asks: an account with its roles as they are at this moment.
public struct Principal: Sendable {
  /// The account.
  public let account: AccountID
  /// The person's name, for greeting.
  public let name: String
  /// The roles.
  public let grants: [Grant]

  /// An account with its roles.
  public init(account: AccountID, name: String, grants: [Grant]) {
    self.account = account
    self.name = name
    self.grants = grants
  }

  /// Whether some role allows the action somewhere.
  public func may(_ action: Action) -> Bool { scope(for: action) != nil }

  /// Where an action may be done; nil when nowhere.
  public func scope(for action: Action) -> Scope? {
    let grants = grants.filter { action.roles.contains($0.role) }
    return grants.isEmpty ? nil : Scope(action: action, account: account, grants: grants)
  }
}

/// The right to do one action in some areas or for some organisations. Only `Principal` can make one for
/// somebody, so a store function that takes a scope cannot be reached without a permission.
public struct Scope: Sendable {
  /// What may be done.
  public let action: Action
  /// By whom; nil for the program itself.
  public let account: AccountID?
  let grants: [Grant]?

  init(action: Action, account: AccountID?, grants: [Grant]?) {
    self.action = action
    self.account = account
    self.grants = grants
  }

  /// The right of whoever runs the machine: the command line, and jobs that run by themselves.
  public static func operation(_ action: Action) -> Scope {
    Scope(action: action, account: nil, grants: nil)
  }

  /// The areas of the roles that give this right; empty for the operation, which may everywhere.
  public var areas: [AreaKey] { (grants ?? []).map(\.area) }

  /// The organisations that a provider may act for.
  public var organisations: Set<String> {
    Set((grants ?? []).filter { $0.role == .provider }.compactMap(\.organisation))
  }

  /// Whether the right holds for every entry of its areas, and not only for those of an organisation.
  public var isForWholeAreas: Bool { grants?.contains { $0.role != .provider } ?? true }

  /// Whether the right holds in an area as a whole.
  public func covers(_ area: AreaKey) -> Bool {
    grants?.contains { $0.role != .provider && $0.covers(area) } ?? true
  }

  /// Whether the right holds for an entry that belongs to an area or an organisation. `organisation` is the one
  /// that the entry is of; a provider needs it, others need the area.
  public func covers(area: AreaKey?, organisation: String?) -> Bool {
    guard let grants else { return true }
    return grants.contains { grant in
      if grant.role == .provider {
        guard let own = grant.organisation, action.bound == .organisation else { return false }
        return own == organisation
      }
      return area.map(grant.covers) ?? false
    }
  }
}
