import Places
import Web

/// The addresses of the API, declared once: handlers, documentation and the OpenAPI document come from here.
enum APIRoutes {
  static let base = Route(
    "/api/hsds", access: .everyone,
    purpose: Wording(
      de: "Nennt die Version der HSDS-Schnittstelle.",
      en: "Information about this API and its relationship with HSDS."))
  static let document = Route(
    "/api/hsds/openapi.json", access: .everyone,
    purpose: Wording(de: "Beschreibt die Schnittstelle (OpenAPI).", en: "This document (OpenAPI 3.1)."))
}

extension Resource {
  /// Filters of HSDS that this list does not have, and refuses.
  var otherFilters: [String] { Self.filters.filter { !takes($0) } }

  /// Whether the list has this parameter.
  func takes(_ parameter: String) -> Bool { Self.names[self]?.contains(parameter) == true }

  private static let names = Dictionary(
    allCases.map { ($0, Set($0.parameters.map(\.name))) }, uniquingKeysWith: { first, _ in first })

  private static let filters = [
    APIParameters.search.query.name, APIParameters.organization.query.name,
    APIParameters.modifiedAfter.query.name, APIParameters.taxonomyTerm.query.name,
    APIParameters.taxonomy.query.name, APIParameters.postcode.query.name, APIParameters.proximity.query.name,
    APIParameters.parent.query.name,
  ]

  /// The query parameters of the list.
  var parameters: [QueryInfo] {
    typealias All = APIParameters
    let paging = [
      All.search.query.info, All.page.query.info, All.perPage.query.info, All.format.query.info,
    ]
    let terms = [All.taxonomyTerm.query.info, All.taxonomy.query.info]
    let changes = [All.modifiedAfter.query.info]
    let places = [All.postcode.query.info, All.proximity.query.info]
    let organization = [All.organization.query.info]
    let forms = [All.minimal.query.info, All.full.query.info]
    switch self {
    case .services, .serviceAtLocations: return paging + terms + organization + changes + forms + places
    case .organizations:
      return paging + terms + organization + changes + forms + [All.fullService.query.info] + places
    case .locations: return paging + terms + organization + places
    case .taxonomies: return paging
    case .taxonomyTerms: return paging + [All.taxonomy.query.info, All.parent.query.info]
    }
  }

  /// The address of the list.
  var list: Route<Void> {
    Route(
      listPattern, access: .everyone,
      purpose: Wording(
        de: "Listet Einträge nach HSDS: \(rawValue).",
        en: "Paginated listing of \(rawValue), in the order of their ids."), query: parameters)
  }

  /// The address of one record.
  var one: Route<String> {
    let id = PathParameter<String>(
      "id", kind: "uuid", parse: { RecordID(rawValue: $0)?.rawValue }, print: { $0 })
    return Route(
      listPattern / id, access: .everyone,
      purpose: Wording(
        de: "Gibt einen Eintrag nach HSDS: \(rawValue).", en: "The fully nested \(noun) with this id."),
      query: self == .organizations ? [APIParameters.fullService.query.info] : [])
  }

  private var listPattern: RoutePattern<Void> {
    switch self {
    case .services: "/api/hsds/services"
    case .organizations: "/api/hsds/organizations"
    case .serviceAtLocations: "/api/hsds/service_at_locations"
    case .locations: "/api/hsds/locations"
    case .taxonomies: "/api/hsds/taxonomies"
    case .taxonomyTerms: "/api/hsds/taxonomy_terms"
    }
  }
}
