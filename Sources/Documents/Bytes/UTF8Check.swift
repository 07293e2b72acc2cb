/// Finds where UTF-8 is well formed (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Check {
  /// What stands at a place that is not ASCII.
  enum Sequence: Equatable {
    /// A well-formed character of so many bytes.
    case valid(Int)
    /// The bytes end within a character that may still become well formed.
    case incomplete
    /// The byte begins no character.
    case invalid
  }

  /// The first index from `start` on that is not ASCII; the count when all is.
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// Judges the sequence at `index`, where a byte of 0x80 or above stands.
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Sequence {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return .invalid
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return .incomplete }
      let byte = bytes[index + offset]
      guard offset == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { return .invalid }
    }
    return .valid(length)
  }

  /// The end of the well-formed part from `start` on, and what stopped it; nil when nothing did.
  static func validPrefix(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, stop: Sequence?) {
    var index = start
    while true {
      index = endOfASCII(bytes, from: index)
      guard index < bytes.count else { return (index, nil) }
      let found = sequence(bytes, at: index)
      guard case .valid(let length) = found else { return (index, found) }
      index += length
    }
  }
}
