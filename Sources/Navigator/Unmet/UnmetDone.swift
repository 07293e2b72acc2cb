public import Access
import Journal
public import Places
public import Storage

/// What was done about a line of the list, and since when it is dealt with.
public struct UnmetDone: Sendable, Hashable {
  /// What was done, for colleagues.
  public var note: String
  /// The day on which it was dealt with; nil while it is open.
  public var done: LocalDate?

  /// Notes of this length are kept.
  public static let longest = 500

  /// Keeps what is noted of a line.
  public static func save(
    _ item: UnmetItem, note: String, isDone: Bool, area: AreaKey, scope: Scope, at now: Instant,
    in tx: any Transaction
  ) throws {
    guard scope.covers(area) else { throw ContactRefusal.elsewhere }
    let day = isDone ? BerlinTime.local(now).date : nil
    try tx.execute(
      """
      INSERT INTO unmet_done (area, kind, subject, choice, note, done)
      VALUES (\(area), \(item.kind), \(item.subject), \(item.choice), \(String(note.prefix(longest))), \(day))
      ON CONFLICT (area, kind, subject, choice) DO UPDATE SET note = excluded.note, done = excluded.done
      """)
    try Audit.note(
      action: scope.action.name, by: scope.account, entity: "unmet_done", id: nil, area: area, at: now, in: tx
    )
  }

  /// What is noted in the areas of a scope.
  static func all(scope: Scope, in tx: any Transaction) throws -> [UnmetItem: UnmetDone] {
    let rows = try tx.all(
      "SELECT area, kind, subject, choice, note, done FROM unmet_done ORDER BY area, kind, subject, choice"
    ) { row in
      (
        try row.get("area") as AreaKey,
        UnmetItem(try row.get("kind"), choice: try row.get("choice"), subject: try row.get("subject")),
        UnmetDone(note: try row.get("note"), done: try row.optional("done"))
      )
    }
    return rows.reduce(into: [:]) { if scope.covers($1.0) { $0[$1.1] = $1.2 } }
  }
}
