public import Places
public import Storage

/// Imports HSDS into the register: all or nothing, and the same file twice changes nothing.
public enum HSDSImport {
  /// Imports the file, folder or archive at `path` in the name of `area`.
  ///
  /// Entries are recognised by `source` (default: `hsds-` and the area's key) and their id. What a source's
  /// next delivery lacks is listed; with `retireMissing` such offers become `defunct`, provided that the
  /// delivery holds offers at all. Any error forbids the whole import; then, and with `dryRun`, nothing is
  /// written. Throws `StoreError`; what is wrong with the files stands in the report. `finish` runs in the same
  /// transaction once everything is written.
  public static func run(
    path: String, area: AreaKey, source: String? = nil, retireMissing: Bool = false, dryRun: Bool = false,
    now: Instant, store: any Store, progress: (@Sendable (ImportProgress) -> Void)? = nil,
    finish: @escaping @Sendable (ImportReport, any Transaction) throws -> Void = { _, _ in }
  ) async throws -> ImportReport {
    let begin = ContinuousClock.now
    let name = source?.trimmed.nonEmpty ?? "hsds-\(area)"
    var report: ImportReport
    do {
      report = try await store.write { tx in
        let run = try ImportRun(
          tx: tx, source: name, area: area, now: now, retireMissing: retireMissing)
        let report = try run.perform(path: path, dryRun: dryRun, progress: progress)
        guard report.applied else { throw Undone(report: report) }
        try finish(report, tx)
        return report
      }
    } catch let undone as Undone {
      report = undone.report
    }
    let time = begin.duration(to: .now).components
    report.seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    return report
  }

  /// Rolls the transaction back and brings the report out.
  private struct Undone: Error { var report: ImportReport }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
