/// One field of an HSDS table.
public struct HSDSField: Sendable, Hashable {
  /// What a field may hold.
  public enum Kind: Sendable, Hashable {
    /// Text.
    case string
    /// A number; HSDS has no kind of its own for whole numbers.
    case number
    /// An identifier; `references` names the table that it points into, where that is one table.
    case uuid(references: String?)
    /// A web address.
    case uri
    /// An e-mail address.
    case email
    /// A date, `2026-12-31`.
    case date
    /// A time of day, `14:30`.
    case time
    /// A moment, `2026-12-31T14:30:00Z`.
    case dateTime
    /// One of these values.
    case choice([String])
    /// Rows of another table that belong to this one.
    case array(of: String)
    /// A row of another table, which the table form names in `column`.
    case object(of: String, column: String)
  }

  /// Its name.
  public let name: String
  /// What it holds.
  public let kind: Kind
  /// Whether every record must have it.
  public var isRequired = false
  /// Whether only the table form must have it, since nesting says the same.
  public var isRequiredInTables = false
  /// Whether only the API's compositions have it; the schema of the table does not.
  public var isComposed = false

  /// Whether it stands as a column in the table form.
  public var isColumn: Bool {
    switch kind {
    case .array, .object: false
    default: true
    }
  }

  /// The same field, required.
  var required: HSDSField {
    var field = self
    field.isRequired = true
    return field
  }

  /// The same field, required in tables.
  var requiredInTables: HSDSField {
    var field = self
    field.isRequiredInTables = true
    return field
  }

  static let id = HSDSField(name: "id", kind: .uuid(references: nil), isRequired: true)
  static let attributes = list("attributes", of: "attribute")
  static let metadata = list("metadata", of: "metadata")

  static func text(_ name: String) -> HSDSField { HSDSField(name: name, kind: .string) }
  static func number(_ name: String) -> HSDSField { HSDSField(name: name, kind: .number) }
  static func uuid(_ name: String) -> HSDSField { HSDSField(name: name, kind: .uuid(references: nil)) }
  static func uri(_ name: String) -> HSDSField { HSDSField(name: name, kind: .uri) }
  static func email(_ name: String) -> HSDSField { HSDSField(name: name, kind: .email) }
  static func date(_ name: String) -> HSDSField { HSDSField(name: name, kind: .date) }
  static func time(_ name: String) -> HSDSField { HSDSField(name: name, kind: .time) }
  static func dateTime(_ name: String) -> HSDSField { HSDSField(name: name, kind: .dateTime) }
  static func choice(_ name: String, _ values: [String]) -> HSDSField {
    HSDSField(name: name, kind: .choice(values))
  }
  static func link(_ table: String, _ name: String? = nil) -> HSDSField {
    HSDSField(name: name ?? "\(table)_id", kind: .uuid(references: table))
  }
  static func list(_ name: String, of table: String) -> HSDSField {
    HSDSField(name: name, kind: .array(of: table))
  }
  static func one(_ name: String, of table: String, _ column: String? = nil) -> HSDSField {
    HSDSField(name: name, kind: .object(of: table, column: column ?? "\(name)_id"))
  }
  static func composed(_ field: HSDSField) -> HSDSField {
    var field = field
    field.isComposed = true
    return field
  }
}
