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
  let address: (@Sendable (Link) -> String)?
  let cards = CardShelf()

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
  public func site() -> SiteInfo { sight().site }

  /// All routes with their handlers.
  public var registrations: [Web.Registration] {
    [
      NavigatorRoutes.front.handle { _ in FrontPage(sight()).answer },
      NavigatorRoutes.results.handle { request in
        try ResultsPage(sight(), NavigatorQuery.need(request), page: page(of: request), cards: cards).answer
      },
      NavigatorRoutes.offer.handle { request, id in
        try await offer(id, from: request.query(NavigatorQuery.origin))
      },
      NavigatorRoutes.organisations.handle { request in
        try OrganisationsPage(sight(), page: page(of: request)).answer
      },
      NavigatorRoutes.organisation.handle { request, id in
        try OrganisationPage(sight(), id, page: page(of: request)).answer
      },
      NavigatorRoutes.place.handle { request, id in
        try PlacePage(sight(), id, page: page(of: request)).answer
      },
    ]
      + LegalPageKind.allCases.map { kind in
        NavigatorRoutes.legal(kind).handle { _ in LegalPage(sight(), kind).answer }
      } + paper
  }

  func sight() -> Sight { Sight(catalogue: catalogue(), now: clock.now()) }

  private func page(of request: Request) throws -> Int { try request.query(NavigatorQuery.page) ?? 1 }

  private func offer(_ id: OfferID, from sheet: RouteSheet?) async throws -> Answer {
    let sight = sight()
    if let answer = listed(id, in: sight, from: sheet) { return answer }
    let texts = sight.texts.offer
    switch try await status(id) {
    case .defunct: throw Refusal(.gone, texts.defunct)
    case .inactive: throw Refusal(.gone, texts.inactive)
    case .active, .temporarilyClosed:
      guard let answer = try await arriving(id) else {
        throw Refusal(.serviceUnavailable, texts.soon, retryAfter: 5)
      }
      return answer
    case nil: throw Refusal(.notFound, texts.unknown)
    }
  }

  private func listed(_ id: OfferID, in sight: Sight, from sheet: RouteSheet? = nil) -> Answer? {
    guard let entry = sight.catalogue.entry(id) else { return nil }
    var page = OfferPage(sight, entry)
    page.remark = remark?(id)
    page.sheet = sheet ?? RouteSheet()
    return page.answer
  }

  /// An offer that was published a moment ago and is not in memory yet: whoever published it looks at it at once.
  private func arriving(_ id: OfferID) async throws -> Answer? {
    let end = ContinuousClock.now + patience
    repeat {
      try await Task.sleep(for: .milliseconds(50))
      if let answer = listed(id, in: sight()) { return answer }
    } while ContinuousClock.now < end
    return nil
  }
}
