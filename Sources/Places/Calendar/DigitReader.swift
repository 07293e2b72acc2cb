/// Reads fixed ASCII forms such as ISO 8601 from left to right.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Longer texts than any ISO 8601 form are cut, so that hostile input costs nothing.
  init(_ text: some StringProtocol) { bytes = Array(text.utf8.prefix(64)) }

  var isAtEnd: Bool { position == bytes.count }

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Exactly so many digits.
  mutating func number(digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += digits
    return value
  }

  /// All digits from here on, the first three as thousandths.
  mutating func thousandths() -> Int? {
    var (value, count) = (0, 0)
    while let byte = peek, (0x30...0x39).contains(byte) {
      if count < 3 { value = value * 10 + Int(byte - 0x30) }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    while count < 3 {
      value *= 10
      count += 1
    }
    return value
  }

  /// Steps over one of these characters, if it comes next.
  mutating func skip(_ characters: StaticString) -> Bool {
    guard let byte = peek else { return false }
    let hit = characters.withUTF8Buffer { $0.contains(byte) }
    if hit { position += 1 }
    return hit
  }
}
