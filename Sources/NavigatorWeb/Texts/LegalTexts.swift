import Places

/// Legal pages.
struct LegalTexts: Sendable {
  /// The heading.
  var title: @Sendable (LegalPageKind) -> String
  /// The page is missing: what to say to visitors, and to those who run the site.
  var missing: @Sendable (LegalPageKind) -> String, forOperators: String
}

extension LegalTexts {
  static let german = LegalTexts(
    title: { kind in
      switch kind {
      case .impressum: "Impressum"
      case .datenschutz: "Datenschutzerklärung"
      case .barrierefreiheit: "Erklärung zur Barrierefreiheit"
      case .aufnahme: "Wer steht hier?"
      }
    },
    missing: { kind in
      switch kind {
      case .impressum:
        "Hier fehlt noch, wer für diese Seiten verantwortlich ist. Bitte fragen Sie bei der Stelle nach, die Ihnen diese Adresse genannt hat."
      case .datenschutz:
        "Die Datenschutzerklärung dieser Stelle fehlt noch. Was für das Programm gilt: Es setzt keine Cookies und speichert nicht, wonach Sie suchen."
      case .barrierefreiheit:
        "Die Erklärung zur Barrierefreiheit fehlt noch. Stoßen Sie auf ein Hindernis, so sagen Sie es bitte der Stelle, die diese Seiten betreibt."
      case .aufnahme:
        "Die Regeln, wer hier stehen darf, fehlen noch. Sie beschließt die Stelle, die dieses Register führt."
      }
    },
    forOperators:
      "Betreiben Sie diese Seiten? Dann legen Sie den Text für Ihr Gebiet an, bevor Sie veröffentlichen. Der Befehl „lotse check“ zeigt, welche Seiten fehlen. Fragen Sie für den Wortlaut Ihre Datenschutz- und Rechtsstelle."
  )
}
