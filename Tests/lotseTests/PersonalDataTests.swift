import Foundation
import Storage
import Testing

@testable import lotse

/// Every column of the database is judged in docs/datenschutz/spalten.md: personal with purpose, legal basis and
/// retention, or free of personal data.
@Suite struct PersonalDataTests {
  private static let document = "docs/datenschutz/spalten.md"
  private static let migrations = [Migrator.table] + House.migrations

  /// `table.column` of the whole schema.
  private static func columns() throws -> [String] {
    let made = try SchemaTable.tables(of: migrations).flatMap { table in
      table.columns.map { "\(table.name).\($0.name)" }
    }
    let added = migrations.flatMap(\.statements).compactMap { statement in
      statement.firstMatch(of: /^\s*ALTER TABLE (\w+)\s+ADD (?:COLUMN )?(\w+)/).map {
        "\($0.output.1).\($0.output.2)"
      }
    }
    return made + added
  }

  /// A line of one of the tables: the columns that its first cell names, and the other cells.
  private struct Judgement {
    var columns: [String]
    var cells: [String]
  }

  private static func judgements(below heading: String) throws -> [Judgement] {
    let text = try DocumentationTests.text(document)
    let start = try #require(text.range(of: "\n## \(heading)\n"), "\(document) lacks „\(heading)“")
    let rest = text[start.upperBound...]
    let section = rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Judgement(
        columns: cells[0].matches(of: /`([a-z_]+\.[a-z_]+)`/).map { String($0.output.1) },
        cells: Array(cells.dropFirst()))
    }
  }

  private static func personal() throws -> [Judgement] {
    try judgements(below: "Spalten, in denen Personenbezogenes stehen kann")
  }

  private static func free() throws -> [Judgement] { try judgements(below: "Spalten ohne Personenbezug") }

  @Test func everyColumnIsJudgedOnce() throws {
    let columns = Set(try Self.columns())
    let judged = try (Self.personal() + Self.free()).flatMap(\.columns)
    #expect(columns.count > 100)
    #expect(columns.subtracting(judged).sorted() == [], "not in \(Self.document)")
    #expect(Set(judged).subtracting(columns).sorted() == [], "in \(Self.document), but not in the schema")
    let twice = Dictionary(grouping: judged, by: \.self).filter { $0.value.count > 1 }
    #expect(twice.keys.sorted() == [], "judged more than once")
  }

  @Test func everyPersonalColumnHasPurposeLegalBasisAndRetention() throws {
    let judgements = try Self.personal()
    #expect(judgements.count > 10)
    for judgement in judgements {
      // What may stand there, purpose, legal basis, retention.
      #expect(judgement.cells.count == 4, "\(judgement.columns)")
      #expect(judgement.cells.allSatisfy { $0.count > 3 }, "\(judgement.columns) has an empty cell")
    }
  }

  @Test func everyFreeColumnSaysWhy() throws {
    for judgement in try Self.free() {
      #expect(judgement.cells.count == 1 && judgement.cells[0].count > 3, "\(judgement.columns)")
    }
  }
}
