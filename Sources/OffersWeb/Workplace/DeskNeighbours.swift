public import Markup
public import Offers
public import Places
public import Storage

/// What the desk needs of rooms that it does not know: the pages for families, the town, files of holidays.
public struct DeskNeighbours: Sendable {
  /// The page of an offer.
  public var offer: @Sendable (OfferID) -> Link
  /// The page of an organisation.
  public var organisation: @Sendable (OrganisationID) -> Link
  /// What a legal page is called.
  public var legalTitle: @Sendable (LegalPageKind) -> String
  /// The text of a legal page as families see it.
  public var legalText: @Sendable (LegalPageKind, String) -> HTML
  /// Makes an area the town of this register unless there is one already.
  public var adopt: @Sendable (AreaKey, any Transaction) throws -> Void
  /// Reads a file of school holidays. Throws a `DocumentError` for what is none.
  public var holidays: @Sendable ([UInt8], String) throws -> [SchoolHoliday]

  /// The doors to the other rooms.
  public init(
    offer: @escaping @Sendable (OfferID) -> Link, organisation: @escaping @Sendable (OrganisationID) -> Link,
    legalTitle: @escaping @Sendable (LegalPageKind) -> String,
    legalText: @escaping @Sendable (LegalPageKind, String) -> HTML,
    adopt: @escaping @Sendable (AreaKey, any Transaction) throws -> Void,
    holidays: @escaping @Sendable ([UInt8], String) throws -> [SchoolHoliday]
  ) {
    self.offer = offer
    self.organisation = organisation
    self.legalTitle = legalTitle
    self.legalText = legalText
    self.adopt = adopt
    self.holidays = holidays
  }
}
