/// A table as the migrations make it, for what walks through all of them (copies, backups, checks).
public struct SchemaTable: Sendable, Hashable {
  /// A column and the type word of its migration.
  public struct Column: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// What stands in braces behind it.
    public var type: ColumnType
  }

  /// The type words of migrations.
  public enum ColumnType: String, Sendable, CaseIterable {
    case id, text, int, double, bool, bytes, instant, json, serial
  }

  /// Its name.
  public var name: String
  /// Its columns in order.
  public var columns: [Column]
  /// The columns of the primary key.
  public var key: [String]

  /// The tables of a schema in the order in which they are made, so that what a table refers to stands before
  /// it. Throws `.other` for a table without a primary key or a column without a type word.
  public static func tables(of migrations: [Migration]) throws -> [SchemaTable] {
    try migrations.flatMap(\.statements).compactMap { try SchemaTable(statement: $0) }
  }

  /// Nil when the statement makes no table.
  private init?(statement: String) throws {
    guard let match = statement.firstMatch(of: /^\s*CREATE TABLE (?:IF NOT EXISTS )?(\w+) \(/) else {
      return nil
    }
    name = String(match.output.1)
    columns = []
    key = []
    for part in Self.parts(statement[match.range.upperBound...]) {
      if let words = part.firstMatch(of: /^PRIMARY KEY \(([^)]*)\)/) {
        key = words.output.1.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
          .map { String($0) }
      } else if part.firstMatch(of: /^(?:UNIQUE|CHECK|FOREIGN KEY)\b/) == nil {
        guard let column = part.firstMatch(of: /^(\w+) \{(\w+)\}/),
          let type = ColumnType(rawValue: String(column.output.2))
        else { throw StoreError(.other, "\(name): no type word in „\(part)“") }
        columns.append(Column(name: String(column.output.1), type: type))
        if type == .serial || part.contains("PRIMARY KEY") { key = [String(column.output.1)] }
      }
    }
    guard !key.isEmpty else { throw StoreError(.other, "\(name) has no primary key") }
  }

  /// What stands between the commas of the outermost brackets.
  private static func parts(_ body: Substring) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    for character in body {
      switch character {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth < 0 { return parts.map(trimmed) }
      case "," where depth == 0:
        parts.append("")
        continue
      default: break
      }
      parts[parts.count - 1].append(character)
    }
    return parts.map(trimmed)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SchemaTable {
  /// The names of the columns, separated by commas.
  public var columnList: String { columns.map(\.name).joined(separator: ", ") }

  /// A page of rows in the order of the key, behind a key or from the beginning.
  public func page(after last: [SQLValue]?, limit: Int, in tx: any Transaction) throws -> [[SQLValue]] {
    var query: Query = "SELECT \(Query(stringLiteral: columnList)) FROM \(Query(stringLiteral: name))"
    let order = Query(stringLiteral: key.joined(separator: ", "))
    if let last { query = "\(query) WHERE (\(order)) > (\(values: last))" }
    return try tx.all("\(query) ORDER BY \(order) LIMIT \(limit)") { row in
      try columns.indices.map { try columns[$0].value(row, $0) }
    }
  }

  /// The values of the primary key in a row of this table.
  public func key(of row: [SQLValue]) -> [SQLValue] {
    key.compactMap { name in columns.firstIndex { $0.name == name }.map { row[$0] } }
  }
}

extension SchemaTable.Column {
  fileprivate func value(_ row: any ResultRow, _ index: Int) throws -> SQLValue {
    if row.isNull(index) { return .null }
    return switch type {
    case .id, .text, .json: .text(try row.string(index))
    case .int, .instant, .serial: .int(try row.int(index))
    case .double: .double(try row.double(index))
    case .bool: .bool(try row.bool(index))
    case .bytes: .bytes(try row.bytes(index))
    }
  }
}
