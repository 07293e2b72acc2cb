public import Places
public import Storage

/// The names of what offers refer to, for telling people what changed. What is not here is told by its id.
public struct OfferNames: Sendable {
  /// Places.
  public var places: [PlaceID: Place]
  /// Names of organisations.
  public var organisations: [OrganisationID: String]
  /// Names of areas.
  public var areas: [AreaKey: String]

  /// Names; none unless given.
  public init(
    places: [PlaceID: Place] = [:], organisations: [OrganisationID: String] = [:],
    areas: [AreaKey: String] = [:]
  ) {
    self.places = places
    self.organisations = organisations
    self.areas = areas
  }

  /// The names of everything that these offers refer to.
  public static func of(_ offers: [Offer], in tx: any Transaction) throws -> OfferNames {
    let owners = offers.compactMap { offer -> OrganisationID? in
      if case .organisation(let id) = offer.owner { return id }
      return nil
    }
    let organisations = try OrganisationStore.find(offers.compactMap(\.organisation) + owners, in: tx)
    let areas = try AreaStore.all(in: tx)
    return OfferNames(
      places: try PlaceStore.find(offers.flatMap { $0.sites.map(\.place) }, in: tx),
      organisations: organisations.mapValues(\.name),
      areas: Dictionary(areas.map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A place as people find it; a protected one by its name only.
  func text(_ site: OfferSite) -> String {
    guard let place = places[site.place]?.published else { return site.place.rawValue }
    let line = AddressCell(place: place.name, place.address).line
    let name = line.isEmpty ? place.name ?? "Ort" : line
    guard let times = site.times else { return name }
    return "\(name) (\(TimesFormatter.german(times).joined(separator: "; ")))"
  }

  func text(_ owner: Owner) -> String {
    switch owner {
    case .area(let key): areas[key] ?? key.rawValue
    case .organisation(let id): organisations[id] ?? id.rawValue
    }
  }
}
