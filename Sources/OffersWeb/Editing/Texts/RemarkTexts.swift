import Web

/// What the form for remarks says.
struct RemarkTexts: Sendable {
  var title: String, lead: @Sendable (String) -> String, remark: String, remarkHint: String, replyTo: String
  var replyHint: String, send: String, sentTitle: String, sent: String, back: String
  var empty: String, tooLong: String, wrongEmail: String, stale: String, tooMany: String
}

extension RemarkTexts {
  /// The texts of a language.
  static func texts(in language: Language) -> RemarkTexts {
    switch language {
    case .german: german
    case .plainGerman: plainGerman
    case .english: english
    case .ukrainian: ukrainian
    case .turkish: turkish
    case .arabic: arabic
    }
  }

  static let german = RemarkTexts(
    title: "Stimmt etwas nicht?",
    lead: { "Ihr Hinweis zu „\($0)“ geht an die Stelle, die das Verzeichnis pflegt." },
    remark: "Was ist anders?",
    remarkHint:
      "Zum Beispiel: Die Telefonnummer stimmt nicht mehr. Bitte schreiben Sie keine Namen von Kindern.",
    replyTo: "Ihre E-Mail-Adresse",
    replyHint: "Nur wenn Sie eine Antwort möchten. Wir löschen sie 30 Tage, nachdem wir entschieden haben.",
    send: "Hinweis senden", sentTitle: "Vielen Dank!",
    sent: "Ihr Hinweis ist angekommen. Wir sehen ihn uns an und ändern den Eintrag, wenn es nötig ist.",
    back: "Zurück zum Angebot", empty: "Bitte schreiben Sie, was anders ist.",
    tooLong: "Der Hinweis ist zu lang. Bitte höchstens 2.000 Zeichen.",
    wrongEmail: "Das ist keine E-Mail-Adresse. Richtig ist zum Beispiel: name@beispiel.de",
    stale: "Die Seite lag zu lange offen. Bitte senden Sie den Hinweis noch einmal ab.",
    tooMany:
      "Von hier kamen gerade viele Hinweise. Bitte versuchen Sie es in einer Stunde noch einmal – oder rufen Sie an."
  )
}
