import Foundation
import Jobs
import Mail
import Places
import Storage
import Testing

@testable import lotse

/// The commands around mail, as an operator types them.
@Suite struct MailCommandTests {
  @Test func aMailIsTriedOutListedAndTriedAgain() async throws {
    let folder = try Program.folder()
    let data = folder.appendingPathComponent("d").path
    let post = folder.appendingPathComponent("post").path
    #expect(try Program.run("demo", "--data", data, "--load-only").status == 0)
    let sent = try Program.run(
      "mail", "test", "anna@example.org", "--data", data, "--mail", "folder:\(post)", "--mail-from",
      "Lotse Müller <lotse@alfeld.example>")
    #expect(
      sent.status == 0 && sent.output.hasPrefix("Angenommen von \(post)"), "\(sent.output)\(sent.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: post)
    #expect(files.count == 1 && files[0].hasSuffix("@alfeld.example.eml"))
    let store = try await House.open(folder: data, create: false)
    let refusing = RefusingTransport()
    let sender = OutboxSender(
      store: store, transport: refusing, from: try Mailbox(parsing: "a@b.example"), clock: .system,
      holder: "x")
    let mail = OutgoingMail(
      to: try MailAddress("berta@example.org"), subject: "Geheimes", body: "Inhalt", purpose: "reminder")
    _ = try await sender.sendNow(mail)
    let list = try Program.run("mail", "list", "--data", data).output
    #expect(list.contains("Es warten 0. Verschickt 1, aufgegeben 1."))
    #expect(list.contains("reminder  b…@example.org") && list.contains("permanent 550 5.1.1"))
    for word in ["berta", "Geheimes", "Inhalt"] { #expect(!list.contains(word)) }
    #expect(try Program.run("mail", "retry", "--data", data).output.hasPrefix("1 Mails werden"))
    #expect(try Program.run("mail", "list", "--data", data).output.contains("Es warten 1, die älteste seit"))
  }

  @Test func wrongCallsSayWhatIsMissing() throws {
    let data = try Program.folder().appendingPathComponent("d").path
    #expect(try Program.run("demo", "--data", data, "--load-only").status == 0)
    let test = ["mail", "test", "anna@example.org", "--data", data, "--mail-from", "a@b.example"]
    for (arguments, status, words) in [
      (["mail", "test", "anna", "--data", data], Int32(64), "genau ein @"),
      (["mail", "test", "anna@example.org", "--data", data], 1, "LOTSE_MAIL"),
      (test + ["--mail", "smtp://a:geheim@no-such-host.invalid"], 1, "Den Rechner gibt es nicht"),
      (test + ["--mail", "sendmail:/no/such/program"], 1, "nicht da"),
    ] {
      let outcome = try Program.run(arguments)
      let said = outcome.output + outcome.errors
      #expect(outcome.status == status && said.contains(words), "\(arguments): \(said)")
      #expect(!said.contains("geheim"))
    }
  }

  private struct RefusingTransport: MailTransport {
    func send(_ mail: RenderedMail) async throws(MailFailure) -> String {
      throw .permanent(MailReason(code: "550 5.1.1", words: "no such user"))
    }
  }
}
