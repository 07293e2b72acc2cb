extension RemarkTexts {
  static let plainGerman = RemarkTexts(
    title: "Ist etwas falsch?",
    lead: {
      "Schreiben Sie uns, was bei „\($0)“ nicht stimmt. Die Stelle, die das Verzeichnis macht, liest es."
    },
    remark: "Was ist falsch?",
    remarkHint: "Zum Beispiel: Die Telefonnummer ist falsch. Schreiben Sie bitte keine Namen von Kindern.",
    replyTo: "Ihre E-Mail-Adresse",
    replyHint:
      "Nur wenn wir Ihnen antworten sollen. Wir löschen die Adresse 30 Tage nach unserer Entscheidung.",
    send: "Abschicken",
    sentTitle: "Danke!",
    sent: "Ihr Text ist bei uns. Wir prüfen das und ändern es, wenn es nötig ist.",
    back: "Zurück",
    empty: "Bitte schreiben Sie, was falsch ist.",
    tooLong: "Der Text ist zu lang. Es gehen nur 2.000 Zeichen.",
    wrongEmail: "Das ist keine E-Mail-Adresse. So ist es richtig: name@beispiel.de",
    stale: "Die Seite war zu lange offen. Bitte schicken Sie den Text noch einmal ab.",
    tooMany:
      "Von hier kamen gerade sehr viele Texte. Versuchen Sie es in 1 Stunde noch einmal. Oder rufen Sie an.")
}
