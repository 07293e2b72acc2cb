public import Storage

/// A life phase or a transition between two: a link of the chain. Data, since programmes differ.
public struct LifePhase: Hashable, Sendable, Codable {
  /// A code that never changes.
  public var code: PhaseCode
  /// What users read.
  public var name: String
  /// A few examples of help in it.
  public var hint: String
  /// The ages of the child in months, both ends included; pregnancy is negative.
  public var months: ClosedRange<Int>
  /// Whether it is a step from one phase to the next.
  public var isTransition: Bool
}

/// The code of a life phase.
public enum PhaseCode: String, Sendable, Codable, CaseIterable, SQLConvertible {
  case birth
  case toddler = "0-3"
  case kindergarten = "3-6"
  case primary = "6-10"
  case youth = "10-18"
  case intoDaycare = "into-daycare"
  case intoSchool = "into-school"
  case intoSecondary = "into-secondary"
  case intoWork = "into-work"
}

extension LifePhase {
  /// The chain with its transitions. Phases overlap by intent: a child of 10 is in two (DESIGN, Names).
  public static let all: [LifePhase] = [
    .init(.birth, "Schwanger & Geburt", "Hebamme, Anträge, erste Wege", -9...2),
    .init(.toddler, "0–3 Jahre", "Krippe, Eltern-Kind-Treff", 0...35),
    .init(.kindergarten, "3–6 Jahre", "Kita, Sprache, Vorschule", 36...83),
    .init(.primary, "6–10 Jahre", "Grundschule, Lernhilfe, Hort", 72...131),
    .init(.youth, "10–18 Jahre", "Schule, Freizeit, Mitreden", 120...215),
    .init(.intoDaycare, "Übergang in die Kita", "Eingewöhnung, Platzsuche", 9...47, transition: true),
    .init(.intoSchool, "Übergang in die Grundschule", "Schulanfang", 54...83, transition: true),
    .init(
      .intoSecondary, "Übergang in die weiterführende Schule", "Klasse 4 und 5", 108...143, transition: true),
    .init(.intoWork, "Übergang in Ausbildung und Beruf", "Praktikum, Bewerbung", 168...251, transition: true),
  ]

  /// The rings of the chain, without the transitions.
  public static let rings = all.filter { !$0.isTransition }

  /// The phase with this code.
  public static func named(_ code: PhaseCode) -> LifePhase? { all.first { $0.code == code } }

  /// The rings that an age range of a child touches.
  public static func touching(_ months: ClosedRange<Int>) -> [LifePhase] {
    rings.filter { $0.months.overlaps(months) }
  }

  private init(
    _ code: PhaseCode, _ name: String, _ hint: String, _ months: ClosedRange<Int>, transition: Bool = false
  ) {
    self.init(code: code, name: name, hint: hint, months: months, isTransition: transition)
  }
}
