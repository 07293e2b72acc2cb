import Crypto
public import Documents

/// How foreign identifiers become Lotse's: a UUID stays, everything else becomes one that is always the same.
public enum HSDSIdentity {
  /// The namespace of Lotse's name-based UUIDs; fixed for ever, or every import would double its records.
  public static let namespace = "6f1c9f0e-6f4b-5c62-9d0a-3b1d5a3f7c11"

  /// Lotse's id: a UUID in any case, in braces or as URN is kept in lower case; any other id becomes the
  /// UUIDv5 (RFC 9562) of the name `source/table/id` in Lotse's namespace.
  public static func uuid(source: String, table: String, id: String) -> String {
    canonical(id) ?? nameBased("\(source)/\(table)/\(trimmed(id))", namespace: namespace)
  }

  /// The same for an id as it stands in JSON; nil when it is neither text nor a number, or blank.
  public static func uuid(source: String, table: String, id: JSONValue?) -> String? {
    text(id).map { uuid(source: source, table: table, id: $0) }
  }

  /// The id as text as it stands in JSON: text without white space around it, or a number's text.
  public static func text(_ id: JSONValue?) -> String? {
    switch id {
    case .string(let text):
      let text = trimmed(text)
      return text.isEmpty ? nil : text
    case .number(let text): return text
    default: return nil
    }
  }

  /// What makes two spellings of an id the same when rows are matched within a file.
  static func key(_ id: String) -> String { canonical(id) ?? trimmed(id) }

  /// The UUID in lower case with hyphens; nil when `text` is none.
  public static func canonical(_ text: String) -> String? {
    if isCanonical(text) { return text }
    var units = Array(trimmed(text).utf8)
    if units.count >= 9, String(decoding: units[..<9], as: UTF8.self).lowercased() == "urn:uuid:" {
      units.removeFirst(9)
    }
    if units.first == UInt8(ascii: "{"), units.last == UInt8(ascii: "}") {
      units.removeFirst()
      units.removeLast()
    }
    guard units.count == 36 else { return nil }
    for index in units.indices {
      switch (index, units[index]) {
      case (8, UInt8(ascii: "-")), (13, UInt8(ascii: "-")), (18, UInt8(ascii: "-")), (23, UInt8(ascii: "-")):
        continue
      case (8, _), (13, _), (18, _), (23, _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")), (_, UInt8(ascii: "a")...UInt8(ascii: "f")): continue
      case (_, UInt8(ascii: "A")...UInt8(ascii: "F")): units[index] |= 0x20
      default: return nil
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// Whether a text is a UUID in lower case with hyphens already; nearly all are.
  private static func isCanonical(_ text: String) -> Bool {
    guard text.utf8.count == 36 else { return false }
    var index = 0
    for unit in text.utf8 {
      switch index {
      case 8, 13, 18, 23: guard unit == UInt8(ascii: "-") else { return false }
      default:
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit)
        guard isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(unit) else { return false }
      }
      index += 1
    }
    return true
  }

  /// UUID version 5 of RFC 9562: SHA-1 over the namespace's bytes and the name.
  static func nameBased(_ name: String, namespace: String) -> String {
    var hash = Insecure.SHA1()
    hash.update(data: namespace == Self.namespace ? ownNamespace : bytes(ofHex: namespace))
    hash.update(data: Array(name.utf8))
    var bytes = Array(hash.finalize().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    return String(unsafeUninitializedCapacity: 36) { text in
      var at = 0
      func digit(_ value: UInt8) {
        text[at] = value < 10 ? 0x30 + value : 0x57 + value
        at += 1
      }
      for (index, byte) in bytes.enumerated() {
        if index == 4 || index == 6 || index == 8 || index == 10 {
          text[at] = UInt8(ascii: "-")
          at += 1
        }
        digit(byte >> 4)
        digit(byte & 0xF)
      }
      return at
    }
  }

  private static let ownNamespace = bytes(ofHex: namespace)

  private static func bytes(ofHex text: String) -> [UInt8] {
    let nibbles = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: nibbles.count - 1, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) }
  }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.first.map({ $0 <= 0x20 }) == true || text.utf8.last.map({ $0 <= 0x20 }) == true else {
      return text
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
