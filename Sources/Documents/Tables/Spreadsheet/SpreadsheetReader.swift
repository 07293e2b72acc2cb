/// Reads XLSX and ODS files; which of them it is, the contents tell, not the name.
///
/// Cells come as the text that a user sees: numbers with all their digits and a decimal comma, dates as
/// `yyyy-MM-dd`, times as `HH:mm`, truth values as WAHR and FALSCH, errors as nothing. Formulas are never
/// computed: what the file keeps as their last result counts.
public enum SpreadsheetReader {
  /// All sheets in their order, hidden ones included and marked.
  /// Throws `table-…` for what is no readable table or exceeds the limits, `archive-…` and `xml-…` for
  /// damaged or hostile files.
  public static func sheets(path: String, limits: SpreadsheetLimits = .default) throws -> [Sheet] {
    let file = path.split(separator: "/").last.map(String.init)
    do {
      switch try FileKind.of(path: path) {
      case .zip: return try read(path, limits)
      case .empty: throw SpreadsheetFault.empty()
      case .oldExcel: throw SpreadsheetFault.oldExcel()
      case .encryptedOffice: throw SpreadsheetFault.encrypted()
      case .other(let what): throw SpreadsheetFault.wrongKind(what)
      case .text: throw SpreadsheetFault.wrongKind("eine Textdatei")
      }
    } catch let error as DocumentError {
      throw error.naming(file: file)
    }
  }

  private static func read(_ path: String, _ limits: SpreadsheetLimits) throws -> [Sheet] {
    var archiveLimits = ArchiveLimits()
    archiveLimits.totalBytes = limits.unpackedBytes
    let archive = try Archive(path: path, limits: archiveLimits)
    if archive.entry(named: "content.xml") != nil { return try ODSFile(archive, limits).sheets() }
    if archive.entry(named: "_rels/.rels") != nil || archive.entry(named: "xl/workbook.xml") != nil {
      return try XLSXFile(archive, limits).sheets()
    }
    throw SpreadsheetFault.wrongKind("ein ZIP-Archiv")
  }
}

/// Reads tables from files of any kind that people send.
public enum Table {
  /// The tables of an XLSX, ODS or CSV file; a CSV file has one. Throws as the readers do.
  public static func read(path: String, limits: SpreadsheetLimits = .default) throws -> [Sheet] {
    guard try FileKind.of(path: path) == .text else {
      return try SpreadsheetReader.sheets(path: path, limits: limits)
    }
    let source = try FileSource(path: path)
    do {
      let reader = try CSVReader(source)
      var builder = SheetBuilder(limits)
      while let row = try reader.next() { try builder.append(number: row.number, cells: row.cells) }
      let rows = builder.takeRows()
      guard !rows.isEmpty else { throw SpreadsheetFault.empty() }
      return [Sheet(name: stem(source.name), rows: rows)]
    } catch let error as DocumentError {
      throw error.naming(file: source.name)
    }
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
