import Documents
import Markup
import Offers
import Places

/// Single values in the form of the schemas; nil for what has no such form.
enum ScalarShape {
  static func value(_ value: JSONValue, _ kind: HSDSField.Kind) -> JSONValue? {
    switch (kind, value) {
    case (_, .null), (_, .array), (_, .object), (.number, .bool): return nil
    case (.number, .number): return value.double.map { _ in value }
    case (.number, .string(let text)): return Double(text).flatMap { $0.isFinite ? number($0) : nil }
    case (_, .bool(let flag)): return kind == .string ? .string(flag ? "true" : "false") : nil
    case (_, .number(let text)), (_, .string(let text)): return self.text(text, kind)
    }
  }

  private static func text(_ text: String, _ kind: HSDSField.Kind) -> JSONValue? {
    switch kind {
    case .string, .date, .time: .string(text)
    case .uuid: HSDSIdentity.canonical(text).map(JSONValue.string)
    case .uri: address(text).map(JSONValue.string)
    case .email: isMail(text) ? .string(text) : nil
    case .dateTime: moment(text).map(JSONValue.string)
    case .choice(let values): values.contains(text) ? .string(text) : nil
    case .number, .array, .object: nil
    }
  }

  private static func number(_ value: Double) -> JSONValue {
    Int(exactly: value).map(JSONValue.number) ?? .number(String(value))
  }

  /// RFC 3339 with a zone; other spellings are written anew.
  private static func moment(_ text: String) -> String? {
    let units = Array(text.utf8)
    let isWhole =
      units.count >= 20 && units[10] == UInt8(ascii: "T")
      && (units.last == UInt8(ascii: "Z")
        || (units[units.count - 3] == UInt8(ascii: ":") && units[16] == UInt8(ascii: ":")))
    guard let instant = Instant(iso8601: text) else { return nil }
    return isWhole && !text.contains(",") ? text : instant.iso8601
  }

  /// RFC 3986: an address with a scheme stays as it is; one of the web that holds other letters is
  /// percent-encoded.
  private static func address(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), isScheme(text[..<colon]),
      isPlain(text[text.index(after: colon)...])
    else { return Link(web: text).flatMap { isPlain($0.string[...]) ? $0.string : nil } }
    return dangerous.contains(text[..<colon].lowercased()) ? nil : text
  }

  private static func isScheme(_ text: Substring) -> Bool {
    text.utf8.first.map(isLetter) == true
      && text.utf8.allSatisfy {
        isLetter($0) || (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
      }
  }

  private static func isPlain(_ text: Substring) -> Bool {
    var digitsDue = 0
    for byte in text.utf8 {
      if digitsDue > 0 {
        guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) else { return false }
        digitsDue -= 1
      } else if byte == UInt8(ascii: "%") {
        digitsDue = 2
      } else if byte <= 0x20 || byte >= 0x7F || forbidden.contains(byte) {
        return false
      }
    }
    return digitsDue == 0 && !text.isEmpty
  }

  private static let forbidden = Set("\"<>\\^`{|}[]".utf8)
  private static let dangerous: Set = ["javascript", "vbscript", "data"]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isMail(_ text: String) -> Bool {
    var isASCII = true
    var signs = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") { signs += 1 }
      if byte <= 0x20 { return false }
      isASCII = isASCII && byte < 0x80
    }
    guard signs == 1, text.utf8.first != UInt8(ascii: "@"), text.utf8.last != UInt8(ascii: "@") else {
      return false
    }
    return isASCII || !text.contains(where: \.isWhitespace)
  }
}
