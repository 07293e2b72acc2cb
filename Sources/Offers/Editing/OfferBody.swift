import Documents
import Places

/// An offer as versions, drafts and suggestions keep it: whole, as HSDS, its places by id.
enum OfferBody {
  /// The body of an offer, from which ``offer(_:id:area:)`` makes the same offer again.
  static func of(_ offer: Offer) -> JSONObject { offer.settled.hsds(.none) }

  /// The offer of a body. `area`: who answers for it unless the body names an organisation.
  static func offer(_ body: JSONObject, id: OfferID, area: AreaKey) -> Offer {
    Offer(hsds: body, id: id, area: area, now: Instant(milliseconds: 0))
  }

  /// Whether two offers say the same, whenever they last changed.
  static func isSame(_ left: Offer, _ right: Offer) -> Bool { comparable(left) == comparable(right) }

  private static func comparable(_ offer: Offer) -> Offer {
    var out = offer.settled
    out.lastModified = Instant(milliseconds: 0)
    return OfferBody.offer(out.hsds(.none), id: out.id, area: out.ownerArea ?? .anywhere)
  }
}

extension Offer {
  /// The area that answers for the entry; nil when an organisation does.
  var ownerArea: AreaKey? {
    if case .area(let key) = owner { return key }
    return nil
  }

  /// The offer without those of its source's spellings (`rest`) that contradict its fields by now: whoever edits
  /// times or ages means what families read, and HSDS must not go on telling the old ones.
  var settled: Offer {
    var out = self
    out.rest.remove("last_modified")
    for index in out.costs.indices
    where out.costs[index].rest["currency"]?.string != out.costs[index].currency {
      out.costs[index].rest.remove("currency")
    }
    for index in out.capacities.indices {
      let name = out.capacities[index].rest["unit"]?.object?["name"]?.string ?? ""
      if name != out.capacities[index].unit { out.capacities[index].rest.remove("unit") }
    }
    let read = OfferBody.offer(out.hsds(.none), id: id, area: ownerArea ?? .anywhere)
    if read.times != times { out.rest.remove("schedules") }
    if read.languages != languages { out.rest.remove("languages") }
    if read.ages != ages {
      out.rest.remove("minimum_age")
      out.rest.remove("maximum_age")
    }
    for index in out.sites.indices where index < read.sites.count {
      if read.sites[index].times != sites[index].times { out.sites[index].rest.remove("schedules") }
    }
    return out
  }
}

extension AreaKey {
  /// Stands in where the owner is an organisation and no area is asked for.
  static let anywhere: AreaKey = {
    guard let key = AreaKey(rawValue: "01") else { preconditionFailure("01 is a key") }
    return key
  }()
}
