import Documents

/// Checks records in the form of 3.1 field by field, and mends what is meant unmistakably.
///
/// Errors forbid the import; a warning tells what was mended or is doubtful; unknown fields are kept and
/// noted once each. A value of this type lasts for one import, since it remembers what it noted.
public struct HSDSValidator {
  /// The longest name, in characters.
  public static let longestName = 500
  /// The longest text of any other field, in characters.
  public static let longestText = 100_000
  private static let mostNoted = 10_000

  private var noted: Set<String> = []
  private(set) var problems: [Problem] = []
  private var origin = RowRef(file: "")
  private var record: String?
  private var path = FieldPath()

  /// A validator for one import.
  public init() {}

  /// The record with what was mended, and what there is to say about it.
  public mutating func check(_ document: HSDSDocument) -> (document: HSDSDocument, problems: [Problem]) {
    problems = []
    path = FieldPath()
    origin = document.origin
    record = HSDSIdentity.text(document.value["id"]) ?? document.value["name"]?.string
    guard let mended = check(document.value, document.kind.table, isMain: true) else {
      return (document, problems)
    }
    return (HSDSDocument(kind: document.kind, value: mended, origin: origin), problems)
  }

  /// Reports something about the value at hand, or about a field of the record at hand.
  mutating func report(
    _ severity: Problem.Severity, _ code: String, field: String? = nil, _ message: String, _ mend: String
  ) {
    problems.append(
      Problem(
        severity, code, file: origin.file, row: origin.row, field: path.text(field), record: record,
        message: message, mend: mend))
  }

  /// Checks a record; nil when nothing was mended.
  private mutating func check(_ object: JSONObject, _ name: String, isMain: Bool) -> JSONObject? {
    guard let table = HSDSTable.named(name) else {
      for member in object { refuseNull(member) }
      return nil
    }
    var mended: JSONObject?
    checkRequired(object, table, isMain)
    for member in object {
      guard let field = table.field(member.key) else {
        noteUnknown(member.key, table.name)
        refuseNull(member)
        continue
      }
      path.enter(member.key)
      if let value = check(member.value, field) {
        if mended == nil { mended = object }
        mended?[member.key] = value
      }
      path.leave()
    }
    checkTogether(mended ?? object, table.name)
    return mended
  }

  private mutating func checkRequired(
    _ object: JSONObject, _ table: HSDSTable, _ isMain: Bool
  ) {
    let isNestedMain = !isMain && table.isMain
    for field in table.requiredFields {
      guard object[field.name]?.isEmptyish ?? true else { continue }
      if field.name == "unit", !(object["unit_id"]?.isEmptyish ?? true) { continue }
      // A record that is only referred to needs no more than its id and name.
      if isNestedMain, !["id", "name"].contains(field.name) { continue }
      report(
        isMain ? .error : .warning, "required-missing", field: field.name,
        "Das Pflichtfeld „\(field.name)“ fehlt.",
        field.name == "id"
          ? "Bitte geben Sie dem Eintrag eine dauerhafte Kennung." : "Bitte ergänzen Sie die Angabe.")
    }
    if table.name == "service", isMain, object["organization_id"]?.isEmptyish ?? true,
      object["organization"]?.isEmptyish ?? true
    {
      report(
        .warning, "service-without-organization", field: "organization_id",
        "Das Angebot nennt keinen Träger.", "Bitte ergänzen Sie „organization_id“.")
    }
  }

  private mutating func noteUnknown(_ key: String, _ table: String) {
    guard noted.count < Self.mostNoted, noted.insert("\(table).\(key)").inserted else { return }
    report(
      .note, "unknown-field", field: key, "HSDS 3.1 kennt das Feld „\(key)“ in „\(table)“ nicht.",
      "Es bleibt unverändert erhalten. Weitere Vorkommen werden nicht gemeldet.")
  }

  /// U+0000 has no place in a database, not even in fields that are only kept.
  private mutating func refuseNull(_ member: JSONObject.Member) {
    path.enter(member.key)
    if member.key.utf8.contains(0) { reportControl(0) }
    refuseNull(in: member.value)
    path.leave()
  }

  private mutating func refuseNull(in value: JSONValue) {
    switch value {
    case .string(let text): if text.utf8.contains(0) { reportControl(0) }
    case .array(let elements): for element in elements { refuseNull(in: element) }
    case .object(let object): for member in object { refuseNull(member) }
    default: break
    }
  }

  mutating func reportControl(_ unit: UInt8) {
    let code = String(unit, radix: 16, uppercase: true)
    report(
      .error, "control-character",
      "Der Text enthält ein Steuerzeichen (U+\(String(repeating: "0", count: 4 - code.count))\(code)).",
      "Bitte entfernen Sie es.")
  }

  /// A field's value; nil when there is nothing to mend.
  private mutating func check(_ value: JSONValue, _ field: HSDSField) -> JSONValue? {
    if value == .null { return nil }
    switch field.kind {
    case .array(let child): return checkList(value, of: child)
    case .object(let child, _):
      guard case .object(let object) = value else {
        reportType("ein Objekt")
        return nil
      }
      return check(object, child, isMain: false).map(JSONValue.object)
    default: return checkScalar(value, field)
    }
  }

  private mutating func checkList(_ value: JSONValue, of child: String) -> JSONValue? {
    guard case .array(let elements) = value else {
      reportType("eine Liste")
      return nil
    }
    var mended: [JSONValue]?
    for (index, element) in elements.enumerated() {
      path.enter(index)
      if case .object(let object) = element {
        if let object = check(object, child, isMain: false) {
          if mended == nil { mended = elements }
          mended?[index] = .object(object)
        }
      } else {
        reportType("ein Objekt")
      }
      path.leave()
    }
    return mended.map(JSONValue.array)
  }

  mutating func reportType(_ expected: String) {
    report(
      .error, "type-invalid", "Hier wird \(expected) erwartet.",
      "Bitte berichtigen Sie die Angabe, oder lassen Sie sie weg.")
  }
}
