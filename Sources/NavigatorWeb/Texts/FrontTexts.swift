import Places
import Web

/// The front page.
struct FrontTexts: Sendable {
  /// Heading and the sentence below it.
  var title: String, lead: String
  /// For search engines.
  var description: @Sendable (String) -> String
  /// An example in the empty search field.
  var placeholder: String
  /// Above the rings; above the transitions; above the situations.
  var ageQuestion: String, stepQuestion: String, situationQuestion: String
  /// "34 Angebote".
  var offers: @Sendable (Int) -> String
  /// The way to all offers.
  var all: @Sendable (Int) -> String
  /// A situation as a family would say it.
  var situation: @Sendable (Situation) -> String
  /// An empty register: heading, what that means, how it is filled.
  var emptyTitle: String, emptyLead: String, emptySteps: String
  /// What each way of filling it is for: a list, another register, trying it out.
  var emptyWays: [String]
}

extension FrontTexts {
  static let german = FrontTexts(
    title: "Hilfe für Ihr Kind finden",
    lead: "Kostenlos und ohne Anmeldung. Niemand speichert, wonach Sie suchen.",
    description: {
      "Hilfe für Kinder und Familien in \($0): Angebote von der Schwangerschaft bis zur Ausbildung."
    },
    placeholder: "Zum Beispiel: Nachhilfe",
    ageQuestion: "Wie alt ist Ihr Kind?",
    stepQuestion: "Steht ein neuer Schritt an?",
    situationQuestion: "Wobei suchen Sie Hilfe?",
    offers: { Language.german.offersUnbroken($0) },
    all: { $0 == 1 ? "Das eine Angebot ansehen" : "Alle \(Language.german.offers($0)) ansehen" },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Das Geld reicht nicht"
      case .education: "Die Schule macht Sorgen"
      case .health: "Gesund bleiben und werden"
      case .participation: "Mein Kind will etwas erleben"
      case .care: "Wir brauchen Betreuung"
      case .languageIntegration: "Wir sind neu in Deutschland"
      case .counsellingParenting: "Ich weiß nicht weiter"
      }
    },
    emptyTitle: "Hier steht bald Hilfe für Familien",
    emptyLead:
      "Dieses Register ist noch leer. Suchen Sie gerade Hilfe? Dann rufen Sie bitte in Ihrem Rathaus an.",
    emptySteps: "Für alle, die das Register füllen: So kommen die ersten Angebote hinein.",
    emptyWays: [
      "Aus einer Liste (Excel, LibreOffice oder CSV):", "Aus einem anderen Verzeichnis (HSDS):",
      "Zum Ausprobieren eine erfundene Stadt:",
    ])
}
