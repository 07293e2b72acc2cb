import Places

extension SiteTexts {
  static let english = SiteTexts(
    unnamedTown: "new register",
    allOffers: "All services",
    organisations: "Organisations",
    start: "Start",
    legal: { kind in
      switch kind {
      case .impressum: "Legal notice"
      case .datenschutz: "Privacy"
      case .barrierefreiheit: "Accessibility"
      case .aufnahme: "Who is listed here?"
      }
    })
}
