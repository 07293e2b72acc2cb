/// How a value is written. Every form is deterministic; text beyond ASCII stands as it is (RFC 8785).
public enum JSONForm: Sendable {
  /// Without white space, members in their order.
  case compact
  /// Two spaces a level, members in their order.
  case pretty
  /// Without white space, keys sorted by UTF-16 units as in RFC 8785. Numbers keep their text. For digests.
  case sortedCanonical
}

extension JSONValue {
  /// The value as JSON text in UTF-8.
  public func serialized(_ form: JSONForm = .compact) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, form)
    return bytes
  }

  /// The value as JSON text.
  public func text(_ form: JSONForm = .compact) -> String {
    String(decoding: serialized(form), as: UTF8.self)
  }

  /// Appends the value as JSON text in UTF-8. `level` is the indentation that the pretty form starts at.
  public func append(to bytes: inout [UInt8], _ form: JSONForm = .compact, level: Int = 0) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): Self.append(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        if case .pretty = form { Self.breakLine(&bytes, level + 1) }
        element.append(to: &bytes, form, level: level + 1)
      }
      if case .pretty = form, !elements.isEmpty { Self.breakLine(&bytes, level) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object): object.append(to: &bytes, form, level: level)
    }
  }

  /// Appends a string with its quotes and escapes.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { units in
      var start = 0
      for at in units.indices {
        let unit = units[at]
        guard unit < 0x20 || unit == UInt8(ascii: "\"") || unit == UInt8(ascii: "\\") else { continue }
        bytes.append(contentsOf: units[start..<at])
        appendEscape(unit, to: &bytes)
        start = at + 1
      }
      bytes.append(contentsOf: units[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ unit: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch unit {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(unit)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(unit >> 4)])
      bytes.append(digits[Int(unit & 0xF)])
    }
  }

  static func breakLine(_ bytes: inout [UInt8], _ level: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
  }
}

extension JSONObject {
  /// Appends the object as JSON text in UTF-8. `level` is the indentation that the pretty form starts at.
  public func append(to bytes: inout [UInt8], _ form: JSONForm = .compact, level: Int = 0) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    func write(_ member: Member) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      if case .pretty = form { JSONValue.breakLine(&bytes, level + 1) }
      JSONValue.append(member.key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      if case .pretty = form { bytes.append(0x20) }
      member.value.append(to: &bytes, form, level: level + 1)
    }
    if case .sortedCanonical = form {
      for member in sorted(by: { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }) { write(member) }
    } else {
      for member in self { write(member) }
    }
    if case .pretty = form, !isEmpty { JSONValue.breakLine(&bytes, level) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// The object as JSON text in UTF-8.
  public func serialized(_ form: JSONForm = .compact) -> [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, form)
    return bytes
  }
}
