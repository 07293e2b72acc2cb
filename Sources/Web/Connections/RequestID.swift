import HTTPTypes

/// The id of a request: in its line of the log, in the header of its answer, and on the page of an internal
/// error as "Fehlernummer".
enum RequestID {
  /// The fallback is never taken: the name is a valid token.
  static let header = HTTPField.Name("X-Request-Id") ?? .trailer

  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// A number that can be read out on the telephone: eight characters that are not mistaken for one another.
  static func make() -> String {
    // One draw for all eight: each draw is a call of the system.
    var rest = UInt64.random(in: 0..<656_100_000_000)
    return String(unsafeUninitializedCapacity: 9) { text in
      for place in 0..<9 {
        if place == 4 {
          text[place] = UInt8(ascii: "-")
        } else {
          let (quotient, digit) = rest.quotientAndRemainder(dividingBy: UInt64(alphabet.count))
          text[place] = alphabet[Int(digit)]
          rest = quotient
        }
      }
      return 9
    }
  }

  /// Whether an id from elsewhere may enter the log and the answer: up to 64 letters, digits and `-_.`.
  static func isWellFormed(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || [0x2D, 0x2E, 0x5F].contains(byte)
      }
  }
}
