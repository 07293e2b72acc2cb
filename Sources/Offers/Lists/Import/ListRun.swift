import Journal
import Places
import Storage

/// One import of a list within its transaction.
struct ListRun {
  var report: ListReport
  var issues: ListIssues
  let area: AreaKey
  let now: Instant
  let tx: any Transaction
  let fields: Set<ListField>
  private let drafts: [ListDraft]
  /// Providers by folded name: those of the area and the areas above it.
  private var providers: [String: OrganisationID] = [:]
  private var foreignProviders: Set<OrganisationID> = []
  private var offersByName: [String: OfferID] = [:]
  private var claimed: Set<OfferID> = []
  private var areas: [String: AreaKey] = [:]
  /// Places as they will be.
  var places: [PlaceID: Place] = [:]
  private var countedPlaces: Set<PlaceID> = []

  init(_ reader: ListReader, fields: Set<ListField>, report: ListReport, now: Instant, in tx: any Transaction)
    throws
  {
    self.report = report
    self.fields = fields
    self.now = now
    self.tx = tx
    area = report.area
    issues = reader.issues
    drafts = reader.drafts
    let own = try AreaStore.ensure(area, in: tx)
    for area in try AreaStore.all(in: tx) {
      areas[CellText.key(area.name)] = areas[CellText.key(area.name)] ?? area.key
      areas[area.key.rawValue] = area.key
    }
    try loadProviders(above: own)
  }

  private mutating func loadProviders(above own: Area) throws {
    var keys = [own.key]
    var next = own.parent
    while let key = next, keys.count < 6 {
      keys.append(key)
      next = try AreaStore.find(key, in: tx)?.parent
    }
    for key in keys {
      try tx.each("SELECT id, name, alternate_name FROM organisation WHERE area = \(key) ORDER BY id") {
        row in
        let id: OrganisationID = try row.get("id")
        if key != area { foreignProviders.insert(id) }
        for name in [try row.get("name", as: String.self), try row.optional("alternate_name")] {
          if let name, providers[CellText.key(name)] == nil { providers[CellText.key(name)] = id }
        }
      }
    }
  }

  /// Writes everything.
  mutating func write(progress: ((Int, Int) -> Void)?) throws {
    try writeProviders()
    let known = try ListEntryStore.digests(area: area, source: report.source, in: tx)
    let ids = try identities()
    var seen: Set<OfferID> = []
    for (count, chunk) in Array(zip(drafts, ids)).chunks(of: 500).enumerated() {
      progress?(drafts.count + count * 500, drafts.count * 2)
      let stored = try OfferStore.load(chunk.map(\.1), in: tx)
      let existing = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for (id, place) in try PlaceStore.find(stored.flatMap { $0.sites.map(\.place) }, in: tx)
      where places[id] == nil {
        places[id] = place
      }
      for (draft, id) in chunk {
        seen.insert(id)
        try write(draft, id, existing[id], digest: known[id])
      }
    }
    progress?(drafts.count * 2, drafts.count * 2)
    try listMissing(known.keys.filter { !seen.contains($0) }.sorted())
    if report.offers.new + report.offers.changed + report.places.changed + report.organisations.new > 0 {
      try Journal.note(.imported, "offer", id: nil, at: now, in: tx)
    }
  }

  private mutating func writeProviders() throws {
    var done: Set<String> = []
    for draft in drafts {
      guard let name = draft.organisation, done.insert(CellText.key(name)).inserted else { continue }
      let key = CellText.key(name)
      if providers[key] != nil {
        report.organisations.unchanged += 1
        continue
      }
      let words = key.isEmpty ? name : key
      guard let id = OrganisationID(rawValue: HSDSIdentity.derived("list-organisation", area.rawValue, words))
      else { continue }
      providers[key] = id
      if try OrganisationStore.find(id, in: tx) != nil {
        report.organisations.unchanged += 1
        continue
      }
      try OrganisationStore.save(
        Organisation(id: id, name: name, description: "", area: area, lastModified: now), in: tx)
      report.organisations.add(new: .init(id: id.rawValue, name: name, row: draft.row))
    }
  }

  /// The ids of the drafts: their own, else that of an earlier import, else of an offer of that name and provider.
  private mutating func identities() throws -> [OfferID] {
    let derived = drafts.map { draft in
      draft.identifier
        ?? OfferID(
          rawValue: HSDSIdentity.derived("list-offer", area.rawValue, draft.key, draft.variant ?? ""))
        ?? draft.offer.id
    }
    claimed = Set(derived)
    var present: Set<OfferID> = []
    for chunk in derived.chunks(of: 500) {
      try tx.each("SELECT id FROM offer WHERE id IN (\(list: chunk))") { present.insert(try $0.get("id")) }
    }
    let involved = Set(drafts.compactMap { $0.organisation.flatMap { providers[CellText.key($0)] } }).sorted()
    for chunk in involved.chunks(of: 500) {
      try tx.each(
        "SELECT id, organisation_id, name FROM offer WHERE organisation_id IN (\(list: chunk)) ORDER BY id"
      ) { row in
        let organisation: OrganisationID = try row.get("organisation_id")
        let key = "\(organisation.rawValue)\u{1F}\(CellText.key(try row.get("name", as: String.self)))"
        if offersByName[key] == nil { offersByName[key] = try row.get("id") }
      }
    }
    return zip(drafts, derived).map { draft, id in
      if draft.identifier != nil || draft.variant != nil || present.contains(id) { return id }
      guard let organisation = draft.organisation.flatMap({ providers[CellText.key($0)] }),
        let match = offersByName["\(organisation.rawValue)\u{1F}\(CellText.key(draft.offer.name))"],
        claimed.insert(match).inserted
      else { return id }
      return match
    }
  }

  private mutating func write(_ draft: ListDraft, _ id: OfferID, _ existing: Offer?, digest: String?) throws {
    let entry = ListReport.Entry(
      id: id.rawValue, name: draft.offer.name, organisation: draft.organisation, row: draft.row)
    let organisation = draft.organisation.flatMap { providers[CellText.key($0)] }
    if let existing, digest == draft.digest {
      report.offers.unchanged += 1
      for site in existing.sites { count(site.place, as: nil) }
      try addGaps(existing, draft)
      return
    }
    var merge = OfferMerge(
      draft, existing: existing, id: id, organisation: organisation, area: area, fields: fields, now: now)
    merge.texts()
    merge.parts()
    merge.offer.serves = serves(draft, existing)
    let found = self.places
    let wanted = merge.sites(known: found)
    if merge.keptProtected {
      issues.add(
        .warning, "protected-kept", row: draft.row, ListField.street.name, record: draft.offer.name,
        "Die Adresse dieses Angebots ist geschützt; die Adresse der Liste wurde nicht übernommen.",
        "Bitte löschen Sie die Adresse aus der Liste.")
    }
    var result = merge.offer
    if let existing {
      result.lastModified = existing.lastModified
      if result != existing, isForeign(existing) {
        issues.add(
          .warning, "foreign-offer", row: draft.row, nil, record: draft.offer.name,
          "Das Angebot gehört einem anderen Gebiet und wurde nicht geändert.",
          "Bitte wenden Sie sich an die Stelle, die den Eintrag führt.")
        report.offers.unchanged += 1
        return
      }
    }
    for place in wanted { try save(place, draft) }
    if result == existing {
      report.offers.unchanged += 1
    } else {
      result.lastModified = now
      try OfferStore.save(result, in: tx)
      if existing == nil { report.offers.add(new: entry) } else { report.offers.add(changed: entry) }
    }
    for site in result.sites { count(site.place, as: nil) }
    try ListEntryStore.save(id, area: area, source: report.source, digest: draft.digest, in: tx)
    try addGaps(result, draft)
  }

  private func isForeign(_ offer: Offer) -> Bool {
    switch offer.owner {
    case .area(let key): key != area
    case .organisation(let id): foreignProviders.contains(id)
    }
  }

  private mutating func save(_ place: Place, _ draft: ListDraft) throws {
    let before = try places[place.id] ?? PlaceStore.find(place.id, in: tx)
    guard before != place else {
      places[place.id] = place
      return
    }
    var place = place
    place.lastModified = now
    if let before {
      // What the register knows beside the list stays.
      var merged = before
      merged.accessibility = place.accessibility
      if merged == before {
        places[place.id] = before
        return
      }
      merged.lastModified = now
      place = merged
    }
    try PlaceStore.save(place, in: tx)
    places[place.id] = place
    let name = place.address.map { AddressCell(place: place.name, $0).line } ?? place.name ?? ""
    count(place.id, as: .init(id: place.id.rawValue, name: name, row: draft.row), isNew: before == nil)
  }

  /// Counts a place once, whatever number of rows name it.
  private mutating func count(_ id: PlaceID, as entry: ListReport.Entry?, isNew: Bool = false) {
    guard countedPlaces.insert(id).inserted else { return }
    if let entry {
      if isNew { report.places.add(new: entry) } else { report.places.add(changed: entry) }
    } else {
      report.places.unchanged += 1
    }
  }

  private mutating func serves(_ draft: ListDraft, _ existing: Offer?) -> [AreaKey] {
    guard fields.contains(.serves) else { return existing?.serves ?? [] }
    var out: Set<AreaKey> = []
    for text in draft.serves {
      let word = text.prefix { !$0.isWhitespace }
      if let key = areas[CellText.key(text)] ?? areas[String(word)] {
        out.insert(key)
      } else if let key = AreaKey(rawValue: String(word)), (try? AreaStore.ensure(key, in: tx)) != nil {
        areas[key.rawValue] = key
        out.insert(key)
      } else {
        issues.add(
          .warning, "unknown-area", row: draft.row, ListField.serves.name, record: draft.offer.name,
          "Das Gebiet „\(CellText.short(text, 40))“ ist nicht bekannt.",
          "Bitte schreiben Sie den Namen wie im Register oder den amtlichen Schlüssel.")
      }
    }
    return out.sorted()
  }

  private mutating func addGaps(_ offer: Offer, _ draft: ListDraft) throws {
    let found = offer.sites.compactMap { places[$0.place] }
    let today = BerlinTime.local(now).date
    guard
      let gap = GapEntry(
        offer, organisation: draft.organisation, organisationPhones: [], places: found, today: today)
    else { return }
    report.gapCount += 1
    if report.gaps.count < ListReport.listed { report.gaps.append(gap) }
  }

  /// Offers that an earlier edition of the list named.
  private mutating func listMissing(_ ids: [OfferID]) throws {
    let offers = try OfferStore.load(ids, in: tx).filter { $0.status != .defunct }
    let organisations = try OrganisationStore.find(offers.compactMap(\.organisation), in: tx)
    for offer in offers {
      report.offers.add(
        missing: .init(
          id: offer.id.rawValue, name: offer.name,
          organisation: offer.organisation.flatMap { organisations[$0]?.name }))
    }
  }
}
