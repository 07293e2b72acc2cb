import Access
import ArgumentParser
import Navigator
import Places
import Storage

/// `lotse export contacts`
struct ExportContactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Schreibt die gezählten Kontakte eines Jahres für den Förderbericht, kleine Zahlen verdeckt.")
  @OptionGroup var data: DataOptions
  @Option(help: "Zieldatei (.csv oder .xlsx).")
  var to: String
  @Option(help: "Das Jahr; ohne Angabe das laufende.")
  var year: Int?

  func run() async throws {
    let store = try await data.open(create: false)
    let today = BerlinTime.local(Clock.system.now()).date
    let wanted = year ?? today.year
    let report = try await store.read { tx in
      try ContactReport.load(year: wanted, today: today, scope: .operation(.reportContacts), in: tx)
    }
    try TableFile.write(report.rows, sheet: "Kontakte", to: to)
    print("Kontakte, \(report.period), nach \(to) geschrieben.")
  }
}
