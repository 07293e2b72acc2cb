import Access
import Foundation
import Navigator
import Places
import Storage
import Testing
import Web

@testable import lotse

/// The desk: from words to a sheet, and the tally.
@Suite struct DeskPageTests {
  private static func navigator(at town: TestTown) async throws -> Visitor {
    try await Visitor.signedIn([Grant(.navigator, in: try Desk.area())], at: town).0
  }

  private static let stroke = [
    ("kanal", "phone"), ("lebensphase", "6-10"), ("thema", "education"), ("sprache", "uk"),
    ("ergebnis", "sheet"),
  ]

  private static func count(_ town: TestTown) async throws -> Int {
    try await town.store.read { try $0.value("SELECT sum(count) AS n FROM contact_tally") ?? 0 }
  }

  @Test func fromWordsToASheetInThreePages() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.navigator(at: town)
    let found = try await visitor.get("/tresen?q=nachhilfe&alter=8").text
    let hits = found.matches(of: /href="(\/tresen\?[^"]*o=[^"]*)" data-arrow/).map { String($0.output.1) }
    #expect((1...10).contains(hits.count))
    let added = try await visitor.get(try #require(hits.first).replacing("&amp;", with: "&")).text
    #expect(added.contains("Wegzettel (1)") && added.contains("auf dem Zettel"))
    #expect(added.contains("value=\"nachhilfe\"") && added.contains("<option value=\"8\" selected>"))
    #expect(added.contains("href=\"mailto:?subject=Ihr%20Wegzettel&amp;body="))
    let aloud = try #require(added.components(separatedBy: "<div class=\"aloud\"").dropFirst().first)
    #expect(aloud.contains("<b>1. "))
    let paper = try #require(added.firstMatch(of: /href="(\/wegzettel\?[^"]*)"/)).output.1
    #expect(try await Visitor(town.server).get(String(paper)).text.contains("class=\"stop"))
    // What the caller said fills the tally in.
    #expect(added.contains("<option value=\"6-10\" selected>") && added.contains("value=\"sheet\" checked"))
  }

  @Test func nothingFoundIsSaid() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.navigator(at: town)
    #expect(try await visitor.get("/tresen?q=xyzzyqqq").text.contains("Dazu steht nichts im Register"))
    #expect(try await visitor.get("/tresen?alter=99").status == 400)
    #expect(try await visitor.get("/tresen?strich=quatsch").status == 400)
  }

  @Test func aStrokeIsCountedAndTakenBack() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.navigator(at: town)
    let before = try await Self.count(town)
    let answer = try await visitor.post("/tresen/kontakt", Self.stroke)
    #expect(answer.status == 303)
    let back = try #require(answer.headers["location"])
    #expect(back == "/tresen?strich=phone.6-10.education.uk.sheet")
    let page = try await visitor.get(back).text
    #expect(page.contains("Gezählt: am Telefon, 6–10 Jahre, Bildung und Lernen, Ukrainisch"))
    #expect(try await Self.count(town) == before + 1)
    let taken = [("strich", "phone.6-10.education.uk.sheet")]
    #expect(try await visitor.post("/tresen/kontakt/zurueck", taken).status == 303)
    #expect(try await Self.count(town) == before)
    #expect(try await visitor.post("/tresen/kontakt/zurueck", taken).status == 404)
  }

  @Test func aStrokeWithoutAWayOrResultIsNone() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.navigator(at: town)
    let before = try await Self.count(town)
    #expect(try await visitor.post("/tresen/kontakt").status == 422)
    var wrong = Self.stroke
    wrong[3] = ("sprache", "Frau Kaya")
    #expect(try await visitor.post("/tresen/kontakt", wrong).status == 422)
    #expect(try await Self.count(town) == before)
  }

  @Test func theDemoTownHasAReportWithPictures() async throws {
    let town = try await TestTown.open()
    let page = try await Self.navigator(at: town).get("/kontakte").text
    #expect(page.contains("Kontakte, Januar bis Oktober 2026."))
    #expect(page.contains("<svg class=\"bar-picture\""))
    #expect(page.contains("Am häufigsten: Deutsch mit "))
    #expect(page.contains("href=\"/kontakte?jahr=2025\""))
  }

  @Test func theReportProtectsSmallCountsOnThePageAndInTheList() async throws {
    let town = try await TestTown.open()
    let visitor = try await Self.navigator(at: town)
    try await town.store.write { tx in
      try tx.execute("DELETE FROM contact_tally")
      for (day, phase, count) in [
        ("2026-09-02", "0-3", 20), ("2026-10-05", "3-6", 9), ("2026-10-06", "6-10", 3),
      ] {
        try tx.execute(
          """
          INSERT INTO contact_tally (area, day, channel, phase, topic, language, result, count)
          VALUES (\("03254002"), \(day), \("phone"), \(phase), \("care"), \("de"), \("sheet"), \(count))
          """)
      }
    }
    let page = try await visitor.get("/kontakte").text
    #expect(page.contains("32 Kontakte, Januar bis Oktober 2026."))
    #expect(page.contains("<th scope=\"row\">6–10 Jahre</th><td class=\"number\">unter 5</td>"))
    #expect(page.contains("<th scope=\"row\">3–6 Jahre</th><td class=\"number\">verdeckt</td>"))
    #expect(page.contains("Am häufigsten: September mit 20 von 32 Kontakten (63 %)."))
    let list = try await visitor.get("/kontakte/liste?jahr=2026")
    #expect(list.headers["content-disposition"]?.contains("lotse-kontakte-2026.csv") == true)
    #expect(list.text.contains("Lebensphase;6–10 Jahre;unter 5\r\n") && !list.text.contains(";3\r\n"))
    #expect(try await visitor.get("/kontakte?jahr=2001").text.contains("zu wenige für einen Bericht"))
  }
}
