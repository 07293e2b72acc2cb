extension OutcomeTexts {
  static let plainGerman = OutcomeTexts(
    title: "Was ist mit meinem Hinweis?",
    code: "Ihr Code",
    codeHint: "Der Code hat 13 Zeichen. Zum Beispiel: 7K3Q-9MZT-2XH4C.",
    show: "Ansehen",
    wrong: "Das ist kein Code. Ein Code hat 13 Zeichen.",
    unknown: "Diesen Code kennen wir nicht. Oder der Hinweis ist schon gelöscht.",
    tooMany: "Es gab viele falsche Codes. Versuchen Sie es in einer Stunde noch einmal.",
    sent: { "Hinweis vom \($0)" }, open: "Ihr Hinweis ist da. Wir lesen ihn bald.",
    accepted: { "Fertig am \($0). Danke!" },
    declined: { "Wir haben am \($0) entschieden: Es bleibt so." },
    answer: "Unsere Antwort",
    offer: "Zum Angebot",
    kept: "Nach einem Jahr löschen wir alles.",
    receiptTitle: "So sehen Sie später die Antwort",
    receipt: "Schreiben Sie den Code auf. Sie müssen keinen Namen sagen.")
}
