/// What a file is, told from its contents; names lie.
enum FileKind: Equatable {
  case empty
  /// XLSX, ODS or any other ZIP archive.
  case zip
  case oldExcel
  case encryptedOffice
  /// Something that is no table, in German with its article, such as "eine PDF-Datei".
  case other(String)
  case text

  private static let sampleSize = 1 << 20

  /// Looks at the first MiB of the file.
  static func of(path: String) throws -> FileKind {
    let source = try FileSource(path: path)
    var head: [UInt8] = []
    while head.count < 4096, let piece = try source.next() { head.append(contentsOf: piece) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      while head.count < sampleSize, let piece = try source.next() { head.append(contentsOf: piece) }
      return compound(head)
    }
    return of(head)
  }

  /// Judges by the first bytes.
  static func of(_ head: [UInt8]) -> FileKind {
    if head.isEmpty { return .empty }
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) || head.starts(with: Array("PK\u{5}\u{6}".utf8)) {
      return .zip
    }
    for (magic, name) in magics where head.starts(with: magic) { return .other(name) }
    // BIFF2 to BIFF4, Excel's formats before OLE.
    if head.count > 8, head[0] == 0x09, [0x00, 0x02, 0x04].contains(head[1]), head[3] == 0 {
      return .oldExcel
    }
    return markup(head) ?? .text
  }

  private static let magics: [([UInt8], String)] = [
    (Array("%PDF".utf8), "eine PDF-Datei"),
    (Array("{\\rtf".utf8), "ein RTF-Dokument"),
    ([0x89, 0x50, 0x4E, 0x47], "ein Bild"),
    ([0xFF, 0xD8, 0xFF], "ein Bild"),
    (Array("GIF8".utf8), "ein Bild"),
    ([0x1F, 0x8B], "eine gepackte Datei (gzip)"),
    ([0x37, 0x7A, 0xBC, 0xAF], "eine gepackte Datei (7z)"),
    (Array("Rar!".utf8), "eine gepackte Datei (RAR)"),
    (Array("SQLite format 3".utf8), "eine Datenbank"),
  ]

  private static func markup(_ head: [UInt8]) -> FileKind? {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: head[start...].prefix(4096), as: UTF8.self)
      .drop(while: \.isWhitespace).lowercased()
    if ["<!doctype html", "<html", "<table", "<head", "<meta"].contains(where: text.hasPrefix) {
      return .other("eine HTML-Seite")
    }
    return text.hasPrefix("<?xml") ? .other("eine XML-Datei") : nil
  }

  /// OLE containers hold old Excel files, and new ones that are encrypted; their stream names tell.
  private static func compound(_ bytes: [UInt8]) -> FileKind {
    func contains(_ name: String) -> Bool {
      let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      guard bytes.count >= wide.count else { return false }
      return (0...(bytes.count - wide.count)).contains {
        bytes[$0] == wide[0] && bytes[$0..<($0 + wide.count)].elementsEqual(wide)
      }
    }
    if contains("EncryptedPackage") { return .encryptedOffice }
    if contains("Workbook") || contains("Book") { return .oldExcel }
    if contains("WordDocument") { return .other("ein altes Word-Dokument (.doc)") }
    return .other("ein altes Office-Dokument")
  }
}
