import Documents
import Places

/// Reads a list into drafts of offers.
struct ListReader {
  private(set) var drafts: [ListDraft] = []
  private(set) var remarks: [ListRows.Remark] = []
  /// Rows that hold anything, below the headings.
  private(set) var rowCount = 0
  var issues: ListIssues

  /// Reads the rows of the layout; the day of `now` in Germany supplies years that are left out.
  init(_ layout: ListLayout, file: String, area: AreaKey, now: Instant, progress: ((Int, Int) -> Void)? = nil)
  {
    issues = ListIssues(file: file)
    let fields = layout.fields
    guard fields.contains(.offer) || fields.contains(.organisation) else {
      issues.add(
        .error, "no-name-column", row: layout.mapping.headingRow, nil,
        "In der Liste ist weder eine Spalte „Träger“ noch „Angebot“ erkannt.",
        "Bitte ergänzen Sie Überschriften oder geben Sie eine Zuordnung der Spalten an.")
      return
    }
    let rows = ListRows(layout, &issues)
    remarks = rows.remarks
    rowCount = rows.rowCount
    let today = BerlinTime.local(now).date
    drafts.reserveCapacity(rows.entries.count)
    for (index, cells) in rows.entries.enumerated() {
      if index % 500 == 0 { progress?(index, rows.entries.count * 2) }
      guard var reader = EntryReader(cells, area: area, today: today, now: now, stand: rows.stand, &issues)
      else { continue }
      reader.read(&issues)
      drafts.append(reader.draft)
    }
    if drafts.isEmpty {
      issues.add(
        .error, "no-rows", row: nil, nil, "Unter den Überschriften steht kein Angebot.",
        "Bitte prüfen Sie, ob Sie das richtige Blatt und die richtige Datei gewählt haben.")
    }
    Duplicates.settle(&drafts, &issues)
    Duplicates.reportSimilarProviders(drafts, &issues)
    PostalCodes.reportTypos(drafts, &issues)
  }
}
