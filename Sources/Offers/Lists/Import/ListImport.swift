public import Access
public import Documents
public import Places
public import Storage

/// Brings a list of the town hall into the register.
public enum ListImport {
  /// Reads the file and writes the register in one transaction, or not at all when there are errors.
  ///
  /// The same list again changes nothing; a corrected cell changes just its offer. `mapping` nil: the one saved
  /// for the same headings, else a guess. `source` names the list, so that its next edition shows what is missing.
  /// Faults of the file are problems of the report; what the store throws is thrown.
  public static func run(
    path: String, area: AreaKey, mapping: ListMapping? = nil, source: String, dryRun: Bool = false,
    now: Instant,
    store: any Store, progress: (@Sendable (Int, Int) -> Void)? = nil,
    finish: @escaping @Sendable (ListReport, any Transaction) throws -> Void = { _, _ in }
  ) async throws -> ListReport {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    do {
      return try await run(
        Table.read(path: path), file: file, area: area, mapping: mapping, source: source, dryRun: dryRun,
        now: now, store: store, progress: progress, finish: finish)
    } catch let error as DocumentError {
      var report = ListReport(file: file, source: source, area: area, isDryRun: dryRun)
      var problems = ProblemList()
      problems.add(error, file: file)
      report.take(problems)
      return report
    }
  }

  /// The same for a file that was read already. `scope`: where lists may be exchanged; another area's is refused.
  /// `finish` runs in the same transaction once everything is written.
  public static func run(
    _ sheets: [Sheet], file: String, area: AreaKey, mapping: ListMapping? = nil, source: String,
    dryRun: Bool = false, now: Instant, by scope: Scope = .operation(.exchangeLists), store: any Store,
    progress: (@Sendable (Int, Int) -> Void)? = nil,
    finish: @escaping @Sendable (ListReport, any Transaction) throws -> Void = { _, _ in }
  ) async throws -> ListReport {
    guard scope.covers(area) else { throw DeskError.notYours }
    var report = ListReport(file: file, source: source, area: area, isDryRun: dryRun)
    var reader: ListReader
    let layout: ListLayout
    do {
      layout = try await self.layout(mapping, sheets, store, &report)
      reader = ListReader(layout, file: file, area: area, now: now, progress: progress)
    } catch let error as DocumentError {
      var problems = ProblemList()
      problems.add(error, file: file)
      report.take(problems)
      return report
    }
    reportOtherSheets(layout, sheets, &reader.issues)
    report.mapping = layout.mapping
    report.rows = reader.rowCount
    report.remarks = reader.remarks.prefix(ListReport.listed).map {
      ListReport.Remark(row: $0.row, text: $0.text, reason: $0.reason)
    }
    return try await write(reader, layout, report, now, scope, store, progress, finish)
  }

  private static func layout(
    _ given: ListMapping?, _ sheets: [Sheet], _ store: any Store, _ report: inout ListReport
  ) async throws -> ListLayout {
    if let given {
      report.mappingOrigin = .given
      return try ListLayout(given, over: sheets)
    }
    if let saved = try await store.read({ try ListMappingStore.find(in: sheets, tx: $0) }),
      let layout = try? ListLayout(saved, over: sheets)
    {
      report.mappingOrigin = .saved
      return layout
    }
    guard let (_, guess) = ListMapping.guess(sheets) else {
      throw DocumentError(
        "list-empty", message: "In der Datei steht keine Liste.",
        mend: "Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.")
    }
    report.mappingOrigin = .guessed
    report.guess = guess
    return try ListLayout(guess.mapping, over: sheets)
  }

  /// A workbook may have a list on each of its sheets; only one is read at a time, and the others are named.
  private static func reportOtherSheets(_ layout: ListLayout, _ sheets: [Sheet], _ issues: inout ListIssues) {
    let own = ColumnLabels.signature(GapEntry.headings)
    for sheet in sheets.prefix(50) where !sheet.isHidden && sheet.name != layout.mapping.sheet {
      let guess = ListMapping.guess(Sheet(name: sheet.name, rows: Array(sheet.rows.prefix(200))))
      let isList = guess.mapping.headingRow != 0 && guess.columns.contains { $0.field == .offer }
      guard isList, sheet.rows.count > 1, guess.signature != own else { continue }
      issues.add(
        .warning, "other-sheet", row: nil, sheet.name,
        "Auch das Blatt „\(CellText.short(sheet.name, 40))“ sieht nach einer Liste aus; es wurde nicht gelesen.",
        "Bitte legen Sie die Listen in ein Blatt, oder geben Sie das Blatt in einer Zuordnung an („blatt“).")
    }
  }

  /// Carries the report out of a transaction that must leave no trace.
  private struct Rollback: Error {
    var report: ListReport
  }

  private static func write(
    _ reader: ListReader, _ layout: ListLayout, _ report: ListReport, _ now: Instant, _ scope: Scope,
    _ store: any Store, _ progress: (@Sendable (Int, Int) -> Void)?,
    _ finish: @escaping @Sendable (ListReport, any Transaction) throws -> Void
  ) async throws -> ListReport {
    do {
      return try await store.write { tx in
        var run = try ListRun(reader, fields: layout.fields, report: report, scope: scope, now: now, in: tx)
        try run.write(progress: progress)
        var report = run.report
        report.take(run.issues.list)
        guard !report.isDryRun, !report.hasErrors else { throw Rollback(report: report) }
        try ListMappingStore.save(layout.mapping, signature: layout.signature, at: now, in: tx)
        report.isImported = true
        try finish(report, tx)
        return report
      }
    } catch let rollback as Rollback {
      return rollback.report
    }
  }
}
