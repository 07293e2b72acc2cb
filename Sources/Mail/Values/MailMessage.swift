public import Places

/// A letter to one recipient, in plain text.
public struct MailMessage: Sendable, Hashable {
  /// What stands before the `@` of its Message-ID; the same however often it is sent.
  public var id: MailMessageID
  /// From whom; errors come back there too.
  public var from: Mailbox
  /// Where an answer goes, when not to the sender.
  public var replyTo: MailAddress?
  /// To whom.
  public var to: MailAddress
  /// What it is about.
  public var subject: MailLine
  /// The text. Its lines may end in any way.
  public var body: String
  /// When it was written.
  public var date: Instant

  /// A letter.
  public init(
    id: MailMessageID, from: Mailbox, to: MailAddress, subject: MailLine, body: String, date: Instant,
    replyTo: MailAddress? = nil
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.subject = subject
    self.body = body
    self.date = date
    self.replyTo = replyTo
  }
}

/// What a mail is known by all over the world, `8b1c…@alfeld.example`; in the header it stands in brackets.
public struct MailMessageID: Sendable, Hashable, CustomStringConvertible {
  /// Without the brackets.
  public let text: String

  /// An id, unless it has characters that have no place in one.
  public init?(_ text: String) {
    guard let address = try? MailAddress(text) else { return nil }
    self.text = address.description
  }

  /// Without the brackets.
  public var description: String { text }
}
