/// The report for a terminal.
extension ListReport {
  private static let mostLines = 20

  /// German text: a sentence that says what came of it, the columns, the counts, and what is to mend or to ask.
  public var german: String {
    var lines = [sentence, ""]
    if let guess, mappingOrigin == .guessed { lines += ["So wurden die Spalten gelesen:", guess.table, ""] }
    lines.append("  Angebote: \(counts(offers))")
    lines.append("  Träger: \(counts(organisations))")
    lines.append("  Orte: \(counts(places))")
    lines += list("Nicht mehr in der Liste (sie bleiben stehen)", offers.missingEntries)
    lines += problemLines
    lines += remarkLines
    lines += gapLines
    return lines.joined(separator: "\n")
  }

  private var sentence: String {
    if hasErrors { return "Nichts wurde übernommen: In \(file) ist etwas zu berichtigen." }
    let changes =
      offers.new + offers.changed + organisations.new + organisations.changed + places.new
      + places.changed
    if changes == 0 { return "Alles aus \(file) ist schon so im Verzeichnis; es gibt nichts zu ändern." }
    let what = "\(offers.new) Angebote neu, \(offers.changed) geändert"
    return isDryRun
      ? "Probe mit \(rows) Zeilen: \(what); geschrieben wurde nichts."
      : "\(rows) Zeilen gelesen: \(what)."
  }

  private func counts(_ tally: Tally) -> String {
    var parts = ["\(tally.new) neu", "\(tally.changed) geändert", "\(tally.unchanged) unverändert"]
    if tally.missing > 0 { parts.append("\(tally.missing) nicht mehr in der Liste") }
    return parts.joined(separator: ", ")
  }

  private func list(_ title: String, _ entries: [Entry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return ["", "\(title):"] + shortened(entries.map { "  \($0.name)" })
  }

  private var problemLines: [String] {
    let titles = [(Problem.Severity.error, "Fehler"), (.warning, "Hinweise"), (.note, "Zur Kenntnis")]
    return titles.flatMap { severity, title -> [String] in
      let count = problemCounts.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }
      let listed = problems.filter { $0.severity == severity }.map { "  \($0.german)" }
      return count == 0 ? [] : ["", "\(title) (\(count)):"] + shortened(listed)
    }
  }

  private var remarkLines: [String] {
    guard !remarks.isEmpty else { return [] }
    let lines = remarks.map { "  Zeile \($0.row): „\($0.text)“ – \($0.reason)" }
    return ["", "Nicht gelesen wurde:"] + shortened(lines)
  }

  private var gapLines: [String] {
    guard gapCount > 0 else { return [] }
    let lines = gaps.map { gap in
      let who = [gap.organisation, gap.phone].compactMap { $0 }.joined(separator: ", ")
      return "  \(gap.offer) (\(who)): \(gap.questions.map(\.kind.name).joined(separator: ", "))"
    }
    return ["", "Es fehlt noch etwas bei \(gapCount) Angeboten (ganze Liste: lotse export gaps):"]
      + shortened(lines)
  }

  private func shortened(_ lines: [String]) -> [String] {
    let more = lines.count - Self.mostLines
    return lines.prefix(Self.mostLines) + (more > 0 ? ["  … und \(more) weitere"] : [])
  }
}
