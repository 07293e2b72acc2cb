import ArgumentParser
import Mail

/// `--mail` and `--mail-from`: how mail leaves the house, and who it comes from.
struct MailOptions: ParsableArguments {
  @Option(
    help:
      "Wie Post verschickt wird: smtp://benutzer:wort@rechner:587, smtps://…, sendmail: oder folder:ORDNER (besser als LOTSE_MAIL, wenn ein Passwort darin steht)."
  )
  var mail: String?
  @Option(help: "Absender der Post, zum Beispiel „Lotse Alfeld <lotse@alfeld.de>“ (auch LOTSE_MAIL_FROM).")
  var mailFrom: String?

  /// The way that was named; nil when none was. `folder`: where mail goes then all the same (the demo town).
  func way(otherwise folder: String? = nil) throws -> MailWay? {
    let sender = try (mailFrom ?? Setting.mailFrom.value).map(Self.sender)
    guard let text = mail ?? Setting.mail.value else {
      let address = try MailAddress("lotse@demo.example")
      return folder.map { path in
        MailWay(
          transport: FolderTransport(path: path), from: sender ?? Mailbox(address, name: MailLine("Lotse")),
          shown: path)
      }
    }
    guard let sender else {
      throw UserError(
        "Es fehlt, von wem die Post kommt: --mail-from (oder LOTSE_MAIL_FROM), zum Beispiel „Lotse Alfeld <lotse@alfeld.de>“."
      )
    }
    return try Self.way(text, sender)
  }

  private static func way(_ text: String, _ sender: Mailbox) throws -> MailWay {
    if text.hasPrefix("folder:") {
      let path = String(text.dropFirst("folder:".count))
      guard !path.isEmpty else { throw UserError("Hinter „folder:“ fehlt der Ordner für die Post.") }
      return MailWay(transport: FolderTransport(path: path), from: sender, shown: path)
    }
    if text.hasPrefix("sendmail:") {
      let program = String(text.dropFirst("sendmail:".count))
      guard program.isEmpty || program.hasPrefix("/") else {
        throw UserError(
          "Hinter „sendmail:“ steht nichts oder der ganze Pfad, zum Beispiel sendmail:/usr/sbin/sendmail.")
      }
      let path = program.isEmpty ? "/usr/sbin/sendmail" : program
      return MailWay(transport: SendmailTransport(program: path), from: sender, shown: path)
    }
    do throws(SMTPSettings.Mistake) {
      let settings = try SMTPSettings(url: text)
      return MailWay(transport: SMTPTransport(settings), from: sender, shown: settings.shown)
    } catch {
      throw UserError(MailWords.explain(error))
    }
  }

  private static func sender(_ text: String) throws -> Mailbox {
    do throws(MailAddress.Mistake) {
      return try Mailbox(parsing: text)
    } catch {
      throw UserError(
        "Der Absender „\(text)“ (--mail-from, LOTSE_MAIL_FROM) stimmt nicht: \(MailWords.explain(error))")
    }
  }
}

/// How mail leaves the house.
struct MailWay: Sendable {
  var transport: any MailTransport
  var from: Mailbox
  /// For people: without a password.
  var shown: String
}
