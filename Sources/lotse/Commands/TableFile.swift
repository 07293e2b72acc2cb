import Documents
import Foundation

/// Rows of text as a file of which the ending says the kind: CSV as Excel in German expects it, or a spreadsheet.
enum TableFile {
  /// Writes the rows; another ending than .csv or .xlsx is an error for the user.
  static func write(_ rows: [[String]], sheet: String, to path: String) throws {
    switch path.split(separator: ".").last?.lowercased() {
    case "csv": try Data(CSVWriter.bytes(rows, format: .excelGerman)).write(to: URL(fileURLWithPath: path))
    case "xlsx":
      let cells = rows.enumerated().map { TableRow(number: $0 + 1, cells: $1) }
      try SpreadsheetWriter.write([Sheet(name: sheet, rows: cells)], to: path)
    default: throw UserError("Die Endung von \(path) sagt nicht, was es werden soll: .csv oder .xlsx?")
    }
  }
}
