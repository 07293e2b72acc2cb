/// The list of sheets of an XLSX file.
struct XLSXWorkbook {
  struct Entry {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private static let maxSheets = 1_000

  private(set) var sheets: [Entry] = []
  /// Days are counted from 1904, as Excel for the Mac once did.
  private(set) var is1904 = false

  init(_ reader: XMLReader) throws {
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      switch tag.local {
      case "workbookPr": is1904 = ["1", "true", "on"].contains(tag["date1904"])
      case "sheet":
        // `r:id`; the prefix is the file's choice.
        let id = tag.attributes.first { $0.name.hasSuffix(":id") }?.value ?? ""
        let isHidden = tag["state"].map { $0 != "visible" } ?? false
        sheets.append(Entry(name: tag["name"] ?? "", relationship: id, isHidden: isHidden))
        guard sheets.count <= Self.maxSheets else { throw SpreadsheetFault.damaged("zu viele Blätter") }
      default: break
      }
    }
  }
}

/// The number formats of an XLSX file, as the cells name them.
struct XLSXStyles {
  private var formats: [NumberFormat] = []

  init() {}

  init(_ reader: XMLReader) throws {
    var codes: [Int: NumberFormat] = [:]
    var isInCells = false
    while let event = try reader.next() {
      switch event {
      case .start(let tag):
        switch tag.local {
        case "numFmt":
          guard let id = tag["numFmtId"].flatMap({ Int($0) }), let code = tag["formatCode"] else { continue }
          codes[id] = NumberFormat(code: code)
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
          let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
          formats.append(codes[id] ?? NumberFormat.builtIn(id))
        default: break
        }
      case .end(let name): if XMLTag.local(name) == "cellXfs" { isInCells = false }
      case .text: break
      }
    }
  }

  /// The format of a cell's style number; plain when there is none such.
  subscript(_ style: String?) -> NumberFormat {
    guard let index = style.flatMap({ Int($0) }), formats.indices.contains(index) else { return .plain }
    return formats[index]
  }
}
