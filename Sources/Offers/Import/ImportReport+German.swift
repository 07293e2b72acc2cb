/// The report for a terminal.
extension ImportReport {
  private static let mostLines = 20

  /// German text: a sentence that says what came of it, the counts, examples, and what is to mend.
  public var german: String {
    var lines = [sentence, ""]
    for kind in kinds { lines.append("  \(Self.name(kind.entity)): \(counts(kind))") }
    for (title, samples) in samples { lines += list(title, samples) }
    lines += problemLines
    if lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private var sentence: String {
    let offers = kind("service")
    let errors = problems.count(.error)
    if errors > 0 {
      return errors == 1
        ? "Nichts wurde übernommen: Die Lieferung hat einen Fehler."
        : "Nichts wurde übernommen: Die Lieferung hat \(errors) Fehler."
    }
    if changes == 0 { return "Alles ist schon so im Verzeichnis; es gibt nichts zu ändern." }
    var parts: [String] = []
    if offers.new > 0 { parts.append("\(Self.offers(offers.new)) neu") }
    if offers.changed > 0 { parts.append("\(Self.offers(offers.changed)) geändert") }
    if offers.retired > 0 { parts.append("\(Self.offers(offers.retired)) als „gibt es nicht mehr“ markiert") }
    if parts.isEmpty { parts.append("\(changes) \(changes == 1 ? "Angabe" : "Angaben") geändert") }
    let what = parts.joined(separator: ", ")
    if dryRun { return "Probe: Es würden \(what); geschrieben wurde nichts." }
    return "Übernommen in \(seconds.short) s: \(what)."
  }

  private static func offers(_ count: Int) -> String { count == 1 ? "1 Angebot" : "\(count) Angebote" }

  private func counts(_ kind: ImportKindReport) -> String {
    var parts = ["\(kind.new) neu", "\(kind.changed) geändert", "\(kind.unchanged) unverändert"]
    if kind.gone > 0 { parts.append("\(kind.gone) nicht mehr in der Lieferung") }
    if kind.rejected > 0 { parts.append("\(kind.rejected) mit Fehlern") }
    return parts.joined(separator: ", ")
  }

  private var samples: [(String, [ImportSample])] {
    let offers = kind("service")
    let retired = offers.retired > 0 ? " (jetzt „gibt es nicht mehr“)" : " (sie bleiben stehen)"
    return [
      ("Neue Angebote", offers.newSamples), ("Geänderte Angebote", offers.changedSamples),
      ("Nicht mehr in der Lieferung\(retired)", offers.goneSamples),
    ]
  }

  private func list(_ title: String, _ samples: [ImportSample]) -> [String] {
    guard !samples.isEmpty else { return [] }
    var lines = ["", "\(title):"]
    for sample in samples.prefix(Self.mostLines) { lines.append("  \(sample.name) (\(sample.id))") }
    if samples.count > Self.mostLines { lines.append("  … und weitere") }
    return lines
  }

  private var problemLines: [String] {
    var lines: [String] = []
    for (severity, title) in [
      (Problem.Severity.error, "Fehler"), (.warning, "Hinweise"), (.note, "Zur Kenntnis"),
    ] {
      let count = problems.count(severity)
      guard count > 0 else { continue }
      lines += ["", "\(title) (\(count)):"]
      let listed = problems.problems.filter { $0.severity == severity }.prefix(Self.mostLines)
      for problem in listed { lines += ["  \(problem.german)"] }
      if count > listed.count {
        let codes = problems.counts.filter { $0.severity == severity }.map { "\($0.code) \($0.count)" }
        lines.append("  … und \(count - listed.count) weitere; nach Art: \(codes.joined(separator: ", "))")
      }
    }
    return lines
  }

  private static func name(_ table: String) -> String {
    switch table {
    case "service": "Angebote"
    case "organization": "Träger"
    case "location": "Orte"
    case "service_at_location": "Angebote an Orten"
    case "program": "Programme"
    case "taxonomy": "Vokabulare"
    case "taxonomy_term": "Begriffe"
    default: "Weitere Angaben (\(table))"
    }
  }
}

extension Problem {
  /// Place, fault and mend in one German line.
  public var german: String {
    var place = [file]
    if let row { place.append("Zeile \(row)") }
    if let field { place.append("Feld „\(field)“") }
    if let record { place.append("Eintrag „\(record.prefix(60))“") }
    return "\(place.filter { !$0.isEmpty }.joined(separator: ", ")): \(message) \(mend)"
  }
}

extension Double {
  /// With one digit after the comma.
  fileprivate var short: String {
    guard isFinite, self >= 0, self < 1e9 else { return "?" }
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
