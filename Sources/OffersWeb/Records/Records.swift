import Documents
import Offers
import Places
import Storage

/// Records as the API gives them: valid by the schemas of HSDS 3.1 with nothing in them that these do not
/// know. A page of them costs a fixed number of statements.
struct Records {
  let resource: Resource
  let form: Form

  /// The records with these ids in their order; those that are not there are left out.
  func load(_ ids: [String], in tx: any Transaction) throws -> [JSONObject] {
    switch resource {
    case .services: try services(ids, in: tx)
    case .organizations: try organizations(ids, in: tx)
    case .serviceAtLocations: try sites(ids, in: tx)
    case .locations: try locations(ids, in: tx)
    case .taxonomies: try ids.compactMap { try taxonomy($0, in: tx) }.map(shaped)
    case .taxonomyTerms: try ids.compactMap { try term($0, in: tx) }.map(shaped)
    }
  }

  /// One whole record.
  func find(_ id: String, in tx: any Transaction) throws -> JSONObject? { try load([id], in: tx).first }

  func shaped(_ record: JSONObject) -> JSONObject {
    let scope: Shape.Scope =
      switch form {
      case .minimal: .minimal
      case .listed: .listed
      case .full, .fullServices: .composed
      }
    return Shape(scope: scope).apply(to: record, table: resource.table)
  }

  private func services(_ ids: [String], in tx: any Transaction) throws -> [JSONObject] {
    switch form {
    case .minimal:
      let offers = try ListedOffers.load(ids, in: tx)
      return ids.compactMap { offers[$0] }.map { shaped($0.hsdsListed) }
    case .listed:
      let found = try ListedOffers.load(ids, in: tx)
      let offers = ids.compactMap { found[$0] }
      let around = try Surroundings(of: offers, isWhole: false, in: tx)
      return offers.map { shaped(around.listed($0)) }
    case .full, .fullServices:
      let offers = try OfferStore.load(ids.compactMap(OfferID.init(rawValue:)), in: tx)
      let around = try Surroundings(of: offers, isWhole: true, in: tx)
      return offers.map { shaped(around.service($0)) }
    }
  }

  private func locations(_ ids: [String], in tx: any Transaction) throws -> [JSONObject] {
    let places = try PlaceStore.find(ids.compactMap(PlaceID.init(rawValue:)), in: tx)
    return ids.compactMap { PlaceID(rawValue: $0).flatMap { places[$0] } }.map { shaped($0.hsds) }
  }

  private func taxonomy(_ id: String, in tx: any Transaction) throws -> JSONObject? {
    try OwnTerms.taxonomies[id].map(OwnTerms.record) ?? TaxonomyStore.taxonomy(id, in: tx)
  }

  private func term(_ id: String, in tx: any Transaction) throws -> JSONObject? {
    try OwnTerms.entries[id].map(OwnTerms.record) ?? TaxonomyStore.term(id, in: tx)
  }
}
