/// The version of an answer: if the client has it already, nothing is sent again.
public struct ETag: Sendable, Hashable {
  /// As it stands in the header, quotes included.
  public let value: String

  /// A version from the state that the answer is made of, such as the number of the register's last change.
  /// It must change whenever the answer could. Anything but letters, digits and `-._` is replaced.
  public init(_ state: String) {
    let safe = state.utf8.map { byte -> Character in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: Character(Unicode.Scalar(byte))
      default: "_"
      }
    }
    value = "W/\"\(String(safe))\""
  }

  /// A version that is already written as a header.
  init(header value: String) {
    self.value = value
  }

  /// A version from the content itself. The hash is quick and has 64 bits: enough to notice a change, and
  /// nobody gains by forging one.
  init(content: [UInt8]) {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(content.count)
    content.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        hash = ETag.mix(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      while offset < bytes.count {
        hash = ETag.mix(hash, UInt64(bytes[offset]))
        offset += 1
      }
    }
    value = "W/\"\(String(hash, radix: 36))\""
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }

  /// Whether an `If-None-Match` header names this version (weak comparison, RFC 9110 13.1.2).
  func isNamed(in header: String) -> Bool {
    if header == value { return true }
    let own = ETag.opaque(Substring(value))
    return header.split(separator: ",").contains { candidate in
      let trimmed = candidate.drop { $0 == " " || $0 == "\t" }
      let end =
        trimmed.lastIndex { $0 != " " && $0 != "\t" }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
      let tag = trimmed[..<end]
      return tag == "*" || ETag.opaque(tag) == own
    }
  }

  private static func opaque(_ tag: Substring) -> Substring {
    tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
  }
}
