import Foundation
public import Markup
public import Navigator
public import Offers
public import Places
public import Web

/// The pages for families: front page, results, offers, organisations, places and legal pages. They are made
/// from the register in memory and store nothing about who looks.
public struct NavigatorPages: Sendable {
  let catalogue: @Sendable () -> Catalogue
  let clock: Clock
  let status: @Sendable (OfferID) async throws -> OfferStatus?
  let remark: (@Sendable (OfferID) -> Link)?
  let patience: Duration
  /// What lies behind the points of the map.
  public var background = MapBackground()
  /// Counts what nobody found.
  public var unmet: (@Sendable (UnmetSighting) -> Void)?
  let address: (@Sendable (Link) -> String)?
  let cards = CardShelf()
  private let answers = AnswerShelf()

  /// Pages over what `catalogue` gives at each request. `status` is asked only for offers that are not listed,
  /// to tell those that are gone from those that never were. `remark`: where families say that something of an
  /// offer is wrong. `patience`: how long to wait for an offer that is published and not in memory yet.
  /// `address` makes a link whole for codes on paper; without it, it is the address that a visitor asked.
  public init(
    catalogue: @escaping @Sendable () -> Catalogue, clock: Clock,
    status: @escaping @Sendable (OfferID) async throws -> OfferStatus?,
    remark: (@Sendable (OfferID) -> Link)? = nil, patience: Duration = .seconds(2),
    address: (@Sendable (Link) -> String)? = nil
  ) {
    self.patience = patience
    self.address = address
    self.catalogue = catalogue
    self.clock = clock
    self.status = status
    self.remark = remark
  }

  /// Pages over the register that a finder keeps.
  public init(
    finder: Finder, clock: Clock, status: @escaping @Sendable (OfferID) async throws -> OfferStatus?,
    remark: (@Sendable (OfferID) -> Link)? = nil, address: (@Sendable (Link) -> String)? = nil
  ) {
    self.init(
      catalogue: { finder.catalogue }, clock: clock, status: status, remark: remark, address: address)
  }

  /// The frame of the town as it is now, for the server's own pages. The pages here follow the register by
  /// themselves.
  public func site(in language: Language = .german) -> SiteInfo {
    SiteInfo(catalogue().town, NavigatorTexts.texts(in: language))
  }

  /// All routes with their handlers, each in every language.
  public var registrations: [Web.Registration] { pages.map(\.inEveryLanguage) }

  private var pages: [Web.Registration] {
    [
      NavigatorRoutes.front.handle { FrontPage(sight($0)).answer },
      NavigatorRoutes.results.handle { request in
        try answers.answer(to: request.question, of: catalogue(), at: clock.now()) {
          let results = try ResultsPage(
            sight(request), Need(request), page: page(of: request),
            view: request.query(NavigatorQuery.view) ?? .list, cards: cards, background: background)
          if results.finding.total == 0 { note(results.need, results.sight) }
          return (results.answer, isKept: results.finding.total > 0 && !results.panel.hides)
        }
      },
      NavigatorRoutes.start.handle { StartPage(sight($0)).answer },
      NavigatorRoutes.startPath.handle { request, key in
        try StartPathPage(
          sight(request), key, StartQuery.answers(request), isShown: request.query(StartQuery.asked) ?? false
        ).answer
      },
      NavigatorRoutes.youth.handle { request in
        let words = try request.query(NavigatorQuery.words) ?? ""
        note(Need(words: words), sight(request))
        return try YouthPage(sight(request), words: words, topic: request.query(YouthQuery.topic)).answer
      },
      NavigatorRoutes.emergency.handle { EmergencyPage(sight($0)).answer },
      NavigatorRoutes.dates.handle { try CalendarHandlers(sight($0)).dates($1) },
      NavigatorRoutes.contact.handle { try CalendarHandlers(sight($0)).contact($1) },
      NavigatorRoutes.calendar.handle { request in
        try CalendarHandlers(sight(request)).feed(Need(request))
      },
      NavigatorRoutes.suggestions.handle { request in
        let typed = try request.query(NavigatorQuery.words) ?? ""
        return .json(Array(try JSONEncoder().encode(catalogue().suggestions(typed))))
      },
      NavigatorRoutes.offer.handle { request, id in
        try await offer(request, id, from: request.query(NavigatorQuery.origin))
      },
      NavigatorRoutes.organisations.handle { request in
        try OrganisationsPage(sight(request), page: page(of: request)).answer
      },
      NavigatorRoutes.organisation.handle { request, id in
        try OrganisationPage(sight(request), id, page: page(of: request)).answer
      },
      NavigatorRoutes.place.handle { request, id in
        try PlacePage(sight(request), id, page: page(of: request)).answer
      },
    ]
      + LegalPageKind.allCases.map { kind in
        NavigatorRoutes.legal(kind).handle { LegalPage(sight($0), kind).answer }
      } + paper
  }

  func sight(_ request: Request) -> Sight {
    Sight(catalogue: catalogue(), now: clock.now(), language: request.language)
  }

  private func page(of request: Request) throws -> Int { try request.query(NavigatorQuery.page) ?? 1 }

  private func offer(_ request: Request, _ id: OfferID, from sheet: RouteSheet?) async throws -> Answer {
    let sight = sight(request)
    if let answer = listed(id, in: sight, from: sheet) { return answer }
    let texts = sight.texts.offer
    switch try await status(id) {
    case .defunct: throw sight.refusal(.gone, texts.defunct)
    case .inactive: throw sight.refusal(.gone, texts.inactive)
    case .active, .temporarilyClosed:
      guard let answer = try await arriving(request, id) else {
        throw sight.refusal(.serviceUnavailable, texts.soon, retryAfter: 5)
      }
      return answer
    case nil: throw sight.refusal(.notFound, texts.unknown)
    }
  }

  private func listed(_ id: OfferID, in sight: Sight, from sheet: RouteSheet? = nil) -> Answer? {
    guard let entry = sight.catalogue.entry(id) else { return nil }
    var page = OfferPage(sight, entry)
    page.remark = remark?(id)
    page.sheet = sheet ?? RouteSheet()
    if let unmet, let sighting = sight.catalogue.unmet(entry, page: sight.language.tag) {
      unmet(sighting)
    }
    return page.answer
  }

  /// Counts a need that found nothing.
  func note(_ need: Need, _ sight: Sight) {
    guard let unmet,
      let sighting = sight.catalogue.unmet(need, page: sight.language.tag, at: sight.now)
    else { return }
    unmet(sighting)
  }

  /// An offer that was published a moment ago and is not in memory yet: whoever published it looks at it at once.
  private func arriving(_ request: Request, _ id: OfferID) async throws -> Answer? {
    let end = ContinuousClock.now + patience
    repeat {
      try await Task.sleep(for: .milliseconds(50))
      if let answer = listed(id, in: sight(request)) { return answer }
    } while ContinuousClock.now < end
    return nil
  }
}
