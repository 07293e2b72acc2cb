/// An address with the name that people see: `Lotse Alfeld <lotse@alfeld.example>`.
public struct Mailbox: Sendable, Hashable, CustomStringConvertible {
  /// The name, where there is one.
  public var name: MailLine?
  /// The address.
  public var address: MailAddress

  /// A mailbox.
  public init(_ address: MailAddress, name: MailLine? = nil) {
    self.address = address
    self.name = name
  }

  /// Reads `Name <address>` or an address alone.
  public init(parsing text: String) throws(MailAddress.Mistake) {
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      try self.init(MailAddress(text))
      return
    }
    let inside = text[text.index(after: open)..<text.index(before: text.endIndex)]
    let name = MailLine(text[..<open].filter { $0 != "\"" })
    try self.init(MailAddress(String(inside)), name: name.text.isEmpty ? nil : name)
  }

  /// As it was read.
  public var description: String { name.map { "\($0) <\(address)>" } ?? address.description }
}
