import Access
import Places
import Storage
import Testing

@testable import Navigator

/// The list that a coordinator works off.
@Suite struct UnmetListTests {
  private static func hebamme(_ phase: PhaseCode? = .birth, _ language: String? = nil) throws -> UnmetNeed {
    UnmetNeed(.nothing, subject: "Hebamme", area: try UnmetTown.area(), phase: phase, language: language)
  }

  @Test func smallCountsAreNotTold() async throws {
    let town = try await UnmetTown.open()
    try await town.note(try Self.hebamme(), 4, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").entries.isEmpty)
    #expect(try await town.list("2026-03-03").rare == nil)
    try await town.note(
      UnmetNeed(.nothing, subject: "Reiten", area: try UnmetTown.area()), 3, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").rare == 7)
    try await town.note(try Self.hebamme(), on: "2026-03-03")
    let list = try await town.list("2026-03-03")
    #expect(list.entries.map(\.label) == ["Hebamme"] && list.entries.map(\.count) == [5] && list.rare == nil)
  }

  @Test func aBreakdownHidesSmallCounts() async throws {
    let town = try await UnmetTown.open()
    try await town.note(try Self.hebamme(.birth, "uk"), 9, on: "2026-03-03")
    try await town.note(try Self.hebamme(.toddler, "tr"), 2, on: "2026-03-03")
    let entry = try #require(try await town.list("2026-03-03").entries.first)
    #expect(entry.count == 11 && entry.tables.map(\.kind) == [.phase, .language])
    for table in entry.tables {
      let counts = table.lines?.map(\.count) ?? []
      #expect(!counts.contains(.exact(2)) && !counts.contains(.exact(9)), "nine would give two away")
    }
    try await town.note(try Self.hebamme(nil, "tr"), 8, on: "2026-03-03")
    let fuller = try #require(try await town.list("2026-03-03").entries.first)
    let languages = try #require(fuller.tables.first { $0.kind == .language }?.lines)
    #expect(
      languages.map(\.label) == ["Ukrainisch", "Türkisch"]
        && languages.map(\.count) == [.exact(9), .exact(10)])
  }

  @Test func aLineSaysWhatAllAskedFor() async throws {
    let town = try await UnmetTown.open()
    var need = UnmetNeed(
      .choice, subject: "Hebamme", choice: .language, area: try UnmetTown.area(), language: "tr")
    try await town.note(need, 6, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").entries.map(\.heading) == ["Hebamme auf Türkisch"])
    need.language = "uk"
    try await town.note(need, 6, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").entries.map(\.heading) == ["Hebamme in anderen Sprachen"])
    (need.choice, need.slot, need.subject) = (.time, "sat-morning", "")
    try await town.note(need, 20, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").entries.first?.heading == "Hilfe am Samstag vormittags")
  }

  @Test func onlyTheOwnAreasAreSeen() async throws {
    let town = try await UnmetTown.open()
    try await town.note(try Self.hebamme(), 6, words: [], on: "2026-03-03")
    let other = UnmetNeed(.nothing, subject: "Reiten", area: try UnmetTown.area("03241001"))
    try await town.note(other, 8, on: "2026-03-03")
    #expect(try await town.list("2026-03-03").entries.map(\.label) == ["Hebamme"])
    let neighbour = try UnmetTown.scope(area: "03241001")
    #expect(try await town.list("2026-03-03", scope: neighbour).entries.map(\.label) == ["Reiten"])
    let (item, scope) = (UnmetItem(.nothing, subject: "Reiten"), try UnmetTown.scope(.settleUnmet))
    let (area, now) = (other.area, try UnmetTown.noon("2026-03-03"))
    await #expect(throws: ContactRefusal.self) {
      try await town.store.write {
        try UnmetDone.save(item, note: "", isDone: true, area: area, scope: scope, at: now, in: $0)
      }
    }
  }

  @Test func whatIsDoneComesBackWhenItIsAskedForAgain() async throws {
    let town = try await UnmetTown.open()
    try await town.note(try Self.hebamme(), 6, on: "2026-03-03")
    let (area, scope) = (try UnmetTown.area(), try UnmetTown.scope(.settleUnmet))
    let now = try UnmetTown.noon("2026-03-04")
    let item = try #require(try await town.list("2026-03-04").open.first?.item)
    #expect(UnmetItem(code: item.code) == item)
    try await town.store.write {
      try UnmetDone.save(
        item, note: "Praxis gefragt", isDone: true, area: area, scope: scope, at: now, in: $0)
    }
    let done = try await town.list("2026-03-05")
    #expect(done.open.isEmpty && done.done.map(\.note) == ["Praxis gefragt"])
    try await town.note(try Self.hebamme(), 4, on: "2026-03-10")
    #expect(try await town.list("2026-03-10").open.isEmpty)
    try await town.note(try Self.hebamme(), 1, on: "2026-03-17")
    let back = try await town.list("2026-03-17").open
    #expect(back.map(\.isBack) == [true] && back.map(\.count) == [11])
  }

  @Test func theFileHasEveryLine() async throws {
    let town = try await UnmetTown.open()
    try await town.note(try Self.hebamme(.birth, "uk"), 9, on: "2026-03-03")
    let rows = try await town.list("2026-03-03").rows
    #expect(rows.allSatisfy { $0.count == 7 })
    #expect(rows.contains(["Hebamme", "nicht im Verzeichnis", "Summe", "", "9", "offen", ""]))
    #expect(rows.contains(["Hebamme", "nicht im Verzeichnis", "Sprache", "Ukrainisch", "9", "", ""]))
  }

  @Test(arguments: ["", "nothing", "nothing.", "unfug..x", "nothing.unfug.x", "word.."])
  func otherCodesAreNone(code: String) {
    #expect(UnmetItem(code: code) == nil || code == "word..")
    #expect(UnmetItem(code: "nothing..Hebamme")?.subject == "Hebamme")
    #expect(UnmetItem(code: "full..a.b")?.subject == "a.b")
  }
}
