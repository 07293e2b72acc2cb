import Documents
import Places

/// Reads the cells of one entry into a draft. What is not understood is kept as a remark and reported.
struct EntryReader {
  static let longestName = 250
  private static let longestText = 20_000

  let area: AreaKey
  let today: LocalDate
  let now: Instant
  let stand: LocalDate?
  let cells: ListCells
  var draft: ListDraft

  init?(
    _ cells: ListCells, area: AreaKey, today: LocalDate, now: Instant, stand: LocalDate?,
    _ issues: inout ListIssues
  ) {
    self.area = area
    self.today = today
    self.now = now
    self.stand = stand
    self.cells = cells
    let organisation = CellText.line(cells.text(.organisation))
    var name = Self.withoutBullet(CellText.line(cells.text(.offer)))
    if name.isEmpty { name = organisation }
    guard !name.isEmpty, let id = OfferID(rawValue: HSDSIdentity.derived("list-draft", "\(cells.row)")) else {
      return nil
    }
    let offer = Offer(id: id, name: name, owner: .area(area), lastModified: now)
    draft = ListDraft(
      row: cells.row, organisation: organisation.isEmpty ? nil : organisation, offer: offer,
      texts: cells.values.keys.reduce(into: [:]) { $0[$1] = cells.text($1) },
      digest: cells.digest("\(area.rawValue)\(stand?.iso8601 ?? "")"))
  }

  /// Reads everything.
  mutating func read(_ issues: inout ListIssues) {
    checkNames(&issues)
    readTexts(&issues)
    readWords(&issues)
    readAges(&issues)
    readTimes(&issues)
    readCosts(&issues)
    readContacts(&issues)
    readPlaces(&issues)
    readRest(&issues)
  }

  /// Reports a problem of this entry.
  func report(
    _ severity: Problem.Severity, _ code: String, _ field: ListField, _ message: String, _ mend: String,
    _ issues: inout ListIssues
  ) {
    issues.add(severity, code, row: cells.row, cells.label(field), record: draft.offer.name, message, mend)
  }

  /// Keeps a text that has no other place, with the heading of its column.
  mutating func keep(_ field: ListField, _ text: String, label: String? = nil) {
    let label = CellText.line(label ?? cells.label(field))
    draft.keep(field, "\(label): \(CellText.line(text))")
  }

  /// An id of a part, the same for the same words in the same entry.
  func partID(_ kind: String, _ words: String) -> String {
    HSDSIdentity.derived("list-\(kind)", area.rawValue, draft.key, words)
  }

  private func checkNames(_ issues: inout ListIssues) {
    checkName(draft.organisation, .organisation, &issues)
    if cells.has(.offer) { checkName(draft.offer.name, .offer, &issues) }
  }

  private func checkName(_ name: String?, _ field: ListField, _ issues: inout ListIssues) {
    guard let name else { return }
    if Self.isFormula(name) {
      report(
        .error, "formula", field, "„\(CellText.short(name, 40))“ ist eine Formel, kein Name.",
        "Bitte ersetzen Sie die Formel durch den Namen als Text.", &issues)
    }
    if Self.hasHTML(name) {
      report(
        .error, "html", field, "Im Namen „\(CellText.short(name, 40))“ steht HTML.",
        "Bitte schreiben Sie den Namen ohne Zeichen wie < und >.", &issues)
    }
    if name.count > Self.longestName {
      report(
        .error, "name-too-long", field, "Der Name hat \(name.count) Zeichen, mehr als \(Self.longestName).",
        "Bitte kürzen Sie den Namen; Erläuterungen gehören in die Beschreibung.", &issues)
    }
  }

  private mutating func readTexts(_ issues: inout ListIssues) {
    draft.offer.alternateName = optional(.alternateName).map(CellText.line)
    draft.offer.summary = optional(.summary).map(CellText.line)
    draft.offer.description = cells.text(.description)
    draft.offer.application = optional(.application)
    draft.offer.eligibilityText = optional(.eligibility)
    draft.offer.interpreting = optional(.interpreting)
    draft.offer.alert = optional(.alert).map(CellText.line)
    for cell in cells.values[.notes] ?? [] {
      let isPlain = HeadingWords.exact(CellText.key(cell.label)) == .notes
      if isPlain {
        draft.keep(.notes, CellText.line(cell.text))
      } else {
        keep(.notes, cell.text, label: cell.label)
      }
    }
    for field in [ListField.description, .summary, .application, .eligibility, .notes] where cells.has(field)
    {
      let text = cells.text(field)
      if Self.hasHTML(text) {
        report(
          .warning, "html", field, "Im Text steht HTML; es wird als Text angezeigt, nicht ausgeführt.",
          "Bitte entfernen Sie die Zeichen in spitzen Klammern.", &issues)
      }
      if text.utf8.count > Self.longestText {
        report(
          .error, "text-too-long", field, "Der Text ist länger als \(Self.longestText) Zeichen.",
          "Bitte kürzen Sie den Text.", &issues)
      }
    }
  }

  /// The text of a field, nil when it is empty.
  func optional(_ field: ListField) -> String? {
    let text = cells.text(field)
    return text.isEmpty ? nil : text
  }

  /// "- Krabbelgruppe" is a list with a bullet, not a formula.
  private static func withoutBullet(_ text: String) -> String {
    guard let first = text.first, "-–•*·".contains(first), text.dropFirst().first == " " else { return text }
    return CellText.trim(text.dropFirst())
  }

  private static func isFormula(_ name: String) -> Bool {
    guard Formula.looksLikeOne(name), let first = name.first else { return false }
    if "+-＋－".contains(first) { return name.contains { "(!|=".contains($0) } }
    return true
  }

  static func hasHTML(_ text: String) -> Bool {
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if let first = rest.first, first.isLetter || first == "/" || first == "!" || first == "?" {
        return true
      }
    }
    return false
  }
}
