public import Mail
public import Places

/// A mail that a room wants to have sent; who it comes from is the town's matter.
public struct OutgoingMail: Sendable, Hashable {
  /// Its key in the database.
  public typealias ID = EntityID<OutgoingMail>

  /// To whom.
  public var to: MailAddress
  /// What it is about.
  public var subject: MailLine
  /// The text.
  public var body: String
  /// Why it is sent, as a short word of the program such as `sign-in`; shown to operators and kept, so it names
  /// nobody.
  public var purpose: String
  /// Where an answer goes, when not to the town.
  public var replyTo: MailAddress?
  /// Whether somebody sits and waits for it: it goes before all others.
  public var isUrgent: Bool

  /// A mail.
  public init(
    to: MailAddress, subject: String, body: String, purpose: String, replyTo: MailAddress? = nil,
    isUrgent: Bool = false
  ) {
    self.to = to
    self.subject = MailLine(subject)
    self.body = body
    self.purpose = purpose
    self.replyTo = replyTo
    self.isUrgent = isUrgent
  }
}
