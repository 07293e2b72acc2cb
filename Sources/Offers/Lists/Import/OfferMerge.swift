import Places

/// Lays what a list says over what the register knows. Only fields that the list has a column for change, and
/// parts that say the same keep what the register knows beside it.
struct OfferMerge {
  var offer: Offer
  /// A protected place stayed although the list names an address.
  private(set) var keptProtected = false
  private let draft: ListDraft
  private let isNew: Bool
  private let area: AreaKey
  private let fields: Set<ListField>
  private let now: Instant

  init(
    _ draft: ListDraft, existing: Offer?, id: OfferID, organisation: OrganisationID?, area: AreaKey,
    fields: Set<ListField>, now: Instant
  ) {
    self.draft = draft
    self.area = area
    self.fields = fields
    self.now = now
    isNew = existing == nil
    offer = existing ?? Offer(id: id, name: draft.offer.name, owner: .area(area), lastModified: now)
    offer.name = draft.offer.name
    if let organisation { offer.organisation = organisation }
  }

  private func has(_ wanted: ListField...) -> Bool { wanted.contains(where: fields.contains) }

  /// Plain fields.
  mutating func texts() {
    let it = draft.offer
    if has(.alternateName) { offer.alternateName = it.alternateName }
    if has(.summary) { offer.summary = it.summary }
    if isNew || has(.description, .notes) || !draft.notes.isEmpty {
      // A list without descriptions only adds what it has nowhere else to put.
      let text = has(.description, .notes) || isNew ? draft.offer.description : offer.description
      offer.description = draft.description(with: text, notesOf: fields)
    }
    if has(.kind) { offer.kind = it.kind }
    if has(.situation) { offer.situations = it.situations }
    if has(.level) { offer.level = it.level }
    if has(.season) { offer.season = it.season }
    if has(.status) { offer.status = it.status }
    if has(.target) { offer.target = it.target }
    if has(.age, .ageFrom, .ageTo, .target) { offer.ages = it.ages }
    if has(.phases) || (!it.phases.isEmpty && offer.phases.isEmpty) { offer.phases = it.phases }
    if has(.registration) { offer.registration = it.registration }
    if has(.registration, .application) { offer.application = it.application }
    if has(.eligibility, .target, .age, .ageFrom, .ageTo) { offer.eligibilityText = it.eligibilityText }
    if has(.languages) { offer.languages = it.languages }
    if has(.languages, .interpreting) { offer.interpreting = it.interpreting }
    if has(.times) { offer.times = it.times }
    if has(.email, .contact) { offer.email = it.email }
    if has(.web) { offer.url = it.url }
    if has(.alert) { offer.alert = it.alert }
    offer.assured = it.assured ?? offer.assured
  }

  /// Areas that it serves.
  mutating func serves(_ areas: [AreaKey]) { if has(.serves) { offer.serves = areas } }

  /// Lists of parts.
  mutating func parts() {
    let it = draft.offer
    if has(.phone, .contact) {
      offer.phones = kept(offer.phones, it.phones) { "\($0.number)|\($0.note ?? "")" }
    }
    if has(.contact, .role, .email) {
      offer.contacts = kept(offer.contacts, it.contacts) { ContactCell.german($0) }
    }
    if has(.cost) { offer.costs = kept(offer.costs, it.costs) { CostText.german($0) } }
    if has(.documents) { offer.documents = kept(offer.documents, it.documents) { CellText.key($0.name) } }
    if has(.capacity) { offer.capacities = kept(offer.capacities, it.capacities) { CapacityCell.german($0) } }
  }

  private func kept<Part>(_ old: [Part], _ new: [Part], _ words: (Part) -> String) -> [Part] {
    old.map(words) == new.map(words) ? old : new
  }

  /// Sets the sites and gives the places that they need, new or with more that is known.
  mutating func sites(known: [PlaceID: Place]) -> [Place] {
    guard has(.street, .address, .place, .postalCodeCity, .postalCode, .city, .morePlaces, .accessibility)
    else { return [] }
    let old = offer.sites.compactMap { known[$0.place] }
    let wanted = ([draft.address] + draft.morePlaces).filter { !$0.isEmpty }
    if old.contains(where: \.isProtected) {
      if !wanted.isEmpty { keptProtected = true }
      return []
    }
    if draft.isSecret { return [secretPlace()].compactMap { $0 } }
    let oldAddresses = old.map { place in
      place.address.map { AddressCell(place: place.name, $0).line } ?? AddressCell(place: place.name).line
    }
    if !old.isEmpty, oldAddresses.map({ CellText.key($0) }) == wanted.map({ CellText.key($0.line) }) {
      guard var first = old.first, has(.accessibility) else { return [] }
      first.accessibility = accessibility(first)
      return [first]
    }
    var places: [Place] = []
    for (index, address) in wanted.enumerated() {
      guard var place = place(address, known) else { continue }
      if index == 0, has(.accessibility) { place.accessibility = accessibility(place) }
      if !places.contains(where: { $0.id == place.id }) { places.append(place) }
    }
    offer.sites = places.map { place in
      offer.sites.first { $0.place == place.id }
        ?? OfferSite(
          id: HSDSIdentity.derived("list-site", offer.id.rawValue, place.id.rawValue), place: place.id)
    }
    return places
  }

  private func place(_ address: AddressCell, _ known: [PlaceID: Place]) -> Place? {
    let words = [address.place, address.street, address.postalCode, address.city].map {
      CellText.key($0 ?? "")
    }
    let key = HSDSIdentity.derived("list-place", area.rawValue, words.joined(separator: "|"))
    guard let id = PlaceID(rawValue: key) else { return nil }
    if let place = known[id] { return place }
    var place = Place(id: id, name: address.place, kind: .physical, area: area, lastModified: now)
    if let street = address.street {
      place.address = Address(
        id: HSDSIdentity.derived("list-address", id.rawValue), street: street,
        postalCode: address.postalCode ?? "",
        city: address.city ?? "")
    } else if let town = String(town: address) {
      place.directions = town
    }
    return place
  }

  private mutating func secretPlace() -> Place? {
    guard let id = PlaceID(rawValue: HSDSIdentity.derived("list-place-protected", offer.id.rawValue)) else {
      return nil
    }
    var place = Place(id: id, name: nil, kind: .physical, area: area, lastModified: now)
    place.isProtected = true
    offer.sites = [
      OfferSite(id: HSDSIdentity.derived("list-site", offer.id.rawValue, id.rawValue), place: id)
    ]
    return place
  }

  private func accessibility(_ place: Place) -> [Accessibility] {
    var out = place.accessibility
    for entry in draft.access {
      let id = HSDSIdentity.derived("list-access", place.id.rawValue, entry.feature ?? entry.text ?? "")
      if let index = out.firstIndex(where: { $0.feature != nil && $0.feature == entry.feature }) {
        out[index].answer = entry.answer
        out[index].text = entry.text ?? out[index].text
      } else if entry.feature != nil || !out.contains(where: { $0.text == entry.text }) {
        out.append(Accessibility(id: id, feature: entry.feature, answer: entry.answer, text: entry.text))
      }
    }
    return out
  }
}

extension AddressCell {
  /// The address of a place.
  init(place name: String?, _ address: Address? = nil) {
    self.init()
    place = name
    guard let address else { return }
    street = address.street.isEmpty ? nil : address.street
    postalCode = address.postalCode.isEmpty ? nil : address.postalCode
    city = address.city.isEmpty ? nil : address.city
  }
}

extension String {
  /// The town of an address without street, nil when there is none.
  fileprivate init?(town address: AddressCell) {
    let town = [address.postalCode, address.city].compactMap { $0 }.joined(separator: " ")
    if town.isEmpty { return nil }
    self = town
  }
}
