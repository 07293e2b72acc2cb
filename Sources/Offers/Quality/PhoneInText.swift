/// Finds a telephone number within a text.
enum PhoneInText {
  /// The first run of digits that begins like a number of the network and is long enough: not a date, a time or a
  /// postal code.
  static func first(in text: String) -> String? {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard starts(bytes, index) else {
        index += 1
        continue
      }
      var end = index
      var digits = 0
      var lastDigit = index
      while end < bytes.count, isPart(bytes[end], isFirst: end == index) {
        if isDigit(bytes[end]) {
          digits += 1
          lastDigit = end
        }
        end += 1
      }
      if (7...16).contains(digits) { return String(decoding: bytes[index...lastDigit], as: UTF8.self) }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func starts(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = index > 0 ? bytes[index - 1] : 32
    guard !isDigit(before), before != UInt8(ascii: "."), before != UInt8(ascii: ",") else { return false }
    if bytes[index] == UInt8(ascii: "0") {
      return index + 1 < bytes.count && (49...57).contains(bytes[index + 1])
        || bytes[index...].starts(with: "0049".utf8) || bytes[index...].starts(with: "0800".utf8)
    }
    return bytes[index...].starts(with: "+49".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isPart(_ byte: UInt8, isFirst: Bool) -> Bool {
    isDigit(byte) || byte == 32 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")") || (isFirst && byte == UInt8(ascii: "+"))
  }
}
