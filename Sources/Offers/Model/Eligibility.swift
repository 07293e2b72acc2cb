public import Storage

/// A condition for getting in, so that it can be asked for and filtered by.
public struct Eligibility: Hashable, Sendable {
  /// What the condition is about.
  public var kind: Kind
  /// Codes of the kind: area keys, benefits, who refers, genders.
  public var anyOf: [String]
  /// In words.
  public var text: String?

  /// A condition.
  public init(_ kind: Kind, anyOf: [String] = [], text: String? = nil) {
    self.kind = kind
    self.anyOf = anyOf
    self.text = text
  }

  /// What a condition can be about; age is a field of the offer.
  public enum Kind: String, Sendable, CaseIterable, SQLConvertible {
    case residence, benefit, referral, gender
    case singleParent = "single-parent"
    case pregnancy, disability, insurance, school, other
  }
}
