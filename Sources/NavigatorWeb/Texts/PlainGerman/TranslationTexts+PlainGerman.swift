extension TranslationTexts {
  static let plainGerman: TranslationTexts = {
    var texts = german
    texts.germanName = "Der ganze Name"
    texts.germanText = "Der ganze Text"
    texts.onlyGerman = "Diesen Text gibt es noch nicht in Einfacher Sprache."
    texts.partlyGerman = "Einige Angaben gibt es noch nicht in Einfacher Sprache."
    texts.machine = { day in
      day.map { "Ein Computer hat das geschrieben, am \($0)." } ?? "Ein Computer hat das geschrieben."
    }
    texts.machineAdvice = "Vielleicht sind Fehler darin. Richtig ist der ganze Text auf Deutsch."
    texts.keptGerman = "In der Beschreibung stehen wichtige Regeln. Deshalb zeigen wir den ganzen Text."
    texts.stale = "Der Text auf Deutsch ist jetzt anders. Vielleicht stimmt hier etwas nicht mehr."
    texts.stop = "Nicht mehr vorlesen"
    return texts
  }()
}
