import Documents
import Places
import Storage

/// Links between entries: whether they lead somewhere.
extension ImportRun {
  enum Target { case there, rejected, missing }

  /// Whether all that an entry links to is in the register.
  func resolves(_ it: Incoming) throws -> Bool {
    for link in it.links where try target(link.table, link.id) != .there { return false }
    return true
  }

  func target(_ table: String, _ original: String) throws -> Target {
    let id = HSDSIdentity.quick(source: source, table: table, id: original)
    let key = ImportMemory.Key(table: table, id: id)
    if memory.isStored(key) { return .there }
    if memory.isRejected(key) { return .rejected }
    guard try isInRegister(key) else { return .missing }
    memory.store(key)
    return .there
  }

  /// Whether the register has the entry, whoever brought it.
  func isInRegister(_ key: ImportMemory.Key) throws -> Bool {
    let id = key.id
    let found: Int? =
      switch key.table {
      case "organization": try tx.value("SELECT 1 AS found FROM organisation WHERE id = \(id)")
      case "location": try tx.value("SELECT 1 AS found FROM place WHERE id = \(id)")
      case "service": try tx.value("SELECT 1 AS found FROM offer WHERE id = \(id)")
      case "service_at_location": nil
      case "taxonomy": try tx.value("SELECT 1 AS found FROM taxonomy WHERE id = \(id)")
      case "taxonomy_term": try tx.value("SELECT 1 AS found FROM taxonomy_term WHERE id = \(id)")
      default:
        try tx.value("SELECT 1 AS found FROM hsds_record WHERE entity = \(key.table) AND id = \(id)")
      }
    return found != nil
  }

  /// The tables that have entries without an origin.
  static func tablesWithOwn(in tx: any Transaction) throws -> Set<String> {
    func has(_ entity: String, _ table: Query) throws -> Bool {
      try tx.value(
        """
        SELECT 1 AS found FROM \(table) AS entry WHERE NOT EXISTS (
          SELECT 1 FROM import_origin WHERE entity = \(entity) AND import_origin.id = entry.id) LIMIT 1
        """, as: Int.self) != nil
    }
    let tables: [(String, Query)] = [
      ("organization", "organisation"), ("location", "place"), ("service", "offer"), ("taxonomy", "taxonomy"),
      ("taxonomy_term", "taxonomy_term"),
    ]
    return Set(try tables.filter { try has($0.0, $0.1) }.map(\.0))
  }

  /// At the end of the files: what waits is stored in the order in which entries build on one another; what
  /// still links to nothing is a fault.
  func finishPending() throws {
    for stage in 0...7 where stage != 6 {
      try eachPending(stage) { entry in
        let it = entry.incoming
        current = it.origin
        guard try reportDangling(it) else { return }
        try refusing(it) { try settle(it, isNew: entry.isNew, isCounted: entry.isCounted) }
      }
    }
    try finishSites()
  }

  func eachPending(_ stage: Int, _ body: (PendingTable.Entry) throws -> Void) throws {
    var last: PendingTable.Entry?
    var owner = ""
    while true {
      let page = try pending.next(stage, after: last, ownerOfLast: owner)
      guard let end = page.last else { return }
      for (entry, _) in page { try body(entry) }
      (last, owner) = (end.0, end.1)
    }
  }

  /// Reports links that lead nowhere. Says whether all lead somewhere.
  func reportDangling(_ it: Incoming) throws -> Bool {
    var isWhole = true
    for link in it.links {
      switch try target(link.table, link.id) {
      case .there: continue
      case .rejected: isWhole = false
      case .missing:
        isWhole = false
        report(
          .error, "dangling-id", it.origin, field: link.field, record: it.originalID,
          "„\(it.name)“ verweist auf \(Self.german(link.table)) „\(link.id)“, und den Eintrag gibt es nicht.",
          "Bitte nehmen Sie den Eintrag in die Lieferung auf, oder berichtigen Sie den Verweis.")
      }
    }
    if !isWhole {
      memory.reject(it.key)
      tally.rejected(it.table)
    }
    return isWhole
  }

  private static func german(_ table: String) -> String {
    switch table {
    case "organization": "den Träger"
    case "location": "den Ort"
    case "service": "das Angebot"
    case "program": "das Programm"
    default: table
    }
  }

  /// Links that lead nowhere but do no harm: the organisation above, and terms of foreign vocabularies.
  func checkLooseLinks() throws {
    let parents = try tx.all(
      """
      SELECT organisation.name, organisation.parent, file, line, element FROM organisation
      JOIN import_origin ON import_origin.entity = 'organization' AND import_origin.id = organisation.id
      WHERE import_origin.source = \(source) AND import_origin.run = \(origins.run)
        AND organisation.parent IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM organisation AS above WHERE above.id = organisation.parent)
      ORDER BY organisation.id LIMIT 1000
      """
    ) { row in
      (
        name: try row.get("name", as: String.self), parent: try row.get("parent", as: String.self),
        place: try RowRef(row: row)
      )
    }
    for link in parents {
      report(
        .warning, "dangling-parent", link.place, field: "parent_organization_id", record: link.name,
        "Den übergeordneten Träger „\(link.parent)“ gibt es nicht.",
        "Der Verweis bleibt erhalten. Bitte nehmen Sie den Träger in die Lieferung auf.")
    }
    let terms = try tx.all(
      """
      SELECT offer_label.code, min(offer.name) AS name, count(*) AS n FROM offer_label
      JOIN offer ON offer.id = offer_label.offer_id
      JOIN import_origin ON import_origin.entity = 'service' AND import_origin.id = offer.id
      WHERE offer_label.scheme = 'term' AND import_origin.source = \(source)
        AND import_origin.run = \(origins.run)
        AND NOT EXISTS (SELECT 1 FROM taxonomy_term WHERE taxonomy_term.id = offer_label.code)
      GROUP BY offer_label.code ORDER BY offer_label.code LIMIT 100
      """
    ) { row in
      (
        code: try row.get("code", as: String.self), name: try row.get("name", as: String.self),
        count: try row.get("n", as: Int.self)
      )
    }
    for term in terms {
      report(
        .warning, "dangling-term", RowRef(file: current.file), field: "taxonomy_term_id", record: term.name,
        "Den Begriff „\(term.code)“, auf den \(term.count) Angaben verweisen, enthält die Lieferung nicht.",
        "Die Angabe bleibt erhalten. Bitte nehmen Sie „taxonomy_terms“ in die Lieferung auf.")
    }
  }
}
