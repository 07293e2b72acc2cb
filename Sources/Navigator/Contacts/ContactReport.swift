public import Access
public import Places
public import Storage

/// The contacts of a year for the grant report: by month, way, phase, topic, language and result, each by itself. Only
/// whole months count, so that two reports cannot be subtracted to find one day.
public struct ContactReport: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// How many months of it are over.
  public let months: Int
  /// All contacts; nil when they are fewer than five.
  public let total: Int?
  /// The breakdowns; none without a total.
  public let tables: [ContactTable]

  /// The report of a year as of a day, of the areas of a scope.
  public static func load(year: Int, today: LocalDate, scope: Scope, in tx: any Transaction) throws
    -> ContactReport
  {
    let months = today.year > year ? 12 : today.year < year ? 0 : today.month - 1
    guard months > 0, let first = LocalDate(year: year, month: 1, day: 1) else {
      return ContactReport(year: year, months: 0, strokes: [])
    }
    let strokes = try ContactTally.strokes(
      from: first, before: first.adding(months: months), scope: scope, in: tx)
    return ContactReport(year: year, months: months, strokes: strokes)
  }

  /// The years that there is something of, newest first, and the present one.
  public static func years(today: LocalDate, in tx: any Transaction) throws -> [Int] {
    let first = try ContactTally.firstDay(in: tx)?.year ?? today.year
    return (min(first, today.year)...today.year).reversed()
  }

  init(year: Int, months: Int, strokes: [ContactStrokes]) {
    self.year = year
    self.months = months
    let sum = strokes.reduce(0) { $0 + $1.count }
    guard sum >= SmallCounts.least else {
      total = nil
      tables = []
      return
    }
    total = sum
    tables = ContactTable.Kind.allCases.map { ContactTable($0, strokes, months: months) }
  }

  /// The rows of the report as a list: headings first.
  public var rows: [[String]] {
    var rows = [["Merkmal", "Wert", "Kontakte \(year)"]]
    rows.append(["Summe", period, total.map(String.init) ?? "unter \(SmallCounts.least)"])
    for table in tables {
      for line in table.lines ?? [] { rows.append([table.kind.german, line.label, line.count.german]) }
      if table.lines == nil { rows.append([table.kind.german, "zu wenige für eine Aufteilung", ""]) }
    }
    return rows
  }

  /// What the report covers: "Januar bis März 2026".
  public var period: String {
    guard months > 0 else { return "noch kein ganzer Monat \(year)" }
    let first = ContactTable.months[0]
    return months == 1 ? "\(first) \(year)" : "\(first) bis \(ContactTable.months[months - 1]) \(year)"
  }
}
