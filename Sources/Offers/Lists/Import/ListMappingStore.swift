import Documents
public import Places
public import Storage

/// Mappings in the database, so that a list with the same headings is recognised the next time.
public enum ListMappingStore {
  /// Remembers a mapping for headings; `signature` is that of ``GuessedMapping``. Without headings there is
  /// nothing to know a list by, and nothing is saved.
  public static func save(_ mapping: ListMapping, signature: String, at now: Instant, in tx: any Transaction)
    throws
  {
    guard !signature.isEmpty else { return }
    let id = HSDSIdentity.derived("list-mapping", signature)
    try tx.execute(
      """
      INSERT INTO list_mapping (id, signature, mapping, saved)
      VALUES (\(id), \(String(signature.prefix(4_000))), \(mapping.json), \(now))
      ON CONFLICT (id) DO UPDATE SET mapping = excluded.mapping, saved = excluded.saved
      """)
  }

  /// The mapping that was last used for these headings.
  public static func find(signature: String, in tx: any Transaction) throws -> ListMapping? {
    guard !signature.isEmpty else { return nil }
    let id = HSDSIdentity.derived("list-mapping", signature)
    let json: String? = try tx.value("SELECT mapping FROM list_mapping WHERE id = \(id)")
    return try json.map { try ListMapping(json: $0) }
  }

  /// The mapping that was last used for a list with headings like one of the first rows of these sheets.
  static func find(in sheets: [Sheet], tx: any Transaction) throws -> ListMapping? {
    for sheet in sheets where !sheet.isHidden {
      let signatures = sheet.rows.prefix(40).map { ColumnLabels.signature($0.cells) }.filter { !$0.isEmpty }
      let ids = signatures.map { HSDSIdentity.derived("list-mapping", $0) }
      let json: [String] = try tx.all(
        "SELECT mapping FROM list_mapping WHERE id IN (\(list: ids)) ORDER BY saved DESC, id"
      ) { try $0.get("mapping") }
      guard let newest = json.first else { continue }
      var mapping = try ListMapping(json: newest)
      mapping.sheet = sheet.name
      return mapping
    }
    return nil
  }
}

/// Which offers came from which list.
enum ListEntryStore {
  /// Digests by offer of the earlier imports of a source.
  static func digests(area: AreaKey, source: String, in tx: any Transaction) throws -> [OfferID: String] {
    var out: [OfferID: String] = [:]
    try tx.each(
      """
      SELECT entity_id, digest FROM list_entry
      WHERE area = \(area) AND source = \(source) AND entity = 'offer'
      """
    ) { out[try $0.get("entity_id")] = try $0.get("digest", as: String.self) }
    return out
  }

  static func save(_ id: OfferID, area: AreaKey, source: String, digest: String, in tx: any Transaction)
    throws
  {
    try tx.execute(
      """
      INSERT INTO list_entry (area, source, entity, entity_id, digest)
      VALUES (\(area), \(source), 'offer', \(id), \(digest))
      ON CONFLICT (area, source, entity, entity_id) DO UPDATE SET digest = excluded.digest
      """)
  }
}
