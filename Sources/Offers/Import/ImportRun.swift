import Documents
import Journal
import Places
import Storage

/// One import within its transaction.
final class ImportRun {
  let tx: any Transaction
  let source: String
  let area: AreaKey
  let now: Instant
  let retireMissing: Bool
  let origins: OriginTable
  let pending: PendingTable
  let rewriter: IdentityRewriter
  /// The source's entries come in the name of another area than before: all of them are written anew.
  let isMoved: Bool
  /// The source has not been here before, so that nearly all of its entries will be written.
  private let isFirst: Bool

  var problems = ProblemList()
  var tally = ImportTally()
  var memory = ImportMemory()
  var validator = HSDSValidator()
  /// Tables with entries that no import brought.
  private(set) var tablesWithOwn: Set<String> = []
  /// Which tables the files have entries of.
  var tables: Set<String> = []
  /// Entries that stand in the register alike under another source, by source.
  var alike: [String: Int] = [:]
  /// The areas that are known to be there.
  var areas: Set<AreaKey> = []
  /// The entry that is being worked on, for faults of the database.
  var current = RowRef(file: "")
  private var position = 0
  /// How many entries have been read.
  private var entries = 0

  init(tx: any Transaction, source: String, area: AreaKey, now: Instant, retireMissing: Bool) throws {
    self.tx = tx
    self.source = source
    self.area = area
    self.now = now
    self.retireMissing = retireMissing
    let run = try OriginTable.nextRun(in: tx)
    origins = OriginTable(tx: tx, source: source, run: run)
    pending = PendingTable(tx: tx)
    rewriter = IdentityRewriter(source: source)
    let earlier = try OriginTable.area(of: source, in: tx)
    isFirst = earlier == nil
    isMoved = earlier != nil && earlier != area.rawValue
    try AreaStore.ensure(area, in: tx)
    try tx.execute(
      """
      INSERT INTO import_source (name, area, run, imported) VALUES (\(source), \(area), \(run), \(now))
      ON CONFLICT (name) DO UPDATE SET area = excluded.area, run = excluded.run, imported = excluded.imported
      """)
    try pending.clear()
    tablesWithOwn = try Self.tablesWithOwn(in: tx)
  }

  /// Reads everything and writes what is new or changed. The report is `applied` unless it was a trial or
  /// something forbids the import.
  func perform(
    path: String, dryRun: Bool, progress: (@Sendable (ImportProgress) -> Void)?
  ) throws -> ImportReport {
    var report = ImportReport(source: source, area: area, dryRun: dryRun)
    do {
      try read(path, progress)
      try origins.flush()
      try finishPending()
      if !problems.hasErrors {
        try findGone()
        try checkLooseLinks()
        noteAlike()
        if tally.changes > 0 { try note() }
      }
    } catch let error as DocumentError {
      problems.add(error, file: current.file.isEmpty ? Self.fileName(path) : current.file)
    } catch let error as StoreError where [.unique, .foreignKey, .check, .notNull].contains(error.kind) {
      self.report(
        .error, "not-storable", current, field: nil, record: nil,
        "Der Eintrag passt nicht in das Verzeichnis (\(error.kind.rawValue)).",
        "Bitte prüfen Sie die Angaben dieses Eintrags.")
    }
    report.kinds = tally.reports
    report.problems = problems
    report.applied = !dryRun && !problems.hasErrors
    if report.applied {
      try SQLStaging.clear(in: tx)
      try pending.clear()
    }
    return report
  }

  private func read(_ path: String, _ progress: (@Sendable (ImportProgress) -> Void)?) throws {
    let ahead = ReadingAhead(path: path, delivery: delivery)
    defer { ahead.stop() }
    reading: while true {
      switch ahead.next() {
      case .parcel(let parcel): try take(parcel, progress)
      case .end(let found):
        problems.merge(found)
        break reading
      case .staged:
        try readStaged(path, progress)
        break reading
      case .failed(let error, let found):
        problems.merge(found)
        throw error
      }
    }
    if entries == 0, !problems.hasErrors {
      report(
        .warning, "hsds-empty", RowRef(file: Self.fileName(path)), field: nil, record: nil,
        "Die Datei enthält keine Einträge.", "Bitte prüfen Sie, ob es die richtige Datei ist.")
    }
  }

  private var delivery: Delivery {
    Delivery(source: source, area: area, now: now, preparesOffers: isFirst)
  }

  private func readStaged(_ path: String, _ progress: (@Sendable (ImportProgress) -> Void)?) throws {
    let tx = tx
    let reader = try HSDSReader(path: path) { try SQLStaging(tx) }
    defer { problems.merge(reader.problems) }
    var packer = Packer(reader: reader, delivery: delivery)
    while let parcel = try packer.next() { try take(parcel, progress) }
  }

  private func take(
    _ parcel: ReadingAhead.Parcel, _ progress: (@Sendable (ImportProgress) -> Void)?
  ) throws {
    try origins.lookAhead(parcel.records.flatMap(keys))
    for record in parcel.records {
      switch record {
      case .plain(let plain):
        current = plain.document.origin
        try take(plain, isPlain: true)
      case .other(let document):
        current = document.origin
        let upgraded = HSDSUpgrade.upgrade(document)
        problems.add(contentsOf: upgraded.notes)
        try take(upgraded.document)
        for extracted in upgraded.extracted { try take(extracted) }
      }
    }
    entries += parcel.records.count
    progress?(ImportProgress(done: parcel.bytesRead, total: parcel.bytesTotal, entries: entries))
  }

  /// What the origins know a record by, and what stood within it.
  private func keys(_ record: ReadingAhead.Record) -> [ImportMemory.Key] {
    switch record {
    case .plain(let plain): plain.keys
    case .other(let document):
      HSDSIdentity.text(document.value["id"]).map { id in
        let table = document.kind.table
        return [ImportMemory.Key(table: table, id: HSDSIdentity.quick(source: source, table: table, id: id))]
      } ?? []
    }
  }

  /// The place of the next entry that has to wait.
  func nextPosition() -> Int {
    position += 1
    return position
  }

  private func note() throws { try Journal.note(.imported, "offer", id: nil, at: now, in: tx) }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  func report(
    _ severity: Problem.Severity, _ code: String, _ origin: RowRef, field: String?, record: String?,
    _ message: String, _ mend: String
  ) {
    problems.add(
      Problem(
        severity, code, file: origin.file, row: origin.row, field: field, record: record, message: message,
        mend: mend))
  }
}
