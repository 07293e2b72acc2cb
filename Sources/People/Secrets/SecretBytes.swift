import Crypto
import Foundation

/// Comparing secrets without telling by the time taken how far they agree.
enum ConstantTime {
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    // The library's own comparison of keys is made for this.
    SymmetricKey(data: left) == SymmetricKey(data: right)
  }
}

/// Bytes as text that fits into an address.
enum Base64URL {
  static func encode(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
      "=", with: "")
  }

  static func decode(_ text: String) -> [UInt8]? {
    guard text.utf8.allSatisfy({ isLetter($0) }), text.utf8.count % 4 != 1 else { return nil }
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    let plain = text.replacing("-", with: "+").replacing("_", with: "/") + padding
    guard let bytes = Data(base64Encoded: plain).map(Array.init) else { return nil }
    // One text for the same bytes: bits behind the end must be zero.
    return encode(bytes) == text ? bytes : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

func randomBytes(_ count: Int, using random: inout some RandomNumberGenerator) -> [UInt8] {
  (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
}
