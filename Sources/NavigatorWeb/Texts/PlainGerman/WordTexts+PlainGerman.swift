import Offers
import Places

extension WordTexts {
  static let plainGerman = WordTexts(
    phase: { code in
      switch code {
      case .birth: ("Schwanger und Geburt", "Hebamme, Anträge, erste Hilfe")
      case .toddler: ("0–3 Jahre", "Krippe, Treffen für Eltern und Kinder")
      case .kindergarten: ("3–6 Jahre", "Kita, Sprache, vor der Schule")
      case .primary: ("6–10 Jahre", "Grundschule, Lernhilfe, Hort")
      case .youth: ("10–18 Jahre", "Schule, Freizeit, Mitreden")
      case .intoDaycare: ("Mein Kind kommt in die Kita", "Einen Platz suchen, die ersten Wochen")
      case .intoSchool: ("Mein Kind kommt in die Schule", "Der Anfang in der Schule")
      case .intoSecondary: ("Mein Kind wechselt die Schule", "Klasse 4 und 5")
      case .intoWork: ("Mein Kind sucht Ausbildung oder Arbeit", "Praktikum, Bewerbung")
      }
    },
    situation: { situation in
      switch situation {
      case .materialSecurity: "Geld und Wohnung"
      case .education: "Schule und Lernen"
      case .health: "Gesundheit"
      case .participation: "Freizeit"
      case .care: "Betreuung"
      case .languageIntegration: "Deutsch lernen und ankommen"
      case .counsellingParenting: "Rat für Eltern"
      }
    },
    kind: german.kind,
    language: german.language,
    feature: { code in
      switch code {
      case "step-free": "ohne Stufen"
      case "toilet": "Toilette für Menschen mit Behinderung"
      case "parking": "Parkplatz für Menschen mit Behinderung"
      case "induction-loop": "Hilfe für Menschen mit Hörgerät"
      case "lift": "Aufzug"
      case "sign-language": "Gebärdensprache"
      default: nil
      }
    })
}
