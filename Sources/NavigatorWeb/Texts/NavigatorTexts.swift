import Offers
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
  var words: WordTexts
  var translation: TranslationTexts
  var times: TimeWords
  var safety: SafetyTexts
  var calendar: CalendarTexts
  var start: StartTexts
  var youth: YouthTexts
  var sheet: RouteSheetTexts
  var print: PrintTexts

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

/// The texts of a language, held once: parts of a page hand the reference on instead of hundreds of texts.
final class TextBook: Sendable {
  let texts: NavigatorTexts

  private init(_ language: Language) { texts = NavigatorTexts.texts(in: language) }

  private static let german = TextBook(.german)
  private static let others: [Language: TextBook] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, TextBook($0)) })

  static func of(_ language: Language) -> TextBook {
    language == .german ? german : others[language] ?? german
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
    words: .german,
    translation: .german,
    times: .german,
    safety: .german,
    calendar: .german,
    start: .german,
    youth: .german,
    sheet: .german,
    print: .german)
}

extension NavigatorTexts {
  static let plainGerman = NavigatorTexts(
    site: .plainGerman,
    front: .plainGerman,
    results: .plainGerman,
    filters: .plainGerman,
    card: .plainGerman,
    offer: .plainGerman,
    facts: .plainGerman,
    providers: .plainGerman,
    legal: .plainGerman,
    words: .plainGerman,
    translation: .plainGerman,
    times: .plainGerman,
    safety: .plainGerman,
    calendar: .plainGerman,
    start: .plainGerman,
    youth: .plainGerman,
    sheet: .plainGerman,
    print: .plainGerman)
}

extension NavigatorTexts {
  static let english = NavigatorTexts(
    site: .english,
    front: .english,
    results: .english,
    filters: .english,
    card: .english,
    offer: .english,
    facts: .english,
    providers: .english,
    legal: .english,
    words: .english,
    translation: .english,
    times: .english,
    safety: .english,
    calendar: .english,
    start: .english,
    youth: .english,
    sheet: .english,
    print: .english)
}

extension NavigatorTexts {
  static let ukrainian = NavigatorTexts(
    site: .ukrainian,
    front: .ukrainian,
    results: .ukrainian,
    filters: .ukrainian,
    card: .ukrainian,
    offer: .ukrainian,
    facts: .ukrainian,
    providers: .ukrainian,
    legal: .ukrainian,
    words: .ukrainian,
    translation: .ukrainian,
    times: .ukrainian,
    safety: .ukrainian,
    calendar: .ukrainian,
    start: .ukrainian,
    youth: .ukrainian,
    sheet: .ukrainian,
    print: .ukrainian)
}

extension NavigatorTexts {
  static let turkish = NavigatorTexts(
    site: .turkish,
    front: .turkish,
    results: .turkish,
    filters: .turkish,
    card: .turkish,
    offer: .turkish,
    facts: .turkish,
    providers: .turkish,
    legal: .turkish,
    words: .turkish,
    translation: .turkish,
    times: .turkish,
    safety: .turkish,
    calendar: .turkish,
    start: .turkish,
    youth: .turkish,
    sheet: .turkish,
    print: .turkish)
}

extension NavigatorTexts {
  static let arabic = NavigatorTexts(
    site: .arabic,
    front: .arabic,
    results: .arabic,
    filters: .arabic,
    card: .arabic,
    offer: .arabic,
    facts: .arabic,
    providers: .arabic,
    legal: .arabic,
    words: .arabic,
    translation: .arabic,
    times: .arabic,
    safety: .arabic,
    calendar: .arabic,
    start: .arabic,
    youth: .arabic,
    sheet: .arabic,
    print: .arabic)
}
