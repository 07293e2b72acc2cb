/// Reads one cell of an ODS file.
enum ODSCell {
  private static let maxText = 1 << 20
  /// Elements within a cell that hold text of their own, which is not the cell's.
  private static let foreign: Set<String> = [
    "office:annotation", "text:ruby-text", "text:note", "table:table", "office:event-listeners",
    "table:detective",
  ]

  /// The text of the cell whose start was read; reads to its end.
  static func text(_ tag: XMLTag, _ reader: XMLReader) throws -> String {
    let shown = try paragraphs(reader)
    if tag["calcext:value-type"] == "error" { return "" }
    switch tag["office:value-type"] ?? tag["calcext:value-type"] {
    case "float", "currency":
      // The file shows formatted text and the plain value; zeros in front are only in the text.
      if shown.utf8.first == UInt8(ascii: "0"), shown.utf8.count > 1, shown.utf8.allSatisfy(isDigit) {
        return shown
      }
      if isError(shown) { return "" }
      return tag["office:value"].map(NumberText.plain) ?? shown
    case "percentage":
      return tag["office:value"].map { NumberText.text($0, .percent, is1904: false) } ?? shown
    case "date": return tag["office:date-value"].map(SerialDate.text(iso:)) ?? shown
    case "time": return tag["office:time-value"].flatMap(SerialDate.text(duration:)) ?? shown
    case "boolean":
      return tag["office:boolean-value"].map { $0 == "true" ? "WAHR" : "FALSCH" } ?? shown
    case "string": return isError(shown) ? "" : tag["office:string-value"] ?? shown
    default: return shown
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `Err:502`, `#DIV/0!` and their like; `#` alone may begin anything.
  private static func isError(_ text: String) -> Bool {
    if text.hasPrefix("Err:"), text.dropFirst(4).allSatisfy(\.isNumber) { return true }
    return ["#DIV/0!", "#NAME?", "#REF!", "#VALUE!", "#N/A", "#NUM!", "#NULL!", "#WERT!", "#BEZUG!", "#NV"]
      .contains(text)
  }

  /// The paragraphs within the cell, a line each.
  private static func paragraphs(_ reader: XMLReader) throws -> String {
    var lines: [String] = []
    var depth = 1
    var size = 0
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let tag):
        if foreign.contains(tag.name) || tag.name.hasPrefix("draw:") {
          try reader.skipElement()
        } else if tag.name == "text:p" || tag.name == "text:h" {
          let line = try paragraph(reader)
          size += line.utf8.count + 1
          guard size <= maxText else { throw SpreadsheetFault.tooLarge() }
          lines.append(line)
        } else {
          depth += 1
        }
      case .end: depth -= 1
      case .text: break
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The text to the end of the paragraph; white space counts once (OpenDocument 1.3, 6.1.2).
  private static func paragraph(_ reader: XMLReader) throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let tag):
        if foreign.contains(tag.name) || tag.name.hasPrefix("draw:") {
          try reader.skipElement()
          continue
        }
        depth += 1
        switch tag.name {
        case "text:s":
          text += String(repeating: " ", count: min(max(1, tag["text:c"].flatMap { Int($0) } ?? 1), 100))
        case "text:tab": text += "\t"
        case "text:line-break": text += "\n"
        default: break
        }
      case .end: depth -= 1
      case .text(let run): append(run, to: &text)
      }
      guard text.utf8.count <= maxText else { throw SpreadsheetFault.tooLarge() }
    }
    return text
  }

  private static func append(_ run: String, to text: inout String) {
    guard run.utf8.contains(where: XMLText.isSpace) else {
      text += run
      return
    }
    // A space at the start of a paragraph or after a space is layout of the file, not of the text.
    var afterSpace = text.isEmpty || text.utf8.last == .space
    for scalar in run.unicodeScalars {
      let isSpace = scalar.isASCII && XMLText.isSpace(UInt8(truncatingIfNeeded: scalar.value))
      if !isSpace {
        text.unicodeScalars.append(scalar)
      } else if !afterSpace {
        text.append(" ")
      }
      afterSpace = isSpace
    }
  }
}
