import Foundation
import Storage
import Testing

@testable import lotse

/// Every column of the database is judged in docs/datenschutz/spalten.md: personal with purpose, legal basis and
/// retention, or free of personal data.
@Suite struct PersonalDataTests {
  private static let document = "docs/datenschutz/spalten.md"

  /// `table.column` of the whole schema.
  private static func columns(_ dialect: Dialect = .sqlite) -> [String] {
    ([Migrator.table] + House.migrations).flatMap { $0.rendered(dialect) }.flatMap(SchemaText.columns)
  }

  /// The rows below a heading: the columns that the first cell names, and the other cells.
  private static func rows(below heading: String) throws -> [(columns: [String], cells: [String])] {
    let text = try DocumentationTests.text(document)
    let start = try #require(text.range(of: "\n## \(heading)\n"), "\(document) lacks „\(heading)“")
    let section = text[start.upperBound...]
    let end = section.range(of: "\n## ")?.lowerBound ?? section.endIndex
    return section[..<end].split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let names = cells[0].matches(of: /`([a-z_]+\.[a-z_]+)`/).map { String($0.output.1) }
      return (names, Array(cells.dropFirst()))
    }
  }

  private static func personal() throws -> [(columns: [String], cells: [String])] {
    try rows(below: "Spalten, in denen Personenbezogenes stehen kann")
  }

  private static func free() throws -> [(columns: [String], cells: [String])] {
    try rows(below: "Spalten ohne Personenbezug")
  }

  @Test func everyColumnIsJudgedOnce() throws {
    let judged = try (Self.personal() + Self.free()).flatMap(\.columns)
    let columns = Set(Self.columns())
    #expect(columns.count > 100)
    #expect(columns.subtracting(judged).sorted() == [], "not in \(Self.document)")
    #expect(Set(judged).subtracting(columns).sorted() == [], "in \(Self.document), but not in the schema")
    let twice = Dictionary(grouping: judged, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [], "judged more than once")
  }

  @Test func everyPersonalColumnHasPurposeLegalBasisAndRetention() throws {
    let rows = try Self.personal()
    #expect(rows.count > 10)
    for row in rows {
      // What may stand there, purpose, legal basis, retention.
      #expect(row.cells.count == 4, "\(row.columns)")
      #expect(row.cells.allSatisfy { $0.count > 3 }, "\(row.columns) has an empty cell")
    }
  }

  @Test func everyFreeColumnSaysWhy() throws {
    for row in try Self.free() {
      #expect(row.cells.count == 1 && row.cells[0].count > 3, "\(row.columns)")
    }
  }

  /// The engines have the same columns, so one list holds for both.
  @Test func bothEnginesHaveTheSameColumns() {
    #expect(Self.columns(.sqlite).sorted() == Self.columns(.postgres).sorted())
  }

  @Test func theParserKnowsItsWay() {
    let columns = SchemaText.columns(
      """
      CREATE TABLE IF NOT EXISTS thing (
        id TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(id) = 36),
        kind TEXT NOT NULL CHECK (kind IN ('a, b', 'c')), size DOUBLE PRECISION,
        UNIQUE (id, kind),
        CHECK (size > 0),
        FOREIGN KEY (id) REFERENCES other (id)
      ) STRICT
      """)
    #expect(columns == ["thing.id", "thing.kind", "thing.size"])
    #expect(SchemaText.columns("CREATE INDEX thing_kind ON thing (kind)") == [])
    #expect(SchemaText.columns("ALTER TABLE thing ADD COLUMN colour TEXT") == ["thing.colour"])
  }
}

/// Reads which columns a statement of the schema makes.
enum SchemaText {
  private static let constraints: Set = ["PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT"]

  static func columns(_ statement: String) -> [String] {
    let text = statement.replacing(/\s+/, with: " ").trimmingCharacters(in: .whitespaces)
    if let added = text.firstMatch(of: /^ALTER TABLE (\w+) ADD (?:COLUMN )?(\w+)/) {
      return ["\(added.output.1).\(added.output.2)"]
    }
    guard let head = text.firstMatch(of: /^CREATE TABLE (?:IF NOT EXISTS )?(\w+) \(/) else { return [] }
    return parts(text[head.range.upperBound...]).compactMap { part in
      guard let word = part.split(separator: " ").first.map(String.init), !constraints.contains(word) else {
        return nil
      }
      return "\(head.output.1).\(word)"
    }
  }

  /// What stands between the commas of a table, up to its closing parenthesis; those inside of parentheses and
  /// texts do not count.
  private static func parts(_ body: Substring) -> [String] {
    var out = [""]
    var depth = 0
    var isText = false
    for character in body {
      if character == "'" { isText.toggle() }
      if !isText {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if depth < 0 { break }
        if character == ",", depth == 0 {
          out.append("")
          continue
        }
      }
      out[out.count - 1].append(character)
    }
    return out
  }
}
