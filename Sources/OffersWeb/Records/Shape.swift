import Documents
import Offers

/// Brings a record into the exact form of the schemas: fields in their order, none that HSDS does not know,
/// every value of its type. What an import kept for the way out stays in the register and in exports.
struct Shape {
  /// How far a record goes.
  enum Scope {
    /// Required fields and links.
    case minimal
    /// No lists; nested records alike.
    case listed
    /// Everything but what only the API's compositions have.
    case full
    /// Everything.
    case composed
  }

  var scope: Scope

  /// The record in form.
  func apply(to record: JSONObject, table name: String) -> JSONObject {
    shaped(record, name, owner: "", place: "") ?? JSONObject()
  }

  /// Nil when something is missing that cannot be filled in.
  private func shaped(_ record: JSONObject, _ name: String, owner: String, place: String) -> JSONObject? {
    guard let table = HSDSTable.named(name) else { return nil }
    let id =
      HSDSIdentity.text(record["id"]).flatMap(HSDSIdentity.canonical)
      ?? HSDSIdentity.derived(name, owner, place)
    var out = JSONObject()
    for field in table.fields where isKept(field) {
      if field.name == "id" {
        out["id"] = .string(id)
      } else if let value = record[field.name].flatMap({ self.value($0, field, owner: id) }) {
        out[field.name] = value
      } else if field.isRequired {
        guard let standard = standard(field) else { return nil }
        out[field.name] = standard
      }
    }
    return out
  }

  private func isKept(_ field: HSDSField) -> Bool {
    switch (scope, field.kind) {
    case (.composed, _): return true
    // Short records hold one other record, never lists.
    case (.full, _): return !field.isComposed
    case (.listed, .array): return false
    case (.listed, _): return true
    case (.minimal, _):
      return field.isRequired || field.name == "last_modified" || Self.links.contains(field.name)
    }
  }

  private static let links: Set = ["service_id", "location_id"]

  private func value(_ value: JSONValue, _ field: HSDSField, owner: String) -> JSONValue? {
    switch (field.kind, value) {
    case (.array(let child), .array(let elements)):
      let inner = Shape(scope: .full)
      let objects = elements.enumerated().compactMap { index, element -> JSONValue? in
        element.object.flatMap { inner.shaped($0, child, owner: owner, place: "\(field.name)\(index)") }
          .map(JSONValue.object)
      }
      return objects.isEmpty ? nil : .array(objects)
    case (.object(let child, _), .object(let object)):
      let inner = Shape(scope: scope == .composed ? .full : scope)
      return inner.shaped(object, child, owner: owner, place: field.name).map(JSONValue.object)
    case (.array, _), (.object, _): return nil
    default: return ScalarShape.value(value, field.kind)
    }
  }

  /// What stands for a required value that a foreign record lacks: empty text where that says no more than
  /// "unknown". A record without name, number or moment is none.
  private func standard(_ field: HSDSField) -> JSONValue? {
    switch field.kind {
    case .string: ["name", "number", "identifier"].contains(field.name) ? nil : ""
    case .choice(let values): values.first.map(JSONValue.string)
    default: nil
    }
  }
}
