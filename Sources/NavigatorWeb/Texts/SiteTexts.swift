import Places

/// The frame of the pages.
struct SiteTexts: Sendable {
  /// A register that has no town yet.
  var unnamedTown: String
  /// Links of the main navigation.
  var allOffers: String, organisations: String
  /// The first step of every trail.
  var start: String
  /// Links to the legal pages.
  var legal: @Sendable (LegalPageKind) -> String
}

extension SiteTexts {
  static let german = SiteTexts(
    unnamedTown: "neues Register",
    allOffers: "Alle Angebote",
    organisations: "Träger",
    start: "Start",
    legal: { kind in
      switch kind {
      case .impressum: "Impressum"
      case .datenschutz: "Datenschutz"
      case .barrierefreiheit: "Barrierefreiheit"
      case .aufnahme: "Wer steht hier?"
      }
    })
}
