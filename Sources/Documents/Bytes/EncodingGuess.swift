/// Guesses the encoding of a text from its first bytes.
enum EncodingGuess {
  /// The encoding and the length of its byte order mark. `atEnd`: the sample is the whole text.
  static func guess(_ sample: [UInt8], atEnd: Bool) -> (encoding: TextEncoding, markLength: Int) {
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8WithMark, 3) }
    if sample.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if sample.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let wide = wide(sample) { return (wide, 0) }
    return (sample.withUnsafeBufferPointer { narrow($0, atEnd: atEnd) }, 0)
  }

  /// Latin text in UTF-16 has a zero in every other byte; which one tells the order.
  private static func wide(_ sample: [UInt8]) -> TextEncoding? {
    let pairs = sample.count / 2
    guard pairs >= 2 else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if sample[pair * 2] == 0 { even += 1 }
      if sample[pair * 2 + 1] == 0 { odd += 1 }
    }
    if odd * 10 >= pairs * 4, even * 10 <= odd { return .utf16LittleEndian }
    if even * 10 >= pairs * 4, odd * 10 <= even { return .utf16BigEndian }
    return nil
  }

  /// UTF-8 when its characters outnumber what is broken; so one bad line does not spoil a good file.
  private static func narrow(_ sample: UnsafeBufferPointer<UInt8>, atEnd: Bool) -> TextEncoding {
    var valid = 0
    var invalid = 0
    var index = 0
    while true {
      index = UTF8Check.endOfASCII(sample, from: index)
      guard index < sample.count else { break }
      switch UTF8Check.sequence(sample, at: index) {
      case .valid(let length):
        valid += 1
        index += length
      case .invalid:
        invalid += 1
        index += 1
      case .incomplete:
        if atEnd { invalid += 1 }
        index = sample.count
      }
    }
    return valid >= invalid ? .utf8 : singleByte(sample)
  }

  /// Tells the single-byte encodings apart by umlauts and ß within words, where no quotation mark stands.
  private static func singleByte(_ sample: UnsafeBufferPointer<UInt8>) -> TextEncoding {
    var windows = 0
    var dos = 0
    var mac = 0
    for index in sample.indices.dropFirst().dropLast() where sample[index] >= 0x80 {
      guard isLetter(sample[index - 1]), isLetter(sample[index + 1]) else { continue }
      switch sample[index] {
      case 0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC: windows += 1
      case 0x84, 0x94, 0x81, 0xE1, 0x8E, 0x99: dos += 1
      case 0x8A, 0x9A, 0x9F, 0xA7, 0x85, 0x86: mac += 1
      default: break
      }
    }
    if windows >= dos, windows >= mac { return .windows1252 }
    return dos >= mac ? .dos850 : .macRoman
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
