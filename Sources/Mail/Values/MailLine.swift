/// One line of text, such as a subject: whatever it is made from, it holds no line break and no control
/// character, so that it cannot begin another header.
public struct MailLine: Sendable, Hashable, CustomStringConvertible {
  /// The text.
  public let text: String

  /// Takes a text; line breaks, tabs and control characters count as spaces, and many spaces as one.
  public init(_ text: String) {
    let words = text.unicodeScalars.split { scalar in
      scalar == " " || Self.isControl(scalar)
    }
    self.text = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// The text.
  public var description: String { text }

  /// Controls, separators of lines and paragraphs, and the marks that turn the direction of what follows.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
