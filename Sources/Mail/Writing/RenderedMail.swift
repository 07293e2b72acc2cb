/// A mail as it goes over the wire. Only a `MailMessage` becomes one, so that nobody can slip in a header.
public struct RenderedMail: Sendable, Hashable {
  /// Where errors come back to.
  public let from: MailAddress
  /// Where it goes.
  public let to: MailAddress
  /// What it is known by.
  public let id: MailMessageID
  /// Header and body; every line ends with CR LF.
  public let bytes: [UInt8]
}

extension MailMessage {
  /// The mail as RFC 5322 and MIME want it.
  public func rendered() -> RenderedMail {
    var lines = [
      "Date: \(MailDate.text(date))",
      MailHeader.mailbox("From", from),
      "To: <\(to)>",
    ]
    if let replyTo { lines.append("Reply-To: <\(replyTo)>") }
    lines += [
      "Message-ID: <\(id)>",
      MailHeader.text("Subject", subject),
      // Nobody's vacation is to answer a program (RFC 3834), nor that of the servers which do not know it.
      "Auto-Submitted: auto-generated",
      "X-Auto-Response-Suppress: All",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
    ]
    var bytes = Array(lines.joined(separator: "\r\n").utf8)
    bytes += Array("\r\n".utf8)
    QuotedPrintable.append(body, to: &bytes)
    return RenderedMail(from: from.address, to: to, id: id, bytes: bytes)
  }
}
