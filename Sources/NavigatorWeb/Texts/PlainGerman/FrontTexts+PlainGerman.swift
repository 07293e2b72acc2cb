import Places
import Web

extension FrontTexts {
  static let plainGerman = FrontTexts(
    title: "Hilfe für Ihr Kind",
    lead: "Die Hilfe kostet nichts. Sie brauchen keine Anmeldung. Niemand speichert, was Sie suchen.",
    description: {
      "Hier finden Sie Hilfe in \($0). Für Kinder und Familien."
    },
    placeholder: "Zum Beispiel: Nachhilfe",
    ageQuestion: "Wie alt ist Ihr Kind?",
    stepQuestion: "Gibt es bald etwas Neues?",
    situationQuestion: "Wobei brauchen Sie Hilfe?",
    offers: { Language.plainGerman.offersUnbroken($0) },
    all: { $0 == 1 ? "Das Angebot ansehen" : "Alle \(Language.plainGerman.offers($0)) ansehen" },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Wir haben zu wenig Geld"
      case .education: "Es gibt Probleme in der Schule"
      case .health: "Wir wollen gesund sein"
      case .participation: "Mein Kind will etwas machen"
      case .care: "Wir brauchen Betreuung für unser Kind"
      case .languageIntegration: "Wir sind neu in Deutschland"
      case .counsellingParenting: "Ich brauche Rat"
      }
    },
    emptyTitle: "Hier steht bald Hilfe für Familien",
    emptyLead:
      "Hier steht noch nichts. Brauchen Sie jetzt Hilfe? Dann rufen Sie im Rathaus an.",
    emptySteps: "Für alle, die das Verzeichnis füllen: So geht es.",
    emptyWays: [
      "Aus einer Liste (Excel, LibreOffice oder CSV):",
      "Aus einem anderen Verzeichnis (HSDS):",
      "Zum Testen eine ausgedachte Stadt:",
    ])
}
