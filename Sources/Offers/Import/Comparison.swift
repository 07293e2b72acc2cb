import Documents

extension JSONObject {
  /// Whether two records of a table say the same: whatever the order of their fields, and whether or not
  /// nested rows name again what they are nested in.
  func isSame(as other: JSONObject, table: String) -> Bool {
    isSame(as: other) || bare(table).isSame(as: other.bare(table))
  }

  /// Whether both say the same, whatever the order of their fields.
  func isSame(as other: JSONObject) -> Bool {
    self == other || serialized(.sortedCanonical) == other.serialized(.sortedCanonical)
  }

  /// The record without the columns of nested rows that name their parents.
  private func bare(_ name: String) -> JSONObject {
    guard let table = HSDSTable.named(name) else { return self }
    var out = self
    for member in self {
      switch (table.field(member.key)?.kind, member.value) {
      case (.array(let child)?, .array(let elements)):
        out[member.key] = .array(elements.map { $0.object.map { .object($0.bareRow(child)) } ?? $0 })
      case (.object(let child, _)?, .object(let nested)): out[member.key] = .object(nested.bareRow(child))
      default: continue
      }
    }
    return out
  }

  private func bareRow(_ table: String) -> JSONObject {
    var out = bare(table)
    for column in Self.parentColumns[table] ?? [] { out.remove(column) }
    return out
  }

  /// The columns by which rows of a table name their parents.
  private static let parentColumns: [String: [String]] = {
    var columns: [String: [String]] = ["service_at_location": ["service_id"]]
    for (table, parents) in HSDSTable.containers {
      for parent in parents {
        let column = HSDSTable.parentColumn(of: table, in: parent)
        columns[table, default: []] += [column.id] + (column.entity.map { [$0] } ?? [])
      }
    }
    return columns
  }()
}
