/// A mapping that was guessed, to be shown and corrected.
public struct GuessedMapping: Sendable, Codable, Hashable {
  /// One column with what was guessed and why.
  public struct Column: Sendable, Codable, Hashable {
    /// Heading, or "Spalte C".
    public var heading: String
    /// What it seems to hold.
    public var field: ListField
    /// From 0 to 1.
    public var confidence: Double
    /// The first filled cells.
    public var sample: String
    /// What should be looked at, in German.
    public var doubt: String?
  }

  /// The mapping.
  public var mapping: ListMapping
  /// The columns with confidence.
  public var columns: [Column]
  /// Fields that every list should have and this one lacks.
  public var missing: [ListField]
  /// What the headings are known by, so that a corrected mapping is found again.
  public var signature: String

  /// The columns that somebody should look at.
  public var unsure: [Column] { columns.filter { $0.doubt != nil } }

  /// The mapping as a table in German, for a terminal.
  public var table: String {
    var rows = [["Spalte", "Feld", "Sicherheit", "Beispiel"]]
    for column in columns {
      let mark = column.doubt == nil ? "" : "  ?"
      rows.append([
        CellText.short(column.heading, 30), column.field.name,
        "\(Int((column.confidence * 100).rounded())) %\(mark)",
        CellText.short(column.sample, 40),
      ])
    }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      CellText.trim(
        zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  "))
    }
    lines.insert(String(repeating: "-", count: min(100, widths.reduce(6, +))), at: 1)
    for column in unsure { lines.append("? \(CellText.short(column.heading, 30)): \(column.doubt ?? "")") }
    if !missing.isEmpty { lines.append("Keine Spalte für: \(missing.map(\.name).joined(separator: ", "))") }
    return lines.joined(separator: "\n")
  }
}
