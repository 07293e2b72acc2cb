import Documents

/// The rows of one table of a package while it is written: each id once, what later rows add included.
final class TableRows {
  /// What a column that HSDS does not know holds.
  enum Form: String { case string, number, boolean, object, array, any }

  let name: String
  private let file: OutputFile
  let partPath: String
  private var seen: [String: Int] = [:]
  private var additions: [String: JSONObject] = [:]
  private var extras: [String: Form] = [:]
  private(set) var count = 0
  /// Rows whose id came again with another value.
  private(set) var conflicts = 0

  init(_ name: String, partPath: String) throws {
    self.name = name
    self.partPath = partPath
    file = try OutputFile(path: partPath)
  }

  func add(_ row: JSONObject) throws {
    let id = HSDSIdentity.text(row["id"]).map(HSDSIdentity.key)
    var hasher = Hasher()
    hasher.combine(row)
    let digest = hasher.finalize()
    if let id {
      if let earlier = seen[id] {
        if earlier != digest { addLater(row, id) }
        return
      }
      seen[id] = digest
    }
    note(row)
    count += 1
    try file.write { bytes in
      row.append(to: &bytes)
      bytes.append(0x0A)
    }
  }

  private func addLater(_ row: JSONObject, _ id: String) {
    note(row)
    guard var addition = additions[id] else {
      additions[id] = row
      return
    }
    for member in row {
      if !addition.insert(member.key, member.value), addition[member.key] != member.value { conflicts += 1 }
    }
    additions[id] = addition
  }

  private func note(_ row: JSONObject) {
    let table = HSDSTable.named(name)
    for member in row where table?.field(member.key)?.isColumn != true && member.key != "id" {
      let form: Form =
        switch member.value {
        case .string, .null: .string
        case .number: .number
        case .bool: .boolean
        case .object: .object
        case .array: .array
        }
      extras[member.key] = extras[member.key].map { $0 == form ? form : .any } ?? form
    }
  }

  /// The columns: those of HSDS, then all others by name.
  var columns: [(name: String, field: HSDSField?, form: Form)] {
    var columns: [(name: String, field: HSDSField?, form: Form)] = [("id", HSDSField.id, .string)]
    if let table = HSDSTable.named(name) { columns = table.columns.map { ($0.name, $0, .string) } }
    for (name, form) in extras.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      columns.append((name, nil, form))
    }
    return columns
  }

  /// Writes the table as CSV.
  func writeCSV(to path: String) throws {
    try file.finish()
    let output = try OutputFile(path: path)
    var writer = CSVWriter(.plain)
    let columns = columns
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
    writer.append(columns.map(\.name))
    // An object of this file is a row, whatever its keys are.
    var tokenizer = JSONTokenizer(try FileSource(path: partPath), isSequence: true)
    while let token = try tokenizer.next() {
      guard case .object(var row) = try tokenizer.value(beginningWith: token) else { continue }
      if let id = HSDSIdentity.text(row["id"]).map(HSDSIdentity.key), let addition = additions[id] {
        for member in addition where !row.insert(member.key, member.value) {
          if row[member.key] != member.value { conflicts += 1 }
        }
      }
      var cells = [String](repeating: "", count: columns.count)
      for member in row {
        guard let place = places[member.key] else { continue }
        cells[place] = Self.cell(member.value, columns[place].form)
      }
      writer.append(cells)
      if writer.pendingCount > 1 << 18 { try output.write(writer.take()) }
    }
    try output.write(writer.take())
    try output.finish()
  }

  private static func cell(_ value: JSONValue, _ form: Form) -> String {
    switch (value, form) {
    case (.null, _): ""
    case (_, .any): value.text()
    case (.string(let text), _), (.number(let text), _): text
    default: value.text()
    }
  }
}
