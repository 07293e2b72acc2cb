public import Documents

/// A row that waits for the rows that belong to it.
public struct StagedRow: Sendable, Hashable {
  /// Its place in the order of reading; given by the staging.
  public var sequence: Int
  /// The table, singular.
  public var table: String
  /// The row's id as it is matched within the files; a row without one gets a name of its own.
  public var id: String
  /// Where it stands.
  public var origin: RowRef
  /// The row.
  public var value: JSONObject

  /// A row.
  public init(sequence: Int = 0, table: String, id: String, origin: RowRef, value: JSONObject) {
    self.sequence = sequence
    self.table = table
    self.id = id
    self.origin = origin
    self.value = value
  }
}

/// The row that another row says it belongs to.
public struct StagedParent: Sendable, Hashable {
  /// The table, singular.
  public var table: String
  /// The id as it is matched within the files.
  public var id: String

  /// Names a row.
  public init(table: String, id: String) {
    self.table = table
    self.id = id
  }
}

/// Where the rows of a table form wait until all have been read, so that nested records can be put together
/// without holding the files in memory. The register's store does it in temporary SQL tables.
public protocol TabularStaging: AnyObject {
  /// Keeps a row. When its table has a row with its id already, it keeps nothing and returns that row's place.
  func stage(_ row: StagedRow, parents: [StagedParent]) throws -> RowRef?
  /// All rows, of whatever table, that name this parent, in the order of reading.
  func children(of parent: StagedParent) throws -> [StagedRow]
  /// The row of a table with this id.
  func row(_ table: String, id: String) throws -> StagedRow?
  /// At most `limit` rows of a table that come after `sequence` (0 at first), in the order of reading.
  func rows(of table: String, after sequence: Int, limit: Int) throws -> [StagedRow]
  /// The same, but only rows none of whose parents is staged; rows without any parent among them.
  func orphans(of table: String, after sequence: Int, limit: Int) throws -> [StagedRow]
}

/// Staging in memory, for small packages and tests.
public final class MemoryStaging: TabularStaging {
  private var all: [(row: StagedRow, parents: [StagedParent])] = []
  private var byTable: [String: [Int]] = [:]
  private var byID: [StagedParent: Int] = [:]
  private var byParent: [StagedParent: [Int]] = [:]

  /// An empty staging.
  public init() {}

  /// Keeps a row unless its id is taken.
  public func stage(_ row: StagedRow, parents: [StagedParent]) -> RowRef? {
    let key = StagedParent(table: row.table, id: row.id)
    if let earlier = byID[key] { return all[earlier].row.origin }
    var row = row
    row.sequence = all.count + 1
    byID[key] = all.count
    byTable[row.table, default: []].append(all.count)
    for parent in Set(parents) { byParent[parent, default: []].append(all.count) }
    all.append((row, parents))
    return nil
  }

  /// All rows that name this parent.
  public func children(of parent: StagedParent) -> [StagedRow] {
    (byParent[parent] ?? []).map { all[$0].row }
  }

  /// The row of a table with this id.
  public func row(_ table: String, id: String) -> StagedRow? {
    byID[StagedParent(table: table, id: id)].map { all[$0].row }
  }

  /// Rows of a table.
  public func rows(of table: String, after sequence: Int, limit: Int) -> [StagedRow] {
    page(table, sequence, limit) { _ in true }
  }

  /// Rows of a table without a staged parent.
  public func orphans(of table: String, after sequence: Int, limit: Int) -> [StagedRow] {
    page(table, sequence, limit) { parents in !parents.contains { byID[$0] != nil } }
  }

  private func page(
    _ table: String, _ sequence: Int, _ limit: Int, _ isWanted: ([StagedParent]) -> Bool
  ) -> [StagedRow] {
    let places = byTable[table] ?? []
    // The places ascend, and a row's sequence is its place plus one.
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < sequence { low = middle + 1 } else { high = middle }
    }
    var rows: [StagedRow] = []
    for place in places[low...] where isWanted(all[place].parents) {
      rows.append(all[place].row)
      if rows.count == limit { break }
    }
    return rows
  }
}
