import Documents
import Places
import Storage

/// Writing entries through the stores of the register, and comparing them with what stands there.
extension ImportRun {
  func save(_ it: Incoming, isNew: Bool) throws {
    if let prepared = it.offer {
      try saveOffer(prepared.offer, prepared.record, it, isNew: isNew, rows: prepared.rows)
      memory.store(it.key)
      return
    }
    let record = rewriter.rewrite(it.value, table: it.table, id: it.id)
    switch it.kind {
    case .organization:
      guard let id = OrganisationID(rawValue: it.id) else { return }
      try OrganisationStore.save(Organisation(hsds: record, id: id, area: area, now: now), in: tx)
    case .location:
      guard let id = PlaceID(rawValue: it.id) else { return }
      try savePlace(place(record, id, now), it)
    case .service:
      guard let id = OfferID(rawValue: it.id) else { return }
      try saveOffer(Offer(hsds: record, id: id, area: area, now: now), record, it, isNew: isNew)
    case .taxonomy: try TaxonomyStore.save(taxonomy: record, id: it.id, in: tx)
    case .taxonomyTerm: try TaxonomyStore.save(term: record, id: it.id, in: tx)
    case .serviceAtLocation: return
    case .program, .other: try RecordStore.save(record, table: it.table, id: it.id, in: tx)
    }
    memory.store(it.key)
  }

  private func place(_ record: JSONObject, _ id: PlaceID, _ now: Instant) -> Place {
    Place(
      hsds: record, id: id,
      organisation: (record["organization_id"]?.string).flatMap { OrganisationID(rawValue: $0) }, area: area,
      now: now)
  }

  /// A protected place stays protected, and keeps the address that is stored when the file has none: exports
  /// never have it.
  private func savePlace(_ place: Place, _ it: Incoming) throws {
    var place = place
    if let stored = try PlaceStore.find(place.id, in: tx), stored.isProtected {
      if !place.isProtected {
        report(
          .warning, "place-stays-protected", it.origin, field: nil, record: it.originalID,
          "Der Ort „\(it.name)“ ist in Lotse geschützt; die Lieferung sagt das nicht.",
          "Er bleibt geschützt. Bitte heben Sie den Schutz in Lotse auf, wenn er nicht mehr nötig ist.")
        place.isProtected = true
      }
      if place.address == nil {
        let (name, organisation, kind) = (place.name, place.organisation, place.kind)
        place = stored
        (place.name, place.organisation, place.kind) = (name, organisation, kind)
        (place.area, place.lastModified) = (area, now)
      }
    }
    try PlaceStore.save(place, in: tx)
  }

  /// `rows`: those of the offer as it was read, where they are made already.
  private func saveOffer(
    _ read: Offer, _ record: JSONObject, _ it: Incoming, isNew: Bool, rows: OfferRows? = nil
  ) throws {
    var (offer, rows) = (read, rows)
    try ensureAreas(offer, record)
    if case .organisation(let owner) = offer.owner, owner != offer.organisation,
      try !isInRegister(ImportMemory.Key(table: "organization", id: owner.rawValue))
    {
      offer.owner = .area(area)
      rows = nil
    }
    // A copy within an offer at a place says nothing of other places.
    if it.isNested, !isNew, offer.sites.isEmpty {
      offer.sites = try OfferStore.find(offer.id, in: tx)?.sites ?? []
      rows = nil
    }
    do {
      try OfferStore.save(rows ?? OfferRows(offer), isNew: isNew, in: tx)
    } catch let error as OfferStore.SiteTaken {
      reportTaken(error.id, it)
      throw Refused()
    }
  }

  private func ensureAreas(_ offer: Offer, _ record: JSONObject) throws {
    guard !offer.serves.isEmpty || record["service_areas"] != nil else { return }
    for (key, name) in Offer.areaNames(in: record).sorted(by: { $0.key < $1.key }) where !areas.contains(key)
    {
      var found = try AreaStore.ensure(key, in: tx)
      if found.name.hasPrefix(AreaStore.placeholder), !name.isEmpty, name != key.rawValue {
        found.name = name
        try AreaStore.save(found, in: tx)
      }
      areas.insert(key)
    }
    for key in offer.serves where areas.insert(key).inserted { try AreaStore.ensure(key, in: tx) }
  }

  /// An offer at a place has an id of its own that no other offer may have.
  func reportTaken(_ id: String, _ it: Incoming) {
    report(
      .error, "duplicate-id", it.origin, field: "service_at_locations.id", record: it.originalID,
      "Die Kennung „\(id)“ eines Angebots am Ort ist schon vergeben.",
      "Bitte geben Sie jedem Eintrag in „service_at_locations“ eine eigene Kennung.")
  }

  /// An entry that was refused while it was being written; the problem is reported.
  struct Refused: Error {}

  /// Whether the register has the entry with this content already.
  func isSame(_ it: Incoming) throws -> Bool {
    let record = rewriter.rewrite(it.value, table: it.table, id: it.id)
    if it.kind == .serviceAtLocation { return try isSameSite(it, record) }
    guard var stored = try stored(it.key) else { return false }
    switch it.kind {
    case .organization:
      guard let id = OrganisationID(rawValue: it.id) else { return false }
      return stored.isSame(as: Organisation(hsds: record, id: id, area: area, now: now).hsds, table: it.table)
    case .location:
      guard let id = PlaceID(rawValue: it.id) else { return false }
      return stored.isSame(as: place(record, id, now).hsds, table: it.table)
    case .service:
      guard let id = OfferID(rawValue: it.id) else { return false }
      let modified = stored["last_modified"]?.string.flatMap { Instant(iso8601: $0) }
      let offer = Offer(hsds: record, id: id, area: area, now: modified ?? now)
      if it.isNested, offer.sites.isEmpty { stored.remove("service_at_locations") }
      return stored.isSame(as: offer.hsds(.none), table: it.table)
    default: return stored.isSame(as: record, table: it.table)
    }
  }

  private func stored(_ key: ImportMemory.Key) throws -> JSONObject? {
    switch key.table {
    case "organization":
      try OrganisationID(rawValue: key.id).flatMap { try OrganisationStore.find($0, in: tx) }?.hsds
    case "location": try PlaceID(rawValue: key.id).flatMap { try PlaceStore.find($0, in: tx) }?.hsds
    case "service": try OfferID(rawValue: key.id).flatMap { try OfferStore.find($0, in: tx) }?.hsds(.none)
    case "taxonomy": try TaxonomyStore.taxonomy(key.id, in: tx)
    case "taxonomy_term": try TaxonomyStore.term(key.id, in: tx)
    default: try RecordStore.find(key.table, id: key.id, in: tx)
    }
  }
}

extension OfferSurroundings {
  /// Nothing around the offer: links only.
  static let none = OfferSurroundings(organisation: nil, places: [:], areas: [:])
}
