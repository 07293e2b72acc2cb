import Places

extension SiteTexts {
  static let ukrainian = SiteTexts(
    unnamedTown: "новий довідник",
    allOffers: "Усі пропозиції",
    organisations: "Організації",
    start: "Початок",
    legal: { kind in
      switch kind {
      case .impressum: "Вихідні дані"
      case .datenschutz: "Захист даних"
      case .barrierefreiheit: "Доступність"
      case .aufnahme: "Хто є в довіднику?"
      }
    })
}
