public import Places

/// How far an import is, in bytes of the files.
public struct ImportProgress: Sendable, Hashable {
  /// Bytes read.
  public var done: Int
  /// Bytes in all.
  public var total: Int
  /// Entries read.
  public var entries: Int
}

/// What an import did, or would do.
public struct ImportReport: Sendable {
  /// Under which name later deliveries are recognised.
  public var source: String
  /// In whose name the entries came.
  public var area: AreaKey
  /// Counts and examples by kind of entry.
  public var kinds: [ImportKindReport] = []
  /// Everything there is to say about the files.
  public var problems = ProblemList()
  /// Whether it was a trial.
  public var dryRun: Bool
  /// Whether the register was changed (also if all was as before and only the run was noted).
  public var applied = false
  /// How long it took.
  public var seconds = 0.0

  init(source: String, area: AreaKey, dryRun: Bool) {
    self.source = source
    self.area = area
    self.dryRun = dryRun
  }

  /// The part of one kind of entry; empty when the files hold none.
  public func kind(_ table: String) -> ImportKindReport {
    kinds.first { $0.entity == table } ?? ImportKindReport(entity: table)
  }

  /// How many entries are new, changed or retired.
  public var changes: Int { kinds.reduce(0) { $0 + $1.new + $1.changed + $1.retired } }
}

/// Counts and examples of one kind of entry.
public struct ImportKindReport: Sendable, Codable, Hashable {
  /// The HSDS table, such as `service`.
  public var entity: String
  /// Entries that were not there.
  public var new = 0
  /// Entries that say something else than before.
  public var changed = 0
  /// Entries that are as they were.
  public var unchanged = 0
  /// Entries of this source that the files no longer hold.
  public var gone = 0
  /// Those of them that were marked as no longer existing.
  public var retired = 0
  /// Entries with an error.
  public var rejected = 0
  /// Examples, at most 50 each.
  public var newSamples: [ImportSample] = []
  /// Examples of changed entries.
  public var changedSamples: [ImportSample] = []
  /// Examples of entries that are gone.
  public var goneSamples: [ImportSample] = []

  init(entity: String) { self.entity = entity }
}

/// One entry of a report.
public struct ImportSample: Sendable, Codable, Hashable {
  /// Lotse's id.
  public var id: String
  /// Name.
  public var name: String
}

/// Counts while a run goes on.
struct ImportTally {
  static let mostSamples = 50
  private var kinds: [String: ImportKindReport] = [:]

  subscript(table: String) -> ImportKindReport {
    get { kinds[table] ?? ImportKindReport(entity: table) }
    set { kinds[table] = newValue }
  }

  mutating func added(_ it: Incoming) {
    kinds[it.table, default: ImportKindReport(entity: it.table)].new += 1
    if self[it.table].newSamples.count < Self.mostSamples { self[it.table].newSamples.append(it.sample) }
  }

  mutating func changed(_ it: Incoming) {
    kinds[it.table, default: ImportKindReport(entity: it.table)].changed += 1
    if self[it.table].changedSamples.count < Self.mostSamples {
      self[it.table].changedSamples.append(it.sample)
    }
  }

  mutating func unchanged(_ table: String, by count: Int = 1) {
    kinds[table, default: ImportKindReport(entity: table)].unchanged += count
  }

  mutating func rejected(_ table: String) {
    kinds[table, default: ImportKindReport(entity: table)].rejected += 1
  }

  /// The kinds in the order of HSDS.
  var reports: [ImportKindReport] {
    let order = HSDSTable.all.map(\.name)
    return kinds.values.sorted { left, right in
      let places = (
        order.firstIndex(of: left.entity) ?? order.count, order.firstIndex(of: right.entity) ?? order.count
      )
      return places.0 == places.1 ? left.entity < right.entity : places.0 < places.1
    }
  }

  /// How many entries are new, changed or retired.
  var changes: Int { kinds.values.reduce(0) { $0 + $1.new + $1.changed + $1.retired } }
}

extension Incoming {
  var sample: ImportSample { ImportSample(id: id, name: String(name.prefix(200))) }
}

extension ImportReport: Codable {
  private enum Key: String, CodingKey {
    case source, area, kinds, problems, counts, dryRun, applied, seconds
  }

  /// Reads a report.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      source: try container.decode(String.self, forKey: .source),
      area: try container.decode(AreaKey.self, forKey: .area),
      dryRun: try container.decode(Bool.self, forKey: .dryRun))
    kinds = try container.decode([ImportKindReport].self, forKey: .kinds)
    problems = ProblemList(
      problems: try container.decode([Problem].self, forKey: .problems),
      counts: try container.decode([ProblemList.Count].self, forKey: .counts))
    applied = try container.decode(Bool.self, forKey: .applied)
    seconds = try container.decode(Double.self, forKey: .seconds)
  }

  /// Writes the report: the kept problems, and the counts of all by severity and code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(source, forKey: .source)
    try container.encode(area, forKey: .area)
    try container.encode(kinds, forKey: .kinds)
    try container.encode(problems.problems, forKey: .problems)
    try container.encode(problems.counts, forKey: .counts)
    try container.encode(dryRun, forKey: .dryRun)
    try container.encode(applied, forKey: .applied)
    try container.encode(seconds, forKey: .seconds)
  }
}
