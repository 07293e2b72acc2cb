import Documents

/// Texts that are plainly of the form that a field wants, told by their bytes alone.
enum PlainText {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  static func fits(_ text: Bytes, _ kind: HSDSField.Kind, isName: Bool) -> Bool {
    switch kind {
    case .string: isName ? isName500(text) : isText(text)
    case .uuid: isIdentifier(text)
    case .uri: isAddress(text)
    case .email: isEmail(text)
    case .date: text.count == 10 && isDate(text)
    case .time: isClock(text[...])
    case .dateTime: isMoment(text)
    case .number, .choice, .array, .object: false
    }
  }

  static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= 24 && text.utf8.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2D }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Without control characters and without `<`; line breaks and tabs may be.
  private static func isText(_ text: Bytes) -> Bool {
    guard text.count <= HSDSValidator.longestText else { return false }
    for byte in text where byte < 0x20 || byte == 0x3C || byte == 0x7F {
      guard byte == 0x0A || byte == 0x0D || byte == 0x09 else { return false }
    }
    return true
  }

  /// A text that begins like a word: with a letter, a digit or a character beyond ASCII that is no
  /// full-width sign.
  private static func isName500(_ text: Bytes) -> Bool {
    guard let first = text.first, text.count <= HSDSValidator.longestName else { return text.isEmpty }
    return (isLetter(first) || isDigit(first) || (first >= 0x80 && first != 0xEF)) && isText(text)
  }

  private static func isIdentifier(_ text: Bytes) -> Bool {
    guard !text.isEmpty, text.count <= 200 else { return false }
    for byte in text where byte <= 0x20 || byte >= 0x7F { return false }
    return true
  }

  private static func isAddress(_ text: Bytes) -> Bool {
    let start: StaticString = text.starts(with: "https://".utf8) ? "https://" : "http://"
    guard text.count > start.utf8CodeUnitCount, text.count <= 2_000,
      text.starts(with: UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
    else { return false }
    for byte in text where !(isLetter(byte) || isDigit(byte) || addressMarks.contains(byte)) { return false }
    return true
  }

  private static let addressMarks = ByteSet("-._~:/?#[]@!$&'()*+,;=%")

  private static func isEmail(_ text: Bytes) -> Bool {
    guard text.count <= 200, let at = text.firstIndex(of: 0x40), at > 0 else { return false }
    for byte in text[..<at] where !(isLetter(byte) || isDigit(byte) || localMarks.contains(byte)) {
      return false
    }
    var label = 0
    var labels = 0
    for byte in text[(at + 1)...] {
      if byte == 0x2E {
        guard label > 0 else { return false }
        label = 0
        labels += 1
      } else {
        guard isLetter(byte) || isDigit(byte) || byte == 0x2D else { return false }
        label += 1
      }
    }
    return label > 0 && labels > 0
  }

  private static let localMarks = ByteSet("._+-")

  /// A day that every month has; the others are left to the validator.
  private static func isDate(_ text: Bytes) -> Bool {
    guard text.count >= 10, text[4] == 0x2D, text[7] == 0x2D, let month = two(text, 5),
      let day = two(text, 8),
      two(text, 0) != nil, two(text, 2) != nil
    else { return false }
    return (1...12).contains(month) && (1...28).contains(day)
  }

  /// `14:30` or `14:30:00`.
  private static func isClock(_ slice: Slice<Bytes>) -> Bool {
    let text = Bytes(rebasing: slice)
    guard text.count == 5 || text.count == 8, text[2] == 0x3A, let hour = two(text, 0), hour < 24,
      let minute = two(text, 3), minute < 60
    else { return false }
    if text.count == 5 { return true }
    guard text[5] == 0x3A, let second = two(text, 6) else { return false }
    return second < 60
  }

  /// `2026-12-31T14:30:00Z`
  private static func isMoment(_ text: Bytes) -> Bool {
    text.count == 20 && isDate(text) && text[10] == 0x54 && text[19] == 0x5A && text[13] == 0x3A
      && isClock(text[11..<19])
  }

  private static func two(_ text: Bytes, _ at: Int) -> Int? {
    guard isDigit(text[at]), isDigit(text[at + 1]) else { return nil }
    return Int(text[at] &- 0x30) * 10 + Int(text[at + 1] &- 0x30)
  }
}

/// A set of ASCII characters.
private struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: StaticString) {
    for offset in 0..<characters.utf8CodeUnitCount {
      let byte = characters.utf8Start[offset]
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    guard byte < 128 else { return false }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 == 1
  }
}
