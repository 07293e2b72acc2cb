public import Documents
public import Places

/// What an offer refers to, for writing it whole.
public struct OfferSurroundings: Sendable {
  /// Its organisation.
  public var organisation: Organisation?
  /// Its places.
  public var places: [PlaceID: Place]
  /// Names of the areas that it serves.
  public var areas: [AreaKey: String]

  /// What an offer refers to.
  public init(organisation: Organisation?, places: [PlaceID: Place], areas: [AreaKey: String]) {
    self.organisation = organisation
    self.places = places
    self.areas = areas
  }
}

extension Offer {
  /// The offer as HSDS wants it: the service with its parts, its organisation and its places.
  public func hsds(_ around: OfferSurroundings) -> JSONObject {
    var out = hsdsService
    out.put("phones", parts: phones)
    if rest["schedules"] == nil { out.put("schedules", times.hsdsSchedules(owner: id.rawValue)) }
    writeAreas(to: &out, around.areas)
    writeSites(to: &out, around)
    if rest["languages"] == nil { out.put("languages", Self.hsdsLanguages(languages, of: id)) }
    if let organisation = around.organisation { out["organization"] = .object(organisation.hsds) }
    out.put("cost_options", parts: costs)
    out.put("required_documents", parts: documents)
    out.put("contacts", parts: contacts)
    out.put("capacities", parts: capacities)
    out.merge(rest)
    attributes.write(to: &out)
    return out
  }

  /// The fields of the service itself, as in lists. Those that are lists or objects in `rest` are left out.
  public var hsdsListed: JSONObject {
    var out = hsdsService
    for member in rest where !out.contains(member.key) {
      switch member.value {
      case .array, .object: continue
      default: out[member.key] = member.value
      }
    }
    return out
  }

  private var hsdsService: JSONObject {
    var out = JSONObject()
    out.put("id", id.rawValue)
    out.put("organization_id", organisation?.rawValue)
    out.put("name", name)
    out.put("alternate_name", alternateName)
    out.put("description", description)
    out.put("url", url)
    out.put("email", email)
    out.put("status", status.rawValue)
    out.put("interpretation_services", interpreting)
    out.put("application_process", application)
    out.put("eligibility_description", eligibilityText)
    if let ages {
      let (minimum, maximum) = Self.hsdsAges(ages)
      if rest["minimum_age"] == nil { out.put("minimum_age", minimum) }
      if rest["maximum_age"] == nil { out.put("maximum_age", maximum) }
    }
    out.put("assured_date", assured?.iso8601)
    out.put("alert", alert)
    if rest["last_modified"] == nil { out.put("last_modified", lastModified.iso8601) }
    return out
  }

  private func writeAreas(to out: inout JSONObject, _ names: [AreaKey: String]) {
    let own = serves.map { area in
      var object = JSONObject()
      object.put("id", Self.areaID(area, id))
      object.put("name", names[area] ?? area.rawValue)
      object.put("extent", area.rawValue)
      object.put("extent_type", "AGS")
      return JSONValue.object(object)
    }
    let all = own + (rest["service_areas"]?.array ?? [])
    if !all.isEmpty { out["service_areas"] = .array(all) }
  }

  private func writeSites(to out: inout JSONObject, _ around: OfferSurroundings) {
    let own = sites.map { site in
      var object = JSONObject()
      object.put("id", site.id)
      object.put("location_id", site.place.rawValue)
      var attributes = LotseAttributes(of: "service_at_location", id: site.id)
      if let times = site.times, site.rest["schedules"] == nil {
        object.put("schedules", times.hsdsSchedules(owner: site.id))
        attributes.add(field: "times", times.json)
      }
      if let place = around.places[site.place] { object["location"] = .object(place.hsds) }
      object.merge(site.rest)
      attributes.write(to: &object)
      return JSONValue.object(object)
    }
    let all = own + (rest["service_at_locations"]?.array ?? [])
    if !all.isEmpty { out["service_at_locations"] = .array(all) }
  }

  private var attributes: LotseAttributes {
    var own = LotseAttributes(of: "service", id: id.rawValue)
    own.add("kind", kind?.rawValue)
    for phase in phases { own.add("phase", phase.rawValue) }
    for situation in situations { own.add("situation", situation.rawValue) }
    if level != .individual { own.add("level", level.rawValue) }
    if target != .universal { own.add("target", target.rawValue) }
    if season != .always { own.add("season", season.rawValue) }
    own.add("registration", registration?.rawValue)
    own.add(field: "summary", summary)
    if let ages, !Self.isWhole(ages) { own.add(field: "ages", Self.text(ages)) }
    for condition in eligibility { own.add(field: "eligibility", condition.json) }
    for area in serves { own.add(field: "serves", area.rawValue) }
    if times != Times(), rest["schedules"] == nil { own.add(field: "times", times.json) }
    for (language, translation) in translations.sorted(by: { $0.key < $1.key }) {
      own.add(field: "translation", translation.json(language))
    }
    if case .organisation(let id) = owner {
      own.add(field: "owner", id == organisation ? "organisation" : id.rawValue)
    }
    return own
  }
}
