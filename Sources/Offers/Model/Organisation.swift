public import Documents
public import Places

/// The id of an organisation, the HSDS organization id.
public typealias OrganisationID = EntityID<Organisation>

/// A provider of help (Träger); HSDS *organization*.
public struct Organisation: Hashable, Sendable {
  /// HSDS id.
  public var id: OrganisationID
  /// Official name.
  public var name: String
  /// Short or colloquial name.
  public var alternateName: String?
  /// What it is and does, plain text.
  public var description: String
  /// Address of its site.
  public var website: String?
  /// General mail address.
  public var email: String?
  /// The area in whose name the entry came.
  public var area: AreaKey
  /// The organisation above it.
  public var parent: String?
  /// Telephone numbers.
  public var phones: [Phone]
  /// People to ask for.
  public var contacts: [Contact]
  /// HSDS fields and lists that Lotse does not model, kept for the way out.
  public var rest: JSONObject
  /// When it last changed, at its source.
  public var lastModified: Instant

  /// An organisation with what it must have.
  public init(id: OrganisationID, name: String, description: String, area: AreaKey, lastModified: Instant) {
    self.id = id
    self.name = name
    self.description = description
    self.area = area
    self.lastModified = lastModified
    phones = []
    contacts = []
    rest = JSONObject()
  }
}
