import Documents
import Foundation
import Testing

@testable import Offers

@Suite struct GuessTests {
  @Test(arguments: [
    ("Träger", ListField.organisation), ("Traeger", .organisation), ("Trägr", .organisation),
    ("Name der Einrichtung", .organisation),
    ("Ansprechpartner/in", .contact), ("Ansprech-\npartner", .contact), ("Ansprechpartner*in", .contact),
    ("Ansprechparnter", .contact),
    ("Tel.", .phone), ("Tel./Fax", .phone), ("TELEFON-NR.", .phone), ("Telefon (dienstl.)", .phone),
    ("Tel. / Mobil", .phone),
    ("e-mail", .email), ("E-Mail Adresse:", .email), ("PLZ/Ort", .postalCodeCity),
    ("PLZ, Ort", .postalCodeCity), ("PLZ", .postalCode),
    ("Öffnungszeiten/Sprechzeiten", .times), ("Oeffnungszeiten", .times), ("Öffungszeiten", .times),
    ("Alter von", .ageFrom),
    ("Alter bis", .ageTo), ("Alter (in Jahren)", .age), ("Kosten/Beitrag", .cost), ("Kosten in EUR", .cost),
    ("Zielgruppe", .target),
    ("Straße, PLZ, Ort", .address), ("Telefon/E-Mail", .contact), ("lfd. Nr.", .ignore),
    ("Internetadresse", .web),
    ("Barrierefreier Zugang?", .accessibility), ("Stand:", .assured), ("Bemerkungen", .notes), ("Mo", .times),
  ])
  func headings(_ heading: String, _ field: ListField) throws {
    #expect(try #require(HeadingWords.match(heading), "\(heading)").field == field, "\(heading)")
  }

  @Test func ownNamesAreCertain() {
    for field in ListField.allCases where field != .ignore {
      #expect(HeadingWords.match(field.name)?.field == field, "\(field)")
      #expect(HeadingWords.match(field.name)?.confidence == 1)
      #expect(ListField(text: field.rawValue) == field)
    }
    #expect(ListField(text: "Quatsch") == nil)
  }

  private func sheet(_ rows: [[String]]) -> Sheet {
    Sheet(name: "Tabelle1", rows: rows.enumerated().map { TableRow(number: $0 + 1, cells: $1) })
  }

  @Test func headingsStandBelowTitles() {
    let guess = ListMapping.guess(
      sheet([
        ["Angebote für Kinder"], ["Stand 03/2026", "", "Bearb.: Muster"],
        ["Träger", "Angebot", "Tel.", "", "Extra"],
        ["Sonne", "Treff", "040 66969-111", "a@x.example", "foo"],
        ["Mond", "Kurs", "040 66969-112", "b@x.example", "bar"],
      ]))
    #expect(guess.mapping.headingRow == 3)
    #expect(guess.mapping.columns.map(\.field) == [.organisation, .offer, .phone, .email, .notes])
    #expect(guess.unsure.map(\.heading) == ["Spalte D", "Extra"])
    #expect(guess.missing == [.times])
    #expect(guess.table.contains("Spalte D") && guess.table.contains("Keine Spalte für: Zeiten"))
  }

  @Test func contentsContradictAHeading() {
    let guess = ListMapping.guess(
      sheet([
        ["Träger", "Angebot", "Telefon"], ["Sonne", "Treff", "a@x.example"], ["Mond", "Kurs", "b@x.example"],
      ]))
    #expect(guess.mapping.columns.map(\.field) == [.organisation, .offer, .email])
    #expect(guess.unsure.count == 1)
  }

  @Test func mappingsTravelAsJSON() throws {
    let mapping = ListMapping(
      sheet: "Tabelle1", headingRow: 3,
      columns: [
        .init(heading: "Träger", field: .organisation), .init(heading: "Tel. (2)", field: .phone),
        .init(heading: "X", field: .ignore),
      ])
    #expect(try ListMapping(json: mapping.json) == mapping)
    let decoded = try JSONDecoder().decode(ListMapping.self, from: JSONEncoder().encode(mapping))
    #expect(
      Set(decoded.columns) == Set(mapping.columns) && decoded.headingRow == 3 && decoded.sheet == "Tabelle1")
    #expect(mapping.json.contains("\"Träger\": \"organisation\""))
  }

  @Test func labelsAreUnique() {
    #expect(ColumnLabels.of(["Tel.", "Tel.", ""], width: 4) == ["Tel.", "Tel. (2)", "Spalte C", "Spalte D"])
    #expect(
      ColumnLabels.letters(0) == "A" && ColumnLabels.letters(25) == "Z" && ColumnLabels.letters(26) == "AA")
  }

  @Test func emptyAndStrangeSheetsGiveNoTrap() {
    #expect(ListMapping.guess(sheet([])).mapping.columns.isEmpty)
    #expect(ListMapping.guess([Sheet]())?.sheet == nil)
    _ = ListMapping.guess(sheet([[String(repeating: "ä", count: 100_000)], ["", "", "x"]]))
  }
}
