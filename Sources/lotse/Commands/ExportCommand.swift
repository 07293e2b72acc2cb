public import ArgumentParser
public import Offers
import Places
import Storage

/// `lotse export`
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Gibt das Verzeichnis weiter.",
    subcommands: [
      ExportHSDSCommand.self, ExportTableCommand.self, ExportGapsCommand.self, ExportContactsCommand.self,
      ExportUnmetCommand.self,
    ])
}

/// `lotse export hsds`
struct ExportHSDSCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hsds", abstract: "Schreibt HSDS 3.1: eine JSON-Datei oder einen Ordner (oder ZIP) mit CSV.")
  @OptionGroup var data: DataOptions
  @Option(help: "Ziel: Datei, Ordner oder .zip.")
  var to: String
  @Option(help: "json oder datapackage.")
  var format: HSDSExport.Format = .json

  func run() async throws {
    let store = try await data.open(create: false)
    let bar = ProgressBar("Schreiben")
    let report = try await HSDSExport.run(
      store: store, to: to, format: format, progress: { bar.show($0.done, of: $0.total) })
    bar.finish()
    print("\(report.services) Angebote und \(report.organizations) Träger nach \(to) geschrieben.")
  }
}

extension HSDSExport.Format: ExpressibleByArgument {}

/// `lotse export table`
struct ExportTableCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Schreibt das Verzeichnis als Liste: .xlsx oder .csv.")
  @OptionGroup var data: DataOptions
  @Option(help: "Zieldatei; die Endung bestimmt die Form.")
  var to: String

  func run() async throws {
    let store = try await data.open(create: false)
    try await ListExport.run(store: store, path: to, now: Clock.system.now())
    let count = try await store.read { try OfferStore.count(in: $0) }
    print("\(count) Angebote nach \(to) geschrieben.")
  }
}

/// `lotse export gaps`
struct ExportGapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Schreibt die Telefonliste: was im Verzeichnis fehlt und wen man danach fragt.")
  @OptionGroup var data: DataOptions
  @Option(help: "Zieldatei (.xlsx oder .csv); ohne Angabe erscheint die Liste im Terminal.")
  var to: String?

  func run() async throws {
    let store = try await data.open(create: false)
    let today = BerlinTime.local(Clock.system.now()).date
    let gaps = try await store.read { try GapList.build(in: $0, today: today) }
    guard let to else { return printList(gaps) }
    try TableFile.write(GapList.rows(gaps), sheet: "Telefonliste", to: to)
    print("\(gaps.count) Einträge mit Lücken nach \(to) geschrieben.")
  }

  private func printList(_ gaps: [GapEntry]) {
    if gaps.isEmpty { return print("Nichts fehlt.") }
    for gap in gaps {
      let who = [gap.organisation, gap.phone].compactMap { $0 }.joined(separator: ", ")
      print("\(gap.offer) (\(who))")
      for question in gap.questions { print("  – \(question.text)") }
    }
  }
}
