import Documents

/// Single values.
extension HSDSValidator {
  mutating func checkScalar(
    _ value: JSONValue, _ field: HSDSField
  ) -> JSONValue? {
    switch field.kind {
    case .number: return checkNumber(value, field)
    case .uuid:
      guard HSDSIdentity.text(value) != nil || value.isEmptyish else {
        reportType("eine Kennung")
        return nil
      }
      if case .string(let text) = value { checkControl(text) }
      return nil
    default: break
    }
    let text: String
    switch value {
    case .string(let string): text = string
    case .number(let number):
      text = number
      report(
        .warning, "number-as-text", "Hier wird ein Text erwartet, geliefert wurde die Zahl \(number).",
        "Sie wird als Text gelesen.")
    case .bool(let flag):
      text = flag ? "true" : "false"
      report(
        .warning, "flag-as-text", "Hier wird ein Text erwartet, geliefert wurde „\(text)“.",
        "Es wird als Text gelesen.")
    default:
      reportType("ein Text")
      return nil
    }
    checkText(text, field)
    guard !value.isEmptyish else { return nil }
    let mended = checkForm(text, field)
    return value.string == mended ? nil : .string(mended)
  }

  private mutating func checkNumber(_ value: JSONValue, _ field: HSDSField) -> JSONValue? {
    switch value {
    case .number(let text):
      guard value.double == nil else { return nil }
      reportNumber(text, .error)
      return nil
    case .string(let text) where value.isEmptyish || text.isEmpty: return nil
    case .string(let text):
      checkControl(text)
      guard let number = TextForms.number(text) else {
        // Extensions are numbers for HSDS only; "12-0" is one, and is kept.
        reportNumber(text, field.name == "extension" ? .warning : .error)
        return nil
      }
      report(
        .warning, "text-as-number",
        "Hier wird eine Zahl erwartet, geliefert wurde der Text „\(text)“.",
        "Er wird als \(number) gelesen.")
      return .number(number)
    default:
      reportType("eine Zahl")
      return nil
    }
  }

  private mutating func reportNumber(_ text: String, _ severity: Problem.Severity) {
    report(
      severity, "number-invalid", "„\(text.prefix(60))“ ist keine Zahl, die Lotse lesen kann.",
      "Bitte schreiben Sie nur die Zahl, etwa 12 oder 3.5.")
  }

  mutating func checkControl(_ text: String) {
    if let control = TextScan(text).control { reportControl(control) }
  }

  private mutating func checkText(_ text: String, _ field: HSDSField) {
    let scan = TextScan(text)
    if let control = scan.control { reportControl(control) }
    let isName = field.name == "name" || field.name == "alternate_name"
    let limit = isName ? Self.longestName : Self.longestText
    if text.utf8.count > limit, text.count > limit {
      report(
        .error, "text-too-long", "Der Text ist länger als \(limit) Zeichen.", "Bitte kürzen Sie ihn.")
    }
    if scan.hasAngle, Self.holdsTags(text) {
      report(
        isName ? .error : .warning, isName ? "html-in-name" : "html-in-text",
        "Der Text enthält HTML.",
        isName ? "Bitte schreiben Sie den Namen ohne „<“ und „>“." : "Gezeigt wird nur der reine Text.")
    }
    if isName, Formula.looksLikeOne(text) {
      report(
        .error, "formula-in-name", "Der Name sieht wie eine Formel einer Tabelle aus.",
        "Bitte beginnen Sie ihn nicht mit =, +, - oder @.")
    }
  }

  /// What there is to see in a text at one glance.
  private struct TextScan {
    /// The first control character that is neither a tab nor a line break.
    var control: UInt8?
    /// Whether there is a `<`.
    var hasAngle = false

    init(_ text: String) {
      var text = text
      text.withUTF8 { units in
        for unit in units where unit < 0x20 || unit == 0x3C || unit == 0x7F {
          if unit == 0x3C {
            hasAngle = true
          } else if unit != 0x09, unit != 0x0A, unit != 0x0D, control == nil {
            control = unit
          }
        }
      }
    }
  }

  /// Whether something like `<b>`, `</p>` or `<!--` is in it; "<3" and "a < b" are not.
  static func holdsTags(_ text: String) -> Bool {
    var units = Array(text.utf8)[...]
    while let start = units.firstIndex(of: UInt8(ascii: "<")) {
      units = units[(start + 1)...]
      guard let next = units.first else { return false }
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
      guard isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else { continue }
      return units.contains(UInt8(ascii: ">")) || text.utf8.contains(UInt8(ascii: "="))
    }
    return false
  }

  private mutating func checkForm(_ text: String, _ field: HSDSField) -> String {
    switch field.kind {
    case .choice(let values): return checkChoice(text, values)
    case .date:
      return judge(
        TextForms.date(text), text, .error, "date-invalid", "ein Datum wie 2026-12-31")
    case .dateTime:
      return judge(
        TextForms.dateTime(text), text, .error, "date-time-invalid",
        "ein Zeitpunkt wie 2026-12-31T14:30:00Z")
    case .time:
      return judge(
        TextForms.time(text), text, .warning, "time-invalid", "eine Uhrzeit wie 14:30")
    case .email:
      return judge(
        TextForms.email(text), text, .warning, "email-invalid", "eine E-Mail-Adresse")
    case .uri:
      if TextForms.isUnsafeAddress(text) {
        report(
          .error, "uri-unsafe", "Die Adresse würde im Browser Programmtext ausführen.",
          "Bitte geben Sie eine Adresse an, die mit https:// beginnt.")
        return text
      }
      return judge(
        TextForms.address(text), text, .warning, "uri-invalid",
        "eine Adresse wie https://www.beispiel.de")
    default: return text
    }
  }

  private mutating func judge(
    _ outcome: TextForms.Outcome, _ text: String, _ severity: Problem.Severity,
    _ code: String, _ expected: String
  ) -> String {
    switch outcome {
    case .right: return text
    case .mended(let mended):
      report(
        .warning, "form-mended", "„\(text.prefix(60))“ hat nicht die erwartete Form: \(expected).",
        "Es wird als „\(mended.prefix(60))“ gelesen.")
      return mended
    case .wrong:
      report(
        severity, code, "„\(text.prefix(60))“ ist nicht \(expected).",
        "Bitte berichtigen Sie die Angabe, oder lassen Sie sie weg.")
      return text
    }
  }

  /// What other systems write for the states of a service.
  private static let synonyms = [
    "open": "active", "aktiv": "active", "published": "active", "inaktiv": "inactive", "closed": "inactive",
    "unpublished": "inactive", "draft": "inactive", "geschlossen": "inactive", "eingestellt": "defunct",
    "temporarilyclosed": "temporarily closed", "vorübergehendgeschlossen": "temporarily closed",
  ]

  private mutating func checkChoice(_ text: String, _ values: [String]) -> String {
    if values.contains(text) { return text }
    let bare = text.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    let meant =
      values.first { $0.lowercased().filter { !$0.isWhitespace } == bare }
      ?? Self.synonyms[bare].flatMap { values.contains($0) ? $0 : nil }
    guard let meant else {
      report(
        .error, "value-not-allowed", "„\(text.prefix(60))“ ist hier nicht erlaubt.",
        "Erlaubt sind: \(values.joined(separator: ", ")).")
      return text
    }
    report(
      .warning, "value-mended", "„\(text.prefix(60))“ steht nicht in der Liste der erlaubten Werte.",
      "Es wird als „\(meant)“ gelesen.")
    return meant
  }
}
