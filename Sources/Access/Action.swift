/// Something that can be done, and the roles that may do it. The default is no: an action that is not listed in
/// `Action.all` cannot be named by a route.
public struct Action: Hashable, Sendable {
  /// What the right is bound to, besides the role.
  public enum Bound: String, Sendable {
    /// Everybody, without an account.
    case nobody
    /// One's own account.
    case oneself
    /// Entries of the area of the role.
    case area
    /// Entries of the area; providers only those of their organisation.
    case organisation
  }

  /// A short name: `offer.edit`.
  public let name: String
  /// What it is, in German, for people: "Angebote ändern".
  public let purpose: String
  /// Who may. Empty for what everybody may do.
  public let roles: Set<Role>
  /// To what the right is bound.
  public let bound: Bound

  init(_ name: String, _ purpose: String, _ roles: Set<Role>, bound: Bound) {
    self.name = name
    self.purpose = purpose
    self.roles = roles
    self.bound = bound
  }
}
