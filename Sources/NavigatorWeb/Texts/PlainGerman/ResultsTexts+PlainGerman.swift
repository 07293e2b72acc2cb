extension ResultsTexts {
  static let plainGerman: ResultsTexts = {
    var texts = german
    texts.ageLabel = "Wie alt ist das Kind?"
    texts.phases = "Ein Alter wählen"
    texts.situations = "Ein Thema wählen"
    texts.remove = "gewählt. Tippen Sie noch einmal, dann ist es nicht mehr gewählt"
    texts.nothing = "Wir haben nichts gefunden"
    texts.nothingLead = "Versuchen Sie das:"
    texts.withoutPhase = "Überall suchen, nicht nur in diesem Alter"
    texts.withoutSituation = "In allen Themen suchen"
    texts.withoutWords = "Ohne Such-Wörter suchen"
    texts.askTown = "Oder fragen Sie einen Menschen. Die Telefonnummer steht hier:"
    texts.askTownLink = "Wer macht diese Seiten?"
    texts.beyondTitle = "So viele Seiten gibt es nicht"
    texts.beyond = { _, last in last == 1 ? "Alles steht auf 1 Seite." : "Die letzte Seite ist Seite \(last)."
    }
    return texts
  }()
}
