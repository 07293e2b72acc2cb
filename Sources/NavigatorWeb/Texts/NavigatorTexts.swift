import Offers
import Web

/// What the pages for families say, page by page. A value per language with every text, so that a missing one
/// does not compile. A new struct of texts is a property here and a line in each language below.
struct NavigatorTexts: Sendable {
  var site: SiteTexts
  var front: FrontTexts
  var results: ResultsTexts
  var card: CardTexts
  var offer: OfferTexts
  var facts: FactTexts
  var providers: ProviderTexts
  var legal: LegalTexts
  var words: WordTexts
  var translation: TranslationTexts
  var times: TimeWords

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
    card: .german,
    offer: .german,
    facts: .german,
    providers: .german,
    legal: .german,
    words: .german,
    translation: .german,
    times: .german)
}

extension NavigatorTexts {
  static let plainGerman = NavigatorTexts(
    site: .plainGerman,
    front: .plainGerman,
    results: .plainGerman,
    card: .plainGerman,
    offer: .plainGerman,
    facts: .plainGerman,
    providers: .plainGerman,
    legal: .plainGerman,
    words: .plainGerman,
    translation: .plainGerman,
    times: .plainGerman)
}

extension NavigatorTexts {
  static let english = NavigatorTexts(
    site: .english,
    front: .english,
    results: .english,
    card: .english,
    offer: .english,
    facts: .english,
    providers: .english,
    legal: .english,
    words: .english,
    translation: .english,
    times: .english)
}

extension NavigatorTexts {
  static let ukrainian = NavigatorTexts(
    site: .ukrainian,
    front: .ukrainian,
    results: .ukrainian,
    card: .ukrainian,
    offer: .ukrainian,
    facts: .ukrainian,
    providers: .ukrainian,
    legal: .ukrainian,
    words: .ukrainian,
    translation: .ukrainian,
    times: .ukrainian)
}

extension NavigatorTexts {
  static let turkish = NavigatorTexts(
    site: .turkish,
    front: .turkish,
    results: .turkish,
    card: .turkish,
    offer: .turkish,
    facts: .turkish,
    providers: .turkish,
    legal: .turkish,
    words: .turkish,
    translation: .turkish,
    times: .turkish)
}

extension NavigatorTexts {
  static let arabic = NavigatorTexts(
    site: .arabic,
    front: .arabic,
    results: .arabic,
    card: .arabic,
    offer: .arabic,
    facts: .arabic,
    providers: .arabic,
    legal: .arabic,
    words: .arabic,
    translation: .arabic,
    times: .arabic)
}
