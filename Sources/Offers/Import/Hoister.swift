import Documents

/// A record that stood within another one and is an entry of its own.
struct Hoisted {
  var kind: HSDSKind
  var value: JSONObject
  /// Where it stood, such as `organization.`, for messages.
  var path: String
}

/// Takes nested entries (organisations, places, programmes, services, terms, taxonomies) out of a record and
/// leaves the link to each, so that every entry is stored once.
struct Hoister {
  /// Entries that the record links to.
  private(set) var before: [Hoisted] = []
  /// Entries that link to the record.
  private(set) var after: [Hoisted] = []
  /// Links that contradict the nested entry.
  private(set) var contradictions: [Contradiction] = []

  /// A link that names another entry than the one that stands beside it.
  struct Contradiction: Sendable {
    var field: String
    var link: String
    var nested: String
  }

  private let source: String

  init(source: String) { self.source = source }

  /// Takes everything out of `object`, a record of `table`.
  mutating func hoist(_ object: inout JSONObject, table name: String, path: String = "") {
    guard let table = HSDSTable.named(name) else { return }
    for member in object {
      switch member.value {
      case .array(let elements):
        guard case .array(let child)? = table.field(member.key)?.kind, !elements.isEmpty else { continue }
        list(elements, member.key, child, of: &object, table, path)
      case .object(let single):
        guard case .object(let child, let column)? = table.field(member.key)?.kind else { continue }
        if HSDSTable.isMain(child) {
          takeOut(single, member.key, child, column, of: &object, path)
        } else {
          var value = single
          hoist(&value, table: child, path: "\(path)\(member.key).")
          if value.count != single.count || value != single { object[member.key] = .object(value) }
        }
      default: continue
      }
    }
  }

  private mutating func takeOut(
    _ nested: JSONObject, _ key: String, _ child: String, _ column: String, of object: inout JSONObject,
    _ path: String
  ) {
    var value = nested
    let id = identify(&value, child)
    let raw = HSDSIdentity.text(.string(id)) ?? id
    if let link = HSDSIdentity.text(object[column]), HSDSIdentity.key(link) != HSDSIdentity.key(raw) {
      contradictions.append(Contradiction(field: "\(path)\(column)", link: link, nested: raw))
      return
    }
    object.remove(key)
    object[column] = value["id"]
    // Only an id is a link, not an entry.
    guard value.count > 1 else { return }
    before.append(Hoisted(kind: HSDSKind(table: child), value: value, path: "\(path)\(key)."))
  }

  private mutating func list(
    _ elements: [JSONValue], _ key: String, _ child: String, of object: inout JSONObject, _ table: HSDSTable,
    _ path: String
  ) {
    // Only a service holds its places; they are part of it.
    if HSDSTable.isMain(child), child != "service_at_location" {
      let objects = elements.compactMap(\.object)
      guard objects.count == elements.count else { return }
      object.remove(key)
      for (index, element) in objects.enumerated() {
        var value = element
        _ = identify(&value, child)
        let column = "\(table.name)_id"
        if value[column]?.isEmptyish ?? true { value[column] = object["id"] }
        after.append(
          Hoisted(kind: HSDSKind(table: child), value: value, path: "\(path)\(key)[\(index + 1)]."))
      }
      return
    }
    var changed: [JSONValue]?
    for (index, element) in elements.enumerated() {
      guard case .object(let single) = element else { continue }
      var value = single
      hoist(&value, table: child, path: "\(path)\(key)[\(index + 1)].")
      if value.count != single.count || value != single {
        if changed == nil { changed = elements }
        changed?[index] = .object(value)
      }
    }
    if let changed { object[key] = .array(changed) }
  }

  /// The id of a nested entry; one without gets an id that its name, or else its content, makes.
  private func identify(_ value: inout JSONObject, _ table: String) -> String {
    if let id = HSDSIdentity.text(value["id"]) { return id }
    let words = value["name"]?.string ?? String(decoding: value.serialized(.sortedCanonical), as: UTF8.self)
    let id = HSDSIdentity.derived(table, source, words)
    var identified: JSONObject = ["id": .string(id)]
    for member in value where member.key != "id" { identified[member.key] = member.value }
    value = identified
    return id
  }
}

extension HSDSTable {
  /// Whether the rows of a table are entries of their own.
  static func isMain(_ table: String) -> Bool { mainTableNames.contains(table) }

  private static let mainTableNames = Set(mainTables.map(\.name))
}
