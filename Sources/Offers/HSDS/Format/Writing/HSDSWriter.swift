/// Writes records to a file or folder.
public enum HSDSWriter {
  /// The forms of an export.
  public enum Format: String, Sendable, CaseIterable {
    /// A JSON object of lists; see `HSDSJSONWriter.Layout.lists`.
    case json
    /// One record per line.
    case ndjson
    /// A tabular data package.
    case datapackage
  }

  /// Writes what `next` hands out until nil, grouped by kind. Nothing appears at `path` unless all is well.
  /// Throws `DocumentError` and what `next` throws.
  public static func write(
    to path: String, format: Format, _ next: () throws -> HSDSDocument?
  ) throws {
    switch format {
    case .json, .ndjson:
      let writer = try HSDSJSONWriter(path: path, layout: format == .json ? .lists : .lines)
      while let document = try next() { try writer.write(document) }
      try writer.finish()
    case .datapackage:
      let writer = try HSDSPackageWriter(path: path)
      while let document = try next() { try writer.write(document) }
      _ = try writer.finish()
    }
  }
}
