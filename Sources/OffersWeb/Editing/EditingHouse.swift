public import Access
public import Markup
public import Offers
public import Places

/// What editing needs of the rest of the house.
public struct EditingHouse: Sendable {
  /// An offer as its page for families looks, the heading included: the offer, who runs it, where.
  public var preview: @Sendable (Offer, Organisation?, [Place]) -> HTML
  /// The page of an offer for families.
  public var publicPage: @Sendable (OfferID) -> Link
  /// The roles of accounts that have published; those that are gone are left out.
  public var roles: @Sendable (Set<AccountID>) async throws -> [AccountID: Set<Role>]
  /// The secret of forms that guests send.
  public var secret: @Sendable () async throws -> [UInt8]

  /// What editing needs.
  public init(
    preview: @escaping @Sendable (Offer, Organisation?, [Place]) -> HTML,
    publicPage: @escaping @Sendable (OfferID) -> Link,
    roles: @escaping @Sendable (Set<AccountID>) async throws -> [AccountID: Set<Role>],
    secret: @escaping @Sendable () async throws -> [UInt8]
  ) {
    self.preview = preview
    self.publicPage = publicPage
    self.roles = roles
    self.secret = secret
  }
}
