/// Percent-encoding of RFC 3986 over UTF-8.
public enum PercentEncoding {
  private static let hex = Array("0123456789ABCDEF".utf8)

  /// Encodes everything but letters, digits and `-._~`.
  public static func append(_ text: String, to out: inout String) {
    if text.utf8.allSatisfy(isUnreserved) {
      out += text
    } else {
      for byte in text.utf8 {
        if isUnreserved(byte) {
          out.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          encode(byte, to: &out)
        }
      }
    }
  }

  /// Encodes only what may not stand in an address at all; its structure and its own `%` stay. A `%` without
  /// two hex digits after it is encoded.
  static func append(address: Substring, to out: inout String) {
    let bytes = Array(address.utf8)
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHex(bytes[index + 1])
        && isHex(bytes[index + 2])
      if isEscape || isUnreserved(byte) || structural.contains(byte) {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encode(byte, to: &out)
      }
    }
  }

  /// Undoes percent-encoding and, if `plusIsSpace`, the `+` of HTML forms. Nil if an escape is broken or the
  /// result is no UTF-8.
  public static func decode(_ text: Substring, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var iterator = text.utf8.makeIterator()
    while let byte = iterator.next() {
      if byte == UInt8(ascii: "%") {
        guard let high = iterator.next().flatMap(value), let low = iterator.next().flatMap(value) else {
          return nil
        }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static let structural = Set("!$&'()*+,;=:@/?#[]".utf8)

  private static func encode(_ byte: UInt8, to out: inout String) {
    out.unicodeScalars.append("%")
    out.unicodeScalars.append(Unicode.Scalar(hex[Int(byte >> 4)]))
    out.unicodeScalars.append(Unicode.Scalar(hex[Int(byte & 15)]))
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool { value(byte) != nil }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
