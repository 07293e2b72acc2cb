public import Access
public import Places

/// Somebody who can sign in.
public struct Account: Hashable, Sendable {
  /// The account's id.
  public var id: AccountID
  /// The person's name.
  public var name: String
  /// The mail address, which is what one signs in with; small letters.
  public var email: String
  /// The stored form of the password; nil when there is none, as for those who sign in through the town.
  public var password: String?
  /// The secret of the second factor in base32; nil without one.
  public var secondFactor: String?
  /// The last time step whose code was used, so that none is used twice.
  public var lastStep: Int64?
  /// Whether nobody can sign in for now.
  public var isBlocked: Bool
  /// Since when there is the account.
  public var created: Instant

  /// A new account.
  public init(id: AccountID = .make(), name: String, email: String, created: Instant) {
    self.id = id
    self.name = name
    self.email = email.lowercased()
    self.created = created
    isBlocked = false
  }
}

/// A one-time link that makes an account, gives a role to one, or sets a forgotten password.
public struct Invitation: Hashable, Sendable {
  /// What the link is for.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Makes an account, or gives its role to the one that there is.
    case invite
    /// Sets a new password.
    case reset
  }

  /// The entity, for ids.
  public enum Entity {}
  /// The id of an invitation, which opens nothing.
  public typealias ID = EntityID<Entity>

  /// The id.
  public var id: ID
  /// What it is for.
  public var kind: Kind
  /// Whom it was sent to.
  public var email: String
  /// The name of whoever is invited.
  public var name: String
  /// The role that comes with it; nil for a reset.
  public var grant: Grant?
  /// Who invited; nil when it was the command line.
  public var invitedBy: AccountID?
  /// Until when it opens.
  public var expires: Instant
}

/// A browser in which somebody is signed in.
public struct Session: Hashable, Sendable {
  /// The id, which opens nothing.
  public var id: String
  /// Whose.
  public var account: AccountID
  /// What browser it seems to be: "Firefox, Windows".
  public var device: String
  /// Since when.
  public var created: Instant
  /// When it was last used, to the nearest ten minutes.
  public var lastUsed: Instant
  /// Until when at the longest.
  public var expires: Instant
}
