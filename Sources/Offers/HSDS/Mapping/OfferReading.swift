public import Documents
public import Places

extension Offer {
  /// Reads an HSDS service that passed the validator and whose ids are Lotse's already. The nested
  /// organisation and locations are the importer's; here they are only referred to.
  public init(hsds: JSONObject, id: OfferID, area: AreaKey, now: Instant) {
    var rest = hsds
    rest.remove("id")
    let modified = rest.takeInstant("last_modified")
    self.init(id: id, name: rest.takeText("name") ?? "", owner: .area(area), lastModified: modified ?? now)
    let nested = rest.remove("organization")?.object
    organisation = (rest.takeText("organization_id") ?? nested?["id"]?.string).flatMap {
      OrganisationID(rawValue: $0)
    }
    let own = LotseAttributes(taking: &rest, of: "service", id: id.rawValue)
    readTexts(&rest)
    readWords(own)
    ages = Self.takeAges(&rest, own)
    readParts(&rest)
    languages = Self.takeLanguages(&rest, of: id)
    serves = own.fields("serves").compactMap(AreaKey.init(rawValue:))
    Self.dropGeneratedAreas(&rest, serves, id)
    times = Times.take(&rest, own, owner: id.rawValue) ?? Times()
    sites = Self.takeSites(&rest)
    terms = (rest["attributes"]?.array ?? []).compactMap { Self.term($0.object) }
    self.rest = rest
  }

  private mutating func readTexts(_ rest: inout JSONObject) {
    alternateName = rest.takeText("alternate_name")
    description = rest.takeText("description") ?? ""
    status = rest.takeText("status").flatMap { OfferStatus(rawValue: $0.lowercased()) } ?? .active
    url = rest.takeText("url")
    email = rest.takeText("email")
    application = rest.takeText("application_process")
    eligibilityText = rest.takeText("eligibility_description")
    interpreting = rest.takeText("interpretation_services")
    alert = rest.takeText("alert")
    assured = rest.takeDate("assured_date")
  }

  private mutating func readWords(_ own: LotseAttributes) {
    if let value = own.fields("owner").first {
      if let id = value == "organisation" ? organisation : OrganisationID(rawValue: value) {
        owner = .organisation(id)
      }
    }
    phases = own.codes("phase").compactMap(PhaseCode.init)
    situations = own.codes("situation").compactMap(Situation.init)
    level = own.codes("level").first.flatMap(Level.init) ?? .individual
    kind = own.codes("kind").first.flatMap(OfferKind.init)
    target = own.codes("target").first.flatMap(TargetGroup.init) ?? .universal
    season = own.codes("season").first.flatMap(OfferSeason.init) ?? .always
    registration = own.codes("registration").first.flatMap(Registration.init)
    summary = own.fields("summary").first
    eligibility = own.objects("eligibility").compactMap(Eligibility.init(json:))
    for translation in own.objects("translation") {
      guard let language = translation["language"]?.string else { continue }
      translations[language] = Translation(json: translation)
    }
  }

  private mutating func readParts(_ rest: inout JSONObject) {
    costs = rest.takeParts("cost_options")
    documents = rest.takeParts("required_documents")
    phones = rest.takeParts("phones")
    contacts = rest.takeParts("contacts")
    capacities = rest.takeParts("capacities")
  }

  private static func takeSites(_ rest: inout JSONObject) -> [OfferSite] {
    var left: [JSONValue] = []
    var sites: [OfferSite] = []
    for element in rest.remove("service_at_locations")?.array ?? [] {
      guard var site = element.object else { continue }
      let location = site.remove("location")?.object
      let placeID = location?["id"]?.string ?? site["location_id"]?.string
      guard let place = placeID.flatMap({ PlaceID(rawValue: $0) }), let id = site.takeText("id") else {
        left.append(element)
        continue
      }
      site.remove("location_id")
      site.remove("service_id")
      let own = LotseAttributes(taking: &site, of: "service_at_location", id: id)
      var out = OfferSite(id: id, place: place, times: Times.take(&site, own, owner: id))
      out.rest = site
      sites.append(out)
    }
    if !left.isEmpty { rest["service_at_locations"] = .array(left) }
    return sites
  }

  private static func term(_ attribute: JSONObject?) -> String? {
    let term = attribute?["taxonomy_term_id"]?.string ?? attribute?["taxonomy_term"]?.object?["id"]?.string
    return term.flatMap { LotseTaxonomy.isOwn($0) ? nil : $0 }
  }
}

extension Times {
  /// The times of an object: Lotse's own attribute, else its schedules. Schedules that say no more than the
  /// attribute are dropped, the others stay as they came.
  static func take(_ object: inout JSONObject, _ own: LotseAttributes, owner: String) -> Times? {
    let schedules = object["schedules"]?.array?.compactMap(\.object) ?? []
    if let json = own.object("times") {
      let times = Times(json: json)
      let ours = times.hsdsSchedules(owner: owner)
      if schedules.count == ours.count, zip(schedules, ours).allSatisfy({ $0.isSame(as: $1) }) {
        object.remove("schedules")
      }
      return times
    }
    return schedules.isEmpty ? nil : Times(hsdsSchedules: schedules)
  }
}

extension Eligibility {
  /// Reads a condition from its JSON.
  init?(json: JSONObject) {
    guard let kind = json["kind"]?.string.flatMap(Kind.init) else { return nil }
    self.init(kind, anyOf: (json["any_of"]?.array ?? []).compactMap(\.string), text: json["text"]?.string)
  }

  /// The condition as JSON.
  var json: JSONObject {
    var out = JSONObject()
    out.put("kind", kind.rawValue)
    if !anyOf.isEmpty { out["any_of"] = .array(anyOf.map(JSONValue.string)) }
    out.put("text", text)
    return out
  }
}

extension Translation {
  /// Reads a translation from its JSON.
  init(json: JSONObject) {
    self.init(
      name: json["name"]?.string, summary: json["summary"]?.string, description: json["description"]?.string)
    source = json["source"]?.string
    origin = json["origin"]?.string.flatMap(Origin.init(rawValue:))
    made = json["made"]?.string.flatMap { LocalDate(iso8601: $0) }
    testers = json["testers"]?.string
  }

  /// The translation as JSON.
  func json(_ language: String) -> JSONObject {
    var out = JSONObject()
    out.put("language", language)
    out.put("name", name)
    out.put("summary", summary)
    out.put("description", description)
    out.put("source", source)
    out.put("origin", origin?.rawValue)
    out.put("made", made?.iso8601)
    out.put("testers", testers)
    return out
  }
}
