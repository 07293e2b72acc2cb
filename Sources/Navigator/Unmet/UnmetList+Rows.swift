import Places

extension UnmetChoice {
  /// What users read after "nicht".
  public var german: String {
    switch self {
    case .time: "zu dieser Zeit"
    case .language: "in dieser Sprache"
    case .distance: "in der Nähe"
    case .age: "für dieses Alter"
    case .situation: "zu diesem Thema"
    case .free: "kostenlos"
    case .registration: "ohne Anmeldung"
    case .stepFree: "stufenlos erreichbar"
    case .several: "mit allen diesen Wünschen zugleich"
    case .none: ""
    }
  }
}

extension UnmetChoice {
  /// What users read behind what was looked for.
  fileprivate var others: String {
    switch self {
    case .time: "zu anderen Zeiten"
    case .language: "in anderen Sprachen"
    case .age: "für andere Alter"
    case .situation: "zu anderen Themen"
    case .distance, .free, .registration, .stepFree, .several: german
    case .none: ""
    }
  }
}

extension UnmetEntry {
  /// The line in a few words.
  public var heading: String {
    switch item.kind {
    case .nothing: label.isEmpty ? "Etwas, wofür das Wörterbuch kein Wort hat" : label
    case .choice: "\(label.isEmpty ? "Hilfe" : label) \(only ?? item.choice.others)"
    case .full: "\(label): kein freier Platz"
    case .closed: "\(label): findet zurzeit nicht statt"
    case .word: "„\(label)“"
    }
  }

  /// The language or time that all of the searches asked for.
  private var only: String? {
    let kind: UnmetTable.Kind? =
      switch item.choice {
      case .language: .language
      case .time: .slot
      default: nil
      }
    guard let kind, let lines = tables.first(where: { $0.kind == kind })?.lines, lines.count == 1,
      let label = lines.first?.label
    else { return nil }
    return kind == .language
      ? "auf \(label)" : kind == .slot && label.first?.isUppercase == true ? "am \(label)" : label
  }

  fileprivate var german: String {
    switch item.kind {
    case .nothing: "nicht im Verzeichnis"
    case .choice: "nicht \(item.choice.german)"
    case .full: "kein freier Platz"
    case .closed: "findet zurzeit nicht statt"
    case .word: "unbekanntes Wort"
    }
  }
}

extension UnmetList {
  /// The list for a file: headings first, under each line its breakdowns.
  public var rows: [[String]] {
    var rows = [
      ["Gesucht", "Was fehlte", "Merkmal", "Wert", "Anzahl seit \(since.german)", "Stand", "Notiz"]
    ]
    for entry in entries {
      let state = entry.isDone ? "erledigt" : entry.isBack ? "wieder offen" : "offen"
      let isWord = entry.item.kind == .word
      rows.append([
        entry.label, entry.german, isWord ? "Tage" : "Summe", "", String(entry.count), state, entry.note,
      ])
      for table in entry.tables {
        for line in table.lines ?? [] {
          rows.append([entry.label, entry.german, table.kind.german, line.label, line.count.german, "", ""])
        }
        if table.lines == nil {
          rows.append([
            entry.label, entry.german, table.kind.german, "zu wenige für eine Aufteilung", "", "", "",
          ])
        }
      }
    }
    if let rare { rows.append(["Seltenes", "", "Summe", "", String(rare), "", ""]) }
    return rows
  }
}
