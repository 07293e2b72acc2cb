import Foundation
import Mail
import Places
import Testing

/// A letter as it goes over the wire.
@Suite struct RenderingTests {
  private static func isWellFormed(_ mail: RenderedMail) -> Bool {
    let text = mail.bytes
    let isASCII = text.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A }
    let lines = String(decoding: text, as: UTF8.self).components(separatedBy: "\r\n")
    return isASCII && lines.allSatisfy { $0.utf8.count <= 76 && !$0.contains("\r") && !$0.contains("\n") }
      && text.suffix(2) == [0x0D, 0x0A]
  }

  @Test func aPlainLetterLooksLikeThis() throws {
    let mail = try Samples.message(subject: "Your appointment", body: "Good day,\nsee you = there.")
      .rendered()
    #expect(
      String(decoding: mail.bytes, as: UTF8.self) == """
        Date: Tue, 24 Nov 2026 10:30:05 +0100\r
        From: "Lotse Alfeld"\r
         <lotse@alfeld.example>\r
        To: <anna@example.org>\r
        Message-ID: <1@alfeld.example>\r
        Subject: Your appointment\r
        Auto-Submitted: auto-generated\r
        X-Auto-Response-Suppress: All\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r
        Good day,\r
        see you =3D there.\r

        """)
    #expect(mail.from.description == "lotse@alfeld.example")
    #expect(mail.to.description == "anna@example.org")
  }

  @Test(arguments: [
    "Grüße aus Alfeld – ein Platz für Ömer", String(repeating: "Größtmögliche Öffnung ", count: 20),
    String(repeating: "x", count: 400), "👨‍👩‍👧‍👦👩🏽‍🚀 Familie 🏳️‍🌈", "=?utf-8?B?QQ==?= is no encoded word",
    "a e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    String(repeating: "one two three ", count: 30), "مرحبا بكم في ألفيلد", "\\ \" < > ; , : @",
  ])
  func everySubjectComesBackAndEveryLineIsShort(subject: String) throws {
    let mail = try Samples.message(subject: subject, from: "\(subject.prefix(80)) <a@b.de>").rendered()
    #expect(Self.isWellFormed(mail))
    let reading = MailReading(mail)
    #expect(reading["Subject"] == MailLine(subject).text)
    #expect(reading["From"]?.hasSuffix(" <a@b.de>") == true)
  }

  @Test(arguments: [
    "Grüße\n\nIhr Lotse", "...\n.\n..\n. a", "From me\nFrom: you",
    String(repeating: "x", count: 75) + "From me to you",
    String(repeating: "ä", count: 300),
    String(repeating: "abc ", count: 100), "endet mit Leerzeichen  \nund Tab\t\n=", "🙂🙂🙂\u{0}\u{7}\u{85}",
    String(repeating: "x", count: 75), String(repeating: "x", count: 76), String(repeating: "x", count: 77),
    String(repeating: "x", count: 74) + "=", String(repeating: "x", count: 73) + "ä ",
  ])
  func everyBodyComesBackAndEveryLineIsShort(body: String) throws {
    let mail = try Samples.message(body: body).rendered()
    #expect(Self.isWellFormed(mail))
    #expect(MailReading(mail).body == body.replacing("\n", with: "\r\n") + "\r\n")
    #expect(!MailReading(mail).lines.contains { $0.hasPrefix("From ") || $0.hasSuffix(" ") })
  }

  @Test(arguments: ["a\nb\n\n\n", "a\r\nb", "a\rb\n"])
  func linesMayEndInAnyWay(body: String) throws {
    #expect(MailReading(try Samples.message(body: body).rendered()).body == "a\r\nb\r\n")
  }

  /// Whatever stands in the fields, there are exactly the headers that we write, each once.
  @Test(arguments: [
    "x\r\nBcc: evil@example.org", "x\nBcc: evil@example.org", "x\rBcc: evil@example.org",
    "x\r\n\r\n<script>", "x\u{2028}Bcc: evil@example.org", "x\u{0B}\u{0C}Bcc: evil@example.org",
    "x\u{0}\r\n.\r\nMAIL FROM:<evil@example.org>", "=?utf-8?Q?x=0D=0ABcc:_evil@example.org?=",
  ])
  func nothingGetsIntoTheHeader(text: String) throws {
    var message = try Samples.message(subject: text, body: text)
    message.from.name = MailLine(text)
    let mail = message.rendered()
    #expect(Self.isWellFormed(mail))
    #expect(
      MailReading(mail).headers.map(\.name) == [
        "Date", "From", "To", "Message-ID", "Subject", "Auto-Submitted", "X-Auto-Response-Suppress",
        "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
      ])
    for field in ["\(text)@example.org", "a@\(text)", text] {
      #expect(throws: MailAddress.Mistake.self) { try MailAddress(field) }
      #expect(MailMessageID(field) == nil)
    }
  }

  @Test func anAnswerGoesWhereItShould() throws {
    var message = try Samples.message()
    message.replyTo = try MailAddress("amt@alfeld.example")
    #expect(MailReading(message.rendered())["Reply-To"] == "<amt@alfeld.example>")
  }

  @Test(arguments: [
    ("2026-07-01T22:00:00Z", "Thu, 2 Jul 2026 00:00:00 +0200"),
    ("1999-12-31T23:59:59Z", "Sat, 1 Jan 2000 00:59:59 +0100"),
    ("1969-12-31T12:00:01Z", "Wed, 31 Dec 1969 13:00:01 +0100"),
  ])
  func theDateIsThatOfTheClockOnTheWall(moment: String, text: String) throws {
    var message = try Samples.message()
    message.date = try #require(Instant(iso8601: moment))
    #expect(MailReading(message.rendered())["Date"] == text)
  }
}
