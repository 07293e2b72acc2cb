/// The faults of spreadsheet files, in words.
enum SpreadsheetFault {
  private static let saveAs = "Bitte in Excel oder LibreOffice als .xlsx oder CSV speichern."

  static func wrongKind(_ what: String) -> DocumentError {
    DocumentError("table-wrong-kind", message: "Das ist \(what), keine lesbare Tabelle.", mend: saveAs)
  }

  static func oldExcel() -> DocumentError {
    DocumentError(
      "table-old-excel", message: "Das ist eine Tabelle im alten Excel-Format (.xls).",
      mend: "Bitte in Excel als .xlsx oder CSV speichern.")
  }

  static func encrypted() -> DocumentError {
    DocumentError(
      "table-encrypted", message: "Die Tabelle ist mit einem Kennwort geschützt.",
      mend: "Bitte entfernen Sie das Kennwort und speichern Sie die Tabelle als .xlsx oder CSV.")
  }

  static func damaged(_ detail: String, row: Int? = nil) -> DocumentError {
    DocumentError(
      "table-damaged", row: row, message: "Die Tabelle ist beschädigt (\(detail)).",
      mend: "Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als .xlsx.")
  }

  static func tooManyRows(_ limit: Int) -> DocumentError {
    DocumentError(
      "table-too-many-rows", message: "Die Tabelle hat mehr als \(limit) gefüllte Zeilen.",
      mend: "Bitte teilen Sie die Tabelle auf mehrere Dateien auf.")
  }

  static func tooManyColumns(row: Int, _ limit: Int) -> DocumentError {
    DocumentError(
      "table-too-many-columns", row: row, message: "Diese Zeile hat mehr als \(limit) Spalten.",
      mend: "Bitte löschen Sie überzählige Spalten rechts der Liste.")
  }

  static func tooLarge() -> DocumentError {
    DocumentError(
      "table-too-large", message: "Die Tabelle enthält zu viele oder zu große Zellen.",
      mend: "Bitte teilen Sie die Tabelle auf mehrere Dateien auf.")
  }

  static func empty() -> DocumentError {
    DocumentError(
      "table-empty", message: "Die Datei ist leer.",
      mend: "Bitte prüfen Sie, ob Sie die richtige Datei gewählt haben.")
  }
}
