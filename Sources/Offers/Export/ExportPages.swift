import Documents
import Places
import Storage

/// Hands out the register's records one after the other, grouped by kind, ordered by id.
final class ExportPages {
  private static let pageSize = 200

  private(set) var report = ExportReport()
  private let tx: any Transaction
  private let areas: [AreaKey: String]
  private let progress: (@Sendable (ExportProgress) -> Void)?
  private let total: Int
  private var done = 0
  private var steps: [Step]
  private var last: String?
  private var page: [HSDSDocument] = []
  private var place = 0

  private enum Step {
    case organisations, records(String), taxonomies, terms, ownTaxonomies, ownTerms, places, offers
  }

  init(_ tx: any Transaction, progress: (@Sendable (ExportProgress) -> Void)?) throws {
    self.tx = tx
    self.progress = progress
    areas = Dictionary(
      try AreaStore.all(in: tx).map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
    total = try OfferStore.count(in: tx)
    report.organizations = try OrganisationStore.count(in: tx)
    report.locations = try tx.value("SELECT count(*) AS n FROM place") ?? 0
    let others = try RecordStore.tables(in: tx).filter { $0 != "program" }
    steps =
      [.organisations, .records("program"), .taxonomies, .ownTaxonomies, .terms, .ownTerms, .places, .offers]
      + others.map(Step.records)
    steps.reverse()
  }

  func next() throws -> HSDSDocument? {
    while place >= page.count {
      guard let step = steps.last else { return nil }
      page = try read(step)
      place = 0
      if page.isEmpty || isWhole(step) {
        steps.removeLast()
        last = nil
      }
    }
    place += 1
    let document = page[place - 1]
    count(document.kind)
    return document
  }

  private func count(_ kind: HSDSKind) {
    switch kind {
    case .service:
      report.services += 1
      done += 1
      if done.isMultiple(of: Self.pageSize) || done == total {
        progress?(ExportProgress(done: done, total: total))
      }
    case .organization, .location: return
    default: report.others += 1
    }
  }

  private func isWhole(_ step: Step) -> Bool {
    switch step {
    case .ownTaxonomies, .ownTerms: true
    default: false
    }
  }

  private func read(_ step: Step) throws -> [HSDSDocument] {
    switch step {
    case .organisations:
      let ids: [OrganisationID] = try ids(
        """
        SELECT id FROM organisation WHERE id > \(last ?? "")
          AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.organisation_id = organisation.id)
        ORDER BY id LIMIT \(Self.pageSize)
        """)
      let found = try OrganisationStore.find(ids, in: tx)
      return ids.compactMap { found[$0].map { document(.organization, $0.hsds) } }
    case .places:
      let ids: [PlaceID] = try ids(
        """
        SELECT id FROM place WHERE id > \(last ?? "")
          AND NOT EXISTS (SELECT 1 FROM offer_site WHERE offer_site.place_id = place.id)
        ORDER BY id LIMIT \(Self.pageSize)
        """)
      let found = try PlaceStore.find(ids, in: tx)
      return ids.compactMap { found[$0].map { document(.location, $0.hsds) } }
    case .offers: return try offers()
    case .records(let table):
      let records = try RecordStore.page(of: table, after: last, limit: Self.pageSize, in: tx)
      last = records.last?.id
      return records.map { document(HSDSKind(table: table), $0.record) }
    case .taxonomies: return try objects(.taxonomy, TaxonomyStore.taxonomies)
    case .terms: return try objects(.taxonomyTerm, TaxonomyStore.terms)
    case .ownTaxonomies: return LotseTaxonomy.all.map { document(.taxonomy, $0.hsds) }
    case .ownTerms:
      return LotseTaxonomy.all.flatMap { taxonomy in
        taxonomy.terms.map { document(.taxonomyTerm, $0.hsds(of: taxonomy)) }
      }
    }
  }

  private func offers() throws -> [HSDSDocument] {
    let offers = try OfferStore.page(
      after: last.flatMap { OfferID(rawValue: $0) }, limit: Self.pageSize, in: tx)
    last = offers.last?.id.rawValue
    let organisations = try OrganisationStore.find(Set(offers.compactMap(\.organisation)), in: tx)
    let places = try PlaceStore.find(Set(offers.flatMap { $0.sites.map(\.place) }), in: tx)
    return offers.map { offer in
      let around = OfferSurroundings(
        organisation: offer.organisation.flatMap { organisations[$0] }, places: places, areas: areas)
      return document(.service, offer.hsds(around))
    }
  }

  private func ids<ID: RawRepresentable & ColumnReadable>(_ query: Query) throws -> [ID]
  where ID.RawValue == String {
    let ids: [ID] = try tx.all(query) { try $0.get("id") }
    last = ids.last?.rawValue
    return ids
  }

  private func objects(
    _ kind: HSDSKind, _ read: (String?, Int, any Transaction) throws -> [JSONObject]
  ) throws -> [HSDSDocument] {
    let objects = try read(last, Self.pageSize, tx)
    last = objects.last?["id"]?.string
    return objects.map { document(kind, $0) }
  }

  private func document(_ kind: HSDSKind, _ value: JSONObject) -> HSDSDocument {
    HSDSDocument(kind: kind, value: value, origin: RowRef(file: ""))
  }
}
