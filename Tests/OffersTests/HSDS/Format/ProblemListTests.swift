import Documents
import Offers
import Testing

@Suite struct ProblemListTests {
  private func problem(_ severity: Problem.Severity, _ code: String, row: Int) -> Problem {
    Problem(severity, code, file: "a.csv", row: row, message: "m", mend: "n")
  }

  @Test func keepsTheWorstAndCountsTheRest() {
    var list = ProblemList(limit: 5)
    for row in 1...4 { list.add(problem(.note, "n", row: row)) }
    for row in 1...3 { list.add(problem(.warning, "w", row: row)) }
    #expect(list.problems.map(\.severity) == [.warning, .warning, .warning, .note, .note])
    #expect(!list.hasErrors)
    for row in 1...10 { list.add(problem(.error, row % 2 == 0 ? "even" : "odd", row: row)) }
    #expect(list.problems.map(\.row) == [1, 2, 3, 4, 5])
    #expect(list.problems.allSatisfy { $0.severity == .error })
    #expect(list.hasErrors)
    #expect(list.count(.note) == 4)
    #expect(list.count(.warning) == 3)
    #expect(list.count(.error) == 10)
    #expect(list.unlisted == 12)
    #expect(
      list.counts.map { "\($0.severity) \($0.code) \($0.count)" } == [
        "error even 5", "error odd 5", "warning w 3", "note n 4",
      ])
  }

  @Test func keepsAThousandByDefault() {
    var list = ProblemList()
    for row in 1...2_500 { list.add(problem(.warning, "w", row: row)) }
    #expect(list.problems.count == 1_000)
    #expect(list.unlisted == 1_500)
  }

  @Test func boundsTheCodesToo() {
    var list = ProblemList(limit: 1)
    for row in 1...10_000 { list.add(problem(.error, "code-\(row)", row: row)) }
    #expect(list.counts.count <= 501)
    #expect(list.count(.error) == 10_000)
  }

  @Test func takesWhatStoppedTheReading() {
    var list = ProblemList()
    list.add(DocumentError("c", row: 7, message: "m", mend: "n"), file: "f.json")
    #expect(list.problems == [Problem(.error, "c", file: "f.json", row: 7, message: "m", mend: "n")])
  }
}
