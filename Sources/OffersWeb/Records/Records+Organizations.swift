import Documents
import Offers
import Places
import Storage

extension Records {
  /// Organisations; whole ones with their places, programmes and offers.
  func organizations(_ ids: [String], in tx: any Transaction) throws -> [JSONObject] {
    let found = try OrganisationStore.find(ids.compactMap(OrganisationID.init(rawValue:)), in: tx)
    let organisations = ids.compactMap { OrganisationID(rawValue: $0).flatMap { found[$0] } }
    guard form == .full || form == .fullServices else { return organisations.map { shaped($0.hsds) } }
    let places = try places(of: ids, in: tx)
    let services = try services(of: ids, in: tx)
    return organisations.map { organisation in
      var out = organisation.hsds.withoutLists
      out["locations"] = list(places[organisation.id.rawValue])
      out["services"] = list(services[organisation.id.rawValue])
      return shaped(out)
    }
  }

  private func services(of organisations: [String], in tx: any Transaction) throws -> [String: [JSONObject]] {
    let idsOf = try ListedOffers.ids(of: organisations, in: tx)
    let ids = idsOf.values.flatMap { $0 }
    guard form == .fullServices else {
      let offers = try ListedOffers.load(ids, in: tx)
      return idsOf.mapValues { $0.compactMap { offers[$0]?.hsdsListed } }
    }
    let offers = try OfferStore.load(ids.compactMap(OfferID.init(rawValue:)), in: tx)
    let around = try Surroundings(of: offers, isWhole: true, in: tx)
    var out: [String: [JSONObject]] = [:]
    let byID = Dictionary(offers.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    for (organisation, ids) in idsOf {
      out[organisation] = ids.compactMap { byID[$0] }.map(around.service)
    }
    return out
  }

  private func places(of organisations: [String], in tx: any Transaction) throws -> [String: [JSONObject]] {
    var ids: [PlaceID] = []
    for chunk in organisations.inChunks {
      ids += try tx.all(
        "SELECT id FROM place WHERE organisation_id IN (\(list: chunk)) ORDER BY organisation_id, name, id"
      ) { try $0.get("id") }
    }
    let places = try PlaceStore.find(ids, in: tx)
    var out: [String: [JSONObject]] = [:]
    for place in ids.compactMap({ places[$0] }) {
      out[place.organisation?.rawValue ?? "", default: []].append(place.hsds)
    }
    return out
  }

  private func list(_ records: [JSONObject]?) -> JSONValue? {
    guard let records, !records.isEmpty else { return nil }
    return .array(records.map(JSONValue.object))
  }
}
