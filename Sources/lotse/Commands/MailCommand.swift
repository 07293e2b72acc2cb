import ArgumentParser
import Foundation
import Jobs
import Mail
import Places
import Storage

/// `lotse mail`
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Die Post: ausprobieren, nachsehen, noch einmal versuchen.",
    subcommands: [MailTestCommand.self, MailListCommand.self, MailRetryCommand.self])
}

/// `lotse mail test`
struct MailTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Verschickt eine Mail zur Probe und zeigt, was der Mailserver sagt.")
  @Argument(help: "Wohin.")
  var address: String
  @OptionGroup var data: DataOptions
  @OptionGroup var mail: MailOptions

  func run() async throws {
    let to: MailAddress
    do throws(MailAddress.Mistake) { to = try MailAddress(address) } catch {
      throw ValidationError("„\(address)“ ist keine Adresse. \(MailWords.explain(error))")
    }
    guard let way = try mail.way() else {
      throw UserError(
        "Es ist noch nicht gesagt, wie Post verschickt wird: --mail smtp://… (oder LOTSE_MAIL) und --mail-from ADRESSE (oder LOTSE_MAIL_FROM)."
      )
    }
    let store = try await data.open(create: false)
    let sender = OutboxSender(
      store: store, transport: way.transport, from: way.from, clock: .system, holder: UUID().uuidString)
    let letter = OutgoingMail(
      to: to, subject: "Probe von Lotse: Grüße",
      body: """
        Guten Tag,

        diese Mail hat jemand mit „lotse mail test“ verschickt. Wenn Sie das lesen und die Umlaute
        stimmen (ÄÖÜ äöü ß), kommt die Post von Lotse an.
        """, purpose: "test")
    switch try await sender.sendNow(letter) {
    case .success(let words): print("Angenommen von \(way.shown): \(words)")
    case .failure(let failure): throw UserError(MailWords.explain(failure, way: way.shown))
    }
  }
}

/// `lotse mail list`
struct MailListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Sagt, wie viel Post wartet, und zeigt, was aufgegeben wurde (ohne Inhalt).")
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: false)
    let (counts, failed) = try await store.read { tx in
      (try Outbox.counts(in: tx), try Outbox.failed(in: tx))
    }
    let since = counts.oldestWaiting.map { ", die älteste seit \(Self.shown($0))" } ?? ""
    let reason = counts.lastFailure.map { " (zuletzt: \($0))" } ?? ""
    print(
      "Es warten \(counts.waiting)\(since)\(reason). Verschickt \(counts.sent), aufgegeben \(counts.failed).")
    for mail in failed {
      print(
        "\(mail.id)  \(mail.purpose)  \(mail.recipient)  vom \(Self.shown(mail.queued))  \(mail.attempts) Versuche  \(mail.failure)"
      )
    }
    if failed.count < counts.failed { print("… und \(counts.failed - failed.count) ältere.") }
  }

  private static func shown(_ instant: Instant) -> String {
    let local = BerlinTime.local(instant)
    return "\(local.date.german), \(local.time.german)"
  }
}

/// `lotse mail retry`
struct MailRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Versucht aufgegebene und wartende Post noch einmal; der Server verschickt sie.")
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: false)
    let now = Clock.system.now()
    let count = try await store.write { try Outbox.retry(now: now, in: $0) }
    print(
      count == 0
        ? "Es gibt nichts, was noch einmal zu versuchen wäre." : "\(count) Mails werden noch einmal versucht."
    )
  }
}
