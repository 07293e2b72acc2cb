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
        if let value = reference(rest) {
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

  /// Marks the underscore of a text that `clean` would take for such a character; libxlsxwriter does not.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var output = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: "_x") {
      output += rest[..<mark.lowerBound]
      rest = rest[mark.lowerBound...]
      output += reference(rest) == nil ? "_" : "_x005F_"
      rest = rest.dropFirst(1)
    }
    return output + rest
  }

  /// The number in `_xHHHH_` at the beginning of the text.
  private static func reference(_ text: Substring) -> UInt32? {
    let code = Array(text.utf8.prefix(7))
    guard code.count == 7, code[6] == UInt8(ascii: "_") else { return nil }
    let digits = code[2..<6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
