/// What the pages for families say, page by page. A value per language with every text, so that a missing one
/// does not compile.
struct NavigatorTexts: Sendable {
  var site: SiteTexts
  var front: FrontTexts
  var results: ResultsTexts
  var card: CardTexts
  var offer: OfferTexts
  var facts: FactTexts
  var providers: ProviderTexts
  var legal: LegalTexts
  var sheet: RouteSheetTexts
  var print: PrintTexts

  /// German.
  static let german = NavigatorTexts(
    site: .german, front: .german, results: .german, card: .german, offer: .german, facts: .german,
    providers: .german, legal: .german, sheet: .german, print: .german)
}
