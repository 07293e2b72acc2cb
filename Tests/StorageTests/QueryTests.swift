import Storage
import Testing

@Suite struct QueryTests {
  @Test func interpolationBindsAndNeverBecomesText() {
    let name = "'; DROP TABLE offer; --"
    let query: Query = "SELECT id FROM offer WHERE name = \(name) AND age_from < \(7)"
    #expect(query.text(.question) == "SELECT id FROM offer WHERE name = ? AND age_from < ?")
    #expect(query.text(.dollar) == "SELECT id FROM offer WHERE name = $1 AND age_from < $2")
    #expect(query.values == [.text(name), .int(7)])
  }

  @Test func nilIsNull() {
    let nothing: String? = nil
    let query: Query = "SELECT \(nothing), \(Optional(3)), \(true), \(1.5), \([UInt8](arrayLiteral: 1))"
    #expect(query.values == [.null, .int(3), .bool(true), .double(1.5), .bytes([1])])
  }

  @Test func listsGrowAndAnEmptyOneMatchesNothing() {
    let some: Query = "id IN (\(list: ["a", "b"]))"
    #expect(some.text(.dollar) == "id IN ($1, $2)")
    let none: Query = "id IN (\(list: [String]()))"
    #expect(none.text(.question) == "id IN (NULL)")
  }

  @Test func queriesNest() {
    let inner: Query = "area = \("03") AND kind = \("county")"
    let outer: Query = "SELECT 1 WHERE x = \(1) AND \(inner) AND y = \(2)"
    #expect(outer.text(.dollar) == "SELECT 1 WHERE x = $1 AND area = $2 AND kind = $3 AND y = $4")
    #expect(Query.all([]).text(.question) == "TRUE")
    #expect(Query.all(["a = \(1)", "b = \(2)"]).text(.dollar) == "a = $1 AND b = $2")
  }
}

@Suite struct MigrationTests {
  @Test func typeWordsAreRenderedForEachEngine() {
    let migration = Migration("x/1", ["CREATE TABLE t (id {id}, flag {bool}, at {instant}) {strict}"])
    #expect(migration.rendered(.sqlite) == ["CREATE TABLE t (id TEXT, flag INTEGER, at INTEGER) STRICT"])
    #expect(
      migration.rendered(.postgres) == ["CREATE TABLE t (id TEXT COLLATE \"C\", flag BOOLEAN, at BIGINT) "])
  }
}
