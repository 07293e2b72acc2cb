import Foundation

/// What to say to somebody who chooses a password: an estimate of how many guesses it would take, and sentences
/// that say what makes it weak. The words come first; no colour and no bar says it alone.
///
/// The estimate takes the password apart from left to right into the longest pieces that it knows, and multiplies
/// what each piece is worth. It is simple on purpose, so that it can be explained; see `PasswordPiece`.
public struct PasswordAdvice: Hashable, Sendable {
  /// How strong it is.
  public enum Strength: Int, Comparable, Sendable {
    /// Guessed soon: not to be taken.
    case weak
    /// Holds for a while.
    case fair
    /// Holds.
    case strong

    /// Weaker is smaller.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// In a word for people.
    public var german: String {
      switch self {
      case .weak: "schwach"
      case .fair: "brauchbar"
      case .strong: "stark"
      }
    }
  }

  /// The decimal logarithm of the guesses: 9 is a thousand million.
  public let digits: Double
  /// How strong that is.
  public let strength: Strength
  /// What to tell the person; empty when there is nothing to say against it.
  public let sentences: [String]

  /// Whether it may be taken.
  public var isAcceptable: Bool { strength > .weak }

  /// Looks at a password as typed, also at one that is too short. `own`: what others know of the person, such as
  /// the name, the mail address and the town.
  public init(_ typed: String, own: [String] = []) {
    // Bounded like a password, as this is asked while somebody types.
    let text = String(typed.prefix(Password.lengths.upperBound)).precomposedStringWithCompatibilityMapping
    let pieces = PasswordPieces(text, own: own).pieces
    digits = pieces.reduce(0) { $0 + log10($1.worth) }
    let distinct = Set(text).count

    var sentences: [String] = []
    if text.count < Password.lengths.lowerBound { sentences.append(PasswordProblem.tooShort.german) }
    if distinct < 5, text.count >= 5 {
      sentences.append("Es sind fast immer dieselben Zeichen. Nehmen Sie verschiedene.")
    }
    for kind in PasswordPiece.Kind.allCases where pieces.contains(where: { $0.kind == kind }) {
      if let sentence = kind.german { sentences.append(sentence) }
    }
    self.sentences = sentences

    // Nine digits: with scrypt, a machine that tries a thousand a second needs twelve days.
    let bySum: Strength = digits < 9 ? .weak : digits < 12 ? .fair : .strong
    let isHopeless = text.count < Password.lengths.lowerBound || distinct < 5
    strength = isHopeless ? .weak : bySum
  }
}
