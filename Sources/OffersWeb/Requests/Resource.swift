/// What the API lists: the entities of HSDS that have endpoints of their own.
enum Resource: String, Sendable, CaseIterable {
  case services, organizations
  case serviceAtLocations = "service_at_locations"
  case locations, taxonomies
  case taxonomyTerms = "taxonomy_terms"

  /// The HSDS table whose records these are.
  var table: String {
    switch self {
    case .services: "service"
    case .organizations: "organization"
    case .serviceAtLocations: "service_at_location"
    case .locations: "location"
    case .taxonomies: "taxonomy"
    case .taxonomyTerms: "taxonomy_term"
    }
  }

  /// The table's name in sentences.
  var noun: String { table.split(separator: "_").joined(separator: " ") }

  /// Whether lists hold a short form of the records.
  var hasForms: Bool { self != .taxonomies && self != .taxonomyTerms && self != .locations }
}

/// How much of a record is given.
enum Form: String, Sendable {
  /// Only what names it and says when it changed.
  case minimal
  /// The fields of the record itself, and the one record that it belongs to.
  case listed
  /// Everything.
  case full
  /// An organisation with everything of its services.
  case fullServices
}

/// One record an object in a page, or one a line.
enum ListFormat: String, Sendable, CaseIterable { case json, ndjson }
