import Offers
import Places

/// The names of what everybody in the house speaks of: phases, situations, kinds of help, languages.
struct WordTexts: Sendable {
  /// A life phase, and a few examples of help in it.
  var phase: @Sendable (PhaseCode) -> (name: String, hint: String)
  /// A life situation.
  var situation: @Sendable (Situation) -> String
  /// A kind of help.
  var kind: @Sendable (OfferKind) -> String
  /// A language by its code; nil for one that we have no name for.
  var language: @Sendable (String) -> String?
  /// What helps people with disabilities, by its code.
  var feature: @Sendable (String) -> String?
}

extension WordTexts {
  static let german = WordTexts(
    phase: { code in LifePhase.named(code).map { ($0.name, $0.hint) } ?? (code.rawValue, "") },
    situation: { $0.name },
    kind: { $0.name },
    language: { SpokenLanguage.names[$0.lowercased()] },
    feature: { code in Accessibility.features.first { $0.code == code }?.name })
}
