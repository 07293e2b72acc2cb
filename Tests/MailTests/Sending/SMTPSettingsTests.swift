import Mail
import Testing

/// The address of a mail server.
@Suite struct SMTPSettingsTests {
  @Test func aURLSaysEverything() throws {
    let settings = try SMTPSettings(
      url: "smtp://lotse%40alfeld.example:ge%2Fheim@post.example:2525?ca=/a/b.pem")
    #expect(settings.host == "post.example" && settings.port == 2_525)
    #expect(settings.user == "lotse@alfeld.example" && settings.password == "ge/heim")
    #expect(settings.protection == .startTLS)
    #expect(settings.authorities == "/a/b.pem")
    #expect(settings.shown == "smtp://post.example:2525")
  }

  @Test(arguments: [
    ("smtp://post.example", 587, SMTPSettings.Protection.startTLS),
    ("smtps://post.example", 465, .fromTheStart),
    ("smtp://localhost:25", 25, .none), ("smtp://127.0.0.1:25?tls=always", 25, .startTLS),
    ("smtp://post.example:25?tls=never", 25, .none), ("smtp://a:b@localhost:25", 25, .none),
  ])
  func theLineIsProtectedUnlessItIsShort(url: String, port: Int, protection: SMTPSettings.Protection) throws {
    let settings = try SMTPSettings(url: url)
    #expect(settings.port == port)
    #expect(settings.protection == protection)
  }

  @Test(arguments: [
    ("post.example", SMTPSettings.Mistake.notAURL), ("http://post.example", .notAURL), ("smtp://", .notAURL),
    ("smtp://post.example/x", .notAURL), ("smtp://post.example:0", .notAURL), ("", .notAURL),
    ("smtp://user@post.example", .halfALogin), ("smtp://a:b@post.example?tls=never", .openPassword),
    ("smtp://post.example?tls=maybe", .unknownWord("tls")),
    ("smtps://post.example?tls=never", .unknownWord("tls")),
    ("smtp://post.example?x=1", .unknownWord("x")),
  ])
  func mistakesAreNamed(url: String, mistake: SMTPSettings.Mistake) {
    #expect(throws: mistake) { try SMTPSettings(url: url) }
  }
}
