/// What operators should read of the sending of mail; says nothing of any recipient.
public enum OutboxEvent: Sendable, Hashable, CustomStringConvertible {
  /// A mail of this purpose was given up, and why.
  case failed(String, String)
  /// A mail of this purpose is tried again later, and why.
  case delayed(String, String)
  /// The database does not take the note that a mail was sent; its words.
  case notNoted(String)
  /// Another node has taken over what this one was about to send: this one was too slow.
  case overtaken

  /// For logs.
  public var description: String {
    switch self {
    case .failed(let purpose, let code): "mail given up (\(purpose)): \(code)"
    case .delayed(let purpose, let code): "mail delayed (\(purpose)): \(code)"
    case .notNoted(let reason): "a mail was sent and could not be noted: \(reason)"
    case .overtaken: "another node has taken over mails of this one"
    }
  }
}
