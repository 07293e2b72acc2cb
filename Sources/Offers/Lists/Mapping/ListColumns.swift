public import Documents
public import Storage

/// The columns of a list with what they seem to hold, for somebody who looks them over.
public struct ListColumns: Sendable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// Its heading, or "Spalte C".
    public var heading: String
    /// What it holds.
    public var field: ListField
    /// The first cells that hold anything.
    public var examples: [String]
    /// What should be looked at, in German.
    public var doubt: String?
  }

  /// The columns in their order; empty ones without heading are left out.
  public var columns: [Column]
  /// The mapping that they come from.
  public var mapping: ListMapping
  /// Whether it was chosen, saved or guessed.
  public var origin: ListReport.MappingOrigin
  /// The sheets that can be chosen.
  public var sheets: [String]
  /// Rows below the headings.
  public var rowCount: Int
  /// The first rows, in which headings may stand, with what they begin with.
  public var firstRows: [(number: Int, text: String)]

  /// The columns of a file: as they were chosen, else as in a list with the same headings before, else guessed.
  /// With `sheet` those of that sheet, with `headingRow` those below the headings there (0: there are none). Throws a `DocumentError` when there is no list.
  public init(
    of sheets: [Sheet], chosen: ListMapping? = nil, sheet wanted: String? = nil, headingRow: Int? = nil,
    in tx: any Transaction
  ) throws {
    let visible = sheets.filter { !$0.isHidden && !$0.rows.isEmpty }
    let asked = wanted.flatMap { name in visible.first { $0.name == name } }.map { [$0] }
    let among = asked ?? sheets
    let other =
      (asked != nil && chosen?.sheet != wanted) || headingRow.map { $0 != chosen?.headingRow } ?? false
    let saved =
      try headingRow == nil && (other || chosen == nil) ? ListMappingStore.find(in: among, tx: tx) : nil
    let guess = ListMapping.guess(among).map { best in
      headingRow == nil ? best.guess : ListMapping.guess(best.sheet, headingRow: headingRow)
    }
    var found: (ListLayout, ListReport.MappingOrigin)?
    if !other, let chosen { found = (try ListLayout(chosen, over: sheets), .given) }
    if found == nil, let saved, let layout = try? ListLayout(saved, over: among) { found = (layout, .saved) }
    if found == nil, let guess { found = (try ListLayout(guess.mapping, over: among), .guessed) }
    guard let (layout, origin) = found else {
      throw DocumentError(
        "list-empty", message: "In der Datei steht keine Liste.",
        mend: "Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.")
    }
    let doubts = Dictionary(
      (guess?.columns ?? []).map { (CellText.key($0.heading), $0.doubt) },
      uniquingKeysWith: { first, _ in first })
    columns = layout.columns.compactMap { column in
      let examples = Self.examples(layout.rows, column.index)
      if examples.isEmpty, column.label.hasPrefix("Spalte ") { return nil }
      return Column(
        heading: column.label, field: column.field, examples: examples,
        doubt: origin == .guessed ? doubts[CellText.key(column.label)] ?? nil : nil)
    }
    mapping = layout.mapping
    self.origin = origin
    self.sheets = visible.map(\.name)
    rowCount = layout.rows.count
    firstRows = (layout.title + layout.heading + layout.rows).prefix(8).map { row in
      let cells = row.cells.map { CellText.line(CellText.clean($0)) }.filter { !$0.isEmpty }
      return (row.number, CellText.short(cells.prefix(3).joined(separator: " | "), 50))
    }
  }

  /// The mapping with other fields for the columns, in their order; what is left out stays.
  public func mapping(_ fields: [ListField?]) -> ListMapping {
    var out = mapping
    out.columns = columns.enumerated().map { index, column in
      let field = index < fields.count ? fields[index] : nil
      return ListMapping.Column(heading: column.heading, field: field ?? column.field)
    }
    return out
  }

  private static func examples(_ rows: [TableRow], _ column: Int) -> [String] {
    var found: [String] = []
    for row in rows.prefix(400) {
      let cell = CellText.short(CellText.line(CellText.clean(row.cell(column))), 60)
      if !cell.isEmpty, !found.contains(cell) { found.append(cell) }
      if found.count == 3 { break }
    }
    return found
  }
}
