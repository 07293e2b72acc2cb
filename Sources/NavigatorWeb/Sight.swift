import Markup
import Navigator
import Places
import Web

/// What a page is made from: the register as it is, and the moment at which somebody looks.
struct Sight: Sendable {
  let catalogue: Catalogue
  let now: Instant
  let wall: LocalDateTime
  let texts: NavigatorTexts
  let site: SiteInfo

  init(catalogue: Catalogue, now: Instant, texts: NavigatorTexts = .german) {
    self.catalogue = catalogue
    self.now = now
    self.texts = texts
    wall = BerlinTime.local(now)
    site = SiteInfo(catalogue.town, texts.site, sheet: texts.sheet.title)
  }

  /// The day in Germany.
  var today: LocalDate { wall.date }

  /// The answer that shows a page in the frame of the town.
  func answer(
    _ title: String, _ main: HTML, description: String? = nil, canonical: Link? = nil, noindex: Bool = false,
    status: Status = .ok, style: StaticString? = nil
  ) -> Answer {
    .page(
      Page(
        title: title.clipped(to: 120), main: main, description: description?.clipped(to: 160),
        canonical: canonical, noindex: noindex, status: status, style: style, site: site))
  }
}

extension SiteInfo {
  /// The frame of a town's pages.
  init(_ town: Town, _ texts: SiteTexts, sheet: String) {
    self.init(
      town: town.area == nil && town.name == Town.unnamed.name ? texts.unnamedTown : town.name,
      navigation: [
        Entry(texts.allOffers, NavigatorRoutes.results.url()),
        Entry(texts.organisations, NavigatorRoutes.organisations.url()),
        Entry(sheet, NavigatorRoutes.sheet.url()),
      ],
      legal: LegalPageKind.allCases.map { Entry(texts.legal($0), NavigatorRoutes.legal($0).url()) },
      search: NavigatorRoutes.results.url(), searchField: NavigatorQuery.words.name, isDemo: town.isDemo)
  }
}
