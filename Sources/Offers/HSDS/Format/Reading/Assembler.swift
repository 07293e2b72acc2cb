import Documents

/// Puts staged rows together into nested records.
final class Assembler {
  private static let pageSize = 200
  private static let mostDepth = 6

  private let staging: any TabularStaging
  private let parents: Set<String>
  private var steps: [Step]
  private var page: [StagedRow] = []
  private var place = 0
  private var sequence = 0
  /// Units that stand within a capacity need no document of their own.
  private var usedUnits: Set<String> = []

  private enum Step {
    case all(String)
    case orphans(String)
    case unusedUnits
  }

  init(_ staging: any TabularStaging, tables: [String], parents: Set<String>) {
    self.staging = staging
    self.parents = parents
    let main = HSDSKind.main.map(\.table)
    var steps: [Step] = []
    for table in main where tables.contains(table) {
      steps.append(table == "service_at_location" ? .orphans(table) : .all(table))
    }
    for table in tables where !main.contains(table) && table != "unit" {
      let isPart = HSDSTable.containers[table] != nil || HSDSLegacy.owners[table] != nil
      steps.append(isPart ? .orphans(table) : .all(table))
    }
    if tables.contains("unit") { steps.append(.unusedUnits) }
    self.steps = steps.reversed()
  }

  func next(_ problems: inout ProblemList) throws -> HSDSDocument? {
    while let step = steps.last {
      while place < page.count {
        let row = page[place]
        place += 1
        sequence = row.sequence
        if case .unusedUnits = step, usedUnits.contains(row.id) { continue }
        if case .orphans(let table) = step { report(row, table, &problems) }
        return HSDSDocument(
          kind: HSDSKind(table: row.table), value: try nested(row, depth: 0), origin: row.origin)
      }
      page =
        switch step {
        case .all(let table): try staging.rows(of: table, after: sequence, limit: Self.pageSize)
        case .orphans(let table): try staging.orphans(of: table, after: sequence, limit: Self.pageSize)
        case .unusedUnits: try staging.rows(of: "unit", after: sequence, limit: Self.pageSize)
        }
      place = 0
      if page.isEmpty {
        steps.removeLast()
        sequence = 0
      }
    }
    return nil
  }

  /// A row that names a parent which is not there is a fault; a row that names none is kept.
  private func report(_ row: StagedRow, _ table: String, _ problems: inout ProblemList) {
    guard table != "service_at_location" else { return }
    let owners = StagingLoader.owners(of: row.value, in: table)
    if let owner = owners.first {
      // A history may well tell of what is gone.
      problems.add(
        Problem(
          table == "metadata" ? .warning : .error, "dangling-id", file: row.origin.file, row: row.origin.row,
          record: row.id,
          message: "Die Zeile gehört zu \(owner.table) „\(owner.id)“, und den Eintrag gibt es nicht.",
          mend: "Bitte ergänzen Sie den Eintrag, oder entfernen Sie die Zeile."))
    } else {
      problems.add(
        Problem(
          .warning, "row-without-owner", file: row.origin.file, row: row.origin.row, record: row.id,
          message: "Die Zeile sagt nicht, wozu sie gehört.",
          mend:
            "Sie bleibt erhalten, wird aber nicht angezeigt. Bitte ergänzen Sie die Spalte mit der Kennung."))
    }
  }

  /// The row with all that belongs to it. The columns that nesting says again are left out.
  private func nested(_ row: StagedRow, depth: Int) throws -> JSONObject {
    var object = row.value
    if row.table == "service_capacity" { try addUnit(&object) }
    guard parents.contains(row.table), depth < Self.mostDepth else { return object }
    let children = try staging.children(of: StagedParent(table: row.table, id: row.id))
    guard !children.isEmpty else { return object }
    var lists: [(field: String, values: [JSONValue])] = []
    for child in children {
      guard let field = HSDSTable.listField(of: child.table, in: row.table) else { continue }
      var value = try nested(child, depth: depth + 1)
      let column = HSDSTable.parentColumn(of: child.table, in: row.table)
      if HSDSLegacy.owners[child.table] == nil {
        value.remove(column.id)
      }
      if let index = lists.firstIndex(where: { $0.field == field }) {
        lists[index].values.append(.object(value))
      } else {
        lists.append((field, [.object(value)]))
      }
    }
    for list in lists {
      object[list.field] = .array((object[list.field]?.array ?? []) + list.values)
    }
    return object
  }

  private func addUnit(_ object: inout JSONObject) throws {
    guard let id = HSDSIdentity.text(object["unit_id"]).map(HSDSIdentity.key), !object.contains("unit"),
      let unit = try staging.row("unit", id: id)
    else { return }
    usedUnits.insert(id)
    object.remove("unit_id")
    object["unit"] = .object(try nested(unit, depth: 1))
  }
}

extension HSDSTable {
  /// The tables whose rows hold rows of a table, for tables whose rows belong to others. What has documents
  /// of its own is referred to, not held; only a service holds its places.
  static let containers: [String: [String]] = {
    var containers: [String: [String]] = [:]
    for parent in all {
      for case .array(let child) in parent.fields.map(\.kind) where isHeld(child, by: parent.name) {
        containers[child, default: []].append(parent.name)
      }
    }
    return containers
  }()

  private static func isHeld(_ child: String, by parent: String) -> Bool {
    if child == "service_at_location" { return parent == "service" }
    return !mainTables.contains { $0.name == child }
  }

  /// The field of `parent` that lists rows of `child`, older tables included.
  static func listField(of child: String, in parent: String) -> String? {
    if let field = listFields[parent]?[child] { return field }
    return HSDSLegacy.ownedTables[parent]?.contains(child) == true ? child : nil
  }

  private static let listFields: [String: [String: String]] = {
    var fields: [String: [String: String]] = [:]
    for table in all {
      for field in table.fields {
        guard case .array(let child) = field.kind, isHeld(child, by: table.name) else { continue }
        fields[table.name, default: [:]][child] = field.name
      }
    }
    return fields
  }()
}

extension HSDSLegacy {
  /// The tables whose rows may own rows of an older table.
  static let owners: [String: [String]] = {
    var owners: [String: [String]] = [:]
    for (owner, tables) in ownedTables.sorted(by: { $0.key < $1.key }) {
      for table in tables { owners[table, default: []].append(owner) }
    }
    return owners
  }()
}
