public import Storage

/// One line of the list that a coordinator works off: what is missing.
public struct UnmetItem: Sendable, Hashable {
  /// In which way; a word that the lexicon does not know is a line of its own.
  public enum Kind: String, Sendable, CaseIterable, SQLConvertible {
    case nothing, choice, full, closed, word
  }

  /// In which way.
  public var kind: Kind
  /// What stood in the way.
  public var choice: UnmetChoice
  /// The label of a concept, the id of an offer, a word; may be empty.
  public var subject: String

  /// A line.
  public init(_ kind: Kind, choice: UnmetChoice = .none, subject: String) {
    self.kind = kind
    self.choice = choice
    self.subject = subject
  }

  /// The line in a form: "choice.language.Hebamme".
  public var code: String { "\(kind.rawValue).\(choice.rawValue).\(subject)" }

  /// Reads `code`; nil for anything else.
  public init?(code: String) {
    let parts = code.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let kind = Kind(rawValue: parts[0]), let choice = UnmetChoice(rawValue: parts[1]),
      parts[2].count <= 200
    else { return nil }
    self.init(kind, choice: choice, subject: parts[2])
  }
}

/// A line with its count and what the searches had in common.
public struct UnmetEntry: Sendable, Hashable {
  /// What is missing.
  public var item: UnmetItem
  /// What people read: the concept, the offer's name, the word; empty when the searches named nothing known.
  public var label: String
  /// How often, never under five; of a word, on how many days.
  public var count: Int
  /// The breakdowns.
  public var tables: [UnmetTable] = []
  /// What was noted about it.
  public var note = ""
  /// Whether it is dealt with.
  public var isDone = false
  /// Whether it was dealt with and is asked for again.
  public var isBack = false
}
