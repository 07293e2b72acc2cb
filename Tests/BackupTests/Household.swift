import Backup
import Storage
import StorageTesting

/// A small schema with every type, a composite key, a reference, and rows that are awkward to carry.
enum Household {
  static let migrations: [Migration] =
    [
      Migration(
        "t/1",
        [
          """
          CREATE TABLE person (
            id {id} NOT NULL PRIMARY KEY CHECK (length(id) < 90),
            name {text},
            age {int} CHECK (age >= 0),
            weight {double},
            likes {bool} NOT NULL,
            data {bytes},
            seen {instant} NOT NULL,
            body {json} NOT NULL
          ) {strict}
          """,
          """
          CREATE TABLE visit (
            person {id} NOT NULL REFERENCES person (id),
            day {text} NOT NULL,
            note {text},
            PRIMARY KEY (person, day)
          ) {strict}
          """,
          "CREATE INDEX visit_day ON visit (day)",
          "CREATE TABLE log (number {serial}, what {text} NOT NULL) {strict}",
        ])
    ] + CopySchema.migrations

  static let names = [
    "Zoë \\ \t\r\n \\N \"'", "", "İstanbul 🏠 مرحبا", "\\.", "a\u{301}", "NULL",
    String(repeating: "ä", count: 5_000),
  ]

  /// An empty database.
  static func empty() async throws -> TestStore { try await TestStore(migrations, isObserved: false) }

  /// A database with this many people and their visits.
  static func filled(_ count: Int = 60) async throws -> TestStore {
    let database = try await empty()
    try await database.store.write { tx in
      for number in 0..<count { try add(number, in: tx) }
    }
    return database
  }

  static func add(_ number: Int, in tx: any Transaction) throws {
    let id = "p\(number)-\(number % 7 == 0 ? "Ä" : "z")"
    let name = number % 9 == 0 ? nil : names[number % names.count]
    let bytes: [UInt8]? = number % 4 == 0 ? nil : (0..<number % 300).map { UInt8($0 & 0xFF) }
    try tx.execute(
      """
      INSERT INTO person VALUES (\(id), \(name), \(number % 5 == 0 ? nil : number),
        \(number % 3 == 0 ? nil : Double(number) / 7), \(number % 2 == 0), \(bytes),
        \(1_790_000_000_000 + number), \("{\"n\": \(number)}"))
      """)
    for day in 0..<number % 4 {
      try tx.execute("INSERT INTO visit VALUES (\(id), \("2026-11-0\(day + 1)"), \(name))")
    }
    try tx.execute("INSERT INTO log (what) VALUES (\("added \(number)"))")
  }
}
