import Offers

extension OfferTexts {
  static let plainGerman: OfferTexts = {
    var texts = german
    texts.whereTo = "Wo ist es"
    texts.cost = "Was kostet es"
    texts.bring = "Bringen Sie bitte mit"
    texts.access = "So machen Sie mit"
    texts.interpreting = "Jemand übersetzt"
    texts.alsoCalled = "Anderer Name"
    texts.target = { $0 == .universal ? "für alle" : "vor allem für Familien, die Hilfe brauchen" }
    texts.notOnHolidays = "Nicht an Feiertagen."
    texts.paused = { until, reason in
      let end = until.map { "Gerade geschlossen. Bis \($0)." } ?? "Gerade geschlossen."
      return reason.map { "\(end) Der Grund: \($0)" } ?? end
    }
    texts.protectedAddress = "Die Adresse ist geheim. Bitte rufen Sie an."
    texts.directions = "So kommen Sie hin"
    texts.accessibility = "Hilfe bei Behinderung"
    texts.map = "Auf der Karte zeigen (OpenStreetMap)"
    texts.timesHere = "Die Zeiten hier"
    texts.registration = { registration in
      switch registration {
      case .none: "Sie brauchen sich nicht anzumelden. Kommen Sie einfach."
      case .required: "Bitte melden Sie sich vorher an."
      case .recommended: "Melden Sie sich am besten vorher an."
      }
    }
    texts.website = "Zur Internet-Seite"
    texts.ofProvider = "So erreichen Sie die Stelle"
    texts.noContact = "Wir kennen keine Telefonnummer. Bitte fragen Sie im Rathaus."
    texts.confirmed = { day, who in
      "Am \(day) hat jemand gesagt: Das stimmt alles." + (who.map { " Das war: \($0)." } ?? "")
    }
    texts.neverConfirmed = "Wir wissen nicht, ob alles stimmt. Bitte rufen Sie vorher an."
    texts.unconfirmed = { "Seit dem \($0) hat das niemand geprüft. Bitte rufen Sie vorher an." }
    texts.remark = "Ist etwas falsch? Sagen Sie es uns."
    texts.similar = "Das hilft vielleicht auch"
    texts.inactive = "Dieses Angebot gibt es gerade nicht."
    texts.soon = "Dieses Angebot ist neu. Laden Sie die Seite in ein paar Sekunden noch einmal."
    texts.unknown = "Dieses Angebot kennen wir nicht."
    return texts
  }()
}
