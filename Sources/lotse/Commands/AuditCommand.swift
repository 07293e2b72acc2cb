import ArgumentParser
import Journal
import Places
import Storage

/// `lotse audit`
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Das Prüfprotokoll: wer was getan hat, versiegelt.",
    subcommands: [AuditVerifyCommand.self, AuditHeadCommand.self, AuditPruneCommand.self])
}

/// `lotse audit verify`
struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prüft, ob jemand das Prüfprotokoll verändert hat.",
    discussion: """
      Ein veränderter, entfernter oder eingeschobener Eintrag fällt immer auf. Wer die ganze Datenbank schreiben kann, kann \
      aber alle Siegel neu machen; das findet nur --head mit einem Ende, das woanders aufbewahrt wurde.
      """)
  @Option(
    help: "Ein Ende der Kette, das mit „lotse audit head“ geholt und woanders aufbewahrt wurde.",
    transform: RememberedHead.parse)
  var head: RememberedHead?
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: false)
    let remembered = head
    let report = try await store.read { try Audit.verify(remembered: remembered, in: $0) }
    print(AuditWords.text(report, remembered: remembered != nil))
    if report.fault != nil { throw ExitCode.failure }
  }
}

/// `lotse audit head`
struct AuditHeadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Nennt das Ende der Kette, zum Aufbewahren woanders.")
  @OptionGroup var data: DataOptions

  func run() async throws {
    let store = try await data.open(create: false)
    guard let head = try await store.read({ try Audit.head(in: $0) }) else {
      throw UserError("Es ist noch nichts versiegelt. Das geschieht, während „lotse serve“ läuft.")
    }
    print(head)
  }
}

/// `lotse audit prune`
struct AuditPruneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Entfernt alte Einträge des Prüfprotokolls vom Anfang her; der Rest bleibt prüfbar.")
  @Option(help: "Wie viele Tage bleiben. Vorgabe: \(Audit.retentionDays)")
  var days = Audit.retentionDays
  @OptionGroup var data: DataOptions

  func validate() throws {
    guard (1...36_500).contains(days) else {
      throw ValidationError("--days \(days) liegt nicht zwischen 1 und 36500.")
    }
  }

  func run() async throws {
    let store = try await data.open(create: false)
    let now = Clock.system.now()
    let limit = now - Int64(days) * 86_400
    do {
      let count = try await store.write { try Audit.prune(olderThan: limit, at: now, in: $0) }
      print("\(count) Einträge entfernt, die älter als \(days) Tage sind.")
    } catch let error as AuditError {
      throw UserError("\(error)")
    }
  }
}

/// What a check of the audit says.
enum AuditWords {
  static func text(_ report: AuditReport, remembered: Bool) -> String {
    let state = "versiegelt bis \(report.sealed), \(report.waiting) warten"
    if let fault = report.fault { return "✗ Das Prüfprotokoll ist nicht heil. \(fault) (\(state))" }
    let start = report.first > 1 ? " Die Einträge vor \(report.first) sind nach Frist entfernt." : ""
    let proof = remembered ? " Das aufbewahrte Ende steht in der Kette." : ""
    return "✓ Das Prüfprotokoll ist heil: \(state).\(start)\(proof)"
  }
}

extension RememberedHead {
  /// For arguments.
  static func parse(_ text: String) throws -> RememberedHead {
    guard let head = RememberedHead(text) else {
      throw ValidationError(
        "„\(text)“ ist kein Ende der Kette. So sieht eines aus: 1234:9f86d081… (lotse audit head).")
    }
    return head
  }
}
