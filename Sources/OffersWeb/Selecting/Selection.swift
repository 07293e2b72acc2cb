import Storage

/// The ids that a filter finds, in the order of the ids; some may come before all that lie in the database.
struct Selection {
  /// Ids of records that are part of the program.
  var fixed: [String] = []
  /// Table and joins.
  var source: Query
  /// The column of the id.
  var id: Query
  var conditions: [Query]

  func count(in tx: any Transaction) throws -> Int {
    let stored: Int? = try tx.value("SELECT count(*) AS n FROM \(source) WHERE \(Query.all(conditions))")
    return fixed.count + (stored ?? 0)
  }

  /// Ids after one, or from the beginning.
  func ids(after: String? = nil, skip: Int = 0, limit: Int, in tx: any Transaction) throws -> [String] {
    var before = fixed[...]
    var conditions = conditions
    if let after {
      if let place = fixed.firstIndex(of: after) {
        before = fixed[(place + 1)...]
      } else {
        before = []
        conditions.append("\(id) > \(after)")
      }
    }
    let own = before.dropFirst(skip).prefix(limit)
    let rest = limit - own.count
    guard rest > 0 else { return Array(own) }
    return try Array(own)
      + tx.all(
        """
        SELECT \(id) AS id FROM \(source) WHERE \(Query.all(conditions)) ORDER BY \(id)
        LIMIT \(rest) OFFSET \(max(0, skip - before.count))
        """
      ) { try $0.get("id") }
  }
}
