public import Access
import Journal
public import Places
public import Storage

/// The tally of contacts: strokes by day and kind.
///
/// The audit learns that a stroke was made, but not by whom: together with the day it would say who spoke with a
/// family, and it would count how much each employee works.
public enum ContactTally {
  /// The area in whose name somebody counts: the town if it is theirs, else their own.
  public static func area(of town: AreaKey?, scope: Scope) -> AreaKey? {
    if let town, scope.covers(town) { return town }
    return scope.areas.first
  }

  /// Makes a stroke.
  public static func add(
    _ tick: ContactTick, area: AreaKey, scope: Scope, at now: Instant, in tx: any Transaction
  ) throws {
    guard scope.covers(area) else { throw ContactRefusal.elsewhere }
    try book(tick, 1, on: BerlinTime.local(now).date, area: area, in: tx)
    try note(scope, area, now, tx)
  }

  /// Writes strokes of a day down, without asking whose they are: for the invented ones of a demo town.
  public static func book(
    _ tick: ContactTick, _ count: Int, on day: LocalDate, area: AreaKey, in tx: any Transaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO contact_tally (area, day, channel, phase, topic, language, result, count)
      VALUES (\(area), \(day), \(tick.channel), \(tick.phase?.rawValue ?? ""),
        \(tick.topic?.rawValue ?? ""), \(tick.language ?? ""), \(tick.result), \(count))
      ON CONFLICT (area, day, channel, phase, topic, language, result)
      DO UPDATE SET count = contact_tally.count + excluded.count
      """)
  }

  /// Takes a stroke of today back. False when there is none.
  public static func takeBack(
    _ tick: ContactTick, area: AreaKey, scope: Scope, at now: Instant, in tx: any Transaction
  ) throws -> Bool {
    guard scope.covers(area) else { throw ContactRefusal.elsewhere }
    let row: Query = """
      area = \(area) AND day = \(BerlinTime.local(now).date) AND channel = \(tick.channel)
        AND phase = \(tick.phase?.rawValue ?? "") AND topic = \(tick.topic?.rawValue ?? "")
        AND language = \(tick.language ?? "") AND result = \(tick.result)
      """
    let changed =
      try tx.execute("DELETE FROM contact_tally WHERE \(row) AND count = 1")
      + tx.execute("UPDATE contact_tally SET count = count - 1 WHERE \(row) AND count > 1")
    if changed > 0 { try note(scope, area, now, tx) }
    return changed > 0
  }

  private static func note(_ scope: Scope, _ area: AreaKey, _ now: Instant, _ tx: any Transaction) throws {
    try Audit.note(
      action: scope.action.name, by: nil, entity: "contact_tally", id: nil, area: area, at: now, in: tx)
  }

  /// The strokes from a day until before another, in the areas of a scope.
  static func strokes(from first: LocalDate, before end: LocalDate, scope: Scope, in tx: any Transaction)
    throws
    -> [ContactStrokes]
  {
    try tx.all(
      """
      SELECT area, day, channel, phase, topic, language, result, count FROM contact_tally
      WHERE day >= \(first) AND day < \(end)
      ORDER BY day, area, channel, phase, topic, language, result
      """
    ) { row -> ContactStrokes? in
      guard scope.covers(try row.get("area")) else { return nil }
      return ContactStrokes(
        day: try row.get("day"), channel: try row.get("channel"), phase: try row.get("phase"),
        topic: try row.get("topic"), language: try row.get("language"), result: try row.get("result"),
        count: try row.get("count"))
    }.compactMap(\.self)
  }

  /// The first day that has a stroke.
  static func firstDay(in tx: any Transaction) throws -> LocalDate? {
    try tx.value("SELECT min(day) AS first FROM contact_tally")
  }
}

/// Strokes of one day and kind.
struct ContactStrokes: Sendable, Hashable {
  var day: LocalDate
  var channel: ContactChannel
  var phase: String
  var topic: String
  var language: String
  var result: ContactResult
  var count: Int
}

/// Why a stroke is not made.
public enum ContactRefusal: Error, Sendable {
  /// The area is not one's own.
  case elsewhere
}
