import Places

/// What the pages say of jobs, of what is deleted when, and of the audit.
struct OperatingTexts: Sendable {
  var title: String, jobs: String, mail: String, rules: String
  var job: String, last: String, what: String, period: String, reason: String
  var run: @Sendable (Instant?, Int?) -> String
  var failure: @Sendable (String) -> String
  var post: @Sendable (JobsReport.Mail) -> String
  var audit: String, auditIntro: String, purpose: String, purposeHint: String, purposeWrong: String
  var entry: String, entryHint: String, look: String, none: String, older: String
  var when: String, who: String, done: String, at: String, program: String, gone: String
}

extension OperatingTexts {
  static let german = OperatingTexts(
    title: "Aufträge", jobs: "Was Lotse von selbst tut", mail: "Post", rules: "Was wann gelöscht wird",
    job: "Auftrag", last: "Zuletzt", what: "Was", period: "Frist", reason: "Warum",
    run: { at, count in
      guard let at else { return "noch nie gelaufen" }
      return "zuletzt \(moment(at))" + (count.map { ", \($0 == 1 ? "1 Stück" : "\($0) Stück")" } ?? "")
    },
    failure: { "Seitdem misslungen: \($0)" },
    post: { mail in
      let since = mail.oldest.map { ", die älteste seit \(moment($0))" } ?? ""
      let why = mail.failure.map { " (zuletzt: \($0))" } ?? ""
      return "Es warten \(mail.waiting)\(since)\(why). Aufgegeben: \(mail.failed)."
    },
    audit: "Prüfprotokoll",
    auditIntro:
      "Hier steht, welches Konto wann welchen Eintrag geändert hat, nie was darin stand. Es dient nicht dazu, Leistung oder Verhalten zu beurteilen. Auch Ihr Blick wird mit seinem Zweck notiert.",
    purpose: "Wozu sehen Sie nach?",
    purposeHint: "10 bis 300 Zeichen, zum Beispiel: Fehler im Angebot „Babytreff“ vom 3. März aufklären",
    purposeWrong: "Bitte in 10 bis 300 Zeichen sagen, wozu Sie nachsehen.",
    entry: "Nur diesen Eintrag", entryHint: "Die Kennung am Ende seiner Adresse.", look: "Nachsehen",
    none: "Dazu steht nichts im Prüfprotokoll Ihres Gebiets.", older: "Ältere zeigen",
    when: "Wann", who: "Wer", done: "Was", at: "Woran", program: "Lotse", gone: "gelöschtes Konto")

  static func moment(_ instant: Instant) -> String {
    let local = BerlinTime.local(instant)
    return "\(local.date.german), \(local.time.german) Uhr"
  }
}
