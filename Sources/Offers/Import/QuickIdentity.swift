/// Lotse's ids without detours for those that are Lotse's already, as most are.
extension HSDSIdentity {
  /// The same as `uuid(source:table:id:)`.
  static func quick(source: String, table: String, id: String) -> String {
    isLowercaseUUID(id) ? id : uuid(source: source, table: table, id: id)
  }

  /// Whether a text is a UUID in lower case with hyphens.
  static func isLowercaseUUID(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 36 else { return false }
      for at in 0..<36 {
        let byte = bytes[at]
        if at == 8 || at == 13 || at == 18 || at == 23 {
          if byte != 0x2D { return false }
        } else if byte &- 0x30 >= 10, byte &- 0x61 >= 6 {
          return false
        }
      }
      return true
    }
  }

  /// Whether an id may be one that Lotse derived: name-based, so of version 5.
  static func mayBeDerived(_ text: String?) -> Bool {
    guard let text, text.utf8.count == 36 else { return false }
    return text.utf8.dropFirst(14).first == UInt8(ascii: "5")
  }
}
