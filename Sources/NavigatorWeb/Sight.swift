import Markup
import Navigator
import Offers
import Places
import Web

/// What a page is made from: the register as it is, and the moment at which somebody looks.
struct Sight: Sendable {
  let catalogue: Catalogue
  let now: Instant
  let wall: LocalDateTime
  /// The language of the page.
  let language: Language
  private let book: TextBook
  let site: SiteInfo

  init(catalogue: Catalogue, now: Instant, language: Language = .german) {
    self.catalogue = catalogue
    self.now = now
    self.language = language
    book = TextBook.of(language)
    wall = BerlinTime.local(now)
    site = SiteInfo(catalogue.town, book.texts)
  }

  /// What the page says.
  var texts: NavigatorTexts { book.texts }

  /// What the frame of every page says.
  var shell: ShellTexts { ShellTexts.texts(in: language) }

  /// How German texts stand on this page.
  var german: GermanParts { GermanParts(language) }

  /// Tells times in the language of the page.
  var formatter: TimesFormatter {
    let german = german
    return TimesFormatter(words: texts.times, quoting: { german.mark($0) })
  }

  /// The same moment, read in another language.
  func `in`(_ other: Language) -> Sight {
    other == language ? self : Sight(catalogue: catalogue, now: now, language: other)
  }

  /// The day in Germany.
  var today: LocalDate { wall.date }

  /// The name of a spoken language.
  func spoken(_ code: String) -> String { texts.words.language(code) ?? code }

  /// A refusal whose page says why.
  func refusal(_ status: Status, _ sentence: String, retryAfter: Int? = nil) -> Refusal {
    Refusal(status, retryAfter: retryAfter).saying(sentence, in: language)
  }

  /// The answer that shows a page in the frame of the town.
  func answer(
    _ title: String, _ main: HTML, description: String? = nil, canonical: Link? = nil, noindex: Bool = false,
    status: Status = .ok, style: StaticString? = nil,
    imageOrigin: String? = nil
  ) -> Answer {
    var page = Page(
      title: title.clipped(to: 120), main: main, language: language,
      description: description?.clipped(to: 160), canonical: canonical, noindex: noindex, status: status,
      style: style, site: site)
    page.imageOrigin = imageOrigin
    return .page(page)
  }
}

extension SiteInfo {
  /// The frame of a town's pages.
  init(_ town: Town, _ all: NavigatorTexts) {
    let (texts, safety) = (all.site, all.safety)
    self.init(
      town: town.area == nil && town.name == Town.unnamed.name ? texts.unnamedTown : town.name,
      navigation: [
        Entry(texts.allOffers, NavigatorRoutes.results.url()),
        Entry(texts.organisations, NavigatorRoutes.organisations.url()),
        Entry(all.sheet.title, NavigatorRoutes.sheet.url()),
      ],
      legal: LegalPageKind.allCases.map { Entry(texts.legal($0), NavigatorRoutes.legal($0).url()) },
      search: NavigatorRoutes.results.url(), suggestions: NavigatorRoutes.suggestions.url(),
      searchField: NavigatorQuery.words.name, isDemo: town.isDemo,
      emergency: Entry(safety.footer, NavigatorRoutes.emergency.url()))
  }
}
