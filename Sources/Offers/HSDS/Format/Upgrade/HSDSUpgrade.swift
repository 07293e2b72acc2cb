import Documents

/// Turns records of HSDS 1.x and 2.x into the form of 3.1. The version is told by the shape of each record,
/// whatever the file declares; a record of 3.1 comes out as it went in.
public enum HSDSUpgrade {
  /// What became of a record.
  public struct Result: Sendable {
    /// The record in the form of 3.1. What has no place in 3.1 is kept under its old name.
    public var document: HSDSDocument
    /// Records that stood within it and are documents of their own.
    public var extracted: [HSDSDocument]
    /// What did not map, and what was changed in meaning.
    public var notes: [Problem]
  }

  /// Brings a record into the form of 3.1.
  public static func upgrade(_ document: HSDSDocument) -> Result {
    var upgrader = Upgrader(origin: document.origin)
    var document = document
    upgrader.record = HSDSIdentity.text(document.value["id"]) ?? document.value["name"]?.string
    document.kind = upgrader.kind(of: document)
    if let table = HSDSTable.named(document.kind.table), HSDSLegacy.mayConcern(document.value, table) {
      document.value = upgrader.upgrade(document.value, table: table.name, path: "")
    }
    let extracted = upgrader.extract(from: &document)
    return Result(document: document, extracted: extracted, notes: upgrader.notes)
  }
}

/// Works through one record.
struct Upgrader {
  let origin: RowRef
  var record: String?
  var notes: [Problem] = []

  init(origin: RowRef) { self.origin = origin }

  mutating func note(
    _ severity: Problem.Severity, _ code: String, _ field: String, _ message: String, _ mend: String
  ) {
    notes.append(
      Problem(
        severity, code, file: origin.file, row: origin.row, field: field, record: record, message: message,
        mend: mend))
  }

  mutating func keptNote(_ field: String) {
    note(
      .warning, "legacy-kept", field,
      "„\(field)“ stammt aus einer älteren HSDS-Fassung und hat in 3.1 keinen Platz.",
      "Die Angabe bleibt unverändert erhalten, wird aber nicht angezeigt. Bitte tragen Sie Wichtiges von Hand nach."
    )
  }

  /// In HSDS 1.x and early 2.x the terms of a vocabulary were called taxonomies.
  func kind(of document: HSDSDocument) -> HSDSKind {
    let value = document.value
    guard document.kind == .taxonomy else { return document.kind }
    let isTerm = ["parent_id", "parent_name", "vocabulary", "parent"].contains { value.contains($0) }
    return isTerm ? .taxonomyTerm : document.kind
  }

  mutating func upgrade(_ object: JSONObject, table name: String, path: String) -> JSONObject {
    guard let table = HSDSTable.named(name) else { return object }
    var object = object
    rename(&object, table, path)
    switch name {
    case "service":
      eligibility(&object, path)
      fees(&object, path)
      interpretation(&object, path)
    case "location": addresses(&object, path)
    case "language": language(&object)
    case "taxonomy_term": term(&object)
    default: break
    }
    if table.field("schedules") != nil { schedules(&object, path) }
    if table.field("attributes") != nil { attributes(&object, table, path) }
    nested(&object, table, path)
    for key in HSDSLegacy.unmapped where object.contains(key) { keptNote(path + key) }
    return object
  }

  private mutating func rename(_ object: inout JSONObject, _ table: HSDSTable, _ path: String) {
    for (old, new) in HSDSLegacy.renamed[table.name] ?? [] where object.contains(old) {
      guard table.field(old) == nil else { continue }
      if object[old]?.isEmptyish == true {
        object.remove(old)
      } else if case .array? = table.field(new)?.kind {
        mergeList(&object, from: old, to: new, path)
      } else if object[new]?.isEmptyish ?? true {
        object[new] = nil
        object.rename(old, to: new)
      } else if object[old] == object[new] {
        object.remove(old)
      } else {
        keptNote(path + old)
      }
    }
  }

  /// Appends the elements of a list under its old name to the list under its new one.
  mutating func mergeList(_ object: inout JSONObject, from old: String, to new: String, _ path: String) {
    let added = Self.elements(object[old])
    guard object[new] == nil || object[new] == .null || object[new]?.array != nil else {
      keptNote(path + old)
      return
    }
    let all = (object[new]?.array ?? []) + added
    if object.contains(new) {
      object[new] = .array(all)
      object.remove(old)
    } else {
      object.rename(old, to: new)
      object[new] = .array(all)
    }
  }

  /// A list, a single object or a text as a list.
  static func elements(_ value: JSONValue?) -> [JSONValue] {
    switch value {
    case .array(let elements): elements
    case nil, .null: []
    case .some(let single): [single]
    }
  }

  private mutating func nested(_ object: inout JSONObject, _ table: HSDSTable, _ path: String) {
    for field in table.fields {
      switch (field.kind, object[field.name]) {
      case (.array(let child), .array(let elements)?):
        var upgraded: [JSONValue] = []
        for (index, element) in elements.enumerated() {
          upgraded += nestedElement(element, child, "\(path)\(field.name)[\(index + 1)].")
        }
        if upgraded != elements { object[field.name] = .array(upgraded) }
      case (.array(let child), .object(let single)?):
        object[field.name] = .array([.object(upgrade(single, table: child, path: "\(path)\(field.name)."))])
      case (.array(let child), .string(let text)?) where child == "language" && !text.isEmpty:
        object[field.name] = .array(nestedElement(.string(text), child, path))
      case (.object(let child, _), .object(let single)?):
        let upgraded = upgrade(single, table: child, path: "\(path)\(field.name).")
        if upgraded != single { object[field.name] = .object(upgraded) }
      default: break
      }
    }
  }

  private mutating func nestedElement(_ element: JSONValue, _ child: String, _ path: String) -> [JSONValue] {
    switch (child, element) {
    case (_, .object(let object)): [.object(upgrade(object, table: child, path: path))]
    case ("language", .string(let text)): Self.languages(text).map(JSONValue.object)
    case ("phone", .string(let text)): [["number": .string(text)]]
    case ("service_area", .string(let text)): [["name": .string(text)]]
    case ("accessibility", .string(let text)): [["description": .string(text)]]
    case ("required_document", .string(let text)): [["document": .string(text)]]
    default: [element]
    }
  }

  /// Services within an organisation, and organisations, services and programmes within others, are
  /// documents of their own; only the API's composition nests services.
  mutating func extract(from document: inout HSDSDocument) -> [HSDSDocument] {
    guard document.kind == .organization, case .array(let services)? = document.value["services"],
      !services.isEmpty
    else { return [] }
    let objects = services.compactMap(\.object)
    guard objects.count == services.count else { return [] }
    document.value.remove("services")
    return objects.map { service in
      var service = service
      if service["organization_id"]?.isEmptyish ?? true, !service.contains("organization") {
        service["organization_id"] = document.value["id"]
      }
      return HSDSDocument(kind: .service, value: service, origin: origin)
    }
  }
}
