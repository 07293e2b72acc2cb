import ArgumentParser
import Foundation
import Mail
import Testing

@testable import lotse

/// What is said about how mail leaves the house.
@Suite struct MailOptionsTests {
  private static func way(_ mail: String, _ from: String = "Lotse <lotse@alfeld.example>") throws -> MailWay?
  {
    try MailOptions.parse(["--mail", mail, "--mail-from", from]).way()
  }

  @Test func everyWayIsUnderstood() throws {
    let smtp = try #require(try Self.way("smtps://lotse:geheim@post.example"))
    #expect(smtp.transport is SMTPTransport && smtp.shown == "smtps://post.example:465")
    #expect(smtp.from.description == "Lotse <lotse@alfeld.example>")
    #expect(try Self.way("sendmail:")?.shown == "/usr/sbin/sendmail")
    #expect(try Self.way("sendmail:/opt/sendmail")?.transport is SendmailTransport)
    #expect(try Self.way("folder:/tmp/post")?.transport is FolderTransport)
  }

  @Test func withoutAWordNothingIsSentAndTheDemoTownKeepsItsPost() throws {
    #expect(try MailOptions.parse([]).way() == nil)
    let demo = try #require(try MailOptions.parse([]).way(otherwise: "/tmp/demo/post"))
    #expect(demo.transport is FolderTransport && demo.shown == "/tmp/demo/post")
  }

  @Test(arguments: [
    ("post.example", "smtp://benutzer:wort@post.alfeld.de:587"), ("smtp://a@post.example", "gehören"),
    ("smtp://a:geheim@post.example?tls=never", "unverschlüsselt"), ("smtp://post.example?x=1", "„x“"),
    ("folder:", "Ordner"), ("sendmail:sendmail", "ganze Pfad"),
  ])
  func mistakesAreExplainedAndNoPasswordIsShown(mail: String, words: String) {
    let error = #expect(throws: UserError.self) { try Self.way(mail) }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    #expect(error?.description.contains("geheim") == false)
  }

  @Test func theSenderIsNeededAndRead() throws {
    let missing = #expect(throws: UserError.self) {
      try MailOptions.parse(["--mail", "smtp://post.example"]).way()
    }
    #expect(missing?.description.contains("LOTSE_MAIL_FROM") == true)
    let wrong = #expect(throws: UserError.self) { try Self.way("sendmail:", "Lotse <lotse@münchen.de>") }
    #expect(wrong?.description.contains("xn--") == true)
  }
}
