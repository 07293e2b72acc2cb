/// Tags, attributes and character references of XML.
enum XMLText {
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let apostrophe = UInt8(ascii: "'")
  private static let ampersand = UInt8(ascii: "&")
  private static let maxAttributes = 1_000

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// Reads what stands between `<` and `>`.
  static func tag(_ bytes: UnsafeBufferPointer<UInt8>) throws -> XMLTag {
    var index = 0
    let name = try word(bytes, &index)
    var attributes: [(name: String, value: String)] = []
    while true {
      let hadSpace = skipSpace(bytes, &index)
      guard index < bytes.count else { break }
      guard hadSpace, attributes.count < maxAttributes else { throw XMLFault.malformed("<\(name)>") }
      let attribute = try word(bytes, &index)
      skipSpace(bytes, &index)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
        throw XMLFault.malformed("<\(name)>")
      }
      index += 1
      skipSpace(bytes, &index)
      guard index < bytes.count, bytes[index] == UInt8.quote || bytes[index] == apostrophe else {
        throw XMLFault.malformed("<\(name)>")
      }
      let quote = bytes[index]
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] != quote {
        guard bytes[index] != lessThan else { throw XMLFault.malformed("<\(name)>") }
        index += 1
      }
      guard index < bytes.count else { throw XMLFault.malformed("<\(name)>") }
      attributes.append((attribute, try unescape(bytes[start..<index])))
      index += 1
    }
    return XMLTag(name: name, attributes: attributes)
  }

  /// The text with its references replaced; only the five predefined entities and numbers are known.
  static func unescape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) throws -> String {
    guard bytes.contains(ampersand) else {
      return String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var rest = bytes
    while let mark = rest.firstIndex(of: ampersand) {
      output.append(contentsOf: rest[rest.startIndex..<mark])
      guard let end = rest[mark...].prefix(14).firstIndex(of: UInt8.semicolon) else {
        throw XMLFault.malformed("& ohne ;")
      }
      let name = String(decoding: rest[(mark + 1)..<end], as: UTF8.self)
      guard let scalar = scalar(name), let encoded = UTF8.encode(scalar) else {
        throw XMLFault.malformed("unbekannte Entität &\(name);")
      }
      output.append(contentsOf: encoded)
      rest = rest[(end + 1)...]
    }
    output.append(contentsOf: rest)
    return String(decoding: output, as: UTF8.self)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x")
      let digits = name.dropFirst(isHex ? 2 : 1)
      guard let first = digits.first, first.isHexDigit, let value = UInt32(digits, radix: isHex ? 16 : 10)
      else { return nil }
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) throws -> String {
    let start = index
    while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: "=") {
      let byte = bytes[index]
      guard byte != lessThan, byte != UInt8.quote, byte != apostrophe, byte != UInt8(ascii: "/") else {
        throw XMLFault.malformed("ungültiger Name")
      }
      index += 1
    }
    guard index > start else { throw XMLFault.malformed("fehlender Name") }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
  }

  @discardableResult
  private static func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index > start
  }
}

/// The faults of XML, in words.
enum XMLFault {
  static func malformed(_ detail: String) -> DocumentError {
    DocumentError(
      "xml-malformed", message: "Die Datei ist beschädigt: ihr XML ist fehlerhaft (\(detail)).",
      mend: "Bitte speichern Sie die Datei in Excel oder LibreOffice neu.")
  }

  static func doctype() -> DocumentError {
    DocumentError(
      "xml-doctype",
      message: "Die Datei enthält eine Dokumenttyp-Deklaration (DOCTYPE); das ist nicht erlaubt.",
      mend: "Bitte speichern Sie die Datei in Excel oder LibreOffice neu.")
  }
}
