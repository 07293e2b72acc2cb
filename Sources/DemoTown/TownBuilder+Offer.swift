import Offers
import Places

extension TownBuilder {
  /// An offer from its entry; the times are read as people write them.
  func offer(_ entry: OfferEntry) throws -> Offer {
    guard let id = OfferID(rawValue: HSDSIdentity.derived("offer", entry.id)) else { throw bad(entry, "id") }
    let organisation = try organisationID(entry.organisation)
    let owner: Owner = try entry.owner.map { .area(try key($0, in: "offers")) } ?? .organisation(organisation)
    var out = Offer(id: id, name: entry.name, owner: owner, lastModified: now)
    out.organisation = organisation
    try fillTexts(&out, entry)
    try fillWords(&out, entry)
    try fillParts(&out, entry)
    return out
  }

  private func fillTexts(_ out: inout Offer, _ entry: OfferEntry) throws {
    out.alternateName = entry.alternate_name
    out.summary = entry.summary
    out.description = entry.description
    out.application = entry.application
    out.email = entry.email
    out.url = entry.url
    out.alert = entry.alert
    out.assured = entry.assured?.date
    out.translations = (entry.translations ?? [:]).mapValues { entry in
      var translation = Translation(name: entry.name, summary: entry.summary, description: entry.description)
      translation.origin = entry.origin.flatMap(Translation.Origin.init(rawValue:))
      translation.made = entry.made?.date
      translation.testers = entry.testers
      return translation
    }
    if let text = entry.times { out.times = TimesParser.parse(text, today: entry.assured?.date).times }
    if let closed = entry.closed {
      out.times.closure = Closure(from: closed.from?.date, until: closed.until?.date, reason: closed.reason)
    }
  }

  private func fillWords(_ out: inout Offer, _ entry: OfferEntry) throws {
    func word<Value: RawRepresentable<String>>(_ text: String, _ field: String) throws -> Value {
      guard let value = Value(rawValue: text) else { throw bad(entry, "\(field): \(text)") }
      return value
    }
    out.kind = try word(entry.kind, "kind")
    out.status = try word(entry.status ?? "active", "status")
    out.level = try word(entry.level ?? "individual", "level")
    out.target = try word(entry.target ?? "universal", "target")
    out.season = try word(entry.season ?? "always", "season")
    out.registration = try entry.registration.map { try word($0, "registration") }
    out.phases = try (entry.phases ?? []).map { try word($0, "phases") }
    out.situations = try entry.situations.map { try word($0, "situations") }
    out.languages = entry.languages ?? ["de"]
    out.serves = try (entry.serves ?? []).map { try key($0, in: "offers") }
    if let ages = entry.ages {
      guard let range = AgeRange(from: ages.from, to: ages.to) else { throw bad(entry, "ages") }
      out.ages = range
    }
  }

  private func fillParts(_ out: inout Offer, _ entry: OfferEntry) throws {
    func id(_ table: String, _ index: Int) -> String { HSDSIdentity.derived(table, entry.id, String(index)) }
    out.costs = (entry.costs ?? []).enumerated().map { index, cost in
      var out = Cost(id: id("cost_option", index), text: cost.text, amount: cost.amount)
      out.validFrom = cost.valid_from?.date
      out.validTo = cost.valid_to?.date
      out.condition = cost.condition
      return out
    }
    out.eligibility = try (entry.eligibility ?? []).map { rule in
      guard let kind = Eligibility.Kind(rawValue: rule.kind) else { throw bad(entry, "eligibility") }
      return Eligibility(kind, anyOf: rule.areas ?? rule.any_of ?? rule.by ?? [], text: rule.text)
    }
    out.documents = (entry.documents ?? []).enumerated().map {
      RequiredDocument(id: id("required_document", $0), name: $1)
    }
    out.phones = phones(entry.phones, entry.id)
    out.contacts = contacts(entry.contacts, entry.id)
    if let capacity = entry.capacity {
      let counted = BerlinTime.instant(LocalDateTime(date: capacity.updated.date, time: .midnight))
      out.capacities = [
        Capacity(
          id: id("service_capacity", 0), unit: capacity.unit, free: capacity.free, total: capacity.total,
          updated: counted)
      ]
    }
    out.sites = try (entry.places ?? []).enumerated().map { index, slug in
      OfferSite(id: id("service_at_location", index), place: try placeID(slug))
    }
  }

  private func bad(_ entry: OfferEntry, _ field: String) -> DemoTownError {
    fault("offers", entry.id, field)
  }
}
