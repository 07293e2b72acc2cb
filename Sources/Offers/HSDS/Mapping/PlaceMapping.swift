public import Documents
public import Places

extension Place {
  /// Reads an HSDS location that passed the validator.
  public init(hsds: JSONObject, id: PlaceID, organisation: OrganisationID?, area: AreaKey, now: Instant) {
    var rest = hsds
    rest.remove("id")
    rest.remove("organization_id")
    let kind = rest.takeText("location_type").flatMap { PlaceKind(rawValue: $0.lowercased()) } ?? .physical
    self.init(id: id, name: rest.takeText("name"), kind: kind, area: area, lastModified: now)
    self.organisation = organisation
    let attributes = LotseAttributes(taking: &rest, of: "location", id: id.rawValue)
    isProtected = attributes.fields("protected").first == "true"
    directions = rest.takeText("transportation")
    if let latitude = rest["latitude"]?.double, let longitude = rest["longitude"]?.double {
      position = Position(latitude: latitude, longitude: longitude)
      if position != nil {
        rest.remove("latitude")
        rest.remove("longitude")
      }
    }
    let features = Self.features(attributes)
    accessibility = rest.takeParts("accessibility", as: Accessibility.self).map { part in
      var part = part
      if let known = features[part.id] { (part.feature, part.answer) = known }
      return part
    }
    phones = rest.takeParts("phones")
    var addresses = rest.takeParts("addresses", as: Address.self)
    if !addresses.isEmpty { address = addresses.removeFirst() }
    rest.put("addresses", parts: addresses)
    self.rest = rest
  }

  /// The place as HSDS wants it; a protected one without address, position and way.
  public var hsds: JSONObject {
    let place = published
    var out = JSONObject()
    out.put("id", id.rawValue)
    out.put("location_type", kind.rawValue)
    out.put("organization_id", organisation?.rawValue)
    out.put("name", name)
    out.put("transportation", place.directions)
    out.put("latitude", place.position?.latitude)
    out.put("longitude", place.position?.longitude)
    let others = place.rest["addresses"]?.array?.compactMap(\.object) ?? []
    out.put("addresses", (place.address.map { [$0.complete(in: area).hsds] } ?? []) + others)
    out.put("accessibility", parts: place.accessibility)
    out.put("phones", parts: place.phones)
    out.merge(place.rest)
    var attributes = LotseAttributes(of: "location", id: id.rawValue)
    if isProtected { attributes.add(field: "protected", "true") }
    for part in place.accessibility {
      guard let feature = part.feature, let answer = part.answer else { continue }
      attributes.add(field: "feature", "\(part.id) \(feature) \(answer.rawValue)")
    }
    attributes.write(to: &out)
    return out
  }

  private static func features(_ attributes: LotseAttributes) -> [String: (String?, Accessibility.Answer?)] {
    var out: [String: (String?, Accessibility.Answer?)] = [:]
    for value in attributes.fields("feature") {
      let words = value.split(separator: " ").map(String.init)
      if words.count == 3 { out[words[0]] = (words[1], Accessibility.Answer(rawValue: words[2])) }
    }
    return out
  }
}

extension Address {
  /// The address with the fields that HSDS demands.
  func complete(in area: AreaKey) -> Address {
    var out = self
    if out.rest["state_province"] == nil { out.rest["state_province"] = .string(States.name(area)) }
    if out.rest["country"] == nil { out.rest["country"] = "DE" }
    if out.rest["address_type"] == nil { out.rest["address_type"] = "physical" }
    return out
  }
}

extension Accessibility: HSDSPart {
  init?(hsds: JSONObject) {
    var rest = hsds
    self.init(id: rest.takeText("id") ?? "", feature: nil, answer: nil, text: rest.takeText("description"))
    self.rest = rest
  }

  var hsds: JSONObject {
    var out = JSONObject()
    out.put("id", id)
    out.put("description", text)
    out.merge(rest)
    return out
  }
}
