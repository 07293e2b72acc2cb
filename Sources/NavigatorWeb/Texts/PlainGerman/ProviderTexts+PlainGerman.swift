extension ProviderTexts {
  static let plainGerman: ProviderTexts = {
    var texts = german
    texts.all = "Wer hilft, von A bis Z"
    texts.allLead = { $0 == 1 ? "1 Stelle hilft" : "\($0) Stellen helfen" }
    texts.none = "Hier steht noch keine Stelle."
    texts.noOffers = "Diese Stelle hat gerade kein Angebot."
    texts.noOffersHere = "Hier gibt es gerade kein Angebot."
    texts.place = "Dieser Ort hat keinen Namen"
    texts.unknownOrganisation = "Diese Stelle kennen wir nicht."
    texts.unknownPlace = "Diesen Ort kennen wir nicht."
    texts.beyond = "So viele Seiten gibt es hier nicht. Beginnen Sie bei Seite 1."
    return texts
  }()
}
