/// Collects what is wrong with a list, each with its row and the heading of its column.
struct ListIssues: Sendable {
  let file: String
  private(set) var list = ProblemList()

  init(file: String) { self.file = file }

  /// Adds a problem.
  mutating func add(
    _ severity: Problem.Severity, _ code: String, row: Int?, _ field: String? = nil, record: String? = nil,
    _ message: String, _ mend: String
  ) {
    list.add(
      Problem(
        severity, "list-\(code)", file: file, row: row, field: field.map { CellText.short($0, 60) },
        record: record.map { CellText.short($0, 60) }, message: message, mend: mend))
  }

  /// Adds a problem of a document.
  mutating func add(_ problem: Problem) { list.add(problem) }
}
