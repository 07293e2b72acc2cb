import Places

extension EntryReader {
  /// Cells that hold one of Lotse's words.
  mutating func readWords(_ issues: inout ListIssues) {
    if let text = optional(.kind) {
      if let kind = WordCells.kind(text) {
        draft.offer.kind = kind
      } else {
        keepUnknown(.kind, text, &issues)
      }
    }
    for item in WordCells.items(cells.text(.situation)) {
      if let situation = WordCells.situation(item) {
        if !draft.offer.situations.contains(situation) { draft.offer.situations.append(situation) }
      } else {
        keepUnknown(.situation, item, &issues)
      }
    }
    for item in WordCells.items(cells.text(.phases)) {
      if let phase = WordCells.phase(item) {
        if !draft.offer.phases.contains(phase) { draft.offer.phases.append(phase) }
      } else {
        keepUnknown(.phases, item, &issues)
      }
    }
    if let text = optional(.level) {
      if let level = WordCells.level(text) {
        draft.offer.level = level
      } else {
        keepUnknown(.level, text, &issues)
      }
    }
    if let text = optional(.season) {
      if let season = WordCells.season(text) {
        draft.offer.season = season
      } else {
        keepUnknown(.season, text, &issues)
      }
    }
    if let text = optional(.status) {
      if let status = WordCells.status(text) {
        draft.offer.status = status
      } else {
        keepUnknown(.status, text, &issues)
      }
    }
    readRegistration()
    readLanguages(&issues)
  }

  private mutating func keepUnknown(_ field: ListField, _ text: String, _ issues: inout ListIssues) {
    keep(field, text)
    report(
      .warning, "unknown-word", field,
      "„\(CellText.short(text, 60))“ ist keine bekannte Angabe; sie steht als Hinweis im Text.",
      "Bitte prüfen Sie die Schreibweise.", &issues)
  }

  private mutating func readRegistration() {
    guard let text = optional(.registration) else { return }
    draft.offer.registration = WordCells.registration(text)
    let isPlain =
      draft.offer.registration.map { CellText.key(WordCells.german($0)) == CellText.key(text) } ?? false
    if !isPlain, CellText.words(text).count > 2 || draft.offer.registration == nil {
      draft.offer.application = [draft.offer.application, text].compactMap { $0 }.joined(separator: "\n")
    }
  }

  private mutating func readLanguages(_ issues: inout ListIssues) {
    guard let text = optional(.languages) else { return }
    let found = LanguageCell(text)
    draft.offer.languages = found.codes
    for rest in found.leftovers {
      if ["dolmetsch", "sprachmittl", "uebersetz"].contains(where: { CellText.key(rest).contains($0) }) {
        if draft.offer.interpreting == nil { draft.offer.interpreting = CellText.line(text) }
      } else {
        keep(.languages, rest)
        report(
          .warning, "unknown-language", .languages,
          "Die Sprache „\(CellText.short(rest, 40))“ ist nicht bekannt.",
          "Bitte schreiben Sie den Namen der Sprache aus, mehrere durch Komma getrennt.", &issues)
      }
    }
  }

  /// Ages from one column, two columns, or the target group.
  mutating func readAges(_ issues: inout ListIssues) {
    var field = ListField.age
    var text = cells.text(.age)
    var age = AgeCell.read(text)
    if age == .empty, cells.has(.ageFrom) || cells.has(.ageTo) {
      field = cells.has(.ageFrom) ? .ageFrom : .ageTo
      age = AgeCell.read(from: cells.text(.ageFrom), to: cells.text(.ageTo))
      text = [cells.text(.ageFrom), cells.text(.ageTo)].filter { !$0.isEmpty }.joined(separator: " – ")
    }
    readTarget(&age)
    switch age {
    case .empty: break
    case .everyone: if draft.offer.phases.isEmpty { draft.offer.phases = LifePhase.rings.map(\.code) }
    case .range(let range, let isWhole):
      draft.offer.ages = range
      if !isWhole, !text.isEmpty { addEligibility(text) }
    case .date(let range):
      draft.offer.ages = range
      report(
        .warning, "age-as-date", field,
        "Excel hat aus dem Alter ein Datum gemacht („\(text)“); gelesen als \(AgeText.german(range)).",
        "Bitte formatieren Sie die Spalte als Text und tragen Sie das Alter neu ein.", &issues)
    case .reversed:
      report(
        .error, "age-reversed", field, "Das Alter „\(CellText.short(text, 40))“ ist verkehrt herum.",
        "Bitte tragen Sie zuerst das kleinere, dann das größere Alter ein.", &issues)
    case .impossible:
      report(
        .error, "age-impossible", field, "Das Alter „\(CellText.short(text, 40))“ gibt es nicht.",
        "Bitte berichtigen Sie das Alter.", &issues)
    case .text:
      addEligibility(text)
      report(
        .warning, "age-text", field,
        "Das Alter „\(CellText.short(text, 60))“ lässt sich nicht in Jahre umrechnen; es bleibt als Text stehen.",
        "Bitte ergänzen Sie das Alter von – bis.", &issues)
    }
  }

  private mutating func readTarget(_ age: inout AgeCell) {
    guard let text = optional(.target) else { return }
    if let target = WordCells.target(text) {
      draft.offer.target = target
      return
    }
    if age == .empty, case .range(let range, _) = AgeCell.read(text) { age = .range(range, isWhole: true) }
    addEligibility(text)
  }

  private mutating func addEligibility(_ text: String) {
    let old = draft.offer.eligibilityText
    if old?.contains(text) == true { return }
    draft.offer.eligibilityText = [old, text].compactMap { $0 }.joined(separator: "\n")
  }
}
