import Access
import Foundation
import Logging
import Navigator
import Places
import Storage
import Testing
import Web

@testable import lotse

/// Areas, legal pages and holidays in the browser.
@Suite struct DeskAreaTests {
  private func coordinator(_ town: TestTown, _ area: String = "03254002") async throws -> Visitor {
    try await Visitor.signedIn([Grant(.coordinator, in: try #require(AreaKey(rawValue: area)))], at: town).0
  }

  @Test func anAreaGetsANameThatFamiliesRead() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    #expect(
      try await visitor.get("/gebiete").text.contains("<a href=\"/gebiete/03254002\">Alfeld (Leine)</a>"))
    #expect(try await visitor.post("/gebiete/03254002", [("name", " ")]).status == 422)
    let name = "Alfeld <b>an der Leine</b>"
    #expect(try await visitor.post("/gebiete/03254002", [("name", name)]).status == 200)
    try await town.finder.refresh()
    let front = try await visitor.get("/").text
    #expect(front.contains("Alfeld &lt;b&gt;an der Leine") && !front.contains("<b>an der"))
    for path in ["/gebiete/03254021", "/gebiete/09162000", "/gebiete/03254021/impressum", "/gebiete/x"] {
      #expect(try await visitor.get(path).status == 404, "\(path)")
      #expect(try await visitor.post(path, [("name", "Meins"), ("text", "Meins")]).status == 404, "\(path)")
    }
  }

  @Test func aLegalPageIsWrittenWithPreview() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    let path = "/gebiete/03254002/impressum"
    let before = try await visitor.get("/impressum").text
    let seen = try await stored(town)
    let text = "# Wer wir sind\n\nStadt **Alfeld** <script>alert(1)</script>\n\n- eins"
    let probe = try await visitor.post(path, [("text", text), ("stand", seen), ("probe", "1")])
    #expect(probe.status == 200 && probe.text.contains("<h2>Wer wir sind</h2>"))
    #expect(probe.text.contains("<b>Alfeld</b>") && !probe.text.contains("<script>alert"))
    #expect(try await visitor.get("/impressum").text == before)
    #expect(try await visitor.post(path, [("text", ""), ("stand", seen)]).status == 422)
    #expect(try await visitor.post(path, [("text", text), ("stand", seen)]).status == 200)
    try await town.finder.refresh()
    #expect(try await visitor.get("/impressum").text.contains("<h2>Wer wir sind</h2>"))
    // Whoever began before that loses nothing.
    let late = try await visitor.post(path, [("text", "Später"), ("stand", seen)])
    #expect(late.status == 409 && late.text.contains("Später") && late.text.contains("Wer wir sind"))
    #expect(try await stored(town) == text)
    #expect(try await visitor.post(path, [("text", "Beides"), ("stand", text)]).status == 200)
  }

  private func stored(_ town: TestTown) async throws -> String {
    let key = try #require(AreaKey(rawValue: "03254002"))
    return try await town.store.read { try LegalPageStore.find(.impressum, of: key, in: $0) ?? "" }
  }

  @Test func holidaysComeFromAFileOfTheOwnState() async throws {
    let town = try await TestTown.open()
    let visitor = try await coordinator(town)
    let good = "- {state: \"03\", name: Osterferien, from: 2030-04-08, to: 2030-04-23}\n"
    let answer = try await visitor.send("/gebiete/ferien", file: Array(good.utf8), named: "ferien.yaml")
    #expect(answer.status == 200 && answer.text.contains("08.04.2030"))
    let bad = [
      good.replacingOccurrences(of: "\"03\"", with: "\"09\""), "kein yaml: [",
      good.replacingOccurrences(of: "2030-04-23", with: "2030-04-01"),
    ]
    for text in bad {
      let refused = try await visitor.send("/gebiete/ferien", file: Array(text.utf8), named: "ferien.yaml")
      #expect(refused.status == 422 && refused.text.contains("f-datei-error"), "\(text)")
    }
    #expect(try await visitor.send("/gebiete/ferien", file: nil).status == 422)
    #expect(try await town.store.read { try HolidayStore.all(in: $0).count } == 1)
  }
}
