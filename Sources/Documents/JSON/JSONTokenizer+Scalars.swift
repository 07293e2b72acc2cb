/// Strings and numbers.
extension JSONTokenizer {
  /// Reads a string from its opening to its closing quote.
  mutating func string() throws -> String {
    position += 1
    scratch.removeAll(keepingCapacity: true)
    while true {
      let start = position
      let end = Self.plainEnd(buffer, from: start)
      position = end
      guard end < buffer.count else {
        try keep(start, end)
        guard try refill() else {
          throw fault("json-incomplete", "Ein Text ist nicht mit \" abgeschlossen.")
        }
        continue
      }
      switch buffer[end] {
      case UInt8(ascii: "\""):
        let text = try finishString(start, end)
        position = end + 1
        return text
      case UInt8(ascii: "\\"):
        try keep(start, end)
        position += 1
        try escape()
      default:
        throw fault(
          "json-control-character",
          "Ein Text enthält ein Steuerzeichen (Byte \(buffer[end])), etwa einen Zeilenumbruch.")
      }
    }
  }

  /// The first place from `start` on with a quote, a backslash or a control character.
  private static func plainEnd(_ buffer: [UInt8], from start: Int) -> Int {
    buffer.withUnsafeBytes { bytes in
      var at = start
      // Eight bytes at a time: a byte below 0x20, or equal to a quote or a backslash, sets its top bit.
      while at + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let quotes = word ^ 0x2222_2222_2222_2222
        let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let found =
          ((word &- 0x2020_2020_2020_2020) & ~word)
          | ((quotes &- 0x0101_0101_0101_0101) & ~quotes)
          | ((slashes &- 0x0101_0101_0101_0101) & ~slashes)
        if found & 0x8080_8080_8080_8080 != 0 { break }
        at += 8
      }
      while at < bytes.count, bytes[at] >= 0x20, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
      return at
    }
  }

  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var at = 0
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return false }
      at += 8
    }
    while at < bytes.count {
      if bytes[at] >= 0x80 { return false }
      at += 1
    }
    return true
  }

  private mutating func keep(_ start: Int, _ end: Int) throws {
    scratch.append(contentsOf: buffer[start..<end])
    guard scratch.count <= limits.token else { throw tooLong() }
  }

  private mutating func finishString(_ start: Int, _ end: Int) throws -> String {
    let text: String?
    if scratch.isEmpty {
      guard end - start <= limits.token else { throw tooLong() }
      text = buffer.withUnsafeBytes {
        let bytes = UnsafeRawBufferPointer(rebasing: $0[start..<end])
        // Validation of text beyond ASCII is generic and slower; most text is ASCII.
        return Self.isASCII(bytes)
          ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
      }
    } else {
      try keep(start, end)
      text = String(validating: scratch, as: UTF8.self)
    }
    guard let text else {
      throw fault("json-encoding", "Ein Text ist nicht gültig in UTF-8 geschrieben.")
    }
    return text
  }

  private func tooLong() -> DocumentError {
    fault("json-token-too-long", "Ein Text ist länger als \(limits.token / 1024) KiB.")
  }

  /// Reads what follows a backslash.
  private mutating func escape() throws {
    guard let byte = try peek() else { throw fault("json-incomplete", "Der JSON-Text bricht ab.") }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(byte)
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"):
      position += 1
      scratch.append(contentsOf: Array(String(Character(try unicodeEscape())).utf8))
      guard scratch.count <= limits.token else { throw tooLong() }
      return
    default:
      throw unexpected(byte, "eines der Zeichen \"\\/bfnrtu nach „\\“")
    }
    position += 1
    guard scratch.count <= limits.token else { throw tooLong() }
  }

  private mutating func unicodeEscape() throws -> UnicodeScalar {
    let first = try hexQuad()
    if let scalar = UnicodeScalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), try take("\\"), try take("u") else { throw loneSurrogate() }
    let second = try hexQuad()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = UnicodeScalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw loneSurrogate() }
    return scalar
  }

  private func loneSurrogate() -> DocumentError {
    fault("json-lone-surrogate", "Ein \\u-Zeichen ist nur die Hälfte eines Zeichenpaares.")
  }

  private mutating func take(_ wanted: UnicodeScalar) throws -> Bool {
    guard let byte = try peek(), byte == UInt8(ascii: wanted) else { return false }
    position += 1
    return true
  }

  private mutating func hexQuad() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = try peek() else { throw fault("json-incomplete", "Der JSON-Text bricht ab.") }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw unexpected(byte, "eine Ziffer 0–9 oder a–f nach \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// Reads a number and checks its form.
  mutating func number() throws -> String {
    scratch.removeAll(keepingCapacity: true)
    while true {
      let start = position
      var end = start
      while end < buffer.count, Self.belongsToNumber(buffer[end]) { end += 1 }
      position = end
      if end < buffer.count, scratch.isEmpty {
        try check(number: buffer[start..<end])
        return String(decoding: buffer[start..<end], as: UTF8.self)
      }
      try keep(start, end)
      if end < buffer.count { break }
      guard try refill() else { break }
    }
    try check(number: scratch[...])
    return String(decoding: scratch, as: UTF8.self)
  }

  private static func belongsToNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func check(number text: ArraySlice<UInt8>) throws {
    var rest = text
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    var isRight = whole == 1 || (whole > 1 && !startsWithZero)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      isRight = digits() > 0 && isRight
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      isRight = digits() > 0 && isRight
    }
    guard isRight, rest.isEmpty else {
      let shown = String(decoding: text.prefix(40), as: UTF8.self)
      throw fault("json-number", "„\(shown)“ ist keine gültige Zahl.")
    }
  }
}
