import Documents
import Foundation
import Places
import Testing

@testable import Offers

@Suite struct HostileListTests {
  private func check(_ text: String, _ code: String, row: Int? = nil) async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(text)
    #expect(!report.isImported, "\(text.prefix(60))")
    let problem = try #require(report.problems.first { $0.code == code }, "\(report.codes)")
    if let row { #expect(problem.row == row) }
    #expect(problem.severity == .error && !problem.message.isEmpty && !problem.mend.isEmpty)
    #expect(try await fixture.offers().isEmpty)
  }

  @Test func errorsNameRowAndMendAndNothingIsImported() async throws {
    let head = "Träger;Angebot;Alter;Stand;Telefon\nSonne;Gut;6-10;;\n"
    try await check(head + "Sonne;=HYPERLINK(\"http://evil.example\");;;\n", "list-formula", row: 3)
    try await check(head + "@SUM(A1);Treff;;;\n", "list-formula", row: 3)
    try await check(head + "Sonne;'=1+1;;;\n", "list-formula", row: 3)
    try await check(head + "Sonne;<script>alert(1)</script>;;;\n", "list-html", row: 3)
    try await check(head + "<b>Sonne</b>;Treff;;;\n", "list-html", row: 3)
    try await check(head + "Sonne;Treff;10-6 Jahre;;\n", "list-age-reversed", row: 3)
    try await check(head + "Sonne;Treff;;31.02.2026;\n", "list-date-impossible", row: 3)
    try await check(head + "Sonne;Treff;;;4,06697E+09\n", "list-phone-scientific", row: 3)
    try await check(head + "Sonne;\(String(repeating: "x", count: 300));;;\n", "list-name-too-long", row: 3)
  }

  @Test func listsThatAreNone() async throws {
    try await check("", "table-empty")
    try await check("\n\n\n", "table-empty")
    try await check("Träger;Angebot;Telefon\n", "list-no-rows")
    try await check("Telefon;E-Mail;Kosten\n040 66969-111;a@x.example;5 €\n", "list-no-name-column")
    try await check("%PDF-1.7 ...", "table-wrong-kind")
  }

  @Test func withoutHeadingsTheContentsDecide() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(
      """
      Verein Sonne;Treff;040 66969-111;a@sonne.example;31061 Alfeld;Mo 9-11 Uhr
      Verein Mond;Kurs;040 66969-112;b@mond.example;31061 Alfeld;Di 9-11 Uhr
      """)
    #expect(report.isImported && report.mapping?.headingRow == 0)
    #expect(report.guess?.unsure.isEmpty == false)
    let it = try await fixture.offer("Treff")
    #expect(
      it.email == "a@sonne.example" && it.phones.count == 1 && it.times.rules.count == 1,
      "\(report.guess?.table ?? "") \(it)")
  }

  @Test func oneColumnAndFiveHundred() async throws {
    let one = try await ListFixture()
    #expect(try await one.run("Angebot\nTreff\nKurs\n").offers.new == 2)
    let wide = try await ListFixture()
    let headings = ["Träger", "Angebot"] + (3...500).map { "Feld \($0)" }
    let report = try await wide.run(
      headings.joined(separator: ";") + "\nSonne;Treff" + String(repeating: ";x", count: 498) + "\n")
    #expect(report.isImported)
    let text = try await wide.offer("Treff").description
    #expect(text.contains("Feld 500: x"), "\(report.guess?.table ?? "")")
  }

  @Test func raggedRowsAndTwiceTheSameHeading() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(
      "Träger;Angebot;Telefon;Telefon\nSonne;Treff;040 66969-111;040 66969-112\nMond\nMond;Kurs\nStern;Spiel;040 66969-113;;;zuviel;\n"
    )
    #expect(report.isImported && report.offers.new == 3)
    #expect(try await fixture.offer("Treff").phones.count == 2)
    #expect(try await fixture.offer("Spiel").description.contains("zuviel"))
  }

  @Test func groupsDittosRepeatedHeadingsAndFootnotes() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(
      """
      Angebote der Stadt (Stand: 03/2026);;;
      Träger;Angebot;Telefon;Öffnungszeiten
      Verein Sonne;;;
      ;Treff;040 66969-111;Mo 9-11
      ;;;Mi 9-11
      ;Kurs;dto.;ebenso
      Träger;Angebot;Telefon;Öffnungszeiten
      Kinder und Jugend;;;
      Verein Mond;Spiel;"";s.o.
      * Alle Angaben ohne Gewähr;;;
      """)
    #expect(report.offers.new == 3, "\(report.problems)")
    let treff = try await fixture.offer("Treff")
    #expect(treff.times.rules.count == 2)
    #expect(treff.assured == LocalDate(year: 2026, month: 3, day: 1))
    #expect(try await fixture.offer("Kurs").phones.map(\.number) == ["040 66969-111"])
    #expect(report.remarks.count == 3)
    #expect(report.organisations.newEntries.map(\.name).sorted() == ["Verein Mond", "Verein Sonne"])
  }

  @Test func providersThatSoundLikeFootnotesHeadTheirGroups() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run(
      """
      Träger;Angebot
      Verein Sonne;Treff
      Standpunkt e.V.;
      ;Kurs
      Seitenblick;
      ;Spiel
      Mond;
      """)
    #expect(
      report.offers.newEntries.map(\.organisation) == ["Verein Sonne", "Standpunkt e.V.", "Seitenblick"])
    #expect(report.remarks.map(\.text) == ["Mond"])
  }

  @Test func hiddenCharactersDoNotSurvive() async throws {
    let fixture = try await ListFixture()
    let report = try await fixture.run("Träger;Angebot\nSon\u{202E}ne;Tre\u{200B}ff\u{7}\n")
    #expect(report.isImported)
    #expect(try await fixture.offers().map(\.name) == ["Treff"])
  }

  @Test func problemsAreBounded() async throws {
    let fixture = try await ListFixture()
    var text = "Träger;Angebot;Alter\n"
    for number in 1...3_000 { text += "Sonne;Treff \(number);10-6\n" }
    let report = try await fixture.run(text)
    #expect(!report.isImported && report.problems.count == 1_000)
    #expect(report.problemCounts.first { $0.code == "list-age-reversed" }?.count == 3_000)
  }

  @Test func aMappingThatDoesNotFitIsExplained() async throws {
    let fixture = try await ListFixture()
    let mapping = ListMapping(columns: [
      .init(heading: "Gibt es nicht", field: .offer), .init(heading: "Träger", field: .organisation),
    ])
    let report = try await fixture.run("Träger;Angebot\nSonne;Treff\n", mapping: mapping)
    #expect(report.codes == ["list-column-missing"] && report.problems.first?.field == "Gibt es nicht")
    #expect(throws: DocumentError.self) { try ListMapping(json: "{") }
    #expect(throws: DocumentError.self) { try ListMapping(json: #"{"spalten": {"A": "quatsch"}}"#) }
    #expect(throws: DocumentError.self) { try ListMapping(json: #"{"kopfzeile": "drei", "spalten": {}}"#) }
  }
}
