import Documents
import Places

/// Makes entries out of the rows of a list: takes over what a cell repeats or leaves out, joins rows that belong
/// together, and sets apart what is no entry.
struct ListRows {
  /// A row that became no entry, so that nothing vanishes.
  struct Remark: Sendable {
    var row: Int
    var text: String
    var reason: String
  }

  private let layout: ListLayout
  private(set) var entries: [ListCells] = []
  private(set) var remarks: [Remark] = []
  /// The day of confirmation that title or footnote give for the whole list.
  private(set) var stand: LocalDate?
  /// Rows that hold anything, below the headings.
  private(set) var rowCount = 0
  private var above: [String]
  private var organisation: (name: String, row: Int, used: Bool)?
  private var afterBlank = false
  private var lastNumber: Int?

  init(_ layout: ListLayout, _ issues: inout ListIssues) {
    self.layout = layout
    above = Array(repeating: "", count: layout.columns.count)
    for row in layout.title {
      for cell in row.cells where stand == nil { stand = DateCell.stand(in: CellText.clean(cell)) }
    }
    for row in layout.rows { read(row, &issues) }
    closeGroup()
  }

  private mutating func read(_ row: TableRow, _ issues: inout ListIssues) {
    let texts = layout.columns.map { Self.text(row.cell($0.index)) }
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    rowCount += 1
    // Blank rows are not given; a gap in the numbers shows them.
    if let lastNumber, row.number > lastNumber + 1, !texts[0].contains("\n") { afterBlank = true }
    lastNumber = row.number
    if HeadingRow.isRepeated(texts, headingKeys: layout.headingKeys) {
      remark(row, texts, "wiederholte Überschriften")
      return
    }
    var cells = ListCells(row: row.number)
    for (column, text) in zip(layout.columns, texts) where !text.isEmpty {
      if Ditto.isOne(text), column.field != .notes || CellText.key(text).isEmpty == false {
        let repeated = above[column.index]
        if repeated.isEmpty {
          issues.add(
            .warning, "ditto-without-above", row: row.number, column.label,
            "„\(text)“ verweist auf die Zeile darüber, dort steht nichts.", "Bitte tragen Sie die Angabe ein."
          )
        } else if column.field != .ignore {
          cells.add(column.field, column.label, repeated)
        }
      } else {
        above[column.index] = text
        if column.field != .ignore { cells.add(column.field, column.label, text) }
      }
    }
    place(cells, row, texts, &issues)
  }

  private mutating func place(
    _ cells: ListCells, _ row: TableRow, _ texts: [String], _ issues: inout ListIssues
  ) {
    let filled = texts.count { !$0.isEmpty }
    let hasOfferColumn = layout.fields.contains(.offer)
    let hasOrganisationColumn = layout.fields.contains(.organisation)
    let isLone = filled == 1 && layout.columns.count >= 2
    defer { afterBlank = false }
    if isLone, let only = texts.first(where: { !$0.isEmpty }), Footnote.isOne(only),
      !cells.has(.offer) || afterBlank
    {
      if stand == nil { stand = DateCell.stand(in: only) }
      remark(row, texts, "Anmerkung")
      return
    }
    if hasOrganisationColumn, hasOfferColumn, cells.has(.organisation), isLone {
      // A provider alone heads the rows below that leave the cell empty.
      closeGroup()
      organisation = (cells.text(.organisation), row.number, false)
      return
    }
    var cells = cells
    if cells.has(.organisation) {
      closeGroup()
      if hasOfferColumn, !cells.has(.offer) {
        issues.add(
          .warning, "offer-without-name", row: row.number, ListField.offer.name,
          record: cells.text(.organisation),
          "Der Name des Angebots fehlt; stattdessen steht der Name des Trägers.",
          "Bitte tragen Sie ein, wie das Angebot heißt.")
      }
      organisation = (cells.text(.organisation), row.number, true)
    } else if cells.has(.offer), hasOrganisationColumn {
      if let known = organisation {
        cells.add(.organisation, ListField.organisation.name, known.name)
        cells.inheritedFrom = known.row
        organisation?.used = true
        if afterBlank, known.used {
          issues.add(
            .warning, "provider-after-blank", row: row.number, ListField.organisation.name,
            record: cells.text(.offer),
            "Der Träger fehlt; nach der Leerzeile wurde „\(CellText.short(known.name, 60))“ aus Zeile \(known.row) angenommen.",
            "Bitte tragen Sie den Träger ein.")
        }
      }
    } else if !cells.has(.offer), hasOfferColumn || hasOrganisationColumn {
      continuePrevious(cells, row, texts, &issues)
      return
    }
    entries.append(cells)
  }

  /// A row without names goes on with the row above it.
  private mutating func continuePrevious(
    _ cells: ListCells, _ row: TableRow, _ texts: [String], _ issues: inout ListIssues
  ) {
    if !afterBlank, let last = entries.indices.last, !cells.values.isEmpty {
      entries[last].append(cells)
      issues.add(
        .note, "row-continued", row: row.number, nil,
        "Die Zeile nennt weder Träger noch Angebot und wurde als Fortsetzung von Zeile \(entries[last].row) gelesen.",
        "Falls es ein eigenes Angebot ist, bitte Träger und Angebot eintragen.")
    } else {
      remark(row, texts, "weder Träger noch Angebot")
      issues.add(
        .warning, "row-without-name", row: row.number, nil,
        "Die Zeile nennt weder Träger noch Angebot und wurde nicht übernommen: „\(joined(texts))“.",
        "Bitte tragen Sie Träger und Angebot ein.")
    }
  }

  /// A provider under whom no offer stood.
  private mutating func closeGroup() {
    guard let known = organisation, !known.used else { return }
    remarks.append(
      Remark(
        row: known.row, text: known.name,
        reason: "Zwischenüberschrift oder Träger ohne Angebot, nicht übernommen"))
    organisation = nil
  }

  private mutating func remark(_ row: TableRow, _ texts: [String], _ reason: String) {
    remarks.append(Remark(row: row.number, text: joined(texts), reason: reason))
  }

  private func joined(_ texts: [String]) -> String {
    CellText.short(texts.filter { !$0.isEmpty }.joined(separator: " | "), 200)
  }

  /// The cell made plain; the mark that guards formulas in CSV files is taken off.
  private static func text(_ raw: String) -> String {
    let text = CellText.clean(raw)
    if text.first == "'", Formula.looksLikeOne(String(text.dropFirst())) {
      return CellText.clean(String(text.dropFirst()))
    }
    return text
  }
}
