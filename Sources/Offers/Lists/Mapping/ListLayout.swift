import Documents

/// A mapping laid over the sheet of a file: which cell of a row holds what.
struct ListLayout: Sendable {
  struct Column: Sendable {
    var index: Int
    /// As messages call it.
    var label: String
    var field: ListField
  }

  var mapping: ListMapping
  var columns: [Column]
  /// The headings folded, to know them again among the data.
  var headingKeys: [String]
  var signature: String
  /// Rows above the headings.
  var title: [TableRow]
  /// The row of the headings; none or one.
  var heading: [TableRow]
  var rows: [TableRow]

  /// Lays the mapping over the sheets. Throws `list-…` when a sheet, row or column of it is not there.
  init(_ mapping: ListMapping, over sheets: [Sheet]) throws {
    let sheet = try Self.sheet(mapping, sheets)
    let at = try Self.headingIndex(mapping, sheet)
    let headings = at.map { sheet.rows[$0].cells } ?? []
    let first = at.map { $0 + 1 } ?? 0
    let width = max(headings.count, sheet.rows[first...].map(\.cells.count).max() ?? 0)
    let labels = ColumnLabels.of(headings, width: width)
    let positions = Dictionary(
      labels.enumerated().map { (CellText.key($1), $0) }, uniquingKeysWith: { first, _ in first })
    var fields: [Int: ListField] = [:]
    for column in mapping.columns {
      guard let index = positions[CellText.key(column.heading)] ?? Self.letters(column.heading, width) else {
        if column.field == .ignore { continue }
        throw DocumentError(
          "list-column-missing", field: column.heading,
          message:
            "Die Spalte „\(CellText.short(column.heading))“ aus der Zuordnung gibt es in der Liste nicht.",
          mend: "Bitte prüfen Sie die Überschriften und die Kopfzeile in der Zuordnung.")
      }
      fields[index] = column.field
    }
    columns = labels.enumerated().map { Column(index: $0, label: $1, field: fields[$0] ?? .notes) }
    self.mapping = mapping
    self.mapping.sheet = sheet.name
    self.mapping.headingRow = at.map { sheet.rows[$0].number } ?? 0
    headingKeys = headings.map { CellText.key($0) }
    signature = ColumnLabels.signature(headings)
    title = Array(sheet.rows[..<(at ?? 0)])
    heading = at.map { [sheet.rows[$0]] } ?? []
    rows = Array(sheet.rows[first...])
  }

  /// The fields that the list has a column for.
  var fields: Set<ListField> { Set(columns.map(\.field)) }

  private static func sheet(_ mapping: ListMapping, _ sheets: [Sheet]) throws -> Sheet {
    // A text file has one table, whatever it was called when the mapping was made.
    if sheets.count == 1, let only = sheets.first { return only }
    if let name = mapping.sheet,
      let sheet = sheets.first(where: { CellText.key($0.name) == CellText.key(name) })
    {
      return sheet
    }
    if mapping.sheet == nil, let best = ListMapping.guess(sheets) { return best.sheet }
    throw DocumentError(
      "list-sheet-missing", field: mapping.sheet,
      message: "Das Blatt „\(mapping.sheet ?? "")“ gibt es in der Datei nicht.",
      mend: "Vorhanden sind: \(sheets.prefix(20).map(\.name).joined(separator: ", ")).")
  }

  private static func headingIndex(_ mapping: ListMapping, _ sheet: Sheet) throws -> Int? {
    let wanted = Set(mapping.columns.map { CellText.key($0.heading) })
    func fit(_ row: TableRow) -> Int { Set(row.cells.map { CellText.key($0) }).intersection(wanted).count }
    if mapping.headingRow == 0 { return nil }
    if let number = mapping.headingRow, let index = sheet.rows.firstIndex(where: { $0.number == number }),
      fit(sheet.rows[index]) * 2 >= wanted.count
    {
      return index
    }
    // The list may have got a title line more since the mapping was made.
    let best = sheet.rows.prefix(60).enumerated().max { fit($0.element) < fit($1.element) }
    if let best, fit(best.element) > 0 { return sheet.rows.firstIndex { $0.number == best.element.number } }
    guard let number = mapping.headingRow else { return HeadingRow.find(sheet.rows) }
    throw DocumentError(
      "list-heading-row-missing", row: number,
      message: "In Zeile \(number) stehen die Überschriften der Zuordnung nicht.",
      mend: "Bitte berichtigen Sie „kopfzeile“ in der Zuordnung.")
  }

  /// "Spalte C", whether or not the column has a heading.
  private static func letters(_ label: String, _ width: Int) -> Int? {
    let words = label.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "spalte" else { return nil }
    return (0..<width).first { ColumnLabels.letters($0) == words[1].uppercased() }
  }
}
