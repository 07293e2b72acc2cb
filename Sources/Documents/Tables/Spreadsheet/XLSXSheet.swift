/// Reads one sheet of an XLSX file.
struct XLSXSheet {
  private static let maxRow = 1_048_576
  /// Steps spent on merged areas; a file that wants more is not honest, and keeps its covered cells.
  private static let mergeWork = 2_000_000

  private let reader: XMLReader
  private let strings: [String]
  private let styles: XLSXStyles
  private let is1904: Bool
  private var row = 0
  private var cells: [String] = []
  /// The column that a cell without a reference has.
  private var nextColumn = 0

  init(_ reader: XMLReader, strings: [String], styles: XLSXStyles, is1904: Bool) {
    self.reader = reader
    self.strings = strings
    self.styles = styles
    self.is1904 = is1904
  }

  mutating func read(into builder: inout SheetBuilder) throws {
    var work = Self.mergeWork
    while let event = try reader.next() {
      switch event {
      case .start(let tag):
        switch tag.local {
        case "row": try startRow(tag)
        case "c": try readCell(tag, columnLimit: builder.columnLimit)
        case "mergeCell": merge(tag["ref"] ?? "", in: &builder, work: &work)
        default: break
        }
      case .end(let name):
        if XMLTag.local(name) == "row" { try builder.append(number: row, cells: cells) }
      case .text: break
      }
    }
  }

  private mutating func startRow(_ tag: XMLTag) throws {
    cells.removeAll(keepingCapacity: true)
    nextColumn = 0
    let number = tag["r"].flatMap { Int($0) } ?? row + 1
    guard number > row, number <= Self.maxRow else {
      throw SpreadsheetFault.damaged("die Zeilennummern sind nicht aufsteigend", row: row)
    }
    row = number
  }

  private mutating func readCell(_ tag: XMLTag, columnLimit: Int) throws {
    var column = nextColumn
    if let reference = tag["r"] {
      guard let place = Self.place(reference) else {
        throw SpreadsheetFault.damaged("ungültiger Zellbezug „\(reference.prefix(20))“", row: row)
      }
      column = place.column
    }
    nextColumn = column + 1
    let text = try value(tag)
    guard !text.isEmpty else { return }
    guard column < columnLimit else { throw SpreadsheetFault.tooManyColumns(row: row, columnLimit) }
    while cells.count <= column { cells.append("") }
    cells[column] = text
  }

  private func value(_ tag: XMLTag) throws -> String {
    var raw = ""
    var inline = ""
    var depth = 1
    var isValue = false
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let child):
        if child.local == "is" {
          inline = try XLSXStrings.text(reader)
        } else if child.local == "v" {
          depth += 1
          isValue = true
        } else {
          // Formulas and extensions: never looked at.
          try reader.skipElement()
        }
      case .end:
        depth -= 1
        isValue = false
      case .text(let run): if isValue { raw += run }
      }
    }
    return try text(type: tag["t"] ?? "n", raw: raw, inline: inline, format: styles[tag["s"]])
  }

  private func text(type: String, raw: String, inline: String, format: NumberFormat) throws -> String {
    switch type {
    case "s":
      guard !raw.isEmpty else { return "" }
      guard let index = Int(raw) ?? Int(raw.filter { !$0.isWhitespace }), strings.indices.contains(index)
      else {
        throw SpreadsheetFault.damaged("ein Text fehlt", row: row)
      }
      return strings[index]
    case "inlineStr": return inline
    case "str": return XLSXStrings.clean(raw)
    case "b": return raw.isEmpty ? "" : ["1", "true"].contains(raw) ? "WAHR" : "FALSCH"
    case "e": return ""
    case "d": return SerialDate.text(iso: raw)
    default: return raw.isEmpty ? "" : NumberText.text(raw, format, is1904: is1904)
    }
  }

  private func merge(_ reference: String, in builder: inout SheetBuilder, work: inout Int) {
    let corners = reference.split(separator: ":")
    guard corners.count == 2, let first = Self.place(corners[0]), let last = Self.place(corners[1]),
      first.row <= last.row, first.column <= last.column
    else { return }
    work -= 1
    guard work > 0 else { return }
    builder.clear(rows: first.row...last.row, columns: first.column...last.column, work: &work)
  }

  /// `C12` as row 12 and column 2; nil when it is no reference.
  private static func place(_ reference: some StringProtocol) -> (row: Int, column: Int)? {
    var (column, row) = (0, 0)
    for byte in reference.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      // Excel's last column is XFD.
      guard column <= 16_384, row <= maxRow else { return nil }
    }
    return column > 0 && row > 0 ? (row, column - 1) : nil
  }
}
