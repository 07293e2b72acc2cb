import Offers

/// The phrases in which facts about an offer are told: ages, prices, conditions.
struct FactTexts: Sendable {
  /// Ages.
  var everyAge: String, unborn: String, fromUnborn: String, birth: String, firstYear: String
  var years: @Sendable (String) -> String, months: @Sendable (Int) -> String
  var fromYears: @Sendable (String) -> String, fromMonths: @Sendable (Int) -> String
  var upTo: @Sendable (String) -> String, between: @Sendable (String, String) -> String
  /// Free of charge.
  var free: String
  /// "ab 1.8.2026: …", "bis 31.7.2026"
  var from: @Sendable (String, String) -> String, until: @Sendable (String, String) -> String
  /// Conditions, with what they are about.
  var condition: @Sendable (Eligibility.Kind, String?) -> String
  /// The words for the codes of conditions.
  var codes: [String: String]
  /// Between the parts of "a, b oder c", and between the last two.
  var comma: String, or: String
}

extension FactTexts {
  static let german = FactTexts(
    everyAge: "jedes Alter",
    unborn: "in der Schwangerschaft",
    fromUnborn: "ab der Schwangerschaft",
    birth: "zur Geburt",
    firstYear: "zum 1. Geburtstag",
    years: { $0 == "1" ? "1 Jahr" : "\($0) Jahre" },
    months: { $0 == 1 ? "1 Monat" : "\($0) Monate" },
    fromYears: { $0 == "1" ? "ab 1 Jahr" : "ab \($0) Jahren" },
    fromMonths: { $0 == 0 ? "ab der Geburt" : $0 == 1 ? "ab 1 Monat" : "ab \($0) Monaten" },
    upTo: { "bis \($0)" },
    between: { "\($0) bis \($1)" },
    free: "kostenlos",
    from: { "ab \($0): \($1)" },
    until: { "\($0) (bis \($1))" },
    condition: { kind, what in
      switch kind {
      case .residence: what.map { "für alle, die hier wohnen: \($0)" } ?? "nur für Menschen aus der Umgebung"
      case .benefit:
        what.map { "für Familien mit \($0)" } ?? "für Familien, die Sozialleistungen bekommen"
      case .referral:
        what.map { "mit einer Empfehlung von: \($0)" } ?? "mit einer Empfehlung oder Überweisung"
      case .gender: what.map { "für \($0)" } ?? "nur für ein Geschlecht, bitte fragen Sie nach"
      case .singleParent: "für Alleinerziehende"
      case .pregnancy: "für Schwangere"
      case .disability: "für Menschen mit Behinderung"
      case .insurance:
        what.map { "mit Versicherung: \($0)" } ?? "mit Krankenversicherung; ohne fragen Sie bitte nach"
      case .school: what.map { "für Kinder dieser Schule: \($0)" } ?? "für Kinder der Schule"
      case .other: what ?? "mit weiteren Bedingungen, bitte fragen Sie nach"
      }
    },
    codes: [
      "sgb2": "Bürgergeld (Grundsicherung vom Jobcenter)", "sgb12": "Sozialhilfe",
      "asylblg": "Leistungen für Asylsuchende", "kinderzuschlag": "Kinderzuschlag", "wohngeld": "Wohngeld",
      "bafoeg": "BAföG", "unterhaltsvorschuss": "Unterhaltsvorschuss",
      "school": "Schule", "doctor": "Arztpraxis", "youth-office": "Jugendamt", "jobcenter": "Jobcenter",
      "daycare": "Kita", "midwife": "Hebamme", "counselling": "Beratungsstelle", "court": "Gericht",
      "hospital": "Klinik",
      "women": "Frauen", "girls": "Mädchen", "men": "Männer", "boys": "Jungen", "diverse": "diverse Menschen",
    ],
    comma: ", ", or: " oder ")
}
