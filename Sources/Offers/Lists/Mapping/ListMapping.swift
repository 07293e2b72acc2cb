import Documents

/// Which column of a list holds what. As JSON a coordinator can read and edit it:
///
///     {"blatt": "Tabelle1", "kopfzeile": 3, "spalten": {"Träger": "organisation", "Tel.": "Telefon"}}
///
/// The fields are codes or German names of ``ListField``. A column is named by its heading; the second of two
/// equal headings is "Telefon (2)", a column without heading "Spalte C".
public struct ListMapping: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// Its heading, or "Spalte C".
    public var heading: String
    /// What it holds.
    public var field: ListField

    /// A column.
    public init(heading: String, field: ListField) {
      self.heading = heading
      self.field = field
    }
  }

  /// The sheet's name; nil: the one that looks most like a list.
  public var sheet: String?
  /// The row of the headings in the file, counted from 1; 0: there are none; nil: where they are found.
  public var headingRow: Int?
  /// The columns in their order.
  public var columns: [Column]

  /// A mapping.
  public init(sheet: String? = nil, headingRow: Int? = nil, columns: [Column]) {
    self.sheet = sheet
    self.headingRow = headingRow
    self.columns = columns
  }

  /// The mapping as JSON for people, the columns in their order.
  public var json: String {
    var object = JSONObject()
    if let sheet { object["blatt"] = .string(sheet) }
    if let headingRow { object["kopfzeile"] = .number(headingRow) }
    object["spalten"] = .object(JSONObject(columns.map { ($0.heading, .string($0.field.rawValue)) }))
    return JSONValue.object(object).text(.pretty) + "\n"
  }

  /// Reads a mapping file. Throws `mapping-…` in German for what is none.
  public init(json text: String) throws {
    let value: JSONValue
    do {
      value = try JSONValue.parse(text)
    } catch {
      throw Self.fault(
        "unreadable", "Die Zuordnung ist kein gültiges JSON.",
        "Bitte prüfen Sie Klammern, Kommas und Anführungszeichen.")
    }
    guard let object = value.object else {
      throw Self.fault(
        "unreadable", "Die Zuordnung ist kein JSON-Objekt.", "Bitte beginnen Sie mit { und \"spalten\".")
    }
    guard let columns = (object["spalten"] ?? object["columns"])?.object, columns.count <= 1_000 else {
      throw Self.fault(
        "no-columns", "Der Zuordnung fehlt „spalten“.",
        "Bitte ergänzen Sie \"spalten\": {\"Überschrift\": \"Feld\"}.")
    }
    self.columns = try columns.map { member in
      guard let name = member.value.string, let field = ListField(text: name) else {
        let known = ListField.allCases.map(\.rawValue).joined(separator: ", ")
        throw Self.fault(
          "unknown-field",
          "Die Spalte „\(CellText.short(member.key))“ ist einem unbekannten Feld zugeordnet.",
          "Möglich sind: \(known).")
      }
      return Column(heading: member.key, field: field)
    }
    sheet = (object["blatt"] ?? object["sheet"])?.string
    let row = object["kopfzeile"] ?? object["headingRow"]
    headingRow = row?.int
    if let row, row != .null, headingRow == nil || headingRow ?? 0 < 0 {
      throw Self.fault(
        "heading-row", "„kopfzeile“ ist keine Zeilennummer.",
        "Bitte schreiben Sie eine ganze Zahl, 0 für keine.")
    }
  }

  private static func fault(_ code: String, _ message: String, _ mend: String) -> DocumentError {
    DocumentError("mapping-\(code)", message: message, mend: mend)
  }
}

extension ListMapping: Codable {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads the keyed form; the order of the columns is lost, which changes nothing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    sheet = try container.decodeIfPresent(String.self, forKey: Key("blatt"))
    headingRow = try container.decodeIfPresent(Int.self, forKey: Key("kopfzeile"))
    let fields = try container.decode([String: String].self, forKey: Key("spalten"))
    columns = try fields.sorted { $0.key < $1.key }.map { heading, name in
      guard let field = ListField(text: name) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "Unknown field \(name.prefix(40))"))
      }
      return Column(heading: heading, field: field)
    }
  }

  /// Writes the keyed form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(sheet, forKey: Key("blatt"))
    try container.encodeIfPresent(headingRow, forKey: Key("kopfzeile"))
    let fields = columns.map { ($0.heading, $0.field.rawValue) }
    try container.encode(Dictionary(fields, uniquingKeysWith: { first, _ in first }), forKey: Key("spalten"))
  }
}
