public import Documents

/// The problems of an import: the worst are kept, the rest is counted, so that memory stays bounded.
public struct ProblemList: Sendable {
  /// How many problems of one severity and code there are.
  public struct Count: Sendable, Codable, Hashable {
    /// How bad they are.
    public var severity: Problem.Severity
    /// Their code.
    public var code: String
    /// How many there are, listed ones included.
    public var count: Int
  }

  /// Codes that are counted apart; more than that is a sign of a fault of ours, and counted as one.
  private static let mostCodes = 500

  /// The most problems that are kept.
  public let limit: Int
  private var kept: [Problem.Severity: [Problem]] = [:]
  private var totals: [Problem.Severity: [String: Int]] = [:]

  /// A list that keeps `limit` problems.
  public init(limit: Int = 1_000) { self.limit = limit }

  /// A list as a report tells it: the kept problems, and the counts of all.
  init(problems: [Problem], counts: [Count], limit: Int = 1_000) {
    self.limit = limit
    for problem in problems { kept[problem.severity, default: []].append(problem) }
    for count in counts { totals[count.severity, default: [:]][count.code, default: 0] += count.count }
  }

  /// Adds a problem. When the list is full, it takes the place of the newest less severe one.
  public mutating func add(_ problem: Problem) {
    let isKnown = totals[problem.severity]?[problem.code] != nil
    let code = isKnown || codeCount < Self.mostCodes ? problem.code : "other"
    totals[problem.severity, default: [:]][code, default: 0] += 1
    if keptCount >= limit {
      guard let worse = Problem.Severity.allCases.last(where: { kept[$0]?.isEmpty == false }),
        worse > problem.severity
      else { return }
      kept[worse]?.removeLast()
    }
    kept[problem.severity, default: []].append(problem)
  }

  /// Adds several problems.
  public mutating func add(contentsOf problems: [Problem]) {
    for problem in problems { add(problem) }
  }

  /// Adds the problems of another list, those that it only counted included.
  mutating func merge(_ other: ProblemList) {
    var listed: [Problem.Severity: [String: Int]] = [:]
    for problem in other.problems {
      add(problem)
      listed[problem.severity, default: [:]][problem.code, default: 0] += 1
    }
    for count in other.counts {
      let more = count.count - (listed[count.severity]?[count.code] ?? 0)
      if more > 0 { totals[count.severity, default: [:]][count.code, default: 0] += more }
    }
  }

  /// Adds what stopped the reading, as an error.
  public mutating func add(_ error: DocumentError, file: String) {
    add(
      Problem(
        .error, error.code, file: error.file ?? file, row: error.row, field: error.field,
        message: error.message, mend: error.mend))
  }

  /// The kept problems, errors first, each severity in the order in which they came.
  public var problems: [Problem] { Problem.Severity.allCases.flatMap { kept[$0] ?? [] } }

  /// How many problems there are of a severity, listed or not.
  public func count(_ severity: Problem.Severity) -> Int {
    totals[severity]?.values.reduce(0, +) ?? 0
  }

  /// How many there are of each severity and code, errors first, then by code.
  public var counts: [Count] {
    Problem.Severity.allCases.flatMap { severity in
      (totals[severity] ?? [:]).sorted { $0.key < $1.key }
        .map { Count(severity: severity, code: $0.key, count: $0.value) }
    }
  }

  /// How many problems are counted without being listed.
  public var unlisted: Int {
    Problem.Severity.allCases.reduce(0) { $0 + count($1) } - keptCount
  }

  /// Whether anything forbids the import.
  public var hasErrors: Bool { count(.error) > 0 }

  private var keptCount: Int { kept.values.reduce(0) { $0 + $1.count } }
  private var codeCount: Int { totals.values.reduce(0) { $0 + $1.count } }
}
