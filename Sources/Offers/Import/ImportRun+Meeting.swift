import Documents

/// Entries that come twice: within one delivery, or from two sources.
extension ImportRun {
  /// A second copy within this run. Of an offer the first that stands on its own counts, and another one is a
  /// fault; of everything else the fuller copy counts, whatever the order.
  func meetAgain(_ it: Incoming, _ origin: Origin) throws {
    if origin.digest == it.digest {
      if !it.isNested, !origin.isNested { noteRepeated(it, origin) }
      return
    }
    if it.kind == .service {
      try meetService(it, origin)
      return
    }
    let isFuller =
      (it.weight, it.digest.hex) > (origin.weight, origin.digest.hex)
    if it.weight > 0, origin.weight > 0, memory.warnsFirst(it.key) { warnDiffering(it, origin) }
    guard isFuller else { return }
    try origins.see(it)
    try takePlace(it, origin)
  }

  private func meetService(_ it: Incoming, _ origin: Origin) throws {
    if it.isNested { return }
    guard origin.isNested else {
      memory.reject(it.key)
      tally.rejected(it.table)
      report(
        .error, "duplicate-id", it.origin, field: "id", record: it.originalID,
        "Die Kennung „\(it.originalID)“ hat schon der Eintrag in \(origin.place.german), mit anderem Inhalt.",
        "Bitte geben Sie jedem Angebot eine eigene Kennung, oder entfernen Sie einen der beiden Einträge.")
      return
    }
    try origins.see(it)
    try takePlace(it, origin)
  }

  /// The copy takes the place of the earlier one.
  private func takePlace(_ it: Incoming, _ origin: Origin) throws {
    if try pending.contains(it.key) {
      try wait(it, isNew: false)
    } else if origin.written == origins.run {
      // It is in the report already, as new or changed.
      try wait(it, isNew: true, isCounted: true)
    } else {
      tally.unchanged(it.table, by: -1)
      try wait(it, isNew: false)
    }
  }

  private func noteRepeated(_ it: Incoming, _ origin: Origin) {
    report(
      .note, "repeated", it.origin, field: "id", record: it.originalID,
      "Derselbe Eintrag steht schon in \(origin.place.german).", "Er wird einmal übernommen.")
  }

  private func warnDiffering(_ it: Incoming, _ origin: Origin) {
    report(
      .warning, "copies-differ", it.origin, field: nil, record: it.originalID,
      "„\(it.name)“ steht mehrmals in der Lieferung und nicht überall gleich, zum Beispiel in \(origin.place.german).",
      "Übernommen wird der ausführlichste Eintrag. Bitte gleichen Sie die Angaben in der Quelle an.")
  }

  /// An entry that another source has brought, or that was made in Lotse.
  func meet(_ it: Incoming, of other: String) throws {
    if try isSame(it) {
      alike[other, default: 0] += 1
      memory.store(it.key)
      tally.unchanged(it.table)
      return
    }
    memory.reject(it.key)
    tally.rejected(it.table)
    report(
      .error, "source-conflict", it.origin, field: "id", record: it.originalID,
      "„\(it.name)“ steht schon mit anderem Inhalt im Verzeichnis, aus der Quelle „\(other)“; diese Lieferung ist „\(source)“.",
      "Bitte entscheiden Sie, welche Quelle den Eintrag pflegt, und nehmen Sie ihn aus der anderen heraus; oder importieren Sie mit „--source \(other)“."
    )
  }

  /// One note per source for all that came again without a change.
  func noteAlike() {
    for (other, count) in alike.sorted(by: { $0.key < $1.key }) {
      report(
        .note, "same-elsewhere", RowRef(file: current.file), field: nil, record: nil,
        "\(count) Einträge stehen schon genau so im Verzeichnis, aus der Quelle „\(other)“.",
        "Sie bleiben, wie sie sind, und gehören weiter zu „\(other)“.")
    }
  }
}

extension RowRef {
  /// For messages: „services.json, Zeile 12“.
  var german: String {
    if let row { return "\(file), Zeile \(row)" }
    return index.map { "\(file), Eintrag \($0)" } ?? file
  }
}
