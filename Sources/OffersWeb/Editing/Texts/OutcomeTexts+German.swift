extension OutcomeTexts {
  static let german = OutcomeTexts(
    title: "Was wurde aus meinem Hinweis?",
    code: "Ihr Code",
    codeHint:
      "Er stand auf der Seite, nachdem Sie den Hinweis gesendet hatten: 13 Zeichen, zum Beispiel 7K3Q-9MZT-2XH4C.",
    show: "Ansehen",
    wrong: "Das ist kein Code. Ein Code hat 13 Zeichen aus Buchstaben und Ziffern.",
    unknown: "Zu diesem Code gibt es keinen Hinweis, oder er ist schon gelöscht.",
    tooMany: "Von hier kamen viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.",
    sent: { "Hinweis vom \($0)" }, open: "Noch offen: Wir haben Ihren Hinweis und sehen ihn uns an.",
    accepted: { "Erledigt am \($0). Danke für Ihre Hilfe!" },
    declined: { "Am \($0) entschieden: Wir ändern nichts." },
    answer: "Unsere Antwort",
    offer: "Zum Angebot",
    kept: "Ein Jahr nach der Entscheidung löschen wir den Hinweis und diese Seite.",
    receiptTitle: "So erfahren Sie, was daraus wird",
    receipt:
      "Notieren Sie den Code oder speichern Sie die Adresse. Wir brauchen dafür weder Namen noch E-Mail.")
}
