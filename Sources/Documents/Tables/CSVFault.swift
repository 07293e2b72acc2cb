/// The faults of delimiter-separated text, in words.
enum CSVFault {
  static func unterminatedQuote(line: Int) -> DocumentError {
    DocumentError(
      "csv-unterminated-quote", row: line,
      message: "Ein Anführungszeichen (\") wird geöffnet, aber bis zum Ende der Datei nicht geschlossen.",
      mend:
        "Bitte ergänzen Sie in dieser Zeile das schließende Anführungszeichen oder löschen Sie das offene.")
  }

  static func cellTooLarge(line: Int, inQuotes: Bool, limit: Int) -> DocumentError {
    DocumentError(
      "csv-cell-too-large", row: line,
      message: "Ein Feld dieser Zeile ist größer als \(size(limit)).", mend: mend(inQuotes))
  }

  static func rowTooLarge(line: Int, inQuotes: Bool, limit: Int) -> DocumentError {
    DocumentError(
      "csv-row-too-large", row: line,
      message: "Diese Zeile ist größer als \(size(limit)).", mend: mend(inQuotes))
  }

  static func tooManyColumns(line: Int, limit: Int) -> DocumentError {
    DocumentError(
      "csv-too-many-columns", row: line,
      message: "Diese Zeile hat mehr als \(limit) Spalten.",
      mend: "Bitte prüfen Sie das Trennzeichen und löschen Sie leere Spalten.")
  }

  private static func mend(_ inQuotes: Bool) -> String {
    inQuotes
      ? "Wahrscheinlich fehlt hier ein schließendes Anführungszeichen (\"); bitte ergänzen Sie es."
      : "Bitte prüfen Sie, ob die Datei wirklich eine Tabelle mit Zeilenumbrüchen ist."
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) Byte"
  }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let bar: UInt8 = 0x7C
}
