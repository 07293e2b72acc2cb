import CXlsxWriter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes XLSX files for people: each sheet with a bold, frozen header row, a filter and fitting widths.
///
/// Every cell is text, so postal codes keep their zeros and nothing is taken for a formula or a link.
/// The same sheets give the same bytes.
public enum SpreadsheetWriter {
  /// Excel's own limits.
  private static let maxRows = 1_048_576
  private static let maxColumns = 16_384

  /// Writes the sheets to `path`, replacing what is there only once all is written. The first row of a sheet
  /// is its header. Names of sheets are made fit and unique; texts beyond 32,767 characters, Excel's limit,
  /// are cut and end with "… (gekürzt)".
  /// Throws `table-too-many-rows`, `table-too-many-columns` or `table-not-writable`.
  public static func write(_ sheets: [Sheet], to path: String) throws {
    let file = path.split(separator: "/").last.map(String.init)
    for sheet in sheets {
      guard sheet.rows.count <= maxRows else { throw SpreadsheetFault.tooManyRows(maxRows) }
      if let row = sheet.rows.first(where: { $0.cells.count > maxColumns }) {
        throw SpreadsheetFault.tooManyColumns(row: row.number, maxColumns)
      }
    }
    let temporary = "\(path).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
    do {
      try writeBook(sheets, to: temporary)
      guard rename(temporary, path) == 0 else { throw notWritable(String(cString: strerror(errno))) }
    } catch let error as DocumentError {
      unlink(temporary)
      throw error.naming(file: file)
    }
  }

  private static func writeBook(_ sheets: [Sheet], to path: String) throws {
    var options = lxw_workbook_options()
    guard let book = workbook_new_opt(path, &options) else { throw notWritable("kein Speicher") }
    // A fixed day, 1 January 2000, since the file should depend on its contents only.
    var properties = lxw_doc_properties()
    properties.created = 946_684_800
    workbook_set_properties(book, &properties)
    let styles = Styles(book)
    var names = SheetNames()
    var failure: lxw_error?
    for sheet in sheets.isEmpty ? [Sheet(name: "", rows: [])] : sheets {
      guard let page = workbook_add_worksheet(book, names.fit(sheet.name)) else {
        failure = LXW_ERROR_MEMORY_MALLOC_FAILED
        break
      }
      failure = failure ?? write(sheet, to: page, styles)
    }
    // Closing frees the book, so it must happen in any case.
    let closed = workbook_close(book)
    let result = failure ?? closed
    guard result == LXW_NO_ERROR else { throw notWritable(String(cString: lxw_strerror(result))) }
  }

  private struct Styles {
    let header: UnsafeMutablePointer<lxw_format>?
    let body: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
      header = workbook_add_format(book)
      format_set_bold(header)
      format_set_text_wrap(header)
      format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      body = workbook_add_format(book)
      // The format "@" keeps a cell text when somebody edits it.
      format_set_num_format_index(body, 49)
      format_set_align(body, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
  }

  /// The first error; nil when all was taken.
  private static func write(
    _ sheet: Sheet, to page: UnsafeMutablePointer<lxw_worksheet>, _ styles: Styles
  ) -> lxw_error? {
    var widths: [Int] = []
    for (row, line) in sheet.rows.enumerated() {
      for (column, cell) in line.cells.enumerated() {
        if column == widths.count { widths.append(0) }
        guard !cell.isEmpty else { continue }
        if row < 1_000 { widths[column] = max(widths[column], width(cell)) }
        let style = row == 0 ? styles.header : styles.body
        let result = worksheet_write_string(
          page, UInt32(row), UInt16(column), fit(XLSXStrings.escape(cell)), style)
        guard result == LXW_NO_ERROR else { return result }
      }
    }
    for (column, width) in widths.enumerated() {
      worksheet_set_column(page, UInt16(column), UInt16(column), Double(min(max(width + 2, 8), 60)), nil)
    }
    if sheet.isHidden { worksheet_hide(page) }
    guard !sheet.rows.isEmpty, !widths.isEmpty else { return nil }
    let last = (row: UInt32(sheet.rows.count - 1), column: UInt16(widths.count - 1))
    worksheet_freeze_panes(page, 1, 0)
    worksheet_autofilter(page, 0, 0, last.row, last.column)
    worksheet_repeat_rows(page, 0, 0)
    // Otherwise Excel marks every postal code as a number that was stored as text.
    worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    return nil
  }

  /// Characters in the longest line.
  private static func width(_ text: String) -> Int {
    text.prefix(400).split(separator: "\n").map(\.count).max() ?? 0
  }

  /// The text without U+0000, within Excel's limit, which counts UTF-16 units.
  private static func fit(_ text: String) -> String {
    let limit = 32_767
    let whole =
      text.utf8.contains(0) ? String(text.unicodeScalars.filter { $0.value != 0 }.map(Character.init)) : text
    guard whole.utf8.count > limit, whole.utf16.count > limit else { return whole }
    let mark = "… (gekürzt)"
    var (cut, length) = ("", mark.utf16.count)
    for character in whole {
      length += character.utf16.count
      guard length <= limit else { break }
      cut.append(character)
    }
    return cut + mark
  }

  private static func notWritable(_ detail: String) -> DocumentError {
    DocumentError(
      "table-not-writable", message: "Die Tabelle lässt sich nicht schreiben (\(detail)).",
      mend: "Bitte prüfen Sie, ob es den Ordner gibt, ob Sie dort schreiben dürfen und ob Platz ist.")
  }
}

/// Makes names of sheets that Excel accepts: up to 31 characters, without `[]:*?/\`, each once.
struct SheetNames {
  private var used: Set<String> = []

  mutating func fit(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar in
      "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 0x20 ? " " : scalar
    }
    var base = String(String.UnicodeScalarView(scalars))
    while let first = base.first, first == "'" || first.isWhitespace { base.removeFirst() }
    base = Self.cut(base, to: 31)
    while let last = base.last, last == "'" || last.isWhitespace { base.removeLast() }
    if base.isEmpty { base = "Tabelle" }
    var candidate = base
    var number = 2
    while !used.insert(candidate.lowercased()).inserted {
      let suffix = " (\(number))"
      candidate = Self.cut(base, to: 31 - suffix.count) + suffix
      number += 1
    }
    return candidate
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var (cut, length) = ("", 0)
    for character in text {
      length += character.utf16.count
      guard length <= limit else { break }
      cut.append(character)
    }
    return cut
  }
}
