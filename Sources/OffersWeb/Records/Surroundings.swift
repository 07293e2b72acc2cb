import Documents
import Offers
import Places
import Storage

/// What records refer to, loaded once for all of a page.
struct Surroundings {
  var organisations: [OrganisationID: Organisation] = [:]
  var places: [PlaceID: Place] = [:]
  var areas: [AreaKey: String] = [:]
  var programs: [String: JSONObject] = [:]

  /// Loads what these offers need; places and areas only for whole ones.
  init(of offers: [Offer], isWhole: Bool, in tx: any Transaction) throws {
    organisations = try OrganisationStore.find(Set(offers.compactMap(\.organisation)), in: tx)
    let programIDs = Set(offers.compactMap { $0.rest["program_id"]?.string })
    for chunk in programIDs.sorted().inChunks {
      try tx.each("SELECT id, body FROM hsds_record WHERE entity = 'program' AND id IN (\(list: chunk))") {
        programs[try $0.get("id")] = try $0.get("body")
      }
    }
    guard isWhole else { return }
    places = try PlaceStore.find(Set(offers.flatMap(\.sites).map(\.place)), in: tx)
    guard offers.contains(where: { !$0.serves.isEmpty }) else { return }
    for area in try AreaStore.all(in: tx) { areas[area.key] = area.name }
  }

  /// The offer as a service with everything.
  func service(_ offer: Offer) -> JSONObject {
    var out = offer.hsds(
      OfferSurroundings(
        organisation: offer.organisation.flatMap { organisations[$0] }, places: places, areas: areas))
    // Sites that no place is known for stay in the register for the export; nobody can say whether their
    // addresses are protected.
    let sites = Set(offer.sites.map(\.id))
    let known = (out["service_at_locations"]?.array ?? []).filter {
      sites.contains($0.object?["id"]?.string ?? "")
    }
    out["service_at_locations"] = known.isEmpty ? nil : .array(known)
    if let organisation = out["organization"]?.object {
      out["organization"] = .object(organisation.withoutLists)
    }
    let attributes = (out["attributes"]?.array ?? []) + OwnTerms.implied(by: offer).map(JSONValue.object)
    out["attributes"] = .array(attributes)
    return complete(out, offer)
  }

  /// The offer as a service with the fields of its own, its organisation and its programme.
  func listed(_ offer: Offer) -> JSONObject {
    var out = offer.hsdsListed
    if let organisation = offer.organisation.flatMap({ organisations[$0] }) {
      out["organization"] = .object(organisation.hsds)
    }
    return complete(out, offer)
  }

  private func complete(_ service: JSONObject, _ offer: Offer) -> JSONObject {
    var out = service
    if out["program"] == nil, let program = offer.rest["program_id"]?.string.flatMap({ programs[$0] }) {
      out["program"] = .object(program)
    }
    return out
  }
}

extension JSONObject {
  /// An organisation without lists of other entities that may have come with it: what Lotse does not know as
  /// places and offers of its own, it cannot protect.
  var withoutLists: JSONObject {
    var out = self
    out["locations"] = nil
    out["services"] = nil
    return out
  }
}
