import Documents
import Storage
import Testing

@testable import Offers

/// Staging in the database does what staging in memory does.
@Suite struct StagingTests {
  private func row(_ table: String, _ id: String, _ line: Int) -> StagedRow {
    StagedRow(
      table: table, id: id, origin: RowRef(file: "\(table).csv", row: line),
      value: ["id": .string(id), "line": .number(String(line))])
  }

  /// What a staging answers after the same rows.
  private func answers(_ staging: any TabularStaging) throws -> [String] {
    var out: [String] = []
    func say(_ rows: [StagedRow]) {
      out.append(
        rows.map { "\($0.sequence) \($0.table) \($0.id) \($0.origin) \($0.value)" }.joined(separator: "; "))
    }
    _ = try staging.stage(row("phone", "p1", 2), parents: [StagedParent(table: "service", id: "s1")])
    _ = try staging.stage(row("service", "s1", 2), parents: [])
    _ = try staging.stage(
      row("phone", "p2", 3),
      parents: [
        StagedParent(table: "service", id: "s1"), StagedParent(table: "contact", id: "c"),
        StagedParent(table: "service", id: "s1"),
      ])
    _ = try staging.stage(row("phone", "p3", 4), parents: [StagedParent(table: "contact", id: "weg")])
    _ = try staging.stage(row("phone", "p4", 5), parents: [])
    let repeated = try staging.stage(row("phone", "p1", 9), parents: [])
    out.append("\(String(describing: repeated))")
    say(try staging.children(of: StagedParent(table: "service", id: "s1")))
    say(try staging.children(of: StagedParent(table: "service", id: "s2")))
    say([try staging.row("service", id: "s1"), try staging.row("service", id: "p1")].compactMap(\.self))
    say(try staging.rows(of: "phone", after: 0, limit: 2))
    say(try staging.rows(of: "phone", after: 3, limit: 2))
    say(try staging.rows(of: "unit", after: 0, limit: 2))
    say(try staging.orphans(of: "phone", after: 0, limit: 1))
    say(try staging.orphans(of: "phone", after: 4, limit: 5))
    return out
  }

  @Test func theDatabaseAnswersLikeMemory() async throws {
    let register = try await TemporaryRegister()
    let stored = try await register.store.write { tx in try answers(SQLStaging(tx)) }
    let memory = try answers(MemoryStaging())
    #expect(stored == memory)
    #expect(memory[1].hasPrefix("1 phone p1"))
    let again = try await register.store.write { tx in try answers(SQLStaging(tx)) }
    #expect(again == memory, "a new staging begins empty")
  }
}
