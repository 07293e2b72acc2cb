import Documents

/// Gives a record and everything in it the ids of Lotse, and keeps the source's id as an attribute.
struct IdentityRewriter {
  let source: String

  /// The record with Lotse's ids in every `id` and link of HSDS.
  func rewrite(_ record: JSONObject, table: String, id: String) -> JSONObject {
    var out = record
    let original = HSDSIdentity.text(record["id"])
    out["id"] = .string(id)
    if let table = HSDSTable.named(table) {
      rewriteFields(&out, table, id)
      keepOriginal(original, of: &out, table, id)
    } else {
      for member in record where member.key != "id" { link(&out, member, unknownIn: nil) }
    }
    return out
  }

  private func rewriteFields(_ object: inout JSONObject, _ table: HSDSTable, _ id: String) {
    for member in object where member.key != "id" {
      guard let field = table.field(member.key) else {
        link(&object, member, unknownIn: table)
        continue
      }
      switch (field.kind, member.value) {
      case (.uuid(let reference), .string), (.uuid(let reference), .number):
        let target = reference ?? owner(of: object, table.name)
        guard let target else { continue }
        set(&object, member, target)
      case (.array(let child), .array(let elements)):
        guard let rewritten = list(elements, member.key, child, id) else { continue }
        object[member.key] = .array(rewritten)
      case (.object(let child, _), .object(let nested)):
        let rewritten = part(nested, child, id, member.key)
        if rewritten.isChanged { object[member.key] = .object(rewritten.object) }
      default: continue
      }
    }
  }

  private func list(_ elements: [JSONValue], _ key: String, _ child: String, _ owner: String) -> [JSONValue]?
  {
    var changed: [JSONValue]?
    for (index, element) in elements.enumerated() {
      guard case .object(let object) = element else { continue }
      let rewritten = part(object, child, owner, "\(key)\(index)")
      guard rewritten.isChanged else { continue }
      if changed == nil { changed = elements }
      changed?[index] = .object(rewritten.object)
    }
    return changed
  }

  /// A nested row; one without an id gets one that its place makes.
  private func part(
    _ object: JSONObject, _ table: String, _ owner: String, _ place: String
  ) -> (object: JSONObject, isChanged: Bool) {
    guard let description = HSDSTable.named(table) else { return (object, false) }
    var out = object
    let original = HSDSIdentity.text(object["id"])
    let id: String
    if let original {
      id = HSDSIdentity.quick(source: source, table: table, id: original)
      if object["id"]?.string != id { out["id"] = .string(id) }
    } else {
      id = HSDSIdentity.derived(table, owner, place)
      out = ["id": .string(id)]
      for member in object where member.key != "id" { out[member.key] = member.value }
    }
    rewriteFields(&out, description, id)
    keepOriginal(original, of: &out, description, id)
    return (out, out != object)
  }

  /// Which table the links of an attribute or a metadata row point into.
  private func owner(of object: JSONObject, _ table: String) -> String? {
    let column = HSDSTable.parentColumn(of: table, in: "").entity
    return column.flatMap { object[$0]?.string }.flatMap { HSDSTable.named(like: $0)?.name }
  }

  /// A field that HSDS does not know but that is named like a link, as in older versions.
  private func link(_ object: inout JSONObject, _ member: JSONObject.Member, unknownIn table: HSDSTable?) {
    guard member.key.hasSuffix("_id"), let target = HSDSTable.named(String(member.key.dropLast(3))) else {
      return
    }
    set(&object, member, target.name)
  }

  private func set(_ object: inout JSONObject, _ member: JSONObject.Member, _ table: String) {
    guard let text = HSDSIdentity.text(member.value) else { return }
    let id = HSDSIdentity.quick(source: source, table: table, id: text)
    if member.value.string != id { object[member.key] = .string(id) }
  }

  private func keepOriginal(
    _ original: String?, of object: inout JSONObject, _ table: HSDSTable, _ id: String
  ) {
    guard let original, original != id, HSDSIdentity.canonical(original) == nil,
      table.field("attributes") != nil
    else {
      return
    }
    let list = object["attributes"]?.array ?? []
    guard object["attributes"] == nil || object["attributes"]?.array != nil else { return }
    var attributes = LotseAttributes(of: table.name, id: id)
    attributes.add(field: "original-id", original)
    object["attributes"] = .array(attributes.hsds.map(JSONValue.object) + list)
  }
}
