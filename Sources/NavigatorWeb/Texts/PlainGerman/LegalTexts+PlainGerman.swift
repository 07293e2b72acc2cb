import Places

extension LegalTexts {
  static let plainGerman = LegalTexts(
    title: { kind in
      switch kind {
      case .impressum: "Wer macht diese Seiten?"
      case .datenschutz: "Ihre Daten"
      case .barrierefreiheit: "Hindernisse auf diesen Seiten"
      case .aufnahme: "Wer steht hier?"
      }
    },
    missing: { kind in
      switch kind {
      case .impressum:
        "Hier fehlt noch: Wer macht diese Seiten? Fragen Sie bitte die Stelle, von der Sie die Adresse haben."
      case .datenschutz:
        "Der Text über Ihre Daten fehlt noch. Das Programm merkt sich nicht, was Sie suchen. Es speichert nichts auf Ihrem Gerät."
      case .barrierefreiheit:
        "Dieser Text fehlt noch. Können Sie etwas nicht lesen oder nicht antippen? Sagen Sie es bitte der Stelle, die diese Seiten macht."
      case .aufnahme:
        "Die Regeln fehlen noch: Wer darf hier stehen? Das entscheidet die Stelle, die dieses Verzeichnis führt."
      }
    },
    forOperators:
      "Machen Sie diese Seiten? Dann schreiben Sie den Text, bevor andere die Seiten sehen. Der Befehl „lotse check“ zeigt, was fehlt."
  )
}
