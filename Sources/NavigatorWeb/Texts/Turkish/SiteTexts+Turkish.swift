import Places

extension SiteTexts {
  static let turkish = SiteTexts(
    unnamedTown: "yeni rehber",
    allOffers: "Bütün hizmetler",
    organisations: "Kurumlar",
    start: "Başlangıç",
    legal: { kind in
      switch kind {
      case .impressum: "Künye"
      case .datenschutz: "Veri koruma"
      case .barrierefreiheit: "Erişilebilirlik"
      case .aufnahme: "Burada kimler var?"
      }
    })
}
