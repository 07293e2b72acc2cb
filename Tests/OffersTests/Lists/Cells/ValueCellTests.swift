import Places
import Testing

@testable import Offers

@Suite struct ValueCellTests {
  private typealias Price = CostCell.Price

  @Test func prices() {
    func read(_ text: String) -> [CostCell.Price] { CostCell(text).prices }
    #expect(read("kostenfrei") == [Price(text: "kostenlos", amount: 0)])
    #expect(read("Kostenlos!") == [Price(text: "kostenlos", amount: 0)])
    #expect(read("5,- €") == [Price(amount: 5)])
    #expect(read("5,-- Euro") == [Price(amount: 5)])
    #expect(read("2,50 €/Std.") == [Price(text: "je Stunde", amount: 2.5)])
    #expect(read("€ 12,50") == [Price(amount: 12.5)])
    #expect(read("nach Einkommen") == [Price(text: "nach Einkommen")])
    #expect(
      read("10 Euro im Monat, ermäßigt 5") == [
        Price(text: "im Monat", amount: 10), Price(text: "im Monat", amount: 5, condition: "ermäßigt"),
      ])
    #expect(
      read("15 € monatlich (ohne BuT)") == [Price(text: "monatlich", amount: 15, condition: "ohne BuT")])
    #expect(read("Vereinsbeitrag 6,50 €/Mon.") == [Price(text: "Vereinsbeitrag je Monat", amount: 6.5)])
    #expect(read("3,50 €, mit BuT 0 €") == [Price(amount: 3.5), Price(text: "mit BuT", amount: 0)])
    #expect(read("1.200 €") == [Price(amount: 1_200)])
    #expect(read("5-10 €") == [Price(text: "5-10 €")])
    #expect(read("3 Termine kosten 20 €") == [Price(text: "3 Termine kosten 20 €")])
    #expect(read("20") == [Price(amount: 20)])
    #expect(read("").isEmpty)
    #expect(read("-").isEmpty)
    #expect(read(String(repeating: "9", count: 9_000)).count == 1)
  }

  @Test func pricesAreReadBack() throws {
    var winter = Cost(id: "1", text: "je Monat", amount: 15)
    winter.condition = "ohne Bildung und Teilhabe"
    winter.validFrom = LocalDate(year: 2026, month: 8, day: 1)
    winter.validTo = LocalDate(year: 2027, month: 7, day: 31)
    let costs = [
      Cost(id: "1", text: "kostenlos", amount: 0), Cost(id: "1", text: nil, amount: 0),
      Cost(id: "1", text: nil, amount: 3.5),
      Cost(id: "1", text: "nach Einkommen", amount: nil), Cost(id: "1", text: "je Stunde", amount: 1234.05),
      winter,
    ]
    for cost in costs {
      let price = try #require(CostCell(CostText.german(cost)).prices.first, "\(cost)")
      #expect(
        price.text == cost.text && price.amount == cost.amount && price.condition == cost.condition,
        "\(price)")
      #expect(price.validFrom == cost.validFrom && price.validTo == cost.validTo)
    }
  }

  @Test func languages() {
    #expect(LanguageCell("Deutsch, Türkisch und Arabisch").codes == ["de", "tr", "ar"])
    #expect(LanguageCell("dt./engl.").codes == ["de", "en"])
    #expect(LanguageCell("de, uk; ru").codes == ["de", "uk", "ru"])
    #expect(LanguageCell("deutsch (Muttersprache)").codes == ["de"])
    #expect(LanguageCell("Klingonisch").leftovers == ["Klingonisch"])
    for code in SpokenLanguage.names.keys {
      #expect(LanguageCell(LanguageCell.german([code])).codes == [code])
    }
  }

  @Test(arguments: [
    ("Stand 03/2026", "2026-03-01"), ("1.9.26", "2026-09-01"), ("2026-09-14", "2026-09-14"),
    ("September 2026", "2026-09-01"),
    ("14. Sept. 2026", "2026-09-14"), ("Mrz 26", "2026-03-01"), ("2025", "2025-01-01"),
    ("2026-03", "2026-03-01"), ("geprüft am 02.01.2026", "2026-01-02"),
  ])
  func dates(_ text: String, _ day: String) throws {
    let date = try #require(LocalDate(iso8601: day))
    #expect(DateCell.read(text) == .day(date))
  }

  @Test func datesThatAreNone() {
    #expect(DateCell.read("31.02.2026") == .impossible)
    #expect(DateCell.read("13/2026") == .impossible)
    #expect(DateCell.read("1.1.1850") == .impossible)
    #expect(DateCell.read("Mo 9-11 Uhr") == .text)
    #expect(DateCell.read("neulich") == .text)
    #expect(DateCell.read("") == .empty)
    #expect(DateCell.read("-") == .empty)
    #expect(
      DateCell.stand(in: "Angebote in der Stadt (Stand: 03/2026)") == LocalDate(year: 2026, month: 3, day: 1))
    #expect(DateCell.stand(in: "Standort: Rathaus 1.1.2026") == nil)
  }

  @Test func addresses() {
    func line(_ text: String) -> [String?] {
      let it = AddressCell(text)
      return [it.place, it.street, it.postalCode, it.city]
    }
    #expect(line("Marktstr. 4, 31061 Alfeld (Leine)") == [nil, "Marktstr. 4", "31061", "Alfeld (Leine)"])
    #expect(line("31061 Alfeld, Marktstr. 4") == [nil, "Marktstr. 4", "31061", "Alfeld"])
    #expect(line("Rathaus\nMarktplatz 1\nD-31061 Alfeld") == ["Rathaus", "Marktplatz 1", "31061", "Alfeld"])
    #expect(line("Marktstr. 4 31061 Alfeld") == [nil, "Marktstr. 4", "31061", "Alfeld"])
    #expect(line("Marktstr. 4, Alfeld") == [nil, "Marktstr. 4", nil, "Alfeld"])
    #expect(line("Jugendzentrum") == ["Jugendzentrum", nil, nil, nil])
    #expect(line("040 66969-111")[2] == nil && line("Tel. 040 66969 111")[2] == nil)
    #expect(line("") == [nil, nil, nil, nil])
    let town = AddressCell(postalCodeCity: "31061 Alfeld (Leine)")
    #expect(town.postalCode == "31061" && town.city == "Alfeld (Leine)")
    #expect(AddressCell(postalCodeCity: "Alfeld").city == "Alfeld")
    #expect(AddressCell(postalCodeCity: "3106 Alfeld").postalCode == "3106")
  }

  @Test func registrationAndAccess() {
    #expect(WordCells.registration("ja") == .required)
    #expect(WordCells.registration("ohne Anmeldung") == Registration.none)
    #expect(WordCells.registration("Anmeldung nicht nötig") == Registration.none)
    #expect(WordCells.registration("Anmeldung erwünscht") == .recommended)
    #expect(WordCells.registration("bitte vorher anmelden") == .required)
    #expect(WordCells.registration("Frau Kaya") == nil)
    #expect(AccessCell("ja").entries == [.init(feature: "step-free", answer: .yes, text: nil)])
    #expect(AccessCell("nicht barrierefrei").entries == [.init(feature: "step-free", answer: .no, text: nil)])
    #expect(
      AccessCell("stufenloser Zugang: teilweise; Aufzug: nein").entries == [
        .init(feature: "step-free", answer: .partly, text: nil),
        .init(feature: "lift", answer: .no, text: nil),
      ])
    #expect(
      AccessCell("bitte klingeln").entries == [.init(feature: nil, answer: nil, text: "bitte klingeln")])
    #expect(AccessCell("").entries.isEmpty)
  }

  @Test func capacity() {
    #expect(CapacityCell.read("3 von 12 frei") == .counted(free: 3, total: 12, unit: "Plätze"))
    #expect(CapacityCell.read("12 Plätze, 3 frei") == .counted(free: 3, total: 12, unit: "Plätze"))
    #expect(CapacityCell.read("ausgebucht") == .counted(free: 0, total: nil, unit: "Plätze"))
    #expect(CapacityCell.read("12") == .text)
    #expect(CapacityCell.read("") == .empty)
    #expect(CapacityCell.read("4 von 8 frei (Betten)") == .counted(free: 4, total: 8, unit: "Betten"))
  }

  @Test func plainText() {
    #expect(CellText.clean("  a\u{A0}\u{200B}b \r\n\r\n\r\n c\u{202E}\u{0} ") == "a b\n\nc")
    #expect(CellText.key("Träger/in  (A-Z)") == CellText.key("traeger in az"))
    #expect(CellText.key("a\u{308}") == "ae")
    #expect(CellText.distance("telefon", "telfeon", limit: 2) == 1)
    #expect(CellText.distance("telefon", "strasse", limit: 2) > 2)
  }
}
