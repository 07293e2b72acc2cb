import Places

extension EntryReader {
  /// Times as people write them; a column for each day is read with its heading.
  mutating func readTimes(_ issues: inout ListIssues) {
    guard let columns = cells.values[.times] else { return }
    let text = columns.map { cell in
      let isDay = Weekday.named(CellText.key(cell.label)) != nil
      return isDay ? "\(cell.label): \(CellText.line(cell.text))" : cell.text
    }.joined(separator: "\n")
    let parsed = TimesParser.parse(text, today: today)
    draft.offer.times = parsed.times
    if !parsed.understood {
      let rest = parsed.leftovers.prefix(5).map { "„\(CellText.short($0, 60))“" }.joined(separator: ", ")
      report(
        .warning, "times-text", .times,
        "Die Zeiten sind nicht ganz verständlich: \(rest). Der Text bleibt stehen.",
        "Bitte schreiben Sie Tage und Uhrzeiten, zum Beispiel „Mo und Mi 14–16:30 Uhr“.", &issues)
    }
    for assumption in parsed.assumptions.prefix(3) {
      report(.note, "times-assumed", .times, assumption, "Bitte prüfen Sie die Zeiten.", &issues)
    }
  }

  /// Prices.
  mutating func readCosts(_ issues: inout ListIssues) {
    for (index, price) in CostCell(cells.text(.cost)).prices.enumerated() {
      var cost = Cost(
        id: partID("cost", "\(index)|\(price.text ?? "")|\(price.condition ?? "")"), text: price.text,
        amount: price.amount)
      cost.condition = price.condition
      cost.validFrom = price.validFrom
      cost.validTo = price.validTo
      if let from = price.validFrom, let to = price.validTo, to < from {
        report(
          .error, "cost-reversed", .cost, "Der Preis gilt bis \(to.german), aber erst ab \(from.german).",
          "Bitte berichtigen Sie den Zeitraum.", &issues)
      }
      draft.offer.costs.append(cost)
    }
  }

  /// Everything that stands alone.
  mutating func readRest(_ issues: inout ListIssues) {
    for name in WordCells.items(cells.text(.documents)) {
      draft.offer.documents.append(RequiredDocument(id: partID("document", name), name: name))
    }
    draft.serves = WordCells.items(cells.text(.serves))
    readCapacity()
    readAssured(&issues)
    guard let text = optional(.identifier) else { return }
    if let id = HSDSIdentity.canonical(text).flatMap(OfferID.init(rawValue:)) {
      draft.identifier = id
    } else {
      report(
        .warning, "identifier", .identifier, "„\(CellText.short(text, 40))“ ist keine Kennung von Lotse.",
        "Bitte ändern Sie die Spalte „Kennung“ nicht.", &issues)
    }
  }

  private mutating func readCapacity() {
    guard let text = optional(.capacity) else { return }
    switch CapacityCell.read(text) {
    case .empty: break
    case .counted(let free, let total, let unit):
      draft.offer.capacities = [
        Capacity(id: partID("capacity", unit), unit: unit, free: free, total: total, updated: now)
      ]
    case .text: keep(.capacity, text)
    }
  }

  private mutating func readAssured(_ issues: inout ListIssues) {
    let text = cells.text(.assured)
    switch DateCell.read(text) {
    case .empty: draft.offer.assured = stand.flatMap { $0 <= today ? $0 : nil }
    case .day(let day) where day <= today.adding(days: 1): draft.offer.assured = day
    case .day(let day):
      report(
        .warning, "date-in-future", .assured,
        "Der \(day.german) liegt in der Zukunft und kann keine Bestätigung sein.",
        "Bitte tragen Sie ein, wann die Angaben zuletzt geprüft wurden.", &issues)
    case .impossible:
      report(
        .error, "date-impossible", .assured, "„\(CellText.short(text, 40))“ ist kein mögliches Datum.",
        "Bitte schreiben Sie das Datum als Tag.Monat.Jahr, zum Beispiel 01.09.2026.", &issues)
    case .text:
      keep(.assured, text)
      report(
        .warning, "date-text", .assured,
        "„\(CellText.short(text, 40))“ ist kein Datum; es steht als Hinweis im Text.",
        "Bitte schreiben Sie das Datum als Tag.Monat.Jahr.", &issues)
    }
  }
}
