import Access
import ArgumentParser
import Documents
import Foundation
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
    switch to.split(separator: ".").last?.lowercased() {
    case "csv":
      try Data(CSVWriter.bytes(report.rows, format: .excelGerman)).write(to: URL(fileURLWithPath: to))
    case "xlsx":
      let cells = report.rows.enumerated().map { TableRow(number: $0 + 1, cells: $1) }
      try SpreadsheetWriter.write([Sheet(name: "Kontakte", rows: cells)], to: to)
    default: throw UserError("Die Endung von \(to) sagt nicht, was es werden soll: .csv oder .xlsx?")
    }
    print("Kontakte, \(report.period), nach \(to) geschrieben.")
  }
}
