import Foundation

/// A password as somebody typed it, brought into one form, so that it is the same on every keyboard and phone
/// (like the OpaqueString of RFC 8265, with the compatibility form of Unicode). It never shows itself in a log.
public struct Password: Sendable {
  /// How many characters there may be.
  public static let lengths = 10...200
  /// How many bytes there may be; a character can be very long.
  public static let mostBytes = 1_000

  let bytes: [UInt8]

  /// The normalised text, for advice and nothing else.
  let text: String

  /// Throws when it is too short, too long, or holds something that no keyboard types.
  public init(_ typed: String) throws(PasswordProblem) {
    // Before the work: the compatibility form of a hostile text is many times as long.
    guard typed.utf8.count <= Self.mostBytes else { throw .tooLong }
    guard !typed.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .controlCharacters
    }
    var spaced = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      spaced.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
    }
    let text = String(spaced).precomposedStringWithCompatibilityMapping
    guard text.count >= Self.lengths.lowerBound else { throw .tooShort }
    guard text.count <= Self.lengths.upperBound, text.utf8.count <= Self.mostBytes else { throw .tooLong }
    self.text = text
    bytes = Array(text.utf8)
  }
}

extension Password: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the password.
  public var description: String { "Password" }
  /// Shows nothing of the password.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Why something cannot be a password.
public enum PasswordProblem: Error, Hashable, Sendable {
  /// Fewer than ten characters.
  case tooShort
  /// More than 200 characters or 1,000 bytes.
  case tooLong
  /// Line breaks, tabs and the like.
  case controlCharacters

  /// What to tell the person.
  public var german: String {
    switch self {
    case .tooShort: "Das Passwort ist zu kurz. Nehmen Sie mindestens zehn Zeichen, zum Beispiel vier Wörter."
    case .tooLong: "Das Passwort ist zu lang. Nehmen Sie höchstens 200 Zeichen."
    case .controlCharacters:
      "Im Passwort steht ein Zeichen, das man nicht sieht. Bitte tippen Sie es von Hand ein."
    }
  }
}
