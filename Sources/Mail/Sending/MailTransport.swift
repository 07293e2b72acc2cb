/// A way out of the house for mail.
public protocol MailTransport: Sendable {
  /// Hands a mail over and gives what the other side said. When this returns, the other side answers for it.
  @discardableResult
  func send(_ mail: RenderedMail) async throws(MailFailure) -> String
}

/// Why a mail has not gone out.
public enum MailFailure: Error, Sendable, Hashable {
  /// The other side does not take this mail now; later it may.
  case temporary(MailReason)
  /// The other side will never take this mail: no such mailbox, or it dislikes the content.
  case permanent(MailReason)
  /// The other side stopped answering. It may have taken the mail or not.
  case hanging
  /// No mail can go at the moment, whoever it is for: the server is away, or does not let us in.
  case unreachable(MailReason)

  /// For logs and the database: a word and a number, never an address.
  public var code: String {
    switch self {
    case .temporary(let reason): "temporary \(reason.code)"
    case .permanent(let reason): "permanent \(reason.code)"
    case .hanging: "hanging"
    case .unreachable(let reason): "unreachable \(reason.code)"
    }
  }
}

/// What the other side said.
public struct MailReason: Sendable, Hashable {
  /// The number of its answer or a fixed word, such as `550 5.1.1`, `connect`, `starttls`; never an address.
  public var code: String
  /// Its words. They may hold an address, so they go to the screen of the one who tries and nowhere else.
  public var words: String

  /// A reason.
  public init(code: String, words: String = "") {
    self.code = code
    self.words = words
  }
}
