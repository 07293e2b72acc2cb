/// The dialect in which a `CSVWriter` writes.
public struct CSVFormat: Sendable, Hashable {
  /// The byte between cells; ASCII.
  public var delimiter: UInt8
  /// CRLF after each row instead of LF.
  public var usesCRLF: Bool
  /// A byte order mark first, by which Excel knows UTF-8.
  public var hasByteOrderMark: Bool
  /// Puts `'` before cells that a spreadsheet would take for a formula; numbers and telephone numbers stay.
  public var guardFormulas: Bool

  /// A dialect of one's own.
  public init(delimiter: UInt8, usesCRLF: Bool, hasByteOrderMark: Bool, guardFormulas: Bool) {
    self.delimiter = delimiter
    self.usesCRLF = usesCRLF
    self.hasByteOrderMark = hasByteOrderMark
    self.guardFormulas = guardFormulas
  }

  /// For a double click in German Excel: `;`, CRLF, byte order mark, formulas guarded.
  public static let excelGerman = CSVFormat(
    delimiter: .semicolon, usesCRLF: true, hasByteOrderMark: true, guardFormulas: true)
  /// For programs: `,`, LF, the cells unharmed.
  public static let plain = CSVFormat(
    delimiter: .comma, usesCRLF: false, hasByteOrderMark: false, guardFormulas: false)
}

/// Writes rows as delimiter-separated text; take the bytes now and then, and memory stays small.
public struct CSVWriter: Sendable {
  /// How many bytes wait to be taken.
  public var pendingCount: Int { bytes.count }

  private let format: CSVFormat
  private var bytes: [UInt8]

  /// Begins a text in the given dialect.
  public init(_ format: CSVFormat = .excelGerman) {
    self.format = format
    bytes = format.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Adds a row.
  public mutating func append(_ cells: [String]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(format.delimiter) }
      isFirst = false
      append(cell: cell)
    }
    // A lone empty cell would look like an empty line, which readers skip.
    if cells.count == 1, cells[0].isEmpty { bytes.append(contentsOf: [.quote, .quote]) }
    if format.usesCRLF { bytes.append(.carriageReturn) }
    bytes.append(.lineFeed)
  }

  /// The bytes written since the last call.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// All rows at once.
  public static func bytes(_ rows: some Sequence<[String]>, format: CSVFormat = .excelGerman) -> [UInt8] {
    var writer = CSVWriter(format)
    for row in rows { writer.append(row) }
    return writer.take()
  }

  private mutating func append(cell: String) {
    let isGuarded = format.guardFormulas && Formula.looksLikeOne(cell)
    let utf8 = cell.utf8
    let needsQuotes = utf8.contains {
      $0 == format.delimiter || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn
    }
    let hasOuterSpace = [UInt8.space, .tab].contains(utf8.first) || [UInt8.space, .tab].contains(utf8.last)
    guard needsQuotes || hasOuterSpace else {
      if isGuarded { bytes.append(0x27) }
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(.quote)
    if isGuarded { bytes.append(0x27) }
    for byte in utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }
}

/// Cells that a spreadsheet would run instead of showing them ("CSV injection").
public enum Formula {
  /// Whether a spreadsheet takes the text for a formula. "+49 5181 703-0", "-3,5" and "-" are none.
  public static func looksLikeOne(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "@", "\t", "\r", "\n", "＝", "＠": return true
    case "+", "-", "＋", "－": return !text.unicodeScalars.dropFirst().allSatisfy(isPartOfNumber)
    default: return false
    }
  }

  /// Digits and the marks within numbers, telephone numbers and dates; no letter, so no function or cell.
  private static func isPartOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", " ", "\u{A0}", "\u{202F}", "/", "(", ")", ".", ",", "-", "–", "€", "%": true
    default: false
    }
  }
}
