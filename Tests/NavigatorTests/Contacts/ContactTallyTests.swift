import Access
import Journal
import Navigator
import Places
import Storage
import StorageTesting
import Testing

struct ContactTallyTests {
  private static func store() async throws -> TestStore {
    try await TestStore(Journal.migrations + ContactsSchema.migrations)
  }

  private static func area(_ key: String = "03254002") throws -> AreaKey {
    try #require(AreaKey(rawValue: key))
  }

  private static func scope(_ area: String = "03254002", _ action: Action = .useDesk) throws -> Scope {
    let grant = Grant(.navigator, in: try Self.area(area))
    let person = Principal(account: .make(), name: "Mara", grants: [grant])
    return try #require(person.scope(for: action))
  }

  private static func tick(_ code: String = "phone.6-10.education.uk.sheet") throws -> ContactTick {
    try #require(ContactTick(code: code))
  }

  private static func noon(_ day: String) throws -> Instant {
    BerlinTime.start(of: try #require(LocalDate(iso8601: day))) + 12 * 3_600
  }

  @Test func aStrokeIsACountAndNothingElse() async throws {
    let store = try await Self.store()
    let (tick, area, scope) = (try Self.tick(), try Self.area(), try Self.scope())
    for hour in 0..<3 {
      let now = try Self.noon("2026-03-02") + Int64(hour) * 3_600
      try await store.store.write { try ContactTally.add(tick, area: area, scope: scope, at: now, in: $0) }
    }
    let rows = try await store.store.read { tx in
      try tx.all("SELECT * FROM contact_tally") { row in
        try (row.get("day") as String, row.get("language") as String, row.get("count") as Int)
      }
    }
    #expect(rows.count == 1 && rows.first?.0 == "2026-03-02" && rows.first?.1 == "uk" && rows.first?.2 == 3)
    let audit = try await store.store.read { tx in
      try tx.all("SELECT account, entity_id, fields, action FROM audit_entry") { row in
        try (
          row.optional("account") as String?, row.optional("entity_id") as String?,
          row.get("fields") as String,
          row.get("action") as String
        )
      }
    }
    #expect(audit.count == 3)
    #expect(audit.allSatisfy { $0.0 == nil && $0.1 == nil && $0.2 == "[]" && $0.3 == "desk.use" })
  }

  @Test func aStrokeOfTodayCanBeTakenBackOnce() async throws {
    let store = try await Self.store()
    let (tick, area, scope, now) = (
      try Self.tick(), try Self.area(), try Self.scope(), try Self.noon("2026-03-02")
    )
    let tomorrow = try Self.noon("2026-03-03")
    try await store.store.write { try ContactTally.add(tick, area: area, scope: scope, at: now, in: $0) }
    let outcomes = try await store.store.write { tx in
      try [tomorrow, now, now].map {
        try ContactTally.takeBack(tick, area: area, scope: scope, at: $0, in: tx)
      }
    }
    #expect(outcomes == [false, true, false])
    #expect(try await store.store.read { try tx0($0) } == 0)
  }

  private func tx0(_ tx: any Transaction) throws -> Int {
    try tx.value("SELECT count(*) AS n FROM contact_tally") ?? -1
  }

  @Test func nobodyCountsForAnotherTown() async throws {
    let store = try await Self.store()
    let (tick, area, now) = (try Self.tick(), try Self.area(), try Self.noon("2026-03-02"))
    let stranger = try Self.scope("09162000")
    await #expect(throws: ContactRefusal.self) {
      try await store.store.write { try ContactTally.add(tick, area: area, scope: stranger, at: now, in: $0) }
    }
    #expect(ContactTally.area(of: area, scope: stranger)?.rawValue == "09162000")
    #expect(ContactTally.area(of: area, scope: try Self.scope("03")) == area)
  }

  @Test func theReportHasWholeMonthsOfItsOwnAreaOnly() async throws {
    let store = try await Self.store()
    let (area, other) = (try Self.area(), try Self.area("09162000"))
    let (scope, stranger) = (try Self.scope(), try Self.scope("09162000"))
    let ticks = try [
      ("2026-01-31", "phone.6-10.education.uk.sheet", 7), ("2026-02-01", "desk..health.de.nothing", 6),
      ("2026-03-01", "desk..health.de.nothing", 9), ("2025-12-31", "visit.birth.care..sheet", 8),
    ].map { (try Self.noon($0.0), try Self.tick($0.1), $0.2) }
    let elsewhere = (try Self.tick(), try Self.noon("2026-01-05"))
    try await store.store.write { tx in
      for (now, tick, count) in ticks {
        for _ in 0..<count { try ContactTally.add(tick, area: area, scope: scope, at: now, in: tx) }
      }
      try ContactTally.add(elsewhere.0, area: other, scope: stranger, at: elsewhere.1, in: tx)
    }
    let today = try #require(LocalDate(iso8601: "2026-03-20"))
    let (mine, theirs, years) = try await store.store.read { tx in
      (
        try ContactReport.load(year: 2026, today: today, scope: scope, in: tx),
        try ContactReport.load(year: 2026, today: today, scope: stranger, in: tx),
        try ContactReport.years(today: today, in: tx)
      )
    }
    #expect(mine.total == 13 && mine.months == 2 && mine.period == "Januar bis Februar 2026")
    #expect(theirs.total == nil && theirs.tables.isEmpty)
    #expect(years == [2026, 2025])
    let months = try #require(mine.tables.first { $0.kind == .month }?.lines)
    #expect(months.map(\.count) == [.exact(7), .exact(6)])
    let phases = try #require(mine.tables.first { $0.kind == .phase }?.lines)
    #expect(phases.first { $0.label == "nicht gesagt" }?.count == .exact(6))
    #expect(mine.rows.contains(["Sprache", "Ukrainisch", "7"]))
    #expect(mine.rows.allSatisfy { $0.count == 3 })
  }

  @Test(arguments: [
    "", "phone", "phone.x.education.de.sheet", "phone...xx.sheet", "fax....nothing", "phone....sheet.",
    "a.b.c.d.e.f",
  ])
  func whatIsNoStrokeIsNone(_ code: String) {
    #expect(ContactTick(code: code) == nil)
  }

  @Test func aStrokeSurvivesItsAddress() throws {
    for code in [
      "phone.....nothing".replacing(".....", with: "...."),
      "visit.into-school.material-security.other.handed-over",
    ] {
      #expect(try Self.tick(code).code == code)
    }
  }
}
