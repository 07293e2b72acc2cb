import ArgumentParser
import Jobs
import Mail
import Places
import Storage
import StoragePostgres
import StorageSQLite

/// Puts many mails into the outbox of a database of Lotse: `lotse-bench mail PLACE --count 10000`.
struct MailingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "mail")
  @Argument(help: "Folder or postgres://…, with the schema of Lotse.")
  var place: String
  @Option var count = 10_000

  func run() async throws {
    let store: any Store =
      PostgresSettings.isURL(place)
      ? PostgresStore(PostgresSettings(url: place))
      : try SQLiteStore(path: "\(place)/lotse.sqlite", observer: nil)
    let now = Clock.system.now()
    for start in stride(from: 0, to: count, by: 1_000) {
      let numbers = start..<min(start + 1_000, count)
      try await store.write { tx in
        for number in numbers {
          let mail = OutgoingMail(
            to: try MailAddress("r\(number)@example.org"), subject: "Ihr Termin Nummer \(number)",
            body: String(repeating: "Bitte denken Sie an Ihren Termin. Grüße!\n", count: 20), purpose: "bench"
          )
          try Outbox.put(mail, key: "bench/\(number)", now: now, in: tx)
        }
      }
    }
    print("queued \(count)")
  }
}
