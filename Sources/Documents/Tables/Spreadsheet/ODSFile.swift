/// An ODS file (OpenDocument 1.x, as of LibreOffice).
struct ODSFile {
  private static let maxSheets = 1_000
  /// More rows than any program has; keeps the sum of repetitions from growing without bound.
  private static let maxRepeat = 10_000_000

  private let archive: Archive
  private let limits: SpreadsheetLimits

  init(_ archive: Archive, _ limits: SpreadsheetLimits) throws {
    self.archive = archive
    self.limits = limits
    if archive.entry(named: "META-INF/manifest.xml") != nil {
      let manifest = XMLReader(try archive.source(named: "META-INF/manifest.xml"))
      // Old files name a document type here; LibreOffice before version 3 did.
      while let event = try manifest.next() {
        if case .start(let tag) = event, tag.local == "encryption-data" { throw SpreadsheetFault.encrypted() }
      }
    }
  }

  func sheets() throws -> [Sheet] {
    let reader = XMLReader(try archive.source(named: "content.xml"))
    var hiddenStyles: Set<String> = []
    var style = ""
    var sheets: [Sheet] = []
    var builder = SheetBuilder(limits)
    var isSpreadsheet = false
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      switch tag.name {
      case "style:style": style = tag["style:name"] ?? ""
      case "style:table-properties": if tag["table:display"] == "false" { hiddenStyles.insert(style) }
      case "office:spreadsheet": isSpreadsheet = true
      case "office:text": throw SpreadsheetFault.wrongKind("ein Textdokument")
      case "office:presentation", "office:drawing": throw SpreadsheetFault.wrongKind("eine Zeichnung")
      // Changes that were recorded hold cells of old.
      case "table:tracked-changes", "table:shapes": try reader.skipElement()
      case "table:table" where isSpreadsheet:
        let name = tag["table:name"] ?? ""
        try read(name, reader, &builder)
        let isHidden = tag["table:style-name"].map(hiddenStyles.contains) ?? false
        sheets.append(Sheet(name: name, isHidden: isHidden, rows: builder.takeRows()))
        guard sheets.count <= Self.maxSheets else { throw SpreadsheetFault.damaged("zu viele Blätter") }
      default: break
      }
    }
    guard !sheets.isEmpty else { throw SpreadsheetFault.damaged("sie enthält kein Tabellenblatt") }
    return sheets
  }

  private func read(_ name: String, _ reader: XMLReader, _ builder: inout SheetBuilder) throws {
    var row = 0
    do {
      while let event = try reader.next() {
        switch event {
        case .start(let tag):
          switch tag.name {
          case "table:table-row":
            let cells = try readRow(reader, row + 1)
            let count = Self.repetitions(tag["table:number-rows-repeated"])
            if cells.isEmpty {
              row += count
            } else {
              for _ in 0..<count {
                row += 1
                try builder.append(number: row, cells: cells)
              }
            }
          case "table:table", "table:shapes", "office:forms": try reader.skipElement()
          default: break
          }
        case .end(let name): if name == "table:table" { return }
        case .text: break
        }
      }
    } catch var error as DocumentError {
      error.field = error.field ?? name
      throw error
    }
  }

  /// The cells of the row whose start was read, without empty ones at the end.
  private func readRow(_ reader: XMLReader, _ row: Int) throws -> [String] {
    var cells: [String] = []
    // Empty cells wait until a filled one follows; sheets end with thousands of them.
    var empty = 0
    while let event = try reader.next() {
      switch event {
      case .start(let tag):
        guard tag.name == "table:table-cell" || tag.name == "table:covered-table-cell" else {
          if tag.name != "table:table-cell-group" { try reader.skipElement() }
          continue
        }
        let text = try ODSCell.text(tag, reader)
        let count = Self.repetitions(tag["table:number-columns-repeated"])
        guard !text.isEmpty, tag.name == "table:table-cell" else {
          empty += count
          continue
        }
        guard cells.count + empty + count <= limits.columns else {
          throw SpreadsheetFault.tooManyColumns(row: row, limits.columns)
        }
        cells.append(contentsOf: repeatElement("", count: empty))
        cells.append(contentsOf: repeatElement(text, count: count))
        empty = 0
      case .end(let name): if name == "table:table-row" { return cells }
      case .text: break
      }
    }
    return cells
  }

  private static func repetitions(_ attribute: String?) -> Int {
    guard let attribute else { return 1 }
    // What is no number at all is more than an honest program writes.
    return min(max(1, Int(attribute) ?? maxRepeat), maxRepeat)
  }
}
