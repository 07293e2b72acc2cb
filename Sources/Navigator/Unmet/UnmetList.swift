public import Access
import Offers
public import Places
public import Storage

/// What families looked for in vain in the last 52 weeks, the most frequent first.
public struct UnmetList: Sendable, Hashable {
  /// Weeks that the list covers, the present one included.
  public static let weeks = 52

  /// The first day that counts.
  public var since: LocalDate
  /// The lines.
  public var entries: [UnmetEntry] = []
  /// Searches for things so rare that they are not told one by one; nil when they are fewer than five.
  public var rare: Int?

  /// Lines that wait for somebody.
  public var open: [UnmetEntry] { entries.filter { !$0.isDone } }
  /// Lines that are dealt with.
  public var done: [UnmetEntry] { entries.filter(\.isDone) }

  /// The list as of a day, of the areas of a scope.
  public static func load(today: LocalDate, scope: Scope, in tx: any Transaction) throws -> UnmetList {
    var list = UnmetList(since: today.startOfWeek.adding(days: -7 * (weeks - 1)))
    let rows = try rows(since: list.since, scope: scope, in: tx)
    let states = try UnmetDone.all(scope: scope, in: tx)
    let areas = try areaNames(Set(rows.map(\.area)), in: tx)
    var rare = 0
    for (item, rows) in Dictionary(grouping: rows, by: \.item) {
      let count = rows.reduce(0) { $0 + $1.count }
      guard count >= SmallCounts.least else {
        rare += count
        continue
      }
      var entry = UnmetEntry(item: item, label: try label(item, in: tx), count: count)
      entry.tables = UnmetTable.Kind.allCases.compactMap { UnmetTable($0, rows, areas: areas) }
      entry.take(states[item]) { day in
        rows.filter { $0.week > day.startOfWeek }.reduce(0) { $0 + $1.count }
      }
      list.entries.append(entry)
    }
    for (word, days) in try words(scope: scope, in: tx) {
      var entry = UnmetEntry(item: UnmetItem(.word, subject: word), label: word, count: days)
      entry.take(states[entry.item]) { _ in 0 }
      list.entries.append(entry)
    }
    list.entries.sort { ($1.count, $0.label, $0.item.code) < ($0.count, $1.label, $1.item.code) }
    list.rare = rare >= SmallCounts.least ? rare : nil
    return list
  }

  private static func rows(since: LocalDate, scope: Scope, in tx: any Transaction) throws -> [UnmetRow] {
    try tx.all(
      """
      SELECT area, week, kind, subject, choice, phase, situation, language, slot, count FROM unmet_need
      WHERE week >= \(since) ORDER BY week, area, kind, subject, choice, phase, situation, language, slot
      """
    ) { row -> UnmetRow? in
      let area: AreaKey = try row.get("area")
      guard scope.covers(area) else { return nil }
      return UnmetRow(
        item: UnmetItem(try row.get("kind"), choice: try row.get("choice"), subject: try row.get("subject")),
        week: try row.get("week"), area: area, phase: try row.get("phase"),
        situation: try row.get("situation"), language: try row.get("language"), slot: try row.get("slot"),
        count: try row.get("count"))
    }.compactMap(\.self)
  }

  private static func words(scope: Scope, in tx: any Transaction) throws -> [String: Int] {
    let rows = try tx.all(
      "SELECT area, word, days FROM unmet_word WHERE word IS NOT NULL ORDER BY word, area"
    ) { row in (try row.get("area") as AreaKey, try row.get("word") as String, try row.get("days") as Int) }
    return rows.reduce(into: [:]) { words, row in
      if scope.covers(row.0) { words[row.1] = max(words[row.1] ?? 0, row.2) }
    }
  }

  private static func label(_ item: UnmetItem, in tx: any Transaction) throws -> String {
    guard item.kind == .full || item.kind == .closed, let id = OfferID(rawValue: item.subject) else {
      return item.subject
    }
    return try OfferStore.find(id, in: tx)?.name ?? item.subject
  }

  private static func areaNames(_ keys: Set<AreaKey>, in tx: any Transaction) throws -> [String: String] {
    try keys.reduce(into: [:]) { $0[$1.rawValue] = try AreaStore.find($1, in: tx)?.name ?? $1.rawValue }
  }
}

extension UnmetEntry {
  /// What was noted; a line that is asked for again at least five times comes back.
  fileprivate mutating func take(_ state: UnmetDone?, since: (LocalDate) -> Int) {
    guard let state else { return }
    note = state.note
    guard let day = state.done else { return }
    isBack = since(day) >= SmallCounts.least
    isDone = !isBack
  }
}
