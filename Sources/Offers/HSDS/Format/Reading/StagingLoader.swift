import Documents
import Foundation

/// Puts the rows of tables into the staging.
final class StagingLoader {
  private let staging: any TabularStaging
  private let package: PackageDescription?
  /// Which tables have rows, in the order in which they came.
  private var tables: [String] = []
  private var tableSet: Set<String> = []
  /// Which tables are named as parents, so that only their rows are asked for children.
  private var parents: Set<String> = []
  private var unnamed = 0

  init(staging: any TabularStaging, package: PackageDescription?) {
    self.staging = staging
    self.package = package
  }

  func assembler() -> Assembler { Assembler(staging, tables: tables, parents: parents) }

  /// The name under which rows of an older table are kept; nil for tables of 3.1 and unknown ones.
  static func legacyTable(_ name: String) -> String? {
    let name = tableName(name)
    guard HSDSTable.named(like: name) == nil else { return nil }
    return HSDSLegacy.tables[name]
  }

  /// A file or list name as a table's.
  static func tableName(_ name: String) -> String {
    var name = name.lowercased()
    for ending in [".csv", ".json", ".ndjson", ".jsonl"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    return name.replacing("-", with: "_").replacing(" ", with: "_")
  }

  func loadCSV(_ file: HSDSFile, _ source: any ByteSource, _ problems: inout ProblemList) throws {
    let table = table(of: file)
    let known = HSDSTable.named(table)
    do {
      let reader = try CSVReader(source)
      guard let head = try reader.next() else { return }
      let columns = head.cells.map { name -> String in
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let lower = name.lowercased()
        return known?.field(lower) != nil ? lower : name
      }
      guard check(columns, file, head.number, &problems) else { return }
      let types = package?.types[file.base]
      let cells = columns.map { CellReader(known?.field($0), declared: types?[$0]) }
      while let row = try reader.next() {
        if row.isBlank { continue }
        guard row.cells.count == columns.count || row.cells.dropFirst(columns.count).allSatisfy(\.isEmpty),
          row.cells.count >= columns.count
        else {
          problems.add(
            Problem(
              .error, "csv-ragged", file: file.name, row: row.number,
              message: "Die Zeile hat \(row.cells.count) Felder, die Kopfzeile \(columns.count).",
              mend: "Bitte prüfen Sie Trennzeichen und Anführungszeichen in dieser Zeile."))
          continue
        }
        var object = JSONObject()
        for (index, column) in columns.enumerated() where !column.isEmpty {
          guard let value = cells[index].read(row.cells[index]) else { continue }
          _ = object.insert(column, value)
        }
        try load(object, table: table, origin: RowRef(file: file.name, row: row.number), &problems)
      }
    } catch let error as DocumentError {
      throw error.naming(file: file.name)
    }
  }

  func load(
    _ object: JSONObject, table: String, origin: RowRef, _ problems: inout ProblemList
  ) throws {
    if tableSet.insert(table).inserted { tables.append(table) }
    let id: String
    if let text = HSDSIdentity.text(object["id"]) {
      id = HSDSIdentity.key(text)
    } else {
      unnamed += 1
      id = "#\(unnamed)"
    }
    let owners = Self.owners(of: object, in: table)
    for owner in owners { parents.insert(owner.table) }
    let row = StagedRow(table: table, id: id, origin: origin, value: object)
    guard let earlier = try staging.stage(row, parents: owners) else { return }
    let place = earlier.file == origin.file ? "" : " in \(earlier.file)"
    problems.add(
      Problem(
        .error, "duplicate-id", file: origin.file, row: origin.row, field: "id", record: id,
        message: "Die Kennung „\(id)“ steht schon\(place) in Zeile \(earlier.row ?? 0).",
        mend: "Bitte geben Sie jeder Zeile eine eigene Kennung, oder entfernen Sie die doppelte Zeile."))
  }

  private func table(of file: HSDSFile) -> String {
    let name = package?.tables[file.base] ?? file.base
    for name in [name, file.base] {
      if let table = HSDSTable.named(like: name) { return table.name }
      if let legacy = Self.legacyTable(name) { return legacy }
    }
    return Self.tableName(name)
  }

  private func check(
    _ columns: [String], _ file: HSDSFile, _ row: Int, _ problems: inout ProblemList
  ) -> Bool {
    var seen: Set<String> = []
    var isRight = true
    for column in columns where !column.isEmpty && !seen.insert(column).inserted {
      problems.add(
        Problem(
          .error, "csv-duplicate-column", file: file.name, row: row, field: column,
          message: "Die Spalte „\(column)“ gibt es zweimal.", mend: "Bitte entfernen Sie eine der Spalten."))
      isRight = false
    }
    if seen.isEmpty {
      problems.add(
        Problem(
          .error, "csv-no-header", file: file.name, row: row,
          message: "Die Kopfzeile mit den Feldnamen fehlt.",
          mend: "Bitte schreiben Sie die HSDS-Feldnamen in die erste Zeile."))
      isRight = false
    }
    return isRight
  }

  /// The rows that a row says it belongs to.
  static func owners(of object: JSONObject, in table: String) -> [StagedParent] {
    func owner(_ table: String, _ column: String) -> StagedParent? {
      HSDSIdentity.text(object[column]).map { StagedParent(table: table, id: HSDSIdentity.key($0)) }
    }
    func named(_ entity: String, _ column: String) -> [StagedParent] {
      guard let name = object[entity]?.string, let parent = HSDSTable.named(like: name) else { return [] }
      return owner(parent.name, column).map { [$0] } ?? []
    }
    switch table {
    case "attribute": return named("link_entity", "link_id")
    case "metadata": return named("resource_type", "resource_id")
    case "link_taxonomy", "other_attributes":
      let parents = named("link_type", "link_id") + named("link_entity", "link_id")
      if !parents.isEmpty { return parents }
    default: break
    }
    let containers = HSDSTable.containers[table] ?? HSDSLegacy.owners[table] ?? []
    return containers.compactMap { owner($0, "\($0)_id") }
  }
}

/// Reads the cells of a column.
struct CellReader {
  private enum Form { case text, number, flag, nested, any }
  private let form: Form

  init(_ field: HSDSField?, declared: String?) {
    switch (field?.kind, declared) {
    case (.number?, _), (nil, "number"?), (nil, "integer"?): form = .number
    case (nil, "boolean"?): form = .flag
    case (.array?, _), (.object?, _), (nil, nil), (nil, "object"?), (nil, "array"?): form = .nested
    case (nil, "any"?): form = .any
    default: form = .text
    }
  }

  /// The value of a cell; nil when it is empty. What does not fit the form stays text.
  func read(_ cell: String) -> JSONValue? {
    guard !cell.utf8.allSatisfy({ $0 <= 0x20 }) else { return nil }
    switch form {
    case .text: return .string(cell)
    case .flag: return cell == "true" ? true : cell == "false" ? false : .string(cell)
    case .number:
      let text = cell.trimmingCharacters(in: .whitespaces)
      guard case .number(let number)? = try? JSONValue.parse(text) else { return .string(cell) }
      return .number(number)
    case .any: return (try? JSONValue.parse(cell)) ?? .string(cell)
    case .nested:
      guard cell.hasPrefix("{") || cell.hasPrefix("["), let value = try? JSONValue.parse(cell) else {
        return .string(cell)
      }
      return value
    }
  }
}
