public import Documents

/// Where a record stands, so that a problem can be found in the file.
public struct RowRef: Sendable, Codable, Hashable {
  /// The file as the user knows it; an entry of an archive as `package.zip/services.csv`.
  public var file: String
  /// The line or row where it begins, counted from 1.
  public var row: Int?
  /// Its place among the elements of a JSON file, counted from 1.
  public var index: Int?

  /// A place in a file.
  public init(file: String, row: Int? = nil, index: Int? = nil) {
    self.file = file
    self.row = row
    self.index = index
  }
}

/// One record of an HSDS file with everything that belongs to it, nested as in HSDS 3.1.
public struct HSDSDocument: Sendable, Hashable {
  /// What it describes.
  public var kind: HSDSKind
  /// The record.
  public var value: JSONObject
  /// Where it stands.
  public var origin: RowRef

  /// A record.
  public init(kind: HSDSKind, value: JSONObject, origin: RowRef) {
    self.kind = kind
    self.value = value
    self.origin = origin
  }
}

/// What a document describes.
public enum HSDSKind: Sendable, Hashable {
  /// A provider.
  case organization
  /// An offer.
  case service
  /// A place.
  case location
  /// An offer at a place.
  case serviceAtLocation
  /// A programme that groups services.
  case program
  /// A vocabulary.
  case taxonomy
  /// A term of a vocabulary.
  case taxonomyTerm
  /// A row of any other table, known to HSDS or not.
  case other(String)

  /// The kinds that have documents of their own, in the order in which they are read and written.
  public static let main: [HSDSKind] = [
    .organization, .program, .taxonomy, .taxonomyTerm, .location, .service, .serviceAtLocation,
  ]

  /// The table's name, singular.
  public var table: String {
    switch self {
    case .organization: "organization"
    case .service: "service"
    case .location: "location"
    case .serviceAtLocation: "service_at_location"
    case .program: "program"
    case .taxonomy: "taxonomy"
    case .taxonomyTerm: "taxonomy_term"
    case .other(let table): table
    }
  }

  /// The kind of a table's rows.
  public init(table: String) {
    self = Self.main.first { $0.table == table } ?? .other(table)
  }

  /// The kind that the name of a list or a file tells; nil when it says nothing.
  public init?(listName: String) {
    guard let table = HSDSTable.named(like: listName) else { return nil }
    self.init(table: table.name)
  }

  /// The kind that an object's keys tell; nil when they fit none.
  ///
  /// Each kind gets a point for a key that it knows, loses two for one that it does not, and gets or loses
  /// one for each field that it requires. The first of equals wins: an object with only a name and a
  /// description is an organisation.
  public init?(keysOf object: JSONObject) {
    var best: (kind: HSDSKind, score: Int, known: Int)?
    for kind in [.organization, .service, .location, .serviceAtLocation, .program, .taxonomyTerm, .taxonomy]
      as [HSDSKind]
    {
      guard let table = HSDSTable.named(kind.table) else { continue }
      let legacy = HSDSLegacy.keys[kind.table] ?? []
      var known = 0
      for member in object where table.field(member.key) != nil || legacy.contains(member.key) { known += 1 }
      var score = known - 2 * (object.count - known)
      for field in table.fields where field.isRequired || field.isRequiredInTables {
        let nested = field.name.hasSuffix("_id") ? String(field.name.dropLast(3)) : field.name
        score += object.contains(field.name) || object.contains(nested) ? 1 : -1
      }
      if score > best?.score ?? Int.min { best = (kind, score, known) }
    }
    guard let best, best.known >= 2, best.known * 2 >= object.count else { return nil }
    self = best.kind
  }
}
