import Documents
import Foundation

/// Writes records as a tabular data package (Frictionless): CSV tables and `datapackage.json`, in a folder or,
/// when the path ends in `.zip`, in an archive. The same records in the same order give the same bytes.
///
/// Memory holds the ids of the rows, not the rows. Nothing appears at the path before `finish`.
public final class HSDSPackageWriter {
  /// What was written.
  public struct Summary: Sendable, Hashable {
    /// The number of rows by table.
    public var rows: [String: Int]
    /// How often a row came again with another value; the first was written.
    public var conflicts: Int
  }

  private let path: String
  private let folder: String
  private var tables: [String: TableRows] = [:]
  private var isFinished = false

  /// Begins a package. Throws `file-not-writable`, or `folder-not-empty` when the path is a folder with
  /// files that an export would not have written.
  public init(path: String) throws {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    folder = OutputFile.partPath(of: path)
    try Self.checkTarget(path)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    } catch { throw OutputFile.notWritable(path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Adds a record and all that is nested in it. Throws `file-not-writable`.
  public func write(_ document: HSDSDocument) throws {
    let flattener = HSDSFlattener { table, row in try self.rows(of: table).add(row) }
    try flattener.flatten(document.value, table: document.kind.table)
  }

  /// Ends the package and makes it appear. Throws `file-not-writable`.
  public func finish() throws -> Summary {
    let order = HSDSTable.all.map(\.name)
    let known = order.compactMap { tables[$0] }
    let unknown = tables.filter { HSDSTable.named($0.key) == nil }.sorted { $0.key < $1.key }.map(\.value)
    let written = known + unknown
    var files: [String] = []
    for table in written {
      let name = Self.fileName(table.name)
      try table.writeCSV(to: "\(folder)/\(name)")
      try? FileManager.default.removeItem(atPath: table.partPath)
      files.append(name)
    }
    let description = try OutputFile(path: "\(folder)/datapackage.json")
    try description.write(DataPackage.describe(written).serialized(.pretty) + [0x0A])
    try description.finish()
    files.append("datapackage.json")
    if path.lowercased().hasSuffix(".zip") { try pack(files) } else { try replaceFolder() }
    return Summary(
      rows: tables.mapValues(\.count), conflicts: tables.values.reduce(0) { $0 + $1.conflicts })
  }

  /// The CSV file of a table.
  static func fileName(_ table: String) -> String {
    "\(HSDSTable.named(table)?.file ?? table).csv"
  }

  /// Names of unknown tables come from elsewhere: only harmless characters may stand in a file name, and it
  /// may not be that of a known table.
  private static func safeName(_ table: String) -> String {
    if HSDSTable.named(table) != nil { return table }
    let safe = table.unicodeScalars.map { scalar -> Character in
      let isSafe =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_")
      return isSafe ? Character(scalar) : "_"
    }
    let name = String(safe)
    return HSDSTable.named(like: name) == nil ? name : "x_\(name)"
  }

  private func rows(of name: String) throws -> TableRows {
    if let rows = tables[name] { return rows }
    // Two unknown names may come to the same file; they then share it.
    let table = Self.safeName(name)
    if let rows = tables[table] { return rows }
    let rows = try TableRows(table, partPath: "\(folder)/\(tables.count).rows")
    tables[table] = rows
    return rows
  }

  private static func checkTarget(_ path: String) throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return }
    let foreign = names.first { !$0.hasSuffix(".csv") && $0 != "datapackage.json" }
    guard let foreign else { return }
    throw DocumentError(
      "folder-not-empty", file: (path as NSString).lastPathComponent,
      message: "In dem Ordner liegt schon anderes („\(foreign)“).",
      mend: "Bitte geben Sie einen neuen oder leeren Ordner an.")
  }

  private func pack(_ files: [String]) throws {
    let part = OutputFile.partPath(of: path)
    defer { try? FileManager.default.removeItem(atPath: part) }
    let archive = try ArchiveWriter(path: part)
    for file in files { try archive.add(file, fileAt: "\(folder)/\(file)") }
    try archive.finish()
    try OutputFile.move(part, to: path)
  }

  /// Puts the folder in the place of an older export.
  private func replaceFolder() throws {
    let manager = FileManager.default
    let old = OutputFile.partPath(of: path)
    let replaces = manager.fileExists(atPath: path)
    if replaces { try OutputFile.move(path, to: old) }
    do {
      try OutputFile.move(folder, to: path)
    } catch {
      if replaces { try? OutputFile.move(old, to: path) }
      throw error
    }
    if replaces { try? manager.removeItem(atPath: old) }
  }
}
