import Access
import ArgumentParser
import Documents
import Foundation
import Navigator
import Places
import Storage

/// `lotse export unmet`
struct ExportUnmetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmet",
    abstract: "Schreibt, was Familien in den letzten 52 Wochen vergeblich suchten, kleine Zahlen verdeckt.")
  @OptionGroup var data: DataOptions
  @Option(help: "Zieldatei (.csv oder .xlsx).")
  var to: String

  func run() async throws {
    let store = try await data.open(create: false)
    let today = BerlinTime.local(Clock.system.now()).date
    let list = try await store.read { tx in
      try UnmetList.load(today: today, scope: .operation(.seeUnmet), in: tx)
    }
    try TableFile.write(list.rows, sheet: "Bedarf", to: to)
    print("\(list.entries.count) Zeilen, \(list.open.count) davon offen, nach \(to) geschrieben.")
  }
}
