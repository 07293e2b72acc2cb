/// A letter to somebody with an account, or who shall get one.
public struct Letter: Sendable {
  /// The address.
  public var to: String
  /// The name beside it.
  public var name: String
  /// The subject.
  public var subject: String
  /// Plain text.
  public var body: String
  /// A short word on what it is for: "einladung".
  public var purpose: String

  /// A letter.
  public init(to: String, name: String, subject: String, body: String, purpose: String) {
    self.to = to
    self.name = name
    self.subject = subject
    self.body = body
    self.purpose = purpose
  }
}
