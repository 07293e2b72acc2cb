import Offers
import Places
import Testing

@testable import NavigatorWeb

struct CostWordsTests {
  private let words = CostWords(texts: .german)
  private let today = LocalDate(dayNumber: 20_781)

  private func cost(_ text: String?, _ amount: Double?, _ condition: String? = nil) -> Cost {
    var cost = Cost(id: "1", text: text, amount: amount)
    cost.condition = condition
    return cost
  }

  @Test(
    arguments: [
      ("kostenlos", 0, "kostenlos"), (nil, 0, "kostenlos"), ("je Monat", 8, "8 € je Monat"),
      ("kostenlos, die Krankenkasse zahlt", 0, "kostenlos, die Krankenkasse zahlt"),
      ("ab", 0.5, "ab 0,50 €"), ("Haushaltsbuch", 2.5, "Haushaltsbuch: 2,50 €"),
      ("vier Tage", 70, "70 € (vier Tage)"),
      ("je Monat, nach Einkommen bis", 268, "je Monat, nach Einkommen bis 268 €"),
      ("nach Einkommen", nil, "nach Einkommen"),
      ("mit Berechtigungsschein", 0, "0 € mit Berechtigungsschein"),
      (nil, 1234.5, "1.234,50 €"), (nil, -3, "−3 €"), (nil, 1e300, "– €"), ("  ", 2, "2 €"),
    ] as [(String?, Double?, String)])
  func told(text: String?, amount: Double?, expected: String) {
    #expect(words.lines([cost(text, amount)], on: today) == [expected])
  }

  @Test func nothingKnown() {
    #expect(words.short([], on: today) == nil)
    #expect(words.short([cost(nil, nil)], on: today) == nil)
    #expect(words.lines([cost("", nil, " ")], on: today).isEmpty)
  }

  @Test func reducedPriceStandsOnTheCard() {
    let costs = [cost("je Monat", 8), cost("je Monat", 0, "mit Bildung und Teilhabe")]
    #expect(words.short(costs, on: today) == "8 € je Monat, 0 € mit Bildung und Teilhabe")
  }

  @Test func validity() {
    var old = cost("je Monat", 7)
    old.validTo = today.adding(days: -1)
    var present = cost("je Monat", 8)
    present.validFrom = today
    present.validTo = today.adding(days: 30)
    var coming = cost("je Monat", 9)
    coming.validFrom = today.adding(days: 31)
    let costs = [coming, old, present]
    #expect(words.short(costs, on: today) == "8 € je Monat")
    #expect(
      words.lines(costs, on: today) == [
        "8 € je Monat (bis \(today.adding(days: 30).german))",
        "ab \(today.adding(days: 31).german): 9 € je Monat",
      ])
  }

  @Test func otherCurrency() {
    var francs = cost("je Monat", 5)
    francs.currency = "CHF"
    #expect(words.lines([francs], on: today) == ["5 CHF je Monat"])
  }
}
