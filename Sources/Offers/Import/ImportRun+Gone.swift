import Documents
import Places
import Storage

/// What a source's delivery no longer holds.
extension ImportRun {
  /// From so many missing offers on, a delivery that lacks most of them deserves a word.
  private static let noticeable = 10
  private static let pageSize = 500

  /// Lists what is gone; only of tables that the delivery has entries of, so that a part of a register does
  /// not seem to end the rest.
  func findGone() throws {
    for table in tables.sorted() {
      var last = ""
      while true {
        let page = try gonePage(of: table, after: last)
        guard let end = page.last else { break }
        for sample in page { try gone(sample, table) }
        last = end.id
      }
    }
    warnAboutMany()
  }

  private func gonePage(of table: String, after last: String) throws -> [ImportSample] {
    try tx.all(
      """
      SELECT origin.id AS id, origin.original_id AS original_id, offer.name AS offer_name,
        organisation.name AS organisation_name, place.name AS place_name
      FROM import_origin AS origin
      LEFT JOIN offer ON origin.entity = 'service' AND offer.id = origin.id
      LEFT JOIN organisation ON origin.entity = 'organization' AND organisation.id = origin.id
      LEFT JOIN place ON origin.entity = 'location' AND place.id = origin.id
      WHERE origin.entity = \(table) AND origin.id > \(last) AND origin.source = \(source)
        AND origin.run <> \(origins.run) AND (offer.status IS NULL OR offer.status <> 'defunct')
      ORDER BY origin.id LIMIT \(Self.pageSize)
      """
    ) { row in
      let name: String? =
        try row.optional("offer_name") ?? row.optional("organisation_name") ?? row.optional("place_name")
      return ImportSample(id: try row.get("id"), name: try name ?? row.get("original_id"))
    }
  }

  private func gone(_ sample: ImportSample, _ table: String) throws {
    tally[table].gone += 1
    if tally[table].goneSamples.count < ImportTally.mostSamples { tally[table].goneSamples.append(sample) }
    guard retireMissing else { return }
    let key = ImportMemory.Key(table: table, id: sample.id)
    switch table {
    case "service":
      guard let id = OfferID(rawValue: sample.id) else { return }
      try OfferStore.setStatus(.defunct, of: id, at: now, in: tx)
      // When it comes back it counts as changed, and lives again.
      try origins.forgetContent(key)
    case "service_at_location":
      // An offer written in this run has the places that the delivery names.
      try tx.execute(
        """
        DELETE FROM offer_site WHERE id = \(sample.id) AND NOT EXISTS (
          SELECT 1 FROM import_origin WHERE entity = 'service' AND import_origin.id = offer_site.offer_id
            AND written = \(origins.run) AND NOT is_nested)
        """)
      try tx.execute("DELETE FROM import_origin WHERE entity = \(table) AND id = \(sample.id)")
    default: return
    }
    tally[table].retired += 1
  }

  private func warnAboutMany() {
    let offers = tally["service"]
    let present = offers.new + offers.changed + offers.unchanged
    guard offers.gone >= Self.noticeable, offers.gone > present else { return }
    report(
      .warning, "many-gone", RowRef(file: current.file), field: nil, record: nil,
      "Die Lieferung enthält \(present) Angebote; \(offers.gone) frühere Angebote dieser Quelle fehlen darin.",
      "Bitte prüfen Sie, ob sie vollständig ist, bevor Sie „--retire-missing“ verwenden.")
  }
}
