import Web

/// What the pages for families say, page by page. A value per language with every text, so that a missing one
/// does not compile. A new struct of texts is a property here and a line in each language below.
struct NavigatorTexts: Sendable {
  var site: SiteTexts
  var front: FrontTexts
  var results: ResultsTexts
  var filters: FilterTexts
  var card: CardTexts
  var offer: OfferTexts
  var facts: FactTexts
  var providers: ProviderTexts
  var legal: LegalTexts
  var safety: SafetyTexts
  var calendar: CalendarTexts
  var start: StartTexts
  var youth: YouthTexts

  /// The texts of a language.
  static func texts(in language: Language) -> NavigatorTexts {
    switch language {
    case .german: german
    case .plainGerman: plainGerman
    case .english: english
    case .ukrainian: ukrainian
    case .turkish: turkish
    case .arabic: arabic
    }
  }
}

extension NavigatorTexts {
  static let german = NavigatorTexts(
    site: .german,
    front: .german,
    results: .german,
    filters: .german,
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    safety: .german,
    calendar: .german,
    start: .german,
    youth: .german)
}

extension NavigatorTexts {
  static let plainGerman = NavigatorTexts(
    site: .german,
    front: .german,
    results: .german,
    filters: .plainGerman,
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    safety: .plainGerman,
    calendar: .plainGerman,
    start: .plainGerman,
    youth: .plainGerman)
}

extension NavigatorTexts {
  static let english = NavigatorTexts(
    site: .german,
    front: .german,
    results: .german,
    filters: .english,
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    safety: .english,
    calendar: .english,
    start: .english,
    youth: .english)
}

extension NavigatorTexts {
  static let ukrainian = NavigatorTexts(
    site: .german,
    front: .german,
    results: .german,
    filters: .ukrainian,
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    safety: .ukrainian,
    calendar: .ukrainian,
    start: .ukrainian,
    youth: .ukrainian)
}

extension NavigatorTexts {
  static let turkish = NavigatorTexts(
    site: .german,
    front: .german,
    results: .german,
    filters: .turkish,
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    safety: .turkish,
    calendar: .turkish,
    start: .turkish,
    youth: .turkish)
}

extension NavigatorTexts {
  static let arabic = NavigatorTexts(
    site: .german,
    front: .german,
    results: .german,
    filters: .arabic,
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    safety: .arabic,
    calendar: .arabic,
    start: .arabic,
    youth: .arabic)
}
