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

  /// A validator for one import.
  public init() {}

  /// The record with what was mended, and what there is to say about it.
  public mutating func check(_ document: HSDSDocument) -> (document: HSDSDocument, problems: [Problem]) {
    problems = []
    origin = document.origin
    record = HSDSIdentity.text(document.value["id"]) ?? document.value["name"]?.string
    var document = document
    document.value = check(document.value, document.kind.table, path: "", isMain: true)
    return (document, problems)
  }

  mutating func report(
    _ severity: Problem.Severity, _ code: String, _ field: String, _ message: String, _ mend: String
  ) {
    problems.append(
      Problem(
        severity, code, file: origin.file, row: origin.row, field: field, record: record, message: message,
        mend: mend))
  }

  private mutating func check(
    _ object: JSONObject, _ name: String, path: String, isMain: Bool
  ) -> JSONObject {
    guard let table = HSDSTable.named(name) else {
      for member in object { refuseNull(member.value, path + member.key) }
      return object
    }
    var object = object
    checkRequired(object, table, path, isMain)
    for member in object {
      let place = path + member.key
      guard let field = table.field(member.key) else {
        noteUnknown(member.key, table.name, place)
        refuseNull(member.value, place)
        continue
      }
      if let mended = check(member.value, field, table.name, place), mended != member.value {
        object[member.key] = mended
      }
    }
    checkTogether(object, table.name, path)
    return object
  }

  private mutating func checkRequired(
    _ object: JSONObject, _ table: HSDSTable, _ path: String, _ isMain: Bool
  ) {
    let isNestedMain = !isMain && HSDSTable.mainTables.contains { $0.name == table.name }
    for field in table.fields where field.isRequired {
      guard object[field.name]?.isEmptyish ?? true else { continue }
      if field.name == "unit", !(object["unit_id"]?.isEmptyish ?? true) { continue }
      // A record that is only referred to needs no more than its id and name.
      if isNestedMain, !["id", "name"].contains(field.name) { continue }
      report(
        isMain ? .error : .warning, "required-missing", path + field.name,
        "Das Pflichtfeld „\(field.name)“ fehlt.",
        field.name == "id"
          ? "Bitte geben Sie dem Eintrag eine dauerhafte Kennung." : "Bitte ergänzen Sie die Angabe.")
    }
    if table.name == "service", isMain, object["organization_id"]?.isEmptyish ?? true,
      object["organization"]?.isEmptyish ?? true
    {
      report(
        .warning, "service-without-organization", "organization_id",
        "Das Angebot nennt keinen Träger.", "Bitte ergänzen Sie „organization_id“.")
    }
  }

  private mutating func noteUnknown(_ key: String, _ table: String, _ place: String) {
    guard noted.count < Self.mostNoted, noted.insert("\(table).\(key)").inserted else { return }
    report(
      .note, "unknown-field", place, "HSDS 3.1 kennt das Feld „\(key)“ in „\(table)“ nicht.",
      "Es bleibt unverändert erhalten. Weitere Vorkommen werden nicht gemeldet.")
  }

  /// U+0000 has no place in a database, not even in fields that are only kept.
  private mutating func refuseNull(_ value: JSONValue, _ place: String) {
    switch value {
    case .string(let text):
      if text.utf8.contains(0) { reportControl(place, 0) }
    case .array(let elements): for element in elements { refuseNull(element, place) }
    case .object(let object):
      for member in object {
        if member.key.utf8.contains(0) { reportControl(place, 0) }
        refuseNull(member.value, "\(place).\(member.key)")
      }
    default: break
    }
  }

  mutating func reportControl(_ place: String, _ unit: UInt8) {
    let code = String(unit, radix: 16, uppercase: true)
    report(
      .error, "control-character", place,
      "Der Text enthält ein Steuerzeichen (U+\(String(repeating: "0", count: 4 - code.count))\(code)).",
      "Bitte entfernen Sie es.")
  }

  /// A field's value; nil when there is nothing to mend.
  private mutating func check(
    _ value: JSONValue, _ field: HSDSField, _ table: String, _ place: String
  ) -> JSONValue? {
    if value == .null { return nil }
    switch field.kind {
    case .array(let child):
      guard case .array(let elements) = value else {
        reportType(place, "eine Liste")
        return nil
      }
      var checked: [JSONValue] = []
      for (index, element) in elements.enumerated() {
        let place = "\(place)[\(index + 1)]"
        guard case .object(let object) = element else {
          reportType(place, "ein Objekt")
          return nil
        }
        checked.append(.object(check(object, child, path: "\(place).", isMain: false)))
      }
      return .array(checked)
    case .object(let child, _):
      guard case .object(let object) = value else {
        reportType(place, "ein Objekt")
        return nil
      }
      return .object(check(object, child, path: "\(place).", isMain: false))
    default: return checkScalar(value, field, table, place)
    }
  }

  mutating func reportType(_ place: String, _ expected: String) {
    report(
      .error, "type-invalid", place, "Hier wird \(expected) erwartet.",
      "Bitte berichtigen Sie die Angabe, oder lassen Sie sie weg.")
  }
}
