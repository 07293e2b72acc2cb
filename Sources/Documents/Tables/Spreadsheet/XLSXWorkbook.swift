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

/// The texts that the cells of an XLSX file share.
enum XLSXStrings {
  static func read(_ reader: XMLReader) throws -> [String] {
    var strings: [String] = []
    while let event = try reader.next() {
      guard case .start(let tag) = event, tag.local == "si" else { continue }
      strings.append(try text(reader))
    }
    return strings
  }

  /// The text of the element whose start was read (`si` or `is`): its runs, without phonetic guides.
  static func text(_ reader: XMLReader) throws -> String {
    var text = ""
    var depth = 1
    var isText = false
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let tag):
        if tag.local == "rPh" {
          try reader.skipElement()
        } else {
          depth += 1
          isText = tag.local == "t"
        }
      case .end:
        depth -= 1
        isText = false
      case .text(let run): if isText { text += run }
      }
    }
    return clean(text)
  }

  /// Replaces `_x000D_` and the like, which stand for characters that XML cannot hold; one kind of line end.
  static func clean(_ text: String) -> String {
    var output = text
    if text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") {
      output = ""
      var rest = text[...]
      while let mark = rest.firstRange(of: "_x") {
        output += rest[..<mark.lowerBound]
        rest = rest[mark.lowerBound...]
        let code = rest.prefix(7)
        let digits = code.dropFirst(2).prefix(4)
        if code.count == 7, code.last == "_", digits.allSatisfy(\.isHexDigit),
          let value = UInt32(digits, radix: 16)
        {
          // U+0000 and halves of surrogates are no characters that anything can keep.
          if value != 0, let scalar = Unicode.Scalar(value) { output.unicodeScalars.append(scalar) }
          rest = rest.dropFirst(7)
        } else {
          output += "_x"
          rest = rest.dropFirst(2)
        }
      }
      output += rest
    }
    guard output.utf8.contains(.carriageReturn) else { return output }
    return output.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
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
