public import Documents
public import Places
public import Storage

/// The id of a place, the HSDS location id.
public typealias PlaceID = EntityID<Place>

/// Where help is given (HSDS *location*).
public struct Place: Hashable, Sendable {
  /// HSDS id.
  public var id: PlaceID
  /// Whose place it is.
  public var organisation: OrganisationID?
  /// The area in whose name the entry came.
  public var area: AreaKey
  /// Name.
  public var name: String?
  /// A building, a postal address or a place on the net.
  public var kind: PlaceKind
  /// Where it is; nil when unknown, and always nil for the public when it is protected.
  public var address: Address?
  /// Where on earth.
  public var position: Position?
  /// Whether the address must not be known (a women's shelter).
  public var isProtected: Bool
  /// How to get there.
  public var directions: String?
  /// What helps people with disabilities.
  public var accessibility: [Accessibility]
  /// Telephone numbers.
  public var phones: [Phone]
  /// HSDS fields and lists that Lotse does not model.
  public var rest: JSONObject
  /// When it last changed, at its source.
  public var lastModified: Instant

  /// A place.
  public init(id: PlaceID, name: String?, kind: PlaceKind, area: AreaKey, lastModified: Instant) {
    self.lastModified = lastModified
    self.id = id
    self.name = name
    self.kind = kind
    self.area = area
    isProtected = false
    accessibility = []
    phones = []
    rest = JSONObject()
  }

  /// The place as anybody outside may see it: a protected one keeps its name only.
  public var published: Place {
    guard isProtected else { return self }
    var place = Place(id: id, name: name, kind: kind, area: area, lastModified: lastModified)
    place.organisation = organisation
    place.isProtected = true
    return place
  }
}

/// What a place is (HSDS location_type).
public enum PlaceKind: String, Sendable, CaseIterable, SQLConvertible {
  case physical, postal, virtual
}

/// A postal address (HSDS *address*); the first of a place.
public struct Address: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// Street and number (HSDS address_1).
  public var street: String
  /// Postal code.
  public var postalCode: String
  /// Town.
  public var city: String
  /// Other HSDS fields (attention, address_2, region, state_province, country, address_type).
  public var rest = JSONObject()

  /// An address.
  public init(id: String, street: String, postalCode: String, city: String) {
    self.id = id
    self.street = street
    self.postalCode = postalCode
    self.city = city
  }
}

/// A point in WGS 84, degrees.
public struct Position: Hashable, Sendable {
  /// Degrees north.
  public var latitude: Double
  /// Degrees east.
  public var longitude: Double

  /// A point; nil when it is off the earth.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// One feature of access (HSDS *accessibility*).
public struct Accessibility: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// Lotse's code when it is one of `codes` (step-free, toilet, parking, induction-loop, …).
  public var feature: String?
  /// yes, partly or no.
  public var answer: Answer?
  /// In words (HSDS description).
  public var text: String?
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// How far it is there.
  public enum Answer: String, Sendable, CaseIterable { case yes, partly, no }

  /// The features that Lotse knows, with German names.
  public static let features: [(code: String, name: String)] = [
    ("step-free", "stufenloser Zugang"), ("toilet", "barrierefreie Toilette"),
    ("parking", "Behindertenparkplatz"), ("induction-loop", "Induktionsschleife"),
    ("lift", "Aufzug"), ("sign-language", "Gebärdensprache"),
  ]

  /// A feature.
  public init(id: String, feature: String?, answer: Answer?, text: String?) {
    self.id = id
    self.feature = feature
    self.answer = answer
    self.text = text
  }
}

/// An offer at a place (HSDS *service_at_location*).
public struct OfferSite: Hashable, Sendable {
  /// HSDS id.
  public var id: String
  /// Where.
  public var place: PlaceID
  /// Times at this place when they differ from the offer's.
  public var times: Times?
  /// Other HSDS fields.
  public var rest = JSONObject()

  /// An offer at a place.
  public init(id: String, place: PlaceID, times: Times? = nil) {
    self.id = id
    self.place = place
    self.times = times
  }
}
