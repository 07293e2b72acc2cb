public import Storage

/// Writes the register as HSDS 3.1: deterministic, so that export, import elsewhere and export again give the
/// same bytes.
///
/// JSON is an object of lists. `services` holds every offer whole, with its organisation and its places;
/// `organizations` and `locations` hold what no offer mentions; programmes, vocabularies and terms stand in
/// lists of their own, and offers refer to them by id. Everything is ordered by id. A data package holds the
/// same, taken apart into tables. Addresses of protected places are in neither.
public enum HSDSExport {
  /// The forms.
  public enum Format: String, Sendable, CaseIterable {
    /// One JSON file.
    case json
    /// A folder of CSV files with `datapackage.json`, or a ZIP archive of them if the path ends in `.zip`.
    case datapackage
  }

  /// Writes everything from one snapshot, page by page; the database keeps that snapshot until the end.
  /// Nothing appears at `path` unless all is well. Throws `DocumentError` when the path cannot be written.
  public static func run(
    store: any Store, to path: String, format: Format = .json,
    progress: (@Sendable (ExportProgress) -> Void)? = nil
  ) async throws -> ExportReport {
    try await store.read { tx in
      let pages = try ExportPages(tx, progress: progress)
      try HSDSWriter.write(to: path, format: format == .json ? .json : .datapackage) {
        guard var document = try pages.next() else { return nil }
        // Rows follow the order of fields, which must not depend on where an entry came from.
        if format == .datapackage {
          document.value = HSDSOrder.ordered(document.value, table: document.kind.table)
        }
        return document
      }
      return pages.report
    }
  }
}
