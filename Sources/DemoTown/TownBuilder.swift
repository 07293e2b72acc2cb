import Documents
import Offers
import Places

/// Makes entries of the register from the lines of the files. Ids follow from the words in the files.
struct TownBuilder {
  let folder: String
  /// Key of the town, where a place says nothing else.
  let town: String
  let now: Instant

  func area(_ entry: AreaEntry) throws -> Area {
    guard let kind = AreaKind(rawValue: entry.kind) else { throw fault("areas.yaml", entry.key, "kind") }
    return Area(
      key: try key(entry.key, in: "areas.yaml"), name: entry.name, kind: kind,
      parent: try entry.parent.map { try key($0, in: "areas.yaml") })
  }

  func legal(_ area: String, _ pages: [String: String]) throws -> [(
    area: AreaKey, kind: LegalPageKind, text: String
  )] {
    let key = try key(area, in: "town.yaml")
    return try pages.sorted { $0.key < $1.key }.map { name, text in
      guard let kind = LegalPageKind(rawValue: name) else { throw fault("town.yaml", area, name) }
      return (key, kind, text)
    }
  }

  func organisation(_ entry: OrganisationEntry) throws -> Organisation {
    var out = Organisation(
      id: try organisationID(entry.id), name: entry.name, description: entry.description,
      area: try key(entry.owner, in: "organisations.yaml"), lastModified: now)
    out.alternateName = entry.alternate_name
    out.website = entry.website
    out.email = entry.email
    out.phones = phones(entry.phones, entry.id)
    out.contacts = contacts(entry.contacts, entry.id)
    if let status = entry.legal_status { out.rest["legal_status"] = .string(status) }
    return out
  }

  func place(_ entry: PlaceEntry) throws -> Place {
    guard let kind = PlaceKind(rawValue: entry.kind) else { throw fault("places.yaml", entry.id, "kind") }
    let area = try key(entry.quarter ?? town, in: "places.yaml")
    var out = Place(id: try placeID(entry.id), name: entry.name, kind: kind, area: area, lastModified: now)
    out.organisation = try entry.organisation.map(organisationID)
    out.isProtected = entry.protected ?? false
    out.directions = entry.directions
    if let street = entry.street {
      out.address = Address(
        id: HSDSIdentity.derived("address", entry.id), street: street, postalCode: entry.postal_code ?? "",
        city: entry.city ?? "")
    }
    if let latitude = entry.latitude, let longitude = entry.longitude {
      guard let position = Position(latitude: latitude, longitude: longitude) else {
        throw fault("places.yaml", entry.id, "latitude/longitude")
      }
      out.position = position
    }
    out.accessibility = features(entry)
    return out
  }

  private func features(_ entry: PlaceEntry) -> [Accessibility] {
    let entries = entry.accessibility ?? [:]
    var out: [Accessibility] = []
    for (code, name) in Accessibility.features {
      guard let value = entries[code.replacingHyphens].flatMap(Accessibility.Answer.init) else { continue }
      out.append(
        Accessibility(
          id: HSDSIdentity.derived("accessibility", entry.id, code), feature: code, answer: value,
          text: "\(name): \(value.german)"))
    }
    if let note = entries["note"] {
      let id = HSDSIdentity.derived("accessibility", entry.id, "note")
      out.append(Accessibility(id: id, feature: nil, answer: nil, text: note))
    }
    return out
  }

  func phones(_ entries: [PhoneEntry]?, _ owner: String) -> [Phone] {
    (entries ?? []).map {
      Phone(id: HSDSIdentity.derived("phone", owner, $0.number), number: $0.number, note: $0.note)
    }
  }

  func contacts(_ entries: [ContactEntry]?, _ owner: String) -> [Contact] {
    (entries ?? []).enumerated().map { index, entry in
      let id = HSDSIdentity.derived("contact", owner, String(index))
      var out = Contact(id: id, name: entry.name, role: entry.role, email: entry.email)
      if let phone = entry.phone { out.phones = phones([PhoneEntry(number: phone)], "\(owner)/\(index)") }
      return out
    }
  }

  func key(_ text: String, in file: String) throws -> AreaKey {
    guard let key = AreaKey(rawValue: text) else { throw fault(file, text, "Gebietsschlüssel") }
    return key
  }

  func organisationID(_ slug: String) throws -> OrganisationID {
    guard let id = OrganisationID(rawValue: HSDSIdentity.derived("organisation", slug)) else {
      throw fault("organisations.yaml", slug, "id")
    }
    return id
  }

  func placeID(_ slug: String) throws -> PlaceID {
    guard let id = PlaceID(rawValue: HSDSIdentity.derived("place", slug)) else {
      throw fault("places.yaml", slug, "id")
    }
    return id
  }

  func fault(_ file: String, _ entry: String, _ field: String) -> DemoTownError {
    DemoTownError(file: "\(folder)/\(file)", message: "\(entry): \(field) ist nicht gültig")
  }
}

extension Accessibility.Answer {
  fileprivate var german: String {
    switch self {
    case .yes: "ja"
    case .partly: "teilweise"
    case .no: "nein"
    }
  }
}

extension String {
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? "_" : $0 }) }
}
