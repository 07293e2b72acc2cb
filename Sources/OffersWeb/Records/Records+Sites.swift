import Documents
import Offers
import Places
import Storage

extension Records {
  /// Offers at places; whole ones with everything of the offer and the place.
  func sites(_ ids: [String], in tx: any Transaction) throws -> [JSONObject] {
    let links = try links(ids, in: tx)
    let offerIDs = Array(Set(links.values.map(\.offer)))
    switch form {
    case .full, .fullServices:
      let offers = try OfferStore.load(offerIDs.compactMap(OfferID.init(rawValue:)), in: tx)
      let around = try Surroundings(of: offers, isWhole: true, in: tx)
      var whole: [String: (site: JSONObject, service: JSONObject)] = [:]
      for offer in offers {
        var service = around.service(offer)
        let sites = service.remove("service_at_locations")?.array ?? []
        for case .object(let site) in sites {
          if let id = site["id"]?.string { whole[id] = (site, service) }
        }
      }
      return ids.compactMap { id in
        guard let (site, service) = whole[id] else { return nil }
        var out = site
        out["service_id"] = service["id"]
        out["service"] = .object(service)
        return shaped(out)
      }
    case .minimal, .listed:
      let found = try ListedOffers.load(offerIDs, in: tx)
      let offers = offerIDs.compactMap { found[$0] }
      let around = try Surroundings(of: offers, isWhole: false, in: tx)
      let services = Dictionary(
        offers.map { ($0.id.rawValue, around.listed($0)) }, uniquingKeysWith: { first, _ in first })
      let places = try PlaceStore.find(links.values.compactMap { PlaceID(rawValue: $0.place) }, in: tx)
      return ids.compactMap { id in
        guard let link = links[id] else { return nil }
        var out: JSONObject = [
          "id": .string(id), "service_id": .string(link.offer), "location_id": .string(link.place),
        ]
        out["description"] = link.description
        out["location"] = PlaceID(rawValue: link.place).flatMap { places[$0] }.map { .object($0.hsds) }
        out["service"] = services[link.offer].map(JSONValue.object)
        return shaped(out)
      }
    }
  }

  private struct Link {
    var offer: String
    var place: String
    var description: JSONValue?
  }

  private func links(_ ids: [String], in tx: any Transaction) throws -> [String: Link] {
    var links: [String: Link] = [:]
    for chunk in ids.inChunks {
      try tx.each("SELECT id, offer_id, place_id, rest FROM offer_site WHERE id IN (\(list: chunk))") { row in
        let rest: JSONObject = try row.get("rest")
        links[try row.get("id")] = Link(
          offer: try row.get("offer_id"), place: try row.get("place_id"), description: rest["description"])
      }
    }
    return links
  }
}
