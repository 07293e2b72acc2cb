import Offers

/// What stands beside the edit form: how a text reads and what would make it better.
struct HintTexts: Sendable {
  var title: String, check: String, short: String, none: String, essential: String, words: String
  var measure: @Sendable (Readability) -> String
  var stale: @Sendable (String) -> String
}

extension HintTexts {
  static let german = HintTexts(
    title: "Hinweise", check: "Text prüfen",
    short: "Die Beschreibung ist noch zu kurz, um zu sagen, wie leicht sie zu lesen ist.",
    none: "Alles da, und gut geschrieben. Vielen Dank!", essential: "Das brauchen Familien",
    words: "So liest es sich leichter",
    measure: { measure in
      let verdict =
        switch measure.light {
        case .green: "Leicht zu lesen"
        case .yellow: "Eher schwer zu lesen"
        case .red: "Schwer zu lesen"
        }
      let advice = measure.light == .green ? "" : " Kürzere Sätze und kürzere Wörter helfen allen."
      return "\(verdict): \(measure.german) nach der Wiener Sachtextformel, gut ist bis 9.\(advice)"
    },
    stale: { "\($0): Der deutsche Text hat sich geändert. Bitte die Übersetzung durchsehen." })
}
