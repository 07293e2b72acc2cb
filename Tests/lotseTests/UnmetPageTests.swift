import Access
import Foundation
import Navigator
import Places
import Storage
import Testing
import Web

@testable import lotse

/// What families look for in vain, from the search to the list that is worked off.
@Suite struct UnmetPageTests {
  private static func visitor(_ role: Role, at town: TestTown) async throws -> Visitor {
    try await Visitor.signedIn([Grant(role, in: try Desk.area())], at: town).0
  }

  private static func clear(_ town: TestTown) async throws {
    _ = try await town.store.write { try $0.execute("DELETE FROM unmet_need") }
  }

  @Test func fiveSearchesBecomeALine() async throws {
    let town = try await TestTown.open()
    try await Self.clear(town)
    let (family, desk) = (Visitor(town.server), try await Self.visitor(.coordinator, at: town))
    for _ in 0..<4 { _ = try await family.get("/suche?q=babytreff&sprache=sw&alter=1") }
    #expect(try await desk.get("/bedarf").text.contains("Hier wartet nichts"))
    _ = try await family.get("/ar/suche?q=babytreff&sprache=sw&alter=1")
    let page = try await desk.get("/bedarf").text
    #expect(page.contains("5-mal gesucht; das gibt es, aber nicht in dieser Sprache."))
    #expect(page.contains("Sprache: andere Sprache (5)") && page.contains("Lebensphase: 0–3 Jahre (5)"))
    #expect(!page.contains("babytreff"), "words are not kept")
    let rows = try await town.store.read { tx in
      try tx.all("SELECT subject, language, slot FROM unmet_need") { row in
        try "\(row.get("subject") as String)|\(row.get("language") as String)|\(row.get("slot") as String)"
      }
    }
    #expect(rows.count == 1 && rows.allSatisfy { $0.hasSuffix("|other|") && !$0.contains("babytreff") })
  }

  @Test func whatIsFoundAndWhatIsACrisisIsNotCounted() async throws {
    let town = try await TestTown.open()
    try await Self.clear(town)
    let (family, desk) = (Visitor(town.server), try await Self.visitor(.coordinator, at: town))
    for query in ["q=nachhilfe", "", "q=mein+mann+schl%C3%A4gt+mich&sprache=sw", "q=xyzzyq+suizid"] {
      for _ in 0..<6 { _ = try await family.get("/suche?\(query)") }
    }
    _ = try await desk.get("/bedarf")
    let count = try await town.store.read { tx in
      try tx.value("SELECT count(*) AS n FROM unmet_need", as: Int.self) ?? 0
    }
    #expect(count == 0)
  }

  @Test func theDeskTheSheetAndYoungPeopleCountToo() async throws {
    let town = try await TestTown.open()
    try await Self.clear(town)
    let (family, desk) = (Visitor(town.server), try await Self.visitor(.coordinator, at: town))
    for path in ["/tresen?q=xyzzyqqq", "/wegzettel?q=xyzzyqqq", "/jugend?q=xyzzyqqq"] {
      let visitor = path.hasPrefix("/tresen") ? desk : family
      for _ in 0..<2 { _ = try await visitor.get(path) }
    }
    #expect(try await desk.get("/bedarf").text.contains("6-mal gesucht; im Verzeichnis steht dazu nichts."))
  }

  @Test func aLineIsNotedSettledAndOpenedAgain() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.visitor(.coordinator, at: town)
    let page = try await visitor.get("/bedarf").text
    let code = try #require(page.firstMatch(of: /name="zeile" value="([^"]+)"/)).output.1
    let fields = [
      ("zeile", String(code)), ("nummer", "0"), ("notiz-0", "Verein <gefragt>"), ("erledigt", "1"),
    ]
    #expect(try await visitor.post("/bedarf", fields).status == 303)
    let done = try await visitor.get("/bedarf?stand=erledigt").text
    #expect(done.contains("Verein &lt;gefragt&gt;") && done.contains("value=\"\(code)\""))
    #expect(try await !visitor.get("/bedarf").text.contains("value=\"\(code)\""))
    #expect(try await visitor.post("/bedarf", Array(fields.prefix(3)) + [("erledigt", "0")]).status == 303)
    #expect(try await visitor.get("/bedarf").text.contains("value=\"\(code)\""))
  }

  @Test func nonsenseIsRefused() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.visitor(.coordinator, at: town)
    #expect(try await visitor.post("/bedarf", [("zeile", "unfug")]).status == 422)
    let long = String(repeating: "a", count: UnmetDone.longest + 1)
    let fields = [("zeile", "nothing..Hebamme"), ("nummer", "0"), ("notiz-0", long)]
    #expect(try await visitor.post("/bedarf", fields).status == 422)
    #expect(try await visitor.post("/bedarf", Array(fields.prefix(2)), proof: false).status == 403)
    #expect(try await visitor.get("/bedarf?stand=unfug").status == 400)
  }

  @Test func onlyThoseWhoMaySeeOrSettle() async throws {
    let town = try await TestTown.open()
    #expect(try await Visitor(town.server).get("/bedarf").status != 200)
    let provider = try await Visitor.signedIn(
      [Grant(.provider, in: try Desk.area(), organisation: "x")], at: town
    ).0
    #expect(try await provider.get("/bedarf").status == 403)
    let planner = try await Self.visitor(.planner, at: town)
    let page = try await planner.get("/bedarf")
    #expect(page.status == 200 && !page.text.contains("name=\"zeile\""))
    #expect(try await planner.post("/bedarf", [("zeile", "nothing..Hebamme")]).status == 403)
  }

  @Test func theFileIsForExcel() async throws {
    let town = try await TestTown.open()
    let file = try await Self.visitor(.planner, at: town).get("/bedarf/liste")
    #expect(file.headers["content-disposition"]?.contains("lotse-bedarf-2026-11-24.csv") == true)
    #expect(file.text.contains("Gesucht;Was fehlte;Merkmal;Wert;Anzahl seit "))
    #expect(file.text.contains("Legasthenie;nicht im Verzeichnis;Summe;;"))
  }
}
