/// Strict reading of values that come with a request.
enum PlainText {
  /// Whether `text` has no control characters but tab and line ends, and at most `limit` characters.
  static func isClean(_ text: String, limit: Int) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      let value = scalar.value
      let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
      if isControl || (0x7F...0x9F).contains(value) || count > limit { return false }
    }
    return true
  }

  /// A whole number in ASCII digits, at most 18 of them; `Int("+1")` would be too friendly.
  static func integer(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
    guard (1...18).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
