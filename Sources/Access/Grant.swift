public import Places

/// Names accounts; the accounts themselves are the business of `People`.
public enum AccountEntity {}
/// The id of an account.
public typealias AccountID = EntityID<AccountEntity>

/// A role in an area, and for providers in an organisation.
public struct Grant: Hashable, Sendable {
  /// The role.
  public var role: Role
  /// The area that it holds in, and in all areas within.
  public var area: AreaKey
  /// The organisation, by its id, that a provider speaks for.
  public var organisation: String?
  /// Areas within whose keys do not say so: the municipalities of a Samtgemeinde.
  public var within: Set<AreaKey>

  /// A role in an area.
  public init(_ role: Role, in area: AreaKey, organisation: String? = nil, within: Set<AreaKey> = []) {
    self.role = role
    self.area = area
    self.organisation = organisation
    self.within = within
  }

  /// Whether the role holds in an area.
  public func covers(_ other: AreaKey) -> Bool {
    var next: AreaKey? = other
    while let key = next {
      if key == area || within.contains(key) { return true }
      next = key.parent
    }
    return false
  }
}
