/// The address of a mailbox, `anna@example.org`, in the plain form that every mail server takes. No such value
/// holds a space, a line break, a bracket or any other character with a meaning in a header or a command.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with a text that should be an address.
  public enum Mistake: Error, Sendable, Hashable {
    /// There is nothing.
    case empty
    /// Longer than a mail server takes.
    case tooLong
    /// There is no `@`, or more than one.
    case noAt
    /// What stands before the `@` is missing or has a dot at an end or two in a row.
    case badName
    /// What stands behind the `@` is not the name of a domain.
    case badDomain
    /// A letter with an accent or of another script in the domain: the form `xn--…` is needed.
    case internationalDomain
    /// A character that has no place in an address.
    case forbidden(Character)
  }

  /// What stands before the `@`.
  public let name: String
  /// What stands behind it, in small letters.
  public let domain: String

  /// Reads an address. Takes no spaces around it, no names, no comments and no quotation marks.
  public init(_ text: String) throws(Mistake) {
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.count <= 254 else { throw .tooLong }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .noAt }
    try Self.check(name: parts[0])
    try Self.check(domain: parts[1])
    name = String(parts[0])
    domain = parts[1].lowercased()
  }

  /// `anna@example.org`
  public var description: String { "\(name)@\(domain)" }

  /// Enough to recognise an address, too little to write to it: `a…@example.org`.
  public var masked: String { "\(name.prefix(1))…@\(domain)" }

  private static let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func check(name: Substring) throws(Mistake) {
    guard name.utf8.count <= 64 else { throw .tooLong }
    for character in name where character != "." {
      guard let byte = character.asciiValue, isLetterOrDigit(byte) || marks.contains(byte) else {
        throw .forbidden(character)
      }
    }
    let atoms = name.split(separator: ".", omittingEmptySubsequences: false)
    guard atoms.allSatisfy({ !$0.isEmpty }) else { throw .badName }
  }

  private static func check(domain: Substring) throws(Mistake) {
    for character in domain where character != "." && character != "-" {
      guard let byte = character.asciiValue else {
        throw character.isLetter ? .internationalDomain : .forbidden(character)
      }
      guard isLetterOrDigit(byte) else { throw .forbidden(character) }
    }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    let areLabels = labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
    }
    // The last part is never a number, so 10.0.0.1 is no domain.
    guard areLabels, labels.count > 1, labels.last?.allSatisfy(\.isNumber) == false else { throw .badDomain }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
