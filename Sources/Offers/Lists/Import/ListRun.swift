import Access
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
  private let scope: Scope
  private let fields: Set<ListField>
  private let drafts: [ListDraft]
  private var providers: ListProviders
  private var areas: ListAreas
  /// Places as they will be.
  var places: [PlaceID: Place] = [:]
  var countedPlaces: Set<PlaceID> = []

  init(
    _ reader: ListReader, fields: Set<ListField>, report: ListReport, scope: Scope, now: Instant,
    in tx: any Transaction
  ) throws {
    self.scope = scope
    self.report = report
    self.fields = fields
    self.now = now
    self.tx = tx
    area = report.area
    issues = reader.issues
    drafts = reader.drafts
    let own = try AreaStore.ensure(area, in: tx)
    areas = try ListAreas(in: tx)
    providers = try ListProviders(of: own, in: tx)
  }

  /// Writes everything.
  mutating func write(progress: ((Int, Int) -> Void)?) throws {
    try writeProviders()
    let known = try ListEntryStore.digests(area: area, source: report.source, in: tx)
    let ids = try ListIdentities.of(drafts, providers: providers, area: area, in: tx)
    let seen = Set(ids)
    for (count, chunk) in Array(zip(drafts, ids)).chunks(of: 500).enumerated() {
      progress?(drafts.count + count * 500, drafts.count * 2)
      let stored = try OfferStore.load(chunk.map(\.1), in: tx)
      let existing = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let found = try PlaceStore.find(stored.flatMap { $0.sites.map(\.place) }, in: tx)
      for (id, place) in found where places[id] == nil { places[id] = place }
      for (draft, id) in chunk { try write(draft, id, existing[id], digest: known[id]) }
    }
    progress?(drafts.count * 2, drafts.count * 2)
    try listMissing(known.keys.filter { !seen.contains($0) }.sorted())
    let it = report
    if it.offers.new + it.offers.changed + it.places.changed + it.organisations.new > 0 {
      try Journal.note(.imported, "offer", id: nil, at: now, in: tx)
    }
  }

  private mutating func writeProviders() throws {
    var done: Set<String> = []
    for draft in drafts {
      guard let name = draft.organisation, done.insert(CellText.nameKey(name)).inserted else { continue }
      let derived = HSDSIdentity.derived("list-organisation", area.rawValue, CellText.nameKey(name))
      guard providers[name] == nil, let id = OrganisationID(rawValue: derived) else {
        report.organisations.unchanged += 1
        continue
      }
      providers[name] = id
      if try OrganisationStore.find(id, in: tx) != nil {
        report.organisations.unchanged += 1
        continue
      }
      let organisation = Organisation(id: id, name: name, description: "", area: area, lastModified: now)
      try OrganisationStore.save(organisation, in: tx)
      report.organisations.add(new: .init(id: id.rawValue, name: name, row: draft.row))
    }
  }

  private mutating func write(_ draft: ListDraft, _ id: OfferID, _ existing: Offer?, digest: String?) throws {
    if let existing, digest == draft.digest {
      report.offers.unchanged += 1
      for site in existing.sites { countUnchanged(site.place) }
      addGaps(existing, draft)
      return
    }
    var draft = draft
    let serves = try serves(&draft)
    var merge = OfferMerge(
      draft, existing: existing, id: id, organisation: providers[draft.organisation], area: area,
      fields: fields.subtracting(existing.map { same($0, draft) } ?? []), now: now)
    merge.texts()
    merge.parts()
    merge.serves(serves)
    let wanted = merge.sites(known: places)
    if merge.keptProtected {
      issues.add(
        .warning, "protected-kept", row: draft.row, ListField.street.name, record: draft.offer.name,
        "Die Adresse dieses Angebots ist geschützt; die Adresse der Liste wurde nicht übernommen.",
        "Bitte löschen Sie die Adresse aus der Liste.")
    }
    if let existing, merge.offer != existing, isForeign(existing) {
      issues.add(
        .warning, "foreign-offer", row: draft.row, nil, record: draft.offer.name,
        "Das Angebot gehört einem anderen Gebiet und wurde nicht geändert.",
        "Bitte wenden Sie sich an die Stelle, die den Eintrag führt.")
      report.offers.unchanged += 1
      return
    }
    for place in wanted { try save(place, row: draft.row) }
    try save(merge.offer, existing, draft)
    try ListEntryStore.save(id, area: area, source: report.source, digest: draft.digest, in: tx)
  }

  private mutating func save(_ offer: Offer, _ existing: Offer?, _ draft: ListDraft) throws {
    let entry = ListReport.Entry(
      id: offer.id.rawValue, name: draft.offer.name, organisation: draft.organisation, row: draft.row)
    if offer == existing {
      report.offers.unchanged += 1
    } else {
      var offer = offer.markingTranslations(was: existing)
      offer.lastModified = now
      try OfferStore.save(offer, in: tx)
      if let existing {
        report.offers.add(changed: entry)
        try addChange(entry, from: existing, to: offer, draft)
      } else {
        report.offers.add(new: entry)
      }
    }
    for site in offer.sites { countUnchanged(site.place) }
    addGaps(offer, draft)
  }

  /// Says what of an offer changes; only the first are told with all their fields.
  private mutating func addChange(
    _ entry: ListReport.Entry, from old: Offer, to new: Offer, _ draft: ListDraft
  ) throws {
    guard report.changes.count < ListReport.listedChanges else { return }
    let provider = try old.organisation.flatMap { try OrganisationStore.find($0, in: tx)?.name }
    let (before, after) = (cells(old, provider), cells(new, draft.organisation ?? provider))
    let fields = zip(OfferRow.fields, zip(before, after)).compactMap { field, cells in
      cells.0 == cells.1 ? nil : ListReport.Change.Field(field: field, old: cells.0, new: cells.1)
    }
    report.changes.append(ListReport.Change(offer: entry, fields: fields))
  }

  private func cells(_ offer: Offer, _ organisation: String?) -> [String] {
    OfferRow.cells(
      offer, organisation: organisation, places: offer.sites.compactMap { places[$0.place] },
      areas: areas.names)
  }

  /// The fields that say what an export of the offer would say: there nothing can have been lost on the way, so
  /// they stay as the register has them.
  private func same(_ existing: Offer, _ draft: ListDraft) -> [ListField] {
    let cells = cells(existing, draft.organisation)
    return zip(OfferRow.fields, cells).compactMap { field, cell in
      CellText.clean(cell) == draft.texts[field] ?? "" ? field : nil
    }
  }

  private func isForeign(_ offer: Offer) -> Bool {
    switch offer.owner {
    case .area(let key): key != area
    case .organisation(let id): !providers.isOwn(id)
    }
  }

  private mutating func serves(_ draft: inout ListDraft) throws -> [AreaKey] {
    var out: Set<AreaKey> = []
    for text in draft.serves {
      if let key = try areas.find(text, mayAdd: scope.covers, in: tx) {
        out.insert(key)
        continue
      }
      draft.keep(.serves, "\(ListField.serves.name): \(text)")
      issues.add(
        .warning, "unknown-area", row: draft.row, ListField.serves.name, record: draft.offer.name,
        "Das Gebiet „\(CellText.short(text, 40))“ ist nicht bekannt; es steht als Hinweis im Text.",
        "Bitte schreiben Sie den Namen wie im Register oder den amtlichen Schlüssel.")
    }
    return out.sorted()
  }

  private mutating func addGaps(_ offer: Offer, _ draft: ListDraft) {
    let gap = GapEntry(
      offer, organisation: draft.organisation, organisationPhones: [],
      places: offer.sites.compactMap { places[$0.place] }, today: BerlinTime.local(now).date)
    guard let gap else { return }
    report.gapCount += 1
    if report.gaps.count < ListReport.listed { report.gaps.append(gap) }
  }

  /// Offers that an earlier edition of the list named.
  private mutating func listMissing(_ ids: [OfferID]) throws {
    let offers = try OfferStore.load(ids, in: tx).filter { $0.status != .defunct }
    let organisations = try OrganisationStore.find(offers.compactMap(\.organisation), in: tx)
    for offer in offers {
      let organisation = offer.organisation.flatMap { organisations[$0]?.name }
      report.offers.add(missing: .init(id: offer.id.rawValue, name: offer.name, organisation: organisation))
    }
  }
}
